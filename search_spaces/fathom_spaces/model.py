"""The model of an experiment: a family, and which of its nets are in question."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import product
from typing import Annotated, Any

from pydantic import Field, model_validator

from .base import SpecModel, nearest, refuse
from .blueprint import Blueprint
from .domains import AnySearched, Choices, Domain, FloatRange, IntValue, Scalar, representatives
from .families import FAMILIES, Family, Setting
from .layers import Stack
from .space import SKIP, Repeated
from .tasks import Option, TaskShape

# Parameters that layers have for themselves, and anchor points.
MOST_PARAMETERS = 1_000
MOST_DEPTH = 1_000  # blocks
MOST_WIDTH = 65_536  # units
# What every net has a value of, whatever else is searched.
ALWAYS = ("depth", "width", "batch_size", "lr", "weight_decay")

SwitchName = Annotated[str, Field(pattern=r"^[A-Za-z]\w*$", max_length=60)]


class Model(SpecModel):
    """A family, and which of its nets are in question."""

    family: str = Field("mlp", min_length=1, max_length=300)
    depth: IntValue
    width: IntValue = 16
    options: dict[str, AnySearched] = Field(
        default_factory=dict,
        description="Settings of the family, such as residual or heads; each may be searched.",
    )
    per_layer: dict[str, AnySearched] = Field(
        default_factory=dict,
        description="Settings that each layer has for itself, such as filters or units: "
        "parameters filters_0, filters_1 and so on, of layers that exist.",
    )
    skips: bool = Field(
        False,
        description="Search anchor points: whether a layer also takes what an earlier one gave "
        "(Zoph & Le 2017).",
    )
    switches: dict[SwitchName, Choices] = Field(
        default_factory=dict,
        description="Parameters of your own that nothing uses but `when` of others.",
    )
    profile: Stack | None = Field(
        None,
        description="Layers of a family of your own at the deepest; `fathom describe` writes it.",
    )

    @model_validator(mode="after")
    def _known(self) -> "Model":
        if self.family in FAMILIES:
            self._check_built_in(FAMILIES[self.family])
        else:
            self._check_own()
        for name, domain, least, most in (
            ("depth", self.depth, 0, MOST_DEPTH),
            ("width", self.width, 1, MOST_WIDTH),
        ):
            for value in representatives(domain):
                if not least <= value <= most:
                    raise refuse(f"must lie in {least}..{most}", "", name, value)
        return self

    # --- checks -------------------------------------------------------------------------------

    def _check_built_in(self, family: Family) -> None:
        if self.profile is not None:
            raise refuse("a built-in family has its own", "Leave it out.", "profile")
        _check_settings("options", "option", self.options, family.options)
        layered = {name: known.setting for name, known in family.layer_settings.items()}
        _check_settings("per_layer", "setting of a layer", self.per_layer, layered)
        if isinstance(self.options.get("stack"), Domain):
            remedy = "Choose one; the other stack's layers may be searched."
            raise refuse("says which stack the depth counts", remedy, "options.stack", "searched")
        if self.skips and not family.skips:
            able = ", ".join(f.name for f in FAMILIES.values() if f.skips)
            message = f"{family.name} has no anchor points"
            raise refuse(message, f"These have: {able}.", "skips", value=True)
        for name in self.per_layer.keys() & self.options.keys():
            remedy = "Leave out one of the two."
            raise refuse("it is an option of all layers, too", remedy, f"per_layer.{name}")
        for name in self.switches:
            numbered = re.sub(r"(_\d+)+$", "", name)
            if name in ALWAYS or {name, numbered} & {SKIP, *family.options, *family.layer_settings}:
                remedy = "Give it a name of its own."
                raise refuse(f"{family.name} has a setting of this name", remedy, "switches", name)
        self._check_number()

    def _check_number(self) -> None:
        """Refuse settings of no layers, and more than a table, or a person, can look at."""
        counts = {**self._counts(), "depth": self.depth}
        most = {name: max(int(v) for v in representatives(c)) for name, c in counts.items()}
        for name, value in self.per_layer.items():
            count = self.counted_by(name)
            if most[count] == 0:
                where = count if count == "depth" else f"options.{count}"
                message = f"there is no layer to have it: {count} is 0"
                remedy = f"Give `{where}`, or leave it out."
                raise refuse(message, remedy, f"per_layer.{name}", _plain(value))
        layers = sum(most[repeated.count] for repeated in self.repeated())
        pairs = max(0, (most["depth"] - 1) * (most["depth"] - 2) // 2) if self.skips else 0
        if layers + pairs > MOST_PARAMETERS:
            message = f"{layers + pairs:,} parameters of layers, more than {MOST_PARAMETERS:,}"
            field = "skips" if pairs > layers else "per_layer"
            raise refuse(message, "Take fewer layers, or settings that all share.", field)

    def _check_own(self) -> None:
        if self.profile is None:
            remedy = f"{nearest(self.family, FAMILIES)} One of your own needs a `profile`: "
            remedy += "run `fathom describe` where it is installed."
            raise refuse("unknown family", remedy, "family", self.family)
        deepest = max(representatives(self.depth))
        if len(self.profile.blocks) < deepest:
            given = len(self.profile.blocks)
            raise refuse(f"needs {deepest} blocks", "", "profile.blocks", given)
        message, remedy = "a family of your own has one", "Give one value: a profile is of one."
        if len(representatives(self.width)) > 1:
            raise refuse(f"{message} width", remedy, "width", str(self.width))
        for name, value in self.options.items():
            if isinstance(value, Domain):
                raise refuse(f"{message} set of options", remedy, f"options.{name}", str(value))
        for name in ("per_layer", "skips", "switches"):
            if getattr(self, name):
                raise refuse("only built-in families have it", "Leave it out.", name)

    def check_task(self, shape: TaskShape) -> None:
        """Raise where some net in question cannot be built for samples of a shape."""
        family = FAMILIES.get(self.family)
        if family is None:
            return
        layers = {name: representatives(value) for name, value in self.per_layer.items()}
        for width, options in self._combinations(family.checked):
            refusal = family.refused(width, shape, options, layers, skips=self.skips)
            if refusal is not None:
                where = f"model.{refusal.field}"
                raise refuse(refusal.message, refusal.remedy, where, refusal.value)

    def _combinations(self, names: tuple[str, ...]) -> Iterator[tuple[int, dict[str, Option]]]:
        """Width and options at every combination of the values named; the others at any."""
        columns = {
            name: _every(value) if name in names else representatives(value)[:1]
            for name, value in {"width": self.width, **self.options}.items()
        }
        for width, *values in product(*columns.values()):
            yield width, dict(zip(self.options, values, strict=True))

    # --- values and nets ----------------------------------------------------------------------

    def values(self) -> dict[str, Scalar | Domain]:
        """What all layers share, searched or not."""
        found: dict[str, Scalar | Domain] = {"depth": self.depth, "width": self.width}
        if self.family in FAMILIES:
            shared = {n: v for n, v in self.per_layer.items() if not isinstance(v, Domain)}
            found |= {**self.options, **self.switches, **shared, **self._counts()}
        return found

    def repeated(self) -> list[Repeated]:
        """The settings that each layer has for itself."""
        return [
            Repeated(name, self.counted_by(name), value)
            for name, value in self.per_layer.items()
            if isinstance(value, Domain)
        ]

    def counted_by(self, name: str) -> str:
        """The parameter that says how many layers have a setting."""
        family = FAMILIES[self.family]
        return family.counted_by(self.constants())[family.layer_settings[name].stack]

    def _counts(self) -> dict[str, Scalar | Domain]:
        """The numbers of layers of stacks, where they count settings and are not given."""
        default = FAMILIES[self.family].options
        counts = {self.counted_by(name) for name in self.per_layer} - {"depth"}
        return {name: self.options.get(name, default[name].default) for name in counts}

    def constants(self) -> dict[str, Option]:
        """The options that are not searched."""
        return {n: v for n, v in self.options.items() if not isinstance(v, Domain)}

    def net(self, values: Mapping[str, Scalar], shape: TaskShape) -> Blueprint:
        """The net that values describe; without a depth, the deepest in question.

        Args:
            values: by name, as `Space` has them: constants, parameters, what a method fixes.
            shape: of the task's samples and targets.
        """
        depth = int(values.get("depth", max(representatives(self.depth))))
        width = int(values["width"])
        family = FAMILIES.get(self.family)
        if family is None:
            return Blueprint(self.family, width, depth, shape, self.constants())
        of_layers = {n for n in self.per_layer if not family.layer_settings[n].alone}
        options = {n: values[n] for n in family.options if n in values and n not in of_layers}
        plain = Blueprint(self.family, width, depth, shape, options)
        repeats, everything = family.repeats(plain), {"width": width, **family.values(options)}
        layers = {}
        for name in self.per_layer:
            known = family.layer_settings[name]
            like = everything[known.like]
            usual = values.get(name, like)
            own = tuple(values.get(f"{name}_{i}", usual) for i in range(repeats[known.stack]))
            if set(own) - {like}:
                layers[name] = own
        pairs = ((i, j) for j in range(depth) for i in range(j - 1)) if self.skips else ()
        skips = tuple((i, j) for i, j in pairs if values.get(f"skip_{i}_{j}"))
        return Blueprint(self.family, width, depth, shape, options, layers, skips)

    def stack(self, values: Mapping[str, Scalar], shape: TaskShape) -> Stack:
        """The layers of the net that values describe, in closed form; at least so many blocks."""
        if self.profile is not None:
            return self._own_stack
        net = self.net(values, shape)
        if not net.layers and not net.skips:
            trunk = _trunk_of(replace(net, depth=max(representatives(self.depth))))
            if trunk is not None:
                return trunk
        return _stack_of(net)

    @cached_property
    def _own_stack(self) -> Stack:
        assert self.profile is not None
        deepest = max(representatives(self.depth))
        return Stack(self.profile.stem, self.profile.blocks[:deepest], self.profile.head)


@lru_cache(maxsize=1024)
def _trunk_of(net: Blueprint) -> Stack | None:
    """The deepest net's layers where every shallower net is the beginning of it."""
    family = FAMILIES[net.family]
    return family.stack(net) if family.one_shape(net) else None


@lru_cache(maxsize=1024)  # a grid asks for the same nets with every learning rate
def _stack_of(net: Blueprint) -> Stack:
    return FAMILIES[net.family].stack(net)


def _check_settings(
    field: str, noun: str, given: Mapping[str, Scalar | Domain], known: Mapping[str, Setting]
) -> None:
    for name, value in given.items():
        if name not in known:
            remedy = nearest(name, known) if known else f"This family has no {noun}."
            raise refuse(f"unknown {noun}", remedy, f"{field}.{name}", _plain(value))
        whole = type(known[name].default) is int
        if whole and isinstance(value, FloatRange) and value.step is None:
            remedy = "Write whole numbers, `{low: 1, high: 8}`, or give a step."
            raise refuse("must be whole numbers", remedy, f"{field}.{name}", str(value))
        for each in representatives(value):
            message = known[name].refused(each)
            if message:
                raise refuse(message, "", f"{field}.{name}", each)


def _every(value: Scalar | Domain) -> Sequence[Any]:
    """Every value; the ends of a continuous range, which no option that is checked has."""
    return (isinstance(value, Domain) and value.values()) or representatives(value)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Domain) else value
