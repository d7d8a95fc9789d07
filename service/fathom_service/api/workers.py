"""Workers: processes that run trials."""

from fastapi import APIRouter

from fathom_client.wire import Page
from fathom_client.wire_work import Registration, WorkerView
from fathom_service import reading

from .common import CanRead, CanWork, Db, Engine, check_protocol, problems

router = APIRouter(prefix="/v1/workers", tags=["workers"])


@router.post("", status_code=201, dependencies=[CanWork], responses=problems(409))
def register(registration: Registration, engine: Engine) -> WorkerView:
    """Introduce a worker: where it runs and what it can do. Doing it again is fine."""
    check_protocol(registration.protocol)
    return engine.register(registration)


@router.get("", dependencies=[CanRead], responses=problems())
def workers(database: Db) -> Page[WorkerView]:
    """All workers, the latest heard of first."""
    return reading.all_workers(database)
