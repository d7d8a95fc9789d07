"""Workers: processes that run trials."""

from fastapi import APIRouter

from fathom_client.wire import PROTOCOL, Page
from fathom_client.wire_work import Registration, WorkerView
from fathom_service import reading
from fathom_spaces.errors import ProtocolMismatch

from .common import CanRead, CanWork, Db, Engine, problems

router = APIRouter(prefix="/v1/workers", tags=["workers"])


@router.post("", status_code=201, dependencies=[CanWork], responses=problems(409))
def register(registration: Registration, engine: Engine) -> WorkerView:
    """Introduce a worker: where it runs and what it can do. Doing it again is fine."""
    if registration.protocol != PROTOCOL:
        older = "worker" if registration.protocol < PROTOCOL else "server"
        raise ProtocolMismatch(
            f"The worker speaks protocol {registration.protocol}, this server {PROTOCOL}. "
            f"Upgrade the {older}."
        )
    return engine.register(registration)


@router.get("", dependencies=[CanRead], responses=problems())
def workers(database: Db) -> Page[WorkerView]:
    """All workers, the latest heard of first."""
    return reading.all_workers(database)
