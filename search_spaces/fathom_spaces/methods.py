"""The methods of an experiment: how each finds a depth, and its settings."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from .base import TAG, SpecModel, nearest, refuse
from .space import AnyValue


class Readout(StrEnum):
    """How a depth is read off a learned run.

    Attributes:
        PARAM: the method's own depth parameter.
        ARGMIN: the exit with the best validation metric.
        ONE_SE: the smallest exit within one paired standard error of the best.
        SMOOTHED_ONE_SE: the same on the curve smoothed with weights 1/4, 1/2, 1/4.
    """

    PARAM = "param"
    ARGMIN = "argmin"
    ONE_SE = "one_se"
    SMOOTHED_ONE_SE = "smoothed_one_se"


class Pruner(StrEnum):
    """Which Optuna pruner may stop a searched trial early."""

    NONE = "none"
    MEDIAN = "median"
    SUCCESSIVE_HALVING = "successive_halving"
    HYPERBAND = "hyperband"


class _Method(SpecModel):
    name: str | None = Field(
        None,
        min_length=1,
        max_length=60,
        pattern=r"^[\w./ -]+$",
        description="Label in the comparison; 'learned/udn' unless given.",
    )
    fixed: dict[str, AnyValue] = Field(
        default_factory=dict,
        description="Values this method takes for parameters that the others search.",
    )

    @property
    def kind(self) -> str:
        """'learned': one network for each seed; 'searched': one for each trial."""
        return "learned" if "learned" in type(self).model_fields else "searched"

    @property
    def algorithm(self) -> str:
        """The method's registered name: 'udn', 'grid'."""
        return str(getattr(self, self.kind))

    @property
    def label(self) -> str:
        """The method's name in studies, tables and figures."""
        return self.name or f"{self.kind}/{self.algorithm}"


class _Learned(_Method):
    readout: Readout = Field(Readout.ARGMIN, description="How the depth is read off the run.")


class Udn(_Learned):
    """Unbounded depth network: a truncated Poisson over exits (Nazaret & Blei, ICML 2022)."""

    learned: Literal["udn"]
    initial_rate: float = Field(1.0, gt=0, description="Rate nu of the Poisson at the start.")
    prior_rate: float = Field(0.5, gt=0, description="Rate of the prior Poisson.")
    quantile: float = Field(0.95, gt=0, lt=1, description="Where the Poisson is truncated.")


class LayerSelect(_Learned):
    """A trained selector k: output = sum over l of max(0, 1 - a (l - k)^2) h_l."""

    learned: Literal["layer_select"]
    selector_width: float = Field(
        1.0, gt=0, le=4, description="a: 1 selects one or two layers, 0.25 up to four."
    )
    initial_depth: float | None = Field(
        None, gt=0, description="k at the start; the middle of the range unless given."
    )
    lr_multiplier: float = Field(10.0, gt=0, description="Learning rate of k over the others'.")


class _Searched(_Method):
    pruner: Pruner = Pruner.NONE


class Grid(_Searched):
    """Every point of the space with every seed, each exactly once."""

    searched: Literal["grid"]


class _Sampled(_Searched):
    trials: int | None = Field(
        None,
        ge=1,
        le=100_000,
        description="Trials for each seed (each seed is a search of its own); "
        "half the number of depths unless given.",
    )


class Random(_Sampled):
    """Independent uniform draws."""

    searched: Literal["random"]


class Tpe(_Sampled):
    """Tree-structured Parzen estimator (Bergstra et al. 2011), Optuna's implementation."""

    searched: Literal["tpe"]
    startup_trials: int | None = Field(
        None, ge=1, description="Random trials before the estimator is used; a third of all."
    )
    multivariate: bool = Field(False, description="Model the parameters jointly.")


LEARNED: dict[str, type[Udn] | type[LayerSelect]] = {"udn": Udn, "layer_select": LayerSelect}
SEARCHED = {"grid": Grid, "random": Random, "tpe": Tpe}
_KINDS: dict[str, dict[str, Any]] = {"learned": LEARNED, "searched": SEARCHED}


def _name_the_method(value: Any) -> Any:
    if isinstance(value, _Method):
        return value
    kinds = [kind for kind in _KINDS if isinstance(value, dict) and kind in value]
    if len(kinds) != 1:
        raise refuse("a method is either learned or searched", "Write `learned: udn`, say.")
    name = value[kinds[0]]
    if not isinstance(name, str) or name not in _KINDS[kinds[0]]:
        remedy = nearest(str(name), _KINDS[kinds[0]])
        raise refuse(f"unknown {kinds[0]} method", remedy, kinds[0], name)
    return value


def _tag(value: Any) -> str:
    if isinstance(value, dict):
        return TAG + str(value.get("learned") or value.get("searched"))
    return TAG + str(getattr(value, "learned", None) or getattr(value, "searched", None))


LearnedMethod = Udn | LayerSelect
SearchedMethod = Grid | Random | Tpe

Method = Annotated[
    Annotated[Udn, Tag(TAG + "udn")]
    | Annotated[LayerSelect, Tag(TAG + "layer_select")]
    | Annotated[Grid, Tag(TAG + "grid")]
    | Annotated[Random, Tag(TAG + "random")]
    | Annotated[Tpe, Tag(TAG + "tpe")],
    Discriminator(_tag),
    BeforeValidator(_name_the_method),
]


def labels_are_unique(methods: Sequence[LearnedMethod | SearchedMethod]) -> None:
    """Raise where two methods would share a study."""
    seen: dict[str, int] = {"confirm": -1}
    for index, method in enumerate(methods):
        name = method.label
        if name in seen:
            where = "is reserved" if seen[name] < 0 else f"is also methods.{seen[name]}"
            raise refuse(f"{name!r} {where}", "Give it a `name`.", f"methods.{index}.name", name)
        seen[name] = index
