"""What is measured of a run: costs, curves, latency, exits, and which of its blocks count.

FLOPs count a multiply and an add as two.
"""

from itertools import pairwise
from typing import Annotated

from pydantic import BeforeValidator, Field, FiniteFloat, JsonValue, model_validator

from .messages import Amount, Bytes, Count, Message, Name, Sent, printable


class Costs(Sent):
    """What a run has cost so far."""

    flops: Amount = 0
    device_seconds: Amount = 0
    wall_seconds: Amount = 0
    samples: Bytes = 0
    peak_memory_bytes: Bytes = 0
    parameters: Bytes = 0


class Measurement(Sent):
    """One point of a curve, taken after an epoch.

    `trace` is the method's depth trace: its parameter, frontier and weights by layer.
    """

    step: Annotated[int, Field(ge=0, lt=2**31)]
    train_loss: FiniteFloat | None = Field(description="None of a bare study's trials.")
    validation: FiniteFloat
    costs: Costs = Costs()
    trace: dict[str, JsonValue] = Field({})


class Latency(Sent):
    """Median time of a forward pass of the net that a run ended with, on its worker's device."""

    milliseconds: Annotated[FiniteFloat, Field(gt=0)]
    batch_size: Annotated[int, Field(ge=1, lt=2**31)]
    passes: Annotated[int, Field(ge=1, lt=2**31)]
    device: Name


class Ablation(Sent):
    """What the net that a run ended with loses where one of its blocks is taken out.

    `rises` are, first block first, by how much the metric on validation gets worse without it, and
    `standard_errors` those of the paired differences over the rows; both null of a block that
    cannot be taken out, since what stands for it gives another shape. `effective` counts the blocks
    without which the net is worse by more than two standard errors, and those that cannot be taken
    out. Where nothing was measured it is null, and `reason` says why.
    """

    effective: Count | None = None
    rises: tuple[FiniteFloat | None, ...] = Field((), max_length=100_000)
    standard_errors: tuple[Amount | None, ...] = Field((), max_length=100_000)
    rows: Count = 0
    reason: Annotated[str, BeforeValidator(printable)] = Field("", max_length=1_000)

    @model_validator(mode="after")
    def _one_value_for_each_block(self) -> "Ablation":
        if len(self.rises) != len(self.standard_errors):
            raise ValueError("rises and standard_errors must have one value for each block")
        if self.effective is None and not self.reason:
            raise ValueError("effective is missing, and there is no reason")
        if (self.effective or 0) > len(self.rises):
            raise ValueError("effective must be at most the number of blocks")
        return self


class LayerCounts(Message):
    """How deep the net of a trial is, in the ways that are told apart.

    `repeats`, `weighted` and `total` are of the net that was built and trained: what the depth
    parameter says (of a learned run, its deepest), its layers with weights and all its layers, with
    one head. `active` blocks run in the net it ended with, and `effective` ones make that worse
    where they are taken out; both null until they are known. `stacks` has the repeats of each stack
    where there are several.
    """

    repeats: Count
    weighted: Count
    total: Count
    active: Count | None = None
    effective: Count | None = None
    stacks: dict[str, Count] = Field({})


class ExitCurve(Sent):
    """Every exit of a learned run, on validation and test.

    `losses` are the metric turned so that smaller is better; `paired_se` is the standard error of
    the paired difference to the best exit, over validation rows. `fit_losses` and `fit_se` are the
    same of the loss that training minimises.
    """

    depths: tuple[Count, ...] = Field(min_length=1)
    losses: tuple[FiniteFloat, ...]
    paired_se: tuple[Amount, ...]
    fit_losses: tuple[FiniteFloat, ...] = ()
    fit_se: tuple[Amount, ...] = ()
    test: tuple[FiniteFloat, ...]

    @model_validator(mode="after")
    def _one_value_for_each_exit(self) -> "ExitCurve":
        if not len(self.depths) == len(self.losses) == len(self.paired_se) == len(self.test):
            raise ValueError("depths, losses, paired_se and test must have one value for each exit")
        if not len(self.fit_losses) == len(self.fit_se) in (0, len(self.depths)):
            raise ValueError("fit_losses and fit_se must have one value for each exit, or none")
        if any(deeper <= depth for depth, deeper in pairwise(self.depths)):
            raise ValueError("depths must ascend")
        return self
