"""What a family is, as data."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from fathom_spaces.base import nearest
from fathom_spaces.blueprint import Blueprint, Layers
from fathom_spaces.layers import LayerCount, Stack
from fathom_spaces.tasks import Form, Option, Options, TaskKind, TaskShape

from .settings import LayerSetting, Setting

# The layers of a net, of which all options and all layers' settings are filled in.
ClosedForm = Callable[[Blueprint], Stack]


@dataclass(frozen=True)
class Refusal:
    """Why a family cannot be built, which field of the model says so, and what to do."""

    field: str
    value: Option
    message: str
    remedy: str


# Why a net, with options and settings as given, cannot be.
Check = Callable[[Blueprint], Refusal | None]


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
        chain: whether each block takes the one before it alone, where there are no skips.
        steps: forms of which it gives outputs at every step, without looking ahead.
        check: what else it cannot be built from.
        checked: which values `check` looks at: `width`, or options by name. Of the others it only
            sees whether they are given.
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
    checked: tuple[str, ...] = ()

    def takes(self, shape: TaskShape) -> bool:
        """Whether it can read such samples, and answer where the task asks for answers."""
        answered = self.steps if shape.kind is TaskKind.TOKENS else self.forms
        return shape.form in answered

    # --- values -------------------------------------------------------------------------------

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

    def filled(self, blueprint: Blueprint) -> Blueprint:
        """The same net with every option, and every setting of each layer, written out.

        Raises:
            ValueError: settings of more or fewer layers than there are.
        """
        options = {n: self.options[n].plain(v) for n, v in self.values(blueprint.options).items()}
        repeats, usual = self.repeats(blueprint), {**options, "width": blueprint.width}
        layers = {}
        for name, known in self.layer_settings.items():
            count = repeats[known.stack]
            given = blueprint.layers.get(name, (usual[known.like],) * count)
            if len(given) != count:
                raise ValueError(f"{name} {list(given)} is not of {count} {known.stack}")
            layers[name] = tuple(known.setting.plain(value) for value in given)
        return replace(blueprint, options=options, layers=layers)

    # --- nets ---------------------------------------------------------------------------------

    def stack(self, blueprint: Blueprint) -> Stack:
        """The layers of a net, in closed form.

        A net of fewer blocks is the beginning of it only where all layers are alike, and the head
        is that of every depth (`one_shape`).
        """
        return self.closed_form(self.filled(blueprint))

    def count(self, blueprint: Blueprint, active: int | None = None) -> LayerCount:
        """The four depths of a net, and the repeats of each of its stacks if it has several."""
        count = self.stack(blueprint).count(blueprint.depth, active)
        repeats = self.repeats(blueprint)
        return replace(count, stacks=repeats) if len(repeats) > 1 else count

    def one_shape(self, blueprint: Blueprint) -> bool:
        """Whether the blocks of a net are a trunk that any head can stand on, at any depth.

        Learned methods need that.
        """
        counted_by, rest = self.counted_by(blueprint.options), {}
        for name, values in blueprint.layers.items():
            known = self.layer_settings[name]
            if counted_by[known.stack] != "depth":
                rest[name] = values
            elif known.reshapes and len(set(values)) > 1:
                return False
        none = replace(blueprint, depth=0, layers=rest, skips=())
        return not blueprint.skips and self.stack(none).head == self.stack(blueprint).head

    def beginning(self, blueprint: Blueprint, depth: int) -> Blueprint:
        """The first blocks of a net, as a net."""
        counted_by, layers = self.counted_by(blueprint.options), dict(blueprint.layers)
        for name, values in layers.items():
            if counted_by[self.layer_settings[name].stack] == "depth":
                layers[name] = values[:depth]
        skips = tuple(pair for pair in blueprint.skips if pair[1] < depth)
        return replace(blueprint, depth=depth, layers=layers, skips=skips)

    def canonical(self, blueprint: Blueprint) -> dict[str, Any]:
        """Plain data that are the same for the same net, however it is written down."""
        net = self.filled(blueprint)
        same = self.closed_form(net)
        for name in (name for name, known in self.options.items() if known.by_layers):
            plain = replace(net, options={**net.options, name: self.options[name].default})
            net = plain if self.closed_form(plain) == same else net
        said = {"stack", *self.stacks, *(s.like for s in self.layer_settings.values() if s.alone)}
        return {
            "family": self.name,
            "width": net.width,
            "stacks": self.repeats(net),
            "shape": asdict(net.shape),
            "options": {name: value for name, value in net.options.items() if name not in said},
            "layers": dict(net.layers),
            "skips": sorted(net.skips),
        }

    # --- refusals -----------------------------------------------------------------------------

    def refused(
        self,
        width: int,
        shape: TaskShape,
        options: Options,
        layers: Layers | None = None,
        *,
        skips: bool = False,
    ) -> Refusal | None:
        """Why there are no such networks, whatever their depth; None where there are.

        Args:
            width: of a block.
            shape: of the task's samples and targets.
            options: within their ranges.
            layers: values that any layer may have for itself, by name.
            skips: whether there are anchor points.
        """
        for name, values in (layers or {}).items():
            refusal = self.refused_setting(name, values)
            if refusal is not None:
                return refusal
        anchors = ((0, 2),) if skips else ()
        net = Blueprint(self.name, width, 3, shape, options, layers or {}, anchors)
        return self._refused_skips(net) or (self.check(net) if self.check else None)

    def refused_net(self, blueprint: Blueprint) -> Refusal | None:
        """Why this one net, its options within their ranges, cannot be; None where it can."""
        for name, values in blueprint.layers.items():
            refusal = self.refused_setting(name, values, self._count_of(name, blueprint))
            if refusal is not None:
                return refusal
        return self._refused_skips(blueprint) or (self.check(blueprint) if self.check else None)

    def refused_setting(
        self, name: str, values: tuple[Option, ...], count: int | None = None
    ) -> Refusal | None:
        """Why layers cannot have these values for themselves; None where they can.

        Args:
            name: of a setting, perhaps of none that is known.
            values: of some layers, or of all `count` of a stack if that is given.
            count: how many layers the stack has.
        """
        where = f"per_layer.{name}"
        known = self.layer_settings.get(name)
        if known is None:
            remedy = "Its layers have no settings of their own."
            remedy = nearest(name, self.layer_settings) if self.layer_settings else remedy
            return Refusal(where, str(list(values)), "unknown setting of a layer", remedy)
        for value in values:
            message = known.setting.refused(value)
            if message:
                return Refusal(
                    where, value, message, f"Left out, each layer has that of `{known.like}`."
                )
        if count is not None and len(values) != count:
            message = f"has {len(values)} values for {count} {known.stack}"
            return Refusal(where, str(list(values)), message, f"Give {count}, or none at all.")
        return None

    def _count_of(self, name: str, blueprint: Blueprint) -> int | None:
        known = self.layer_settings.get(name)
        return None if known is None else self.repeats(blueprint)[known.stack]

    def _refused_skips(self, blueprint: Blueprint) -> Refusal | None:
        if not blueprint.skips:
            return None
        if not self.skips:
            message = f"layers of {self.name} take the one before them alone"
            return Refusal("skips", str(blueprint.skips), message, "Leave it out.")
        seen: set[tuple[int, int]] = set()
        for source, layer in blueprint.skips:
            value = f"{source} to {layer}"
            if not 0 <= source < layer < blueprint.depth:
                message = f"no earlier and later layer among {blueprint.depth}, counted from 0"
                return Refusal("skips", value, message, "Give (source, layer), source < layer.")
            if layer == source + 1:
                message = "the layer before is always taken"
                return Refusal("skips", value, message, "Leave it out.")
            if (source, layer) in seen:
                return Refusal("skips", value, "stands there twice", "Give it once.")
            seen.add((source, layer))
        return None


NUMBERS = frozenset({Form.FEATURES, Form.IMAGE, Form.SEQUENCE})
IN_ORDER = frozenset({Form.SEQUENCE, Form.TOKENS})
