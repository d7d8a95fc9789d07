"""The numbers of a timeline: which worker ran what, when, and how that ended.

A few attempts are shown one by one; of many, how busy each worker was in each of equal times.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

# Attempts that are shown one by one, and times that are shown of more.
MOST_SPANS = 600
BINS = 120


@dataclass(frozen=True)
class Span:
    """One attempt; `outcome` is 'running' until it has ended."""

    worker: str
    trial: int
    study: str
    attempt: int
    start: datetime
    end: datetime
    outcome: str

    @property
    def seconds(self) -> float:
        """How long it took, or has taken so far."""
        return (self.end - self.start).total_seconds()


@dataclass(frozen=True)
class Timeline:
    """Workers against time.

    Attributes:
        workers: in the order in which they began.
        spans: the attempts, if they are few.
        starts: of equal times, if they are many.
        busy: for each worker the share of each of these times in which it ran something; above 1
            where it runs several trials at once.
        outcomes: how many attempts ended how.
    """

    workers: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    starts: tuple[datetime, ...] = ()
    width: timedelta = timedelta()
    busy: tuple[tuple[float, ...], ...] = ()
    outcomes: tuple[tuple[str, int], ...] = ()


def timeline(spans: Sequence[Span]) -> Timeline:
    """A timeline of attempts, which are in the order in which they began."""
    workers = tuple(dict.fromkeys(span.worker for span in spans))
    outcomes = tuple(sorted(Counter(span.outcome for span in spans).items()))
    if len(spans) <= MOST_SPANS:
        return Timeline(workers, tuple(spans), outcomes=outcomes)
    first, last = spans[0].start, max(span.end for span in spans)
    width = (last - first) / BINS or timedelta(microseconds=1)
    busy = [_busy([s for s in spans if s.worker == worker], first, width) for worker in workers]
    starts = tuple(first + i * width for i in range(BINS))
    return Timeline(workers, (), starts, width, tuple(busy), outcomes)


def _busy(spans: Sequence[Span], first: datetime, width: timedelta) -> tuple[float, ...]:
    """The share of each time that the spans fill: what is done at a time's end less at its start.

    Before an edge, a span has run for the edge less its start, between nothing and its length.
    """
    edges = np.arange(BINS + 1)
    start = np.array([(span.start - first) / width for span in spans])
    length = np.array([(span.end - span.start) / width for span in spans])
    done = np.clip(edges[:, None] - start, 0, length).sum(axis=1)
    return tuple(np.diff(done).round(6).tolist())
