"""Studies: one method of an experiment each, and the confirmation."""

from fastapi import APIRouter

from fathom_client.wire import Page, StudyView, TrialView
from fathom_service import reading

from .common import CanRead, Db, Id, Limit, PageToken, problems

router = APIRouter(prefix="/v1/studies", tags=["studies"], dependencies=[CanRead])


@router.get("/{study}", responses=problems(404))
def study(study: Id, database: Db) -> StudyView:
    """One study with its progress; `optuna_name` loads it in Optuna."""
    return reading.study(database, study)


@router.get("/{study}/trials", responses=problems(404))
def trials(study: Id, database: Db, limit: Limit = 100, page: PageToken = None) -> Page[TrialView]:
    """The study's trials, oldest first."""
    return reading.trials_of_study(database, study, limit, page)
