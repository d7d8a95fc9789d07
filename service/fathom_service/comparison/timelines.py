"""The numbers of a timeline: which worker ran what, when, and how that ended.

A few attempts are shown one by one; of many, how busy each worker was in each of equal times.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

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
    of_worker: dict[str, list[Span]] = {}
    for span in spans:
        of_worker.setdefault(span.worker, []).append(span)
    busy = tuple(_busy(mine, first, width) for mine in of_worker.values())
    starts = tuple(first + i * width for i in range(BINS))
    return Timeline(workers, (), starts, width, busy, outcomes)


def _busy(spans: Sequence[Span], first: datetime, width: timedelta) -> tuple[float, ...]:
    """The share of each time that the spans fill: what is done at a time's end less at its start.

    What is done before an edge is what it would be if no span had ended, less what came after ends.
    """
    edges = np.arange(BINS + 1, dtype=float)
    starts = np.array([(span.start - first) / width for span in spans])
    ends = np.array([(span.end - first) / width for span in spans])
    done = _since(starts, edges) - _since(ends, edges)
    return tuple(np.diff(done).round(6).tolist())


def _since(times: Floats, edges: Floats) -> Floats:
    """For each edge the sum of how long before it the earlier of the times were."""
    ordered = np.sort(times)
    before = np.searchsorted(ordered, edges)
    sums: Floats = before * edges - np.concatenate([[0.0], np.cumsum(ordered)])[before]
    return sums
