"""Checkpoints: one safetensors file with everything a run needs to go on, bit for bit.

Tensors are those of the method (its parameters and buffers), of the optimisers and of the random
generator; the file's metadata holds the position, the costs and which job it belongs to. Nothing in
it is code, so a file from another party can do no harm.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from fathom_client.fusing import NO_NUMBER
from fathom_client.wire import Costs
from fathom_client.wire_work import Job
from fathom_spaces.errors import FieldError, InvalidSpec

from .whole import write_whole

KEY = "fathom"


class Position(BaseModel):
    """Where a run stands.

    Attributes:
        job: digest of the job the checkpoint belongs to.
        epoch: epochs trained, measured and reported: the curve ends here.
        step: steps taken since then.
        costs: everything spent up to here.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    job: str
    epoch: int = Field(ge=0)
    step: int = Field(ge=0)
    costs: Costs


@dataclass(frozen=True)
class Checkpoint:
    """A position and the tensors that belong to it, named `group.name`."""

    position: Position
    tensors: dict[str, Tensor]

    def group(self, name: str) -> dict[str, Tensor]:
        """The tensors of one group, without its name."""
        prefix = f"{name}."
        return {
            key.removeprefix(prefix): tensor
            for key, tensor in self.tensors.items()
            if key.startswith(prefix)
        }


def digest(job: Job) -> str:
    """Identifies the computation of a job: what does not change its numbers is left out."""
    unsaid = set(NO_NUMBER)
    # Checkpoints of before these settings go on.
    unsaid |= {name for name in ("precision", "compile") if name not in _chosen(job)}
    text = job.model_dump_json(exclude=unsaid)
    return hashlib.sha256(text.encode()).hexdigest()


def _chosen(job: Job) -> set[str]:
    return {name for name, field in Job.model_fields.items() if getattr(job, name) != field.default}


def write(path: Path, checkpoint: Checkpoint) -> None:
    """Replace the file at `path` in one step: a reader sees the old one or the new one, whole."""
    metadata = {KEY: checkpoint.position.model_dump_json()}
    tensors = {name: _whole(tensor) for name, tensor in checkpoint.tensors.items()}
    write_whole(path, save(tensors, metadata))


def _whole(tensor: Tensor) -> Tensor:
    """The tensor on the CPU with memory of its own: a fused run's are views of one array."""
    found = tensor.detach().cpu().contiguous()
    return found.clone() if found.untyped_storage().nbytes() > found.nbytes else found


def read(path: Path, job: Job) -> Checkpoint:
    """The checkpoint of `job` at `path`; raises InvalidSpec where it is torn or another job's."""
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            # Clones, because tensors of the open file are views of it.
            names = file.keys()
            tensors = {name: file.get_tensor(name).clone() for name in names}
    except (SafetensorError, OSError) as error:
        raise refused(path, f"not a whole checkpoint: {error}") from error
    try:
        position = Position.model_validate(json.loads(metadata.get(KEY, "null")))
    except (ValidationError, json.JSONDecodeError) as error:
        raise refused(path, "not a checkpoint of version 1") from error
    if position.job != digest(job):
        raise refused(path, "the checkpoint of another job")
    return Checkpoint(position, tensors)


def refused(path: Path, message: str) -> InvalidSpec:
    """The error for a file that cannot be used."""
    remedy = "Start the trial without it."
    return InvalidSpec(
        [FieldError(path="resume", message=message, value=str(path), remedy=remedy)],
        "The checkpoint",
    )
