"""The lineage of a network that gets deeper while it is trained, as its trace tells it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Grown:
    """A depth that was reached: after how many epochs, and what made the network grow."""

    epoch: int
    depth: int
    because: str
