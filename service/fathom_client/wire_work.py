"""What workers and the server say to each other: registrations, leases, jobs, results."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, FiniteFloat

from fathom_spaces.domains import AnyConstant
from fathom_spaces.experiment import Outcome
from fathom_spaces.layers import Stack
from fathom_spaces.methods import Learned
from fathom_spaces.task import Task

from .wire import (
    PROTOCOL,
    Bytes,
    Costs,
    Count,
    ExitCurve,
    Latency,
    Measurement,
    Message,
    Name,
    Sent,
    TrialState,
    printable,
)


class Registration(Sent):
    """A worker introduces itself; the same id registers again after a restart."""

    id: Name
    protocol: int = PROTOCOL
    host: Name
    device: Name
    memory_bytes: Bytes = 0
    versions: dict[str, str] = Field({})
    datasets: tuple[str, ...] = Field((), max_length=10_000)
    families: tuple[str, ...] = Field((), max_length=1_000)
    methods: tuple[str, ...] = Field((), max_length=1_000)
    measures: tuple[str, ...] = Field((), max_length=100)
    objectives: tuple[str, ...] = Field((), max_length=1_000)


class WorkerView(Message):
    """A worker as the server sees it."""

    id: str
    host: str
    device: str
    memory_bytes: int
    versions: dict[str, str]
    datasets: tuple[str, ...]
    registered_at: datetime
    last_seen_at: datetime
    state: Literal["live", "gone"]
    leases: tuple[str, ...] = ()
    trials_ended: int = 0


class Job(Message):
    """Everything a worker needs to run one trial: the spec's parts with all values resolved.

    `depths` has one entry for an ordinary run, all candidate depths for a learned one.
    """

    task: Task
    family: str
    options: dict[str, AnyConstant] = Field({})
    profile: Stack | None = None
    width: int
    layers: dict[str, tuple[AnyConstant, ...]] = Field(
        {}, description="Settings that each layer has for itself, the first layer's first."
    )
    skips: tuple[tuple[int, int], ...] = Field(
        (), description="Anchor points: (source, layer), where a layer also takes the source's."
    )
    depths: tuple[int, ...]
    epochs: int
    steps_per_epoch: int | None = None
    batch_size: int
    optimizer: Literal["adam", "adamw", "sgd"]
    lr: float
    weight_decay: float
    schedule: Literal["cosine", "constant"]
    warmup: float
    seed: int
    method: Learned | None = None
    checkpoint_seconds: float = 10.0
    latency_batch: int | None = Field(
        None, description="Rows of the batch whose latency is to be measured at the end."
    )
    prunable: bool = Field(False, description="A pruner watches: wait for the answer to reports.")


class ObjectiveJob(Message):
    """What a worker needs to run one trial of an objective that is a user's own code.

    `params` are those known before it runs, `values` how many it returns.
    """

    objective: str
    options: dict[str, AnyConstant] = Field({})
    params: dict[str, AnyConstant] = Field({})
    number: int
    seed: int
    values: int = 1
    prunable: bool = Field(False, description="A pruner watches: wait for the answer to reports.")


class LeaseRequest(Sent):
    """Ask for work; `key` is made by the client, and the same key gets the same leases."""

    worker: Name
    key: Annotated[str, Field(min_length=8, max_length=100)]
    capacity: Annotated[int, Field(ge=1, le=64)] = 1
    wait_seconds: Annotated[float, Field(ge=0, le=60)] = 0


class Lease(Message):
    """The right to run one trial until it expires; renew it well before.

    `token` fences: a worker whose token is stale is answered 409 and must stop.
    """

    id: str
    token: str
    trial: int
    study: int
    experiment: str
    method: str
    attempt: int
    expires_in_seconds: float
    job: Job | ObjectiveJob
    checkpoint: str | None = Field(None, description="Artifact to resume from, if there is one.")


class Leases(Message):
    """Leases granted in answer to one request."""

    leases: tuple[Lease, ...]


class Renewal(Sent):
    """Renew a lease and deliver measurements."""

    token: str
    measurements: tuple[Measurement, ...] = Field((), max_length=10_000)


class Command(StrEnum):
    """What a worker is to do with a trial."""

    CONTINUE = "continue"
    PRUNE = "prune"
    CANCEL = "cancel"


class RenewalAnswer(Message):
    """The server's word on a running trial."""

    command: Command
    expires_in_seconds: float
    signals: Count = Field(0, description="How often the trial was told to grow, so far.")


class Result(Sent):
    """How a trial ended. `validation` and `depth` are needed where the outcome is finished.

    Of an objective `validation` alone, what it returned, or `values` where that is several.
    `at_depth` says at which depth a failure happened.
    """

    token: str
    outcome: Outcome
    validation: FiniteFloat | None = None
    values: tuple[FiniteFloat, ...] = Field((), max_length=10)
    test: FiniteFloat | None = None
    depth: Count | None = None
    readouts: dict[str, Count] = Field({})
    exits: ExitCurve | None = None
    latency: Latency | None = Field(None, description="Needed where the job asks for it.")
    costs: Costs = Costs()
    message: Annotated[str, BeforeValidator(printable)] = Field("", max_length=20_000)
    at_depth: Count | None = None


class ResultAnswer(Message):
    """What became of a result: the trial's state now; `retried` if it gets another attempt."""

    trial: int
    state: TrialState
    retried: bool = False


class Artifact(Message):
    """A file kept with a trial."""

    name: str
    size_bytes: int
    sha256: str
    attempt: int
