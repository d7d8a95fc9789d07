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
from fathom_spaces.training import Precision

from .wire import (
    PROTOCOL,
    Ablation,
    Bytes,
    Costs,
    Count,
    ExitCurve,
    Latency,
    Measurement,
    Message,
    Name,
    Problem,
    Sent,
    Token,
    TrialState,
    Word,
    printable,
)

# Renewed in one request, at the most.
MOST_LEASES = 256


class Registration(Sent):
    """A worker introduces itself; the same id registers again after a restart."""

    id: Name
    protocol: int = PROTOCOL
    host: Name
    device: Name
    memory_bytes: Bytes = 0
    versions: dict[Word, Word] = Field({}, max_length=1_000)
    datasets: tuple[Word, ...] = Field((), max_length=10_000)
    families: tuple[Word, ...] = Field((), max_length=1_000)
    methods: tuple[Word, ...] = Field((), max_length=1_000)
    measures: tuple[Word, ...] = Field((), max_length=100)
    features: tuple[Word, ...] = Field(
        (), max_length=100, description="What its device or machine has: `bf16`, `compile`."
    )
    objectives: tuple[Word, ...] = Field((), max_length=1_000)
    devices: int = Field(1, ge=1, le=1024, description="So many can train one trial together.")


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
    features: tuple[str, ...] = ()
    busy: float = Field(
        0.0, description="Share of the last ten minutes in which it had a trial, from 0 to 1."
    )
    samples_per_second: float | None = Field(
        None, description="Training rows, of what it trains now or trained last."
    )
    queue_wait_seconds: float | None = Field(
        None,
        description="Median over the trials it began in the last ten minutes: from when each could "
        "have run (its submission, the plan of confirmation, its last attempt's end) to its lease.",
    )


class Demand(Message):
    """What a fleet has to do: how many trials wait for it, and how many of its workers run some.

    `waiting` counts what one of the `registered` workers could run; where none has registered yet,
    all that waits.
    """

    waiting: int
    busy: int
    registered: int


class Keeper(Sent):
    """Who wants to keep a fleet: `id` is drawn by the keeper, and is its own."""

    id: Annotated[Name, Field(min_length=8, max_length=40)]
    engine: Annotated[Name, Field(max_length=40)]
    host: Name
    process: int = Field(ge=0, lt=2**31, description="Its process id on that host.")
    more_seconds: float = Field(
        0, ge=0, le=3600, description="So much longer it may be silent, as when it stops workers."
    )


class Kept(Message):
    """The fleet is the keeper's until it expires, unless it says so again; what there is to do."""

    demand: Demand
    expires_in_seconds: float


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
    precision: Precision = "float32"
    compile: bool = False
    method: Learned | None = None
    checkpoint_seconds: float = 10.0
    latency_batch: int | None = Field(
        None, description="Rows of the batch whose latency is to be measured at the end."
    )
    ablation: float = Field(
        0.0, description="Share of its own FLOPs for taking blocks out at the end; none at 0."
    )
    processes: int = Field(1, description="So many train it together, each on its own device.")
    prunable: bool = Field(False, description="A pruner watches: wait for the answer to reports.")
    fuse: bool | None = Field(
        None,
        description="Whether to train it together with others; if not given, on a GPU alone.",
    )


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
    watched: str | None = Field(
        None, description="Of several values, the name of the one that is reported on the way."
    )
    prunable: bool = Field(False, description="A pruner watches: wait for the answer to reports.")


class LeaseRequest(Sent):
    """Ask for work; `key` is made by the client, and the same key gets the same leases.

    With a lease in `beside`, for trials to be trained together with that one.
    """

    worker: Name
    key: Annotated[str, Field(min_length=8, max_length=100)]
    capacity: Annotated[int, Field(ge=1, le=64)] = 1
    wait_seconds: Annotated[float, Field(ge=0, le=60)] = 0
    beside: Name | None = Field(
        None,
        description="A live lease of the worker: only trials of its study, where these can be "
        "trained together, and no more than the worker's share of those that wait.",
    )


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

    token: Token
    measurements: tuple[Measurement, ...] = Field((), max_length=10_000)


class Heartbeat(Sent):
    """Renew several leases at once, each as it would be alone."""

    leases: dict[Name, Renewal] = Field(
        min_length=1, max_length=MOST_LEASES, description="What is said of each, by its id."
    )


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


class HeartbeatAnswer(Message):
    """What became of each lease, by its id: it stands in one of the two."""

    renewed: dict[str, RenewalAnswer]
    refused: dict[str, Problem] = Field(
        description="Why those were not renewed, as they would have been told alone: 409 "
        "`stale-lease` for one that is lost."
    )


class Result(Sent):
    """How a trial ended. `validation` and `depth` are needed where the outcome is finished.

    Of an objective `validation` alone, what it returned, or `values` where that is several.
    `at_depth` says at which depth a failure happened.
    """

    token: Token
    outcome: Outcome
    validation: FiniteFloat | None = None
    values: tuple[FiniteFloat, ...] = Field((), max_length=10)
    test: FiniteFloat | None = None
    depth: Count | None = None
    readouts: dict[Word, Count] = Field({}, max_length=100)
    exits: ExitCurve | None = None
    latency: Latency | None = Field(None, description="Needed where the job asks for it.")
    ablation: Ablation | None = Field(None, description="Of an older worker none.")
    costs: Costs = Costs()
    message: Annotated[str, BeforeValidator(printable)] = Field("", max_length=20_000)
    at_depth: Count | None = None


class ResultAnswer(Message):
    """What became of a result: the trial's state now; `retried` if it gets another attempt."""

    trial: int
    state: TrialState
    retried: bool = False


def record_name(attempt: int) -> str:
    """The file with what an attempt's training printed and its worker noted."""
    return f"attempt-{attempt}.log"


class Artifact(Message):
    """A file kept with a trial."""

    name: str
    size_bytes: int
    sha256: str
    attempt: int
