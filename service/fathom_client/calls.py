"""Every request of the REST API, described once; a client of either kind executes them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any, Generic, Self, TypeVar
from urllib.parse import quote
from uuid import uuid4

import httpx
from pydantic import BaseModel

from fathom_spaces.base import parse
from fathom_spaces.domains import Scalar
from fathom_spaces.experiment import Experiment, ExperimentState

from .answer import ExperimentAnswer
from .checksum import checksum
from .complete import complete
from .complete import load as load_file
from .wire import (
    PROTOCOL,
    PROTOCOL_HEADER,
    Curve,
    DryRun,
    Enqueue,
    Enqueued,
    Health,
    Page,
    StudyView,
    TrialLogs,
    TrialView,
)
from .wire_work import (
    Artifact,
    Demand,
    Heartbeat,
    HeartbeatAnswer,
    Keeper,
    Kept,
    LeaseRequest,
    Leases,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)

T = TypeVar("T")
Model = TypeVar("Model", bound=BaseModel)
Spec = Experiment | Mapping[str, Any] | str | Path

ENDED = frozenset({ExperimentState.COMPLETE, ExperimentState.CANCELLED})
PAGE_ITEMS = 200


@dataclass(frozen=True)
class Polling(Generic[T]):
    """Repeat a call until its answer is the one waited for; TimeoutError after `seconds`."""

    done: Callable[[T], bool]
    seconds: float | None
    pause_seconds: float
    message: str


@dataclass(frozen=True)
class Call(Generic[T]):
    """One request and how to read its answer.

    Attributes:
        repeatable: sending it twice does the same as once, so a lost answer may be asked again.
        wait_seconds: how long the server may hold the answer back, on top of the usual timeout.
        body: bytes, or a file that is sent as a stream.
        polling: ask again until the answer is the one waited for.
    """

    method: str
    path: str
    parse: Callable[[httpx.Response], T]
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Path | None = None
    repeatable: bool = True
    wait_seconds: float = 0.0
    polling: Polling[T] | None = None

    def content(self) -> AbstractContextManager[bytes | IO[bytes] | None]:
        """The body, opened anew for each attempt."""
        return self.body.open("rb") if isinstance(self.body, Path) else nullcontext(self.body)

    def following(self, page: Page[Any]) -> Self | None:
        """The same list's next page; None after the last."""
        if page.next_page is None:
            return None
        return replace(self, params={**self.params, "page": page.next_page})


def load(spec: Spec) -> Experiment:
    """A validated experiment from a model, plain data or the path of a spec file.

    Data and files are completed by what is installed on this machine.
    """
    if isinstance(spec, Experiment):
        return spec
    if isinstance(spec, str | Path):
        return load_file(Path(spec))
    return parse(Experiment, complete(spec))


# --- experiments ------------------------------------------------------------------------------


def submit(spec: Spec, idempotency_key: str | None = None) -> Call[ExperimentAnswer]:
    """Submit an experiment: a model, plain data or the path of a spec file.

    A key that was used before gives back the experiment it made then; without one a fresh key
    is made, so that a repeat after a lost answer never submits twice.
    """
    return Call(
        "POST",
        "/v1/experiments",
        as_(ExperimentAnswer),
        headers={**JSON, "Idempotency-Key": idempotency_key or uuid4().hex},
        body=json_of(load(spec)),
    )


def preflight(spec: Spec) -> Call[DryRun]:
    """Validate and size up an experiment without submitting it."""
    body = json_of(load(spec))
    return Call(
        "POST", "/v1/experiments", as_(DryRun), {"dry_run": "true"}, headers=JSON, body=body
    )


def experiment(experiment_id: str) -> Call[ExperimentAnswer]:
    """One experiment with its spec and studies."""
    return Call("GET", path_of("experiments", experiment_id), as_(ExperimentAnswer))


def experiments() -> Call[Page[ExperimentAnswer]]:
    """All experiments, newest first, without their specs and studies."""
    return page_of("/v1/experiments", ExperimentAnswer)


def pause(experiment_id: str) -> Call[ExperimentAnswer]:
    """Hand out no new trials; running ones go on."""
    return _action(experiment_id, "pause")


def resume(experiment_id: str) -> Call[ExperimentAnswer]:
    """Hand out trials again."""
    return _action(experiment_id, "resume")


