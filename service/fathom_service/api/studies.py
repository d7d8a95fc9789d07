"""Studies: the methods of experiments and their confirmation, and bare studies for any program."""

import secrets
from typing import Annotated

from fastapi import APIRouter, Header, Response

from fathom_client.wire import Enqueue, Enqueued, Page, StudyView, TrialView
from fathom_client.wire_studies import Advice, AskedTrial, Note, Report, Suggest, Suggested, Tell
from fathom_client.wire_work import ResultAnswer
from fathom_service import known, reading
from fathom_service.bare import asking, studies, suggesting
from fathom_service.bare.best import best_trials
from fathom_spaces.study import StudySpec

from .common import (
    CanRead,
    CanSubmit,
    CanWork,
    Db,
    Files,
    Id,
    Limit,
    PageToken,
    Wake,
    problems,
)

router = APIRouter(prefix="/v1/studies", tags=["studies"], dependencies=[CanRead])
asked = APIRouter(prefix="/v1/trials", tags=["studies"], dependencies=[CanWork])

Key = Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=200)]
# It is kept beside the study's number, where workers' keys are.
AskKey = Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=80)]


@router.post(
    "",
    status_code=201,
    dependencies=[CanSubmit],
    responses={200: {"model": StudyView, "description": "A repeated key."}, **problems(409)},
)
def create(
    spec: StudySpec, response: Response, database: Db, hub: Wake, idempotency_key: Key = None
) -> StudyView:
    """Create a study whose trials any program asks for, or workers run where it has an `objective`.

    The same key never makes two.
    """
    study, new = studies.create(database, spec, idempotency_key)
    hub.changed()
    response.status_code = 201 if new else 200
    response.headers["Location"] = f"/v1/studies/{study}"
    return reading.study(database, study)


@router.get("", responses=problems())
def bare_studies(database: Db, limit: Limit = 50, page: PageToken = None) -> Page[StudyView]:
    """All bare studies, newest first. An experiment lists its own."""
    return reading.bare_studies(database, limit, page)


@router.get("/{study}", responses=problems(404))
def study(study: Id, database: Db) -> StudyView:
    """One study with its progress; `optuna_name` loads it in Optuna."""
    return reading.study(database, study)


@router.get("/{study}/trials", responses=problems(404))
def trials(study: Id, database: Db, limit: Limit = 100, page: PageToken = None) -> Page[TrialView]:
    """The study's trials, oldest first."""
    return reading.trials_of_study(database, study, limit, page)


@router.get("/{study}/best", responses=problems(404, 409))
def best(study: Id, database: Db) -> Page[TrialView]:
    """The best trial of a bare study, or its Pareto front where several values are told."""
    return best_trials(database, study)


@router.post("/{study}:enqueue", dependencies=[CanSubmit], responses=problems(404, 409))
def enqueue(
    study: Id, points: Enqueue, database: Db, hub: Wake, idempotency_key: Key = None
) -> Enqueued:
    """Have known configurations tried next, by each of the study's searches, within its trials."""
    key = idempotency_key or secrets.token_hex(16)
    answer = known.enqueue(database, study, points.points, key)
    hub.changed()
    return answer


@router.post("/{study}:stop", dependencies=[CanSubmit], responses=problems(404))
def stop(study: Id, database: Db) -> StudyView:
    """Hand out no more trials of a bare study; it ends with those that run."""
    studies.stop(database, study)
    return reading.study(database, study)


@router.delete("/{study}", status_code=204, dependencies=[CanSubmit], responses=problems(404, 409))
def remove(study: Id, database: Db, files: Files) -> None:
    """Remove a bare study that has ended, with its trials."""
    for location in studies.remove(database, study):
        files.remove(location)


@router.post(
    "/{study}/trials", status_code=201, dependencies=[CanWork], responses=problems(404, 409, 500)
)
def ask(study: Id, database: Db, hub: Wake, idempotency_key: AskKey = None) -> AskedTrial:
    """Ask a bare study for a trial to run. The same key gets the same trial."""
    trial = asking.ask(database, study, idempotency_key or secrets.token_hex(16))
    hub.news.set()
    return trial


@asked.post("/{trial}:suggest", responses=problems(404, 409, 500))
def suggest(trial: Id, asked: Suggest, database: Db) -> Suggested:
    """A parameter of a trial that runs, as it asks for it. The same name gets the same value."""
    return suggesting.suggest(database, trial, asked)


@asked.post("/{trial}:note", status_code=204, responses=problems(404, 409))
def note(trial: Id, noted: Note, database: Db) -> None:
    """Keep attributes of a trial that runs, for whoever looks at it."""
    suggesting.note(database, trial, noted)


@asked.post("/{trial}:report", responses=problems(404, 409))
def report(trial: Id, told: Report, database: Db, hub: Wake) -> Advice:
    """Report a value on the way, or only that the trial lives; hear whether to go on."""
    advice = asking.report(database, trial, told)
    hub.news.set()
    return advice


@asked.post("/{trial}:tell", responses=problems(404, 409))
def tell(trial: Id, told: Tell, database: Db, hub: Wake) -> ResultAnswer:
    """Tell how the trial ended. An equal repeat gets the same answer."""
    answer = asking.tell(database, trial, told)
    hub.changed()
    return answer
