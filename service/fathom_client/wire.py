"""Requests and responses of the REST API, one model each.

Times are UTC. FLOPs count a multiply and an add as two.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, Literal, TypeVar

from pydantic import (
    BaseModel,
    Field,
    JsonValue,
)

from fathom_spaces.errors import FieldError
from fathom_spaces.experiment import Experiment, ExperimentState, Outcome
from fathom_spaces.known import KnownPoints
from fathom_spaces.preflight import Preflight
from fathom_spaces.study import StudySpec

# Part of the contract wherever they are written down.
from .measured import Ablation as Ablation
from .measured import Costs as Costs
from .measured import ExitCurve as ExitCurve
from .measured import Latency as Latency
from .measured import LayerCounts as LayerCounts
from .measured import Measurement as Measurement
from .messages import Amount as Amount
from .messages import Bytes as Bytes
from .messages import Count as Count
from .messages import Message as Message
from .messages import Name as Name
from .messages import Sent as Sent
from .messages import Token as Token
from .messages import Word as Word
from .messages import printable as printable

PROTOCOL = 2  # 2: jobs may have layers of their own and skips
# Each ask for work says it again: the server may have been upgraded since the worker registered.
PROTOCOL_HEADER = "X-Fathom-Protocol"

Item = TypeVar("Item")


class Problem(BaseModel):
    """An error as RFC 9457 `application/problem+json`."""

    type: str = Field(examples=["urn:fathom:problem:not-found"])
    title: str
    status: int
    detail: str
    errors: tuple[FieldError, ...] = ()


class Page(Message, Generic[Item]):
    """One page of a list; pass `next_page` as `page` to go on, until it is null."""

    items: tuple[Item, ...]
    next_page: str | None = None


# --- experiments, studies, trials -------------------------------------------------------------


class TrialState(StrEnum):
    """Optuna's trial states."""

    RUNNING = "running"
    COMPLETE = "complete"
    PRUNED = "pruned"
    FAIL = "fail"
    WAITING = "waiting"


class Progress(Message):
    """Trials of a study or an experiment by state; `planned` is what the server will hand out."""

    planned: Count
    running: Count = 0
    complete: Count = 0
    pruned: Count = 0
    failed: Count = 0

    @property
    def ended(self) -> int:
        """Trials that will not change any more."""
        return self.complete + self.pruned + self.failed


class Transfer(Message):
    """What a search knew at its start from one source."""

    source: str
    taken: Count = Field(description="Finished trials, as points of its own space.")
    left_out: dict[str, Count] = Field({}, description="Trials that were not taken, by reason.")

    def __str__(self) -> str:
        reasons = ", ".join(f"{reason} ({count})" for reason, count in self.left_out.items())
        trials = "trial" if self.taken == 1 else "trials"
        return f"{self.taken} {trials} of {self.source}" + (reasons and f"; left out: {reasons}")


class StudyView(Message):
    """One method of an experiment, its confirmation runs, or a study of no experiment.

    The latter is `bare`, or has an `objective` that workers run.
    """

    id: int
    experiment: str | None
    name: str
    kind: Literal["learned", "searched", "confirm", "bare", "objective"]
    optuna_name: str
    metric: str
    direction: str
    directions: tuple[str, ...] = Field((), description="Of several values, in their order.")
    state: Literal["waiting", "running", "complete"]
    progress: Progress
    stopped_because: str | None = None
    transfer: tuple[Transfer, ...] = Field(
        (), description="Trials of other studies that it knew at its start; none of its own."
    )
    pending: tuple[str, ...] = Field((), description="Why trials of an objective wait, or fail.")
    spec: StudySpec | None = Field(None, description="Of a study of no experiment.")


class ExperimentView(Message):
    """An experiment with its studies and why anything waits."""

    id: str
    name: str
    state: ExperimentState
    created_at: datetime
    ended_at: datetime | None = None
    progress: Progress
    studies: tuple[StudyView, ...] = ()
    pending: tuple[str, ...] = ()
    recommendation: str | None = None
    last_event: Count = 0
    spec: Experiment | None = None


class DryRun(Message):
    """What `?dry_run=true` answers: the spec is valid, and this is what it takes."""

    name: str
    preflight: Preflight
    transfer: dict[str, tuple[Transfer, ...]] = Field(
        {}, description="By method, what it would know at its start from other studies."
    )


class AttemptView(Message):
    """One lease of a trial and how it ended."""

    attempt: int
    worker: str
    started_at: datetime
    ended_at: datetime | None
    outcome: Outcome | None
    message: str = ""
    at_depth: Count | None = Field(
        None, description="The deepest depth that ran as it ended, where it did not finish."
    )


class TrialView(Message):
    """One training run."""

    id: int
    study: int
    number: int
    state: TrialState
    params: dict[str, JsonValue]
    seed: int
    repetition: int = 0
    depth: int | None = None
    architecture: str | None = Field(
        None,
        description="Hash of its net, the same for the same net however it is written down; of a "
        "learned run, of the ordinary net of the depth it chose. None of a bare study.",
        examples=["5f1c09be3a7d2264"],
    )
    value: float | None = None
    values: tuple[float, ...] = Field(
        (), description="Of a bare study with several directions, in their order."
    )
    test: float | None = None
    outcome: Outcome | None = None
    message: str = ""
    signals: Count = Field(0, description="How often it was told to grow.")
    costs: Costs | None = None
    readouts: dict[str, int] = Field({})
    exits: ExitCurve | None = Field(None, description="Every exit of a learned run, at its end.")
    latency: Latency | None = Field(None, description="Of its net, where that was asked for.")
    layers: LayerCounts | None = Field(None, description="Of its net. None of a bare study.")
    ablation: Ablation | None = Field(
        None, description="What its net loses without each block, where it finished."
    )
    started_at: datetime | None = None
    ended_at: datetime | None = None
    attempts: tuple[AttemptView, ...] = ()


class AttemptLog(Message):
    """What an attempt's training printed and its worker noted, line by line, with UTC times.

    Of a long one the first 64 KiB and the last 192 KiB. None where all went as usual and nothing
    was printed, or where the attempt ended before its worker could send it.
    """

    attempt: int
    worker: str
    outcome: Outcome | None
    at_depth: Count | None = None
    text: str | None


class TrialLogs(Message):
    """The logs of a trial's attempts, the first attempt's first."""

    trial: int
    attempts: tuple[AttemptLog, ...]


class Curve(Message):
    """The measurements of a trial's last attempt, by step."""

    trial: int
    attempt: int
    measurements: tuple[Measurement, ...]


class Enqueue(Sent):
    """Known configurations for a study to try next; what one leaves open the sampler fills in."""

    points: KnownPoints = Field(min_length=1)


class Enqueued(Message):
    """How many configurations were added to a study; each of its searches tries them."""

    study: int
    points: Count


class Event(Message):
    """Something that happened; `id` grows and never repeats."""

    id: int
    kind: str
    experiment: str
    study: int | None = None
    trial: int | None = None
    at: datetime
    data: dict[str, JsonValue] = Field({})


# --- the rest ---------------------------------------------------------------------------------


class Health(Message):
    """Whether the server is alive, or ready to serve."""

    status: Literal["ok"]
    version: str
    protocol: int = PROTOCOL


class Scope(StrEnum):
    """What a token allows; admin includes all."""

    READ = "read"
    SUBMIT = "submit"
    WORK = "work"
    ADMIN = "admin"


def as_json(model: BaseModel) -> dict[str, Any]:
    """The model as plain data for a request's body."""
    data: dict[str, Any] = model.model_dump(mode="json")
    return data
