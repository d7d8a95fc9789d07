"""The values of a range with a step, none of which is made before it is asked for."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, overload


class Steps(Sequence[float]):
    """The values of a range with a step, each made when it is asked for.

    Args:
        low: the first.
        step: from each to the next.
        count: how many there are.
    """

    def __init__(self, low: float, step: float, count: int):
        # In decimals, so that 0 to 0.3 by 0.1 ends at 0.3, not at 0.30000000000000004.
        self._low, self._step = Decimal(str(low)), Decimal(str(step))
        self._places = range(count)

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[float, ...]: ...
    def __getitem__(self, index: int | slice) -> float | tuple[float, ...]:
        if isinstance(index, slice):
            return tuple(self._at(place) for place in self._places[index])
        return self._at(self._places[index])

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, value: object) -> bool:
        return isinstance(value, int | float) and value == self[self._nearest(value)]

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        """Where a value stands; raises ValueError where it does not."""
        if value not in self or self._nearest(value) not in self._places[start:stop]:
            raise ValueError(f"{value} is none of {len(self)} values from {self._low}")
        return self._nearest(value)

    def _nearest(self, value: float) -> int:
        place = round((value - float(self._low)) / float(self._step or 1))
        return min(max(place, 0), len(self) - 1)

    def _at(self, place: int) -> float:
        return float(self._low + place * self._step)
