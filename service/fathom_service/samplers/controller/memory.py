"""Memory: where a learner is found again, so that it need not learn everything anew at each ask.

What a learner has become depends on its trials alone, so all of this only saves time: a state is
used where its digest says that it was learned from exactly the trials at hand.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from optuna.trial import FrozenTrial

if TYPE_CHECKING:
    from .learner import Learner

# What tells a finished trial from every other: its number, how and when it ended, and its value.
Mark: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True)
class Kept:
    """A stored state, of a learner that had learned from so many trials with that digest."""

    absorbed: int
    digest: str
    read: Callable[[], bytes | None]


@dataclass
class Memory:
    """The learner of one search as it was last used, by this process.

    Attributes:
        key: what it learns, by `digest_of`.
        marks: of the trials it has learned from.
        digest: of the same.
    """

    key: str = ""
    learner: "Learner | None" = None
    marks: list[Mark] = field(default_factory=list)
    digest: str = ""
    lock: Lock = field(default_factory=Lock)


class States(Protocol):
    """A store of states, of one search."""

    def kept(self) -> Sequence[Kept]:
        """Those there are, the newest first."""

    def save(self, absorbed: int, digest: str, state: bytes, summary: dict[str, Any]) -> None:
        """Append one."""

    def memory(self) -> Memory:
        """What this process remembers of the search."""


def in_order_of_completion(trials: Sequence[FrozenTrial]) -> list[FrozenTrial]:
    """The finished ones of some trials, the first to end first."""
    ended = [trial for trial in trials if trial.state.is_finished()]
    return sorted(ended, key=lambda trial: (trial.datetime_complete, trial.number))


def mark(trial: FrozenTrial) -> Mark:
    """The mark of a finished trial."""
    return trial.number, trial.state.name, str(trial.datetime_complete), repr(trial.values)


def digest_of(before: str, what: object) -> str:
    """A digest of something that follows what an earlier digest is of."""
    return hashlib.sha256(f"{before}{what!r}".encode()).hexdigest()