def cancel(experiment_id: str) -> Call[ExperimentAnswer]:
    """Stop an experiment for good; its running trials are told to stop."""
    return _action(experiment_id, "cancel")


def delete(experiment_id: str) -> Call[None]:
    """Remove an experiment that does not run any more."""
    return Call("DELETE", path_of("experiments", experiment_id), nothing, repeatable=False)


def wait(
    experiment_id: str, timeout: float | None = None, poll_seconds: float = 1.0
) -> Call[ExperimentAnswer]:
    """Wait until an experiment has ended; raises TimeoutError after `timeout` seconds."""
    polling: Polling[ExperimentAnswer] = Polling(
        done=lambda view: view.state in ENDED,
        seconds=timeout,
        pause_seconds=poll_seconds,
        message=f"The experiment {experiment_id} has not ended after {timeout} seconds.",
    )
    path = path_of("experiments", experiment_id)
    return Call("GET", path, as_(ExperimentAnswer), polling=polling)


def events(experiment_id: str, after: int | None = None) -> Call[None]:
    """The stream of an experiment's events after the one with the id `after`."""
    headers = {"Accept": "text/event-stream", "Cache-Control": "no-store"}
    if after is not None:
        headers["Last-Event-ID"] = str(after)
    return Call("GET", path_of("experiments", experiment_id, "events"), nothing, headers=headers)


# --- studies, trials, workers -----------------------------------------------------------------


def study(study_id: int) -> Call[StudyView]:
    """One method of an experiment, or its confirmation runs."""
    return Call("GET", path_of("studies", study_id), as_(StudyView))


def enqueue(
    study_id: int, points: Sequence[Mapping[str, Scalar]], idempotency_key: str | None = None
) -> Call[Enqueued]:
    """Have known configurations tried next by a study's searches; they count among its trials.

    A repeat with the same key adds nothing; without one a fresh key is made.
    """
    body = parse(Enqueue, {"points": list(points)}, "The points")
    return Call(
        "POST",
        f"{path_of('studies', study_id)}:enqueue",
        as_(Enqueued),
        headers={**JSON, "Idempotency-Key": idempotency_key or uuid4().hex},
        body=json_of(body),
    )


def trials(experiment: str | None = None, study: int | None = None) -> Call[Page[TrialView]]:
    """The trials of an experiment or of one study."""
    if (experiment is None) == (study is None):
        raise TypeError("trials() takes either experiment=... or study=...")
    owner = ("studies", study) if experiment is None else ("experiments", experiment)
    return page_of(path_of(*owner, "trials"), TrialView)


def trial(trial_id: int) -> Call[TrialView]:
    """One training run with its attempts."""
    return Call("GET", path_of("trials", trial_id), as_(TrialView))


def curve(trial_id: int) -> Call[Curve]:
    """The measurements of a trial's last attempt."""
    return Call("GET", path_of("trials", trial_id, "curve"), as_(Curve))


def logs(trial_id: int) -> Call[TrialLogs]:
    """What a trial's training printed and its workers noted, attempt by attempt."""
    return Call("GET", path_of("trials", trial_id, "logs"), as_(TrialLogs))


def grow(trial_id: int) -> Call[TrialView]:
    """Tell a running trial of `growth` to grow by one candidate depth; each call counts."""
    path = f"{path_of('trials', trial_id)}:grow"
    return Call("POST", path, as_(TrialView), repeatable=False)


def artifacts(trial_id: int) -> Call[Page[Artifact]]:
    """The files kept with a trial."""
    return page_of(path_of("trials", trial_id, "artifacts"), Artifact)


def download(trial_id: int, name: str) -> Call[None]:
    """The bytes of one file kept with a trial."""
    return Call("GET", path_of("trials", trial_id, "artifacts", name), nothing)


def workers() -> Call[Page[WorkerView]]:
    """Every worker the server knows."""
    return page_of("/v1/workers", WorkerView)


def demand(fleet: str) -> Call[Demand]:
    """How many trials wait for the workers of a fleet, whose ids begin with its name and a dash."""
    return Call("GET", "/v1/demand", as_(Demand), {"fleet": fleet})


