"""Plain models as files: weights in safetensors, the architecture as JSON in its metadata.

A file loads with the model families alone; no depth method's code is needed.
"""

import json
from pathlib import Path
from typing import Literal, Self

import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from fathom_client.wire_work import Job
from fathom_spaces.domains import AnyConstant
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.families import FAMILIES
from fathom_spaces.gates import Gates
from fathom_spaces.tasks import TaskShape

from .models import Blueprint, DepthModel, build, without
from .models.gates import Rewired
from .tasks import Scaling
from .whole import write_whole

KEY = "fathom"
SCALING = "scaling."


class Architecture(BaseModel):
    """Everything needed to build the model again.

    Attributes:
        layers: settings that each block (or layer of another stack) has for itself.
        skips: which blocks also take what earlier ones gave.
        depth: how many blocks it has.
        kept: which blocks of a deeper net these are, numbered from 0, where they are not its first.
            What halves the image between them stays (`DepthModel.shortcut`); above the last of
            them nothing does.
        gates: of the merges in front of its blocks, where its family has none of its own.
        dataset: what it was trained on; its inputs were standardised with the file's scaling.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    family: str
    options: dict[str, AnyConstant] = {}
    layers: dict[str, tuple[AnyConstant, ...]] = {}
    skips: tuple[tuple[int, int], ...] = ()
    width: int = Field(ge=1)
    depth: int = Field(ge=0)
    shape: TaskShape
    dataset: str
    kept: tuple[int, ...] | None = None
    gates: Gates | None = None

    @model_validator(mode="after")
    def _check_kept(self) -> Self:
        kept = self.kept
        if kept is None:
            return self
        if len(kept) != self.depth or list(kept) != sorted(set(kept)) or min(kept, default=0) < 0:
            raise ValueError(f"kept has to be {self.depth} ascending numbers from 0: {list(kept)}")
        return self

    @model_validator(mode="after")
    def _check_net(self) -> Self:
        family = FAMILIES.get(self.family)
        refusal = None if family is None else family.refused_net(self.blueprint)
        if refusal is not None:
            raise ValueError(f"{refusal.field} {refusal.value}: {refusal.message}")
        return self

    @property
    def blueprint(self) -> Blueprint:
        """What it was built from: the blocks kept, and those left out between them."""
        built = self.depth if self.kept is None else max(self.kept, default=-1) + 1
        return Blueprint(
            self.family, self.width, built, self.shape, self.options, self.layers, self.skips
        )

    @property
    def blocks_kept(self) -> tuple[int, ...]:
        """Numbers, from 0, of the blocks it has."""
        return tuple(range(self.depth)) if self.kept is None else self.kept

    @classmethod
    def of(cls, job: Job, depth: int, kept: tuple[int, ...], gates: Gates | None = None) -> Self:
        """The architecture of a job's model at a depth, made of the blocks kept."""
        shape, deepest = job.task.sample, max(job.depths)
        net = Blueprint(job.family, job.width, deepest, shape, job.options, job.layers, job.skips)
        if job.family in FAMILIES:
            net = FAMILIES[job.family].beginning(net, max(kept, default=-1) + 1)
        return cls(
            family=job.family,
            options=job.options,
            layers=dict(net.layers),
            skips=net.skips,
            width=job.width,
            depth=depth,
            shape=shape,
            dataset=job.task.dataset,
            kept=None if kept == tuple(range(depth)) else kept,
            gates=gates,
        )

    def build(self) -> DepthModel:
        """The model, its weights still random."""
        model = build(self.blueprint, torch.Generator())
        if self.gates is not None:
            model = Rewired(model, self.shape, self.gates, torch.Generator())
        if self.kept is not None:
            model.blocks = nn.ModuleList(without(model, self.kept))
        return model


def export_model(
    path: Path, architecture: Architecture, state: dict[str, Tensor], scaling: Scaling
) -> None:
    """Write a model's state dict (`stem.*`, `blocks.*`, `head.*`) with its architecture."""
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in state.items()}
    tensors |= {f"{SCALING}{name}": tensor for name, tensor in vars(scaling).items()}
    write_whole(path, save(tensors, {KEY: architecture.model_dump_json()}))


def load_model(path: Path) -> DepthModel:
    """The model in evaluation mode, on the CPU; it takes standardised inputs (`load_scaling`)."""
    architecture, tensors = _read(path)
    model = architecture.build()
    try:
        model.load_state_dict({k: v for k, v in tensors.items() if not k.startswith(SCALING)})
    except RuntimeError as error:
        raise _refused(path, f"its weights are not its architecture's: {error}") from error
    return model.eval()


def load_scaling(path: Path) -> Scaling:
    """How inputs (and a regression target) were standardised: (raw - mean) / scale."""
    _, tensors = _read(path)
    names = Scaling.__dataclass_fields__
    return Scaling(**{name: tensors[f"{SCALING}{name}"] for name in names})


def load_architecture(path: Path) -> Architecture:
    """What the file holds."""
    return _read(path)[0]


def _read(path: Path) -> tuple[Architecture, dict[str, Tensor]]:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            names = file.keys()
            tensors = {name: file.get_tensor(name).clone() for name in names}
        return Architecture.model_validate(json.loads(metadata.get(KEY, "null"))), tensors
    except (SafetensorError, OSError, ValidationError, json.JSONDecodeError) as error:
        raise _refused(path, f"not a whole model file: {error}") from error


def _refused(path: Path, message: str) -> InvalidSpec:
    return InvalidSpec([FieldError(path="model", message=message, value=str(path))], "The model")
