"""Workers: processes that run trials, and what a fleet of them has to do."""

from typing import Annotated

from fastapi import APIRouter, Query

from fathom_client.wire import Page
from fathom_client.wire_work import Demand, Registration, WorkerView
from fathom_service import reading
from fathom_service.demand import demand

from .common import CanRead, CanWork, Db, Engine, check_protocol, problems

router = APIRouter(prefix="/v1", tags=["workers"])


@router.post("/workers", status_code=201, dependencies=[CanWork], responses=problems(409))
def register(registration: Registration, engine: Engine) -> WorkerView:
    """Introduce a worker: where it runs and what it can do. Doing it again is fine."""
    check_protocol(registration.protocol)
    return engine.register(registration)


@router.get("/workers", dependencies=[CanRead], responses=problems())
def workers(database: Db) -> Page[WorkerView]:
    """All workers, the latest heard of first."""
    return reading.all_workers(database)


@router.get("/demand", dependencies=[CanRead], responses=problems())
def demanded(
    database: Db,
    fleet: Annotated[
        str,
        Query(min_length=1, max_length=100, description="Its workers are FLEET-0, FLEET-1, ..."),
    ],
) -> Demand:
    """How many trials wait for the workers of a fleet, and how many of them are at work."""
    return demand(database, fleet)