def keep_fleet(fleet: str, keeper: Keeper) -> Call[Kept]:
    """Keep a fleet, or keep it on; raises FleetKept where another living keeper has it."""
    path = path_of("fleets", fleet)
    return Call("PUT", path, as_(Kept), headers=JSON, body=json_of(keeper))


def leave_fleet(fleet: str, keeper: str) -> Call[None]:
    """Give a fleet up, by the keeper's id."""
    return Call("DELETE", path_of("fleets", fleet), nothing, {"keeper": keeper})


def ready() -> Call[Health]:
    """Whether the server is ready; its version and protocol."""
    return Call("GET", "/readyz", as_(Health))


# --- a worker's verbs -------------------------------------------------------------------------


def register(registration: Registration) -> Call[WorkerView]:
    """Introduce a worker; the same id registers again after a restart."""
    return post("/v1/workers", registration, as_(WorkerView))


def lease(request: LeaseRequest) -> Call[Leases]:
    """Ask for work and wait for it up to `request.wait_seconds`; no leases where none came."""
    call = post("/v1/leases", request, _leases, request.wait_seconds)
    return replace(call, headers={**call.headers, PROTOCOL_HEADER: str(PROTOCOL)})


def renew(lease_id: str, renewal: Renewal) -> Call[RenewalAnswer]:
    """Renew a lease and deliver measurements; raises StaleLease once it has ended."""
    path = path_of("leases", lease_id)
    return Call("PUT", path, as_(RenewalAnswer), headers=JSON, body=json_of(renewal))


def heartbeat(beat: Heartbeat) -> Call[HeartbeatAnswer]:
    """Renew several leases at once; each is answered by itself."""
    path = path_of("leases")
    return Call("PUT", path, as_(HeartbeatAnswer), headers=JSON, body=json_of(beat))


def result(lease_id: str, result: Result) -> Call[ResultAnswer]:
    """Deliver how a trial ended; repeating an equal result is harmless."""
    return post(path_of("leases", lease_id, "result"), result, as_(ResultAnswer))


def upload_artifact(
    lease_id: str, token: str, name: str, source: bytes | str | Path
) -> Call[Artifact]:
    """Keep bytes or the file at a path with the trial of a lease, checksummed."""
    body = Path(source) if isinstance(source, str) else source
    size = len(body) if isinstance(body, bytes) else body.stat().st_size
    headers = {
        "X-Fathom-Lease-Token": token,
        "X-Content-SHA256": checksum(body),
        "Content-Length": str(size),
        "Content-Type": "application/octet-stream",
    }
    path = path_of("leases", lease_id, "artifacts", name)
    return Call("PUT", path, as_(Artifact), headers=headers, body=body)


# --- parts ------------------------------------------------------------------------------------

JSON = {"Content-Type": "application/json"}


def path_of(*parts: object) -> str:
    """A path of the API; parts are quoted."""
    return "/v1/" + "/".join(quote(str(part), safe="") for part in parts)


def json_of(model: BaseModel) -> bytes:
    """A model as a request's body."""
    return model.model_dump_json().encode()


def as_(model: type[Model]) -> Callable[[httpx.Response], Model]:
    """Read an answer as a model."""
    return lambda response: model.model_validate_json(response.content)


def nothing(_: httpx.Response) -> None:
    """Read nothing."""


def _leases(response: httpx.Response) -> Leases:
    if response.status_code == httpx.codes.NO_CONTENT:
        return Leases(leases=())
    return Leases.model_validate_json(response.content)


def page_of(path: str, item: type[Model]) -> Call[Page[Model]]:
    """A paged list."""
    # mypy cannot subscript a generic model by a variable; pydantic builds it at run time.
    model: type[Page[Model]] = Page[item]  # type: ignore[valid-type]
    return Call("GET", path, as_(model), {"limit": PAGE_ITEMS})


def _action(experiment_id: str, verb: str) -> Call[ExperimentAnswer]:
    path = f"{path_of('experiments', experiment_id)}:{verb}"
    return Call("POST", path, as_(ExperimentAnswer), repeatable=False)


def post(
    path: str, body: BaseModel, parse: Callable[[httpx.Response], T], wait_seconds: float = 0.0
) -> Call[T]:
    """Send a model, as often as needed."""
    return Call("POST", path, parse, headers=JSON, body=json_of(body), wait_seconds=wait_seconds)
