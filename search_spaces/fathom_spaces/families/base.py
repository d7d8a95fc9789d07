"""What a family is, as data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fathom_spaces.layers import Stack
from fathom_spaces.tasks import Form, Option, Options, TaskKind, TaskShape

# (width, depth, shape, all options): the layers of a net with `depth` blocks.
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
class Refusal:
    """Why a family cannot be built, which field of the model says so, and what to do."""

    field: str
    value: Option
    message: str
    remedy: str


# (width, shape, options as given): why the three do not go together.
Check = Callable[[int, TaskShape, Options], Refusal | None]


@dataclass(frozen=True)
class Family:
    """A family: its name, what it takes, and the layers it has for a width and a task.

    Attributes:
        name: as the spec says it.
        summary: its layers in words.
        forms: the samples it can take.
        closed_form: its layers; `stack` calls it.
        options: settings of `model.options`, by name.
        chain: whether each block takes the one before it alone.
        steps: forms of which it gives outputs at every step, without looking ahead.
        check: what else it cannot be built from.
    """

    name: str
    summary: str
    forms: frozenset[Form]
    closed_form: ClosedForm
    options: Mapping[str, Setting] = field(default_factory=dict)
    chain: bool = True
    steps: frozenset[Form] = frozenset()
    check: Check | None = None

    def values(self, options: Options) -> dict[str, Option]:
        """All options with their values, those not given at their defaults."""
        return {name: options.get(name, known.default) for name, known in self.options.items()}

    def stack(self, width: int, depth: int, shape: TaskShape, options: Options) -> Stack:
        """The layers of a net with `depth` blocks, under the options given."""
        return self.closed_form(width, depth, shape, self.values(options))

    def takes(self, shape: TaskShape) -> bool:
        """Whether it can read such samples, and answer where the task asks for answers."""
        answered = self.steps if shape.kind is TaskKind.TOKENS else self.forms
        return shape.form in answered

    def refused(self, width: int, shape: TaskShape, options: Options) -> Refusal | None:
        """Why there is no such network; None where there is."""
        return None if self.check is None else self.check(width, shape, options)


NUMBERS = frozenset({Form.FEATURES, Form.IMAGE, Form.SEQUENCE})
IN_ORDER = frozenset({Form.SEQUENCE, Form.TOKENS})
