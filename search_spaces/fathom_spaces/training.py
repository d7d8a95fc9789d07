"""How the nets of an experiment are trained, confirmed, and what all of it may cost."""

from typing import Any, Literal, TypeAlias

from pydantic import ConfigDict, Field, model_validator

from .base import SpecModel, refuse
from .domains import FloatValue, IntValue, representatives

Precision: TypeAlias = Literal["float32", "bf16"]
# Features of workers that a training may need, as they register them.
BF16, COMPILE = "bf16", "compile"


class Training(SpecModel):
    """How every network is trained: the same loss, optimiser, schedule and split in every arm."""

    epochs: int = Field(40, ge=1, le=100_000)
    steps_per_epoch: int | None = Field(
        None,
        ge=1,
        le=10_000_000,
        description="Batches from one measurement to the next; once through the rows if not given.",
    )
    batch_size: IntValue = 64
    optimizer: Literal["adam", "adamw", "sgd"] = "adam"
    lr: FloatValue = 3e-3
    weight_decay: FloatValue = 0.0
    schedule: Literal["cosine", "constant"] = "cosine"
    warmup: float = Field(0.05, ge=0, lt=1, description="Share of all steps with rising rate.")
    precision: Precision = Field(
        "float32",
        description="bf16: what layers compute while training is bfloat16; weights, losses, "
        "evaluation and models stay float32.",
    )
    compile: bool = Field(
        False, description="Compile each block by torch.compile; the worker needs a C++ compiler."
    )
    ablation: float = Field(
        0.05,
        ge=0,
        le=100,
        description="What measuring the effective depth may take at most, on top of the run, as a "
        "share of its FLOPs; 0 leaves it out.",
    )
    checkpoint_seconds: float = Field(
        10.0, gt=0, description="A lost attempt repeats at most this much."
    )
    fuse: bool | None = Field(
        None,
        description="Train trials of a study together where a worker can; on GPUs alone if not "
        "given, as a fused trial's numbers depend in their last digits on who trains beside it.",
    )

    @model_validator(mode="after")
    def _sizes(self) -> "Training":
        for value in representatives(self.batch_size):
            if not 1 <= value <= 1_000_000:
                raise refuse("must lie in 1..1,000,000", "", "batch_size", value)
        for name, least in (("lr", "> 0"), ("weight_decay", ">= 0")):
            for value in representatives(getattr(self, name)):
                if value < 0 or (name == "lr" and value == 0):
                    raise refuse(f"must be {least}", "", name, value)
                if value > 1_000:
                    raise refuse("must be at most 1,000", "", name, value)
        return self


class Confirm(SpecModel):
    """Ordinary training at the chosen depths, with fresh seeds."""

    seeds: int = Field(5, ge=0, le=100, description="Runs at each chosen depth; 0 for none.")


def _by_either_name(schema: dict[str, Any]) -> None:
    """Let the JSON schema know `device_seconds` by both names, as the model does."""
    by_alias = schema["properties"]["gpu_seconds"]
    schema["properties"]["device_seconds"] = {**by_alias, "title": "Device Seconds"}


class Budget(SpecModel):
    """What the methods may spend together; confirmation runs come on top and are few.

    A study whose next trial does not fit is ended early, and the comparison says so.
    """

    model_config = ConfigDict(json_schema_extra=_by_either_name)

    trials: int | None = Field(None, ge=1)
    flops: float | None = Field(None, gt=0, description="Training FLOPs.")
    device_seconds: float | None = Field(
        None, gt=0, alias="gpu_seconds", description="GPU-seconds, or CPU-seconds without one."
    )
