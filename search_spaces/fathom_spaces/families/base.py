"""What a family is, as data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import Stack
from fathom_spaces.tasks import Form, Option, Options, TaskKind, TaskShape

# The layers of a net, of which all options are filled in.
ClosedForm = Callable[[Blueprint], Stack]


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
class LayerSetting:
    """A setting that each layer of a stack may have for itself.

    Attributes:
        setting: the values it may take; its default is that of `like`.
        stack: the layers that have it, one of `Family.stacks`.
        like: the option, or `width`, whose value a layer has that has none of its own.
        reshapes: whether layers that differ in it give outputs of different shapes.
    """

    setting: Setting
    stack: str
    like: str
    reshapes: bool = False


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
        stacks: its stacks of layers; `counted_by` says what counts each.
        layer_settings: what each layer of a stack may have for itself, by name.
        skips: whether layers may also take what others than the one before them gave.
        chain: whether each block takes the one before it alone.
        steps: forms of which it gives outputs at every step, without looking ahead.
        check: what else it cannot be built from.
    """

    name: str
    summary: str
    forms: frozenset[Form]
    closed_form: ClosedForm
    options: Mapping[str, Setting] = field(default_factory=dict)
    stacks: tuple[str, ...] = ("blocks",)
    layer_settings: Mapping[str, LayerSetting] = field(default_factory=dict)
    skips: bool = False
    chain: bool = True
    steps: frozenset[Form] = frozenset()
    check: Check | None = None

    def values(self, options: Options) -> dict[str, Option]:
        """All options with their values, those not given at their defaults."""
        return {name: options.get(name, known.default) for name, known in self.options.items()}

    def counted_by(self, options: Options) -> dict[str, str]:
        """What says how many layers each stack has: `depth`, or the option named as the stack.

        The depth counts the stack in question: the one that an option `stack` names, or the first.
        """
        asked = self.stacks[0]
        if "stack" in self.options:
            asked = f"{self.values(options)['stack']}_layers"
        return {name: "depth" if name == asked else name for name in self.stacks}

    def repeats(self, blueprint: Blueprint) -> dict[str, int]:
        """How many layers each stack has."""
        values = {**self.values(blueprint.options), "depth": blueprint.depth}
        counted_by = self.counted_by(blueprint.options)
        return {name: int(values[count]) for name, count in counted_by.items()}

    def stack(self, blueprint: Blueprint) -> Stack:
        """The layers of a net, in closed form."""
        return self.closed_form(replace(blueprint, options=self.values(blueprint.options)))

    def takes(self, shape: TaskShape) -> bool:
        """Whether it can read such samples, and answer where the task asks for answers."""
        answered = self.steps if shape.kind is TaskKind.TOKENS else self.forms
        return shape.form in answered

    def refused(self, width: int, shape: TaskShape, options: Options) -> Refusal | None:
        """Why there is no such network; None where there is."""
        return None if self.check is None else self.check(width, shape, options)


NUMBERS = frozenset({Form.FEATURES, Form.IMAGE, Form.SEQUENCE})
IN_ORDER = frozenset({Form.SEQUENCE, Form.TOKENS})
