"""What every method has, and what every learned one has."""

from enum import StrEnum
from typing import Any, ClassVar

from pydantic import (
    Field,
    JsonValue,
    SerializationInfo,
    SerializerFunctionWrapHandler,
    model_serializer,
)

from fathom_spaces.base import LABEL, RULES, SpecModel
from fathom_spaces.domains import AnyValue
from fathom_spaces.families.base import Refusal
from fathom_spaces.layers import Stack


class Readout(StrEnum):
    """How a depth is read off a learned run.

    Attributes:
        PARAM: the method's own depth parameter.
        ARGMIN: the exit with the best validation metric.
        ONE_SE: the smallest exit within one paired standard error of the best.
        SMOOTHED_ONE_SE: the same on the curve smoothed with weights 1/4, 1/2, 1/4.
        SMOOTHED_ARGMIN: the exit with the least smoothed training loss on validation rows.
        KNEE: the smallest exit where that smoothed loss is level with its minimum.
    """

    PARAM = "param"
    ARGMIN = "argmin"
    ONE_SE = "one_se"
    SMOOTHED_ONE_SE = "smoothed_one_se"
    SMOOTHED_ARGMIN = "smoothed_argmin"
    KNEE = "knee"


class NamedMethod(SpecModel):
    """What every method has, learned or searched."""

    name: str | None = Field(
        None,
        min_length=1,
        max_length=60,
        pattern=LABEL,
        description="Label in the comparison, 1 to 60 characters; 'learned/udn' unless given. "
        + RULES[LABEL],
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


class LearnedSettings(NamedMethod):
    """What every learned method has.

    Attributes:
        by_family: settings whose usual value depends on the family.
    """

    by_family: ClassVar[tuple[str, ...]] = ()

    readout: Readout = Field(Readout.ARGMIN, description="How the depth is read off the run.")
    runs: int = Field(
        1,
        ge=1,
        le=20,
        description="Runs for each seed: their exit curves are averaged before the readout, and "
        "the best of them on validation is deployed.",
    )

    @model_serializer(mode="wrap")
    def _written(
        self, write: SerializerFunctionWrapHandler, info: SerializationInfo
    ) -> dict[str, Any]:
        """What was given stays given where it is the default of another family only."""
        written: dict[str, Any] = write(self)
        given = [name for name in self.by_family if name in self.model_fields_set]
        if info.exclude_defaults:
            return {name: getattr(self, name) for name in given} | written
        return written

    @property
    def chain_only(self) -> bool:
        """Whether it needs blocks that each take the one before it alone."""
        return False

    def refused(self, family: str, stack: Stack) -> Refusal | None:
        """Why it cannot work on such layers, and which of its fields says so; None if it can."""
        del family, stack
        return None

    @property
    def mixes_layers(self) -> bool:
        """Whether it needs all layers in one shape, behind the neck."""
        return False

    def by_trunk(self, *, residual: bool, candidates: int) -> dict[str, JsonValue]:
        """What settings are on a kind of trunk, unless given, where that is not the usual.

        `candidates` is how many depths there are.
        """
        del residual, candidates
        return {}

    def epochs(self, epochs: int, depths: tuple[int, ...]) -> int:
        """At most how many epochs a run has, where the schedule asks for `epochs`."""
        del depths
        return epochs

    def heads(self, depths: tuple[int, ...]) -> int:
        """At most how many heads run in one step."""
        return len(depths)

    def scored_flops(self, stack: Stack, depths: tuple[int, ...]) -> int:
        """At most how many FLOPs a sample takes to evaluate every exit alone."""
        spare = (len(depths) - 1) * sum(layer.flops for layer in stack.head)
        return stack.forward_flops(depths[-1]) + spare

    def flops(
        self, stack: Stack, depths: tuple[int, ...], epochs: int, rows: tuple[int, int, int]
    ) -> int:
        """At most how many FLOPs a run takes.

        `rows` are trained in an epoch, evaluated after each, and tested at the end, when the exits
        are read as well.
        """
        trained, validated, tested = rows
        spare = (self.heads(depths) - 1) * sum(layer.flops for layer in stack.head)
        step, scored = stack.forward_flops(depths[-1]) + spare, self.scored_flops(stack, depths)
        whole = self.epochs(epochs, depths)
        return whole * (3 * trained * step + validated * scored) + scored * (validated + tested)
