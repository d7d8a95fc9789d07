"""What a family is, as data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fathom_spaces.layers import Stack
from fathom_spaces.tasks import Form, Option, Options, TaskShape

# (width, depth, shape, options): the layers of a net with `depth` blocks.
ClosedForm = Callable[[int, int, TaskShape, Options], Stack]


@dataclass(frozen=True)
class Setting:
    """An option of a family: its default, and the values it may take (a range, or choices)."""

    default: Option
    low: float = 0.0
    high: float = 1e6
    choices: tuple[str, ...] = ()

    def refused(self, value: Option) -> str | None:
        """Why a value cannot be taken; None where it can."""
        if self.choices:
            return None if value in self.choices else f"must be one of {', '.join(self.choices)}"
        if isinstance(self.default, bool):
            return None if isinstance(value, bool) else "must be true or false"
        if isinstance(value, bool | str):
            return "must be a number"
        if isinstance(self.default, int) and not float(value).is_integer():
            return "must be a whole number"
        if not self.low <= value <= self.high:
            return f"must lie in {self.low:g}..{self.high:g}"
        return None


@dataclass(frozen=True)
class Family:
    """A family: its name, what it takes, and the layers it has for a width and a task.

    Attributes:
        name: as the spec says it.
        summary: its layers in words.
        forms: the samples it can take.
        stack: its layers in closed form.
        options: settings of `model.options`, by name.
        chain: whether each block takes the one before it alone.
    """

    name: str
    summary: str
    forms: frozenset[Form]
    stack: ClosedForm
    options: Mapping[str, Setting] = field(default_factory=dict)
    chain: bool = True

    def values(self, options: Options) -> dict[str, Option]:
        """All options with their values, those not given at their defaults."""
        return {name: options.get(name, known.default) for name, known in self.options.items()}


NUMBERS = frozenset({Form.FEATURES, Form.IMAGE, Form.SEQUENCE})
