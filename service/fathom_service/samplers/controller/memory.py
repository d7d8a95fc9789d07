"""Memory: where a learner is found again, so that it need not learn everything anew at each ask.

What a learner has become depends on its trials alone, so all of this only saves time: a state is
used where its digest says that it was learned from exactly the trials at hand.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from optuna.trial import FrozenTrial

if TYPE_CHECKING:
    from .learner import Learner

# What tells a finished trial from every other: its number, its point and how likely that was, how
# and when it ended, its value and its last measurement.
Mark: TypeAlias = tuple[Any, ...]

# Of a trial: how likely its point was when it was proposed.
LOG_PROBABILITY = "fathom:log_probability"


@dataclass(frozen=True)
class Kept:
    """A stored state, of a learner that had learned from so many trials with that digest."""

    absorbed: int
    digest: str
    read: Callable[[], bytes | None]


@dataclass
class Memory:
    """A learner as it was last used.

    Attributes:
        key: what it learns, by `digest_of`.
        marks: of the trials it has learned from.
        digest: of the same.
    """

    key: str
    learner: "Learner"
    marks: list[Mark]
    digest: str

    def remember(self, batch: Sequence[Mark]) -> None:
        """The marks of a batch that was learned from."""
        self.marks += batch
        self.digest = digest_of(self.digest, list(batch))

    def pass_over(self, marks: Sequence[Mark], size: int) -> None:
        """Go on behind batches of that size without learning from them."""
        self.learner.pass_over(len(marks))
        for start in range(0, len(marks), size):
            self.remember(marks[start : start + size])


class Memories:
    """The learners that this process used last, whoever asked for them."""

    def __init__(self, most: int = 128):
        self._most = most
        self._known: list[Memory] = []
        self._learning: dict[str, RLock] = {}
        self._lock = Lock()

    @contextmanager
    def one_at_a_time(self, key: str) -> Iterator[None]:
        """Let nobody else learn the same meanwhile: they would find nothing to take up."""
        with self._lock:
            lock = self._learning.setdefault(key, RLock())
        with lock:
            yield

    def take(self, key: str, fits: Callable[[Memory], bool]) -> Memory | None:
        """Take out the one that has learned most of those that fit."""
        with self._lock:
            found = [memory for memory in self._known if memory.key == key and fits(memory)]
            best = max(found, key=lambda memory: len(memory.marks), default=None)
            self._known = [memory for memory in self._known if memory is not best]
        return best

    def put(self, memory: Memory) -> None:
        """Remember one as the latest."""
        with self._lock:
            self._known = [*self._known[1 - self._most :], memory]


MEMORIES = Memories()


class States(Protocol):
    """A store of states, of one search."""

    def kept(self) -> Sequence[Kept]:
        """Those there are, the newest first."""

    def save(self, absorbed: int, digest: str, state: bytes, summary: dict[str, Any]) -> None:
        """Append one."""


def in_order_of_completion(trials: Sequence[FrozenTrial]) -> list[FrozenTrial]:
    """The finished ones of some trials, the first to end first."""
    ended = [trial for trial in trials if trial.state.is_finished()]
    return sorted(ended, key=lambda trial: (trial.datetime_complete, trial.number))


def mark(trial: FrozenTrial) -> Mark:
    """The mark of a finished trial."""
    curve = trial.intermediate_values
    return (
        trial.number,
        trial.state.name,
        str(trial.datetime_complete),
        repr(trial.values),
        repr(curve[max(curve)]) if curve else "",
        trial.system_attrs.get(LOG_PROBABILITY),
        tuple(trial.params.items()),
    )


def digest_of(before: str, what: object) -> str:
    """A digest of something that follows what an earlier digest is of."""
    return hashlib.sha256(f"{before}{what!r}".encode()).hexdigest()
