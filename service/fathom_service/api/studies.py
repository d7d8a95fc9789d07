"""Studies: one method of an experiment each, and the confirmation."""

import secrets
from typing import Annotated

from fastapi import APIRouter, Header

from fathom_client.wire import Enqueue, Enqueued, Page, StudyView, TrialView
from fathom_service import known, reading

from .common import CanRead, CanSubmit, Db, Id, Limit, PageToken, Wake, problems

router = APIRouter(prefix="/v1/studies", tags=["studies"], dependencies=[CanRead])


@router.get("/{study}", responses=problems(404))
def study(study: Id, database: Db) -> StudyView:
    """One study with its progress; `optuna_name` loads it in Optuna."""
    return reading.study(database, study)


@router.get("/{study}/trials", responses=problems(404))
def trials(study: Id, database: Db, limit: Limit = 100, page: PageToken = None) -> Page[TrialView]:
    """The study's trials, oldest first."""
    return reading.trials_of_study(database, study, limit, page)


@router.post("/{study}:enqueue", dependencies=[CanSubmit], responses=problems(404, 409))
def enqueue(
    study: Id,
    points: Enqueue,
    database: Db,
    hub: Wake,
    idempotency_key: Annotated[str | None, Header(min_length=1, max_length=200)] = None,
) -> Enqueued:
    """Have known configurations tried next, by each of the study's searches, within its trials."""
    key = idempotency_key or secrets.token_hex(16)
    answer = known.enqueue(database, study, points.points, key)
    hub.changed()
    return answer
