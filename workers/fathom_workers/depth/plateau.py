"""Plateaus: whether something that should fall has stopped falling."""

from dataclasses import dataclass


@dataclass
class Plateau:
    """The best value so far, and how often in a row another one was no better.

    Attributes:
        patience: so many values without an improvement make a plateau.
        least: the relative improvement that counts as one.
    """

    patience: int
    least: float
    best: float | None = None
    worse: int = 0

    def see(self, value: float) -> bool:
        """Take the next value, smaller being better; returns whether it is an improvement."""
        better = self.best is None or self.best - value > self.least * abs(self.best)
        if better:
            self.best, self.worse = value, 0
        else:
            self.worse += 1
        return better

    @property
    def reached(self) -> bool:
        """Whether patience is at its end."""
        return self.worse >= self.patience

    def forget(self) -> None:
        """Start anew: the next value is the best so far."""
        self.best, self.worse = None, 0
