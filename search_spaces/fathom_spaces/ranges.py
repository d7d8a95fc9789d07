"""Ranges: whole or real numbers between two ends, both included."""

from collections.abc import Sequence
from decimal import Decimal

from pydantic import model_validator

from .asking import Searched, Suggest
from .base import refuse
from .scalars import is_int, same
from .steps import Steps

# More steps than this in one range is a slip of the pen, and listing them takes the memory.
MAX_STEPS = 1_000_000


class Range(Searched):
    """What ranges of either kind have."""

    log: bool = False

    def _check(self, low: float, high: float, step: float | None) -> None:
        if low > high:
            raise refuse("low is above high", f"Swap them: low {high}, high {low}.")
        if step is not None and step <= 0:
            raise refuse("step must be positive", "Raise it or leave it out.", "step", step)
        if self.log and low <= 0:
            raise refuse("a log range needs low > 0", "Raise low or drop log.", "low", low)
        if self.log and step is not None:
            raise refuse("log and step exclude each other", "Drop one of the two.", "step", step)


class IntRange(Range):
    """Whole numbers from low to high, both included."""

    low: int
    high: int
    step: int = 1

    @model_validator(mode="after")
    def _valid(self) -> "IntRange":
        self._check(self.low, self.high, None if self.step == 1 else self.step)
        return self

    def values(self) -> range:
        """Every value, ascending; none is made before it is asked for."""
        return range(self.low, self.high + 1, self.step)

    def count(self) -> int:
        """How many values there are."""
        return (self.high - self.low) // self.step + 1

    def suggest(self, trial: Suggest, name: str) -> int:
        """Ask the trial for a value."""
        return trial.suggest_int(name, self.low, self.values()[-1], step=self.step, log=self.log)

    def __str__(self) -> str:
        by = f" by steps of {self.step}" if self.step != 1 else ""
        return f"whole numbers from {self.low} to {self.high}{by}{_scale(log=self.log)}"

    def __contains__(self, value: object) -> bool:
        return is_int(value) and value in self.values()


class FloatRange(Range):
    """Real numbers from low to high; finite only with a step."""

    low: float
    high: float
    step: float | None = None

    @model_validator(mode="after")
    def _valid(self) -> "FloatRange":
        self._check(self.low, self.high, self.step)
        if self.step is not None and (self.high - self.low) / self.step >= MAX_STEPS:
            remedy = f"Keep below {MAX_STEPS:,} values: raise it or leave it out."
            raise refuse("step is too small for the range", remedy, "step", self.step)
        return self

    def values(self) -> Sequence[float] | None:
        """Every value, ascending, made when asked for; None where the range is continuous."""
        count = self.count()
        return None if count is None else Steps(self.low, self.step or 0.0, count)

    def count(self) -> int | None:
        """How many values there are; None where the range is continuous."""
        if self.low == self.high:
            return 1
        if self.step is None:
            return None
        # In decimals, as Optuna does: 0 to 0.3 by 0.1 ends at 0.3, not at 0.30000000000000004.
        low, high, step = (Decimal(str(number)) for number in (self.low, self.high, self.step))
        return int((high - low) // step) + 1

    def suggest(self, trial: Suggest, name: str) -> float:
        """Ask the trial for a value."""
        values = self.values()
        high = self.high if values is None else values[-1]
        value = trial.suggest_float(name, self.low, high, step=self.step, log=self.log)
        if self.step is None or values is None:
            return value
        return values[round((value - self.low) / self.step)]  # Optuna's may be off by an ulp

    def __str__(self) -> str:
        by = f" by steps of {self.step}" if self.step is not None else ""
        return f"numbers from {self.low} to {self.high}{by}{_scale(log=self.log)}"

    def __contains__(self, value: object) -> bool:
        if not (is_int(value) or isinstance(value, float)):
            return False
        values = self.values()
        if values is None:
            return self.low <= value <= self.high
        index = round((value - self.low) / (self.step or 1.0))
        return 0 <= index < len(values) and same(float(value), values[index])


def _scale(*, log: bool) -> str:
    return ", on a log scale" if log else ""
