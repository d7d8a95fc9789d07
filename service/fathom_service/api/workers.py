"""Workers: processes that run trials, and what a fleet of them has to do."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from fathom_client.wire import Name, Page
from fathom_client.wire_work import Demand, Keeper, Kept, Registration, WorkerView
from fathom_service import fleets, reading
from fathom_service.demand import demand

from .common import CanRead, CanWork, Db, Engine, Own, check_protocol, problems

router = APIRouter(prefix="/v1", tags=["workers"])

Fleet = Annotated[Name, Path(max_length=100, description="Its workers are FLEET-0, FLEET-1, ...")]


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


@router.put("/fleets/{fleet:path}", dependencies=[CanWork], responses=problems(409))
def keep_fleet(fleet: Fleet, keeper: Keeper, database: Db, own: Own) -> Kept:
    """Keep a fleet, or keep it on, and hear what waits; 409 where another living keeper has it."""
    seconds = fleets.keep(database, fleet, keeper, own.lease_seconds)
    return Kept(demand=demand(database, fleet), expires_in_seconds=seconds)


@router.delete(
    "/fleets/{fleet:path}", status_code=204, dependencies=[CanWork], responses=problems()
)
def leave_fleet(
    fleet: Fleet,
    database: Db,
    keeper: Annotated[Name, Query(max_length=40, description="The id it was kept with.")],
) -> None:
    """Give a fleet up, so that another keeper may have it at once."""
    fleets.leave(database, fleet, keeper)
