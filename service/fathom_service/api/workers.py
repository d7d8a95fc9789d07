"""Workers: processes that run trials."""

import sqlalchemy as sa
from fastapi import APIRouter

from fathom_client.wire import PROTOCOL, Page, Registration, WorkerView
from fathom_service import handout, reading, views
from fathom_spaces.errors import ProtocolMismatch
from fathom_storage import workers as ledger

from .common import CanRead, CanWork, Db, problems

router = APIRouter(prefix="/v1/workers", tags=["workers"])


@router.post("", status_code=201, dependencies=[CanWork], responses=problems(409))
def register(registration: Registration, database: Db) -> WorkerView:
    """Introduce a worker: where it runs and what it can do. Doing it again is fine."""
    if registration.protocol != PROTOCOL:
        older = "worker" if registration.protocol < PROTOCOL else "server"
        raise ProtocolMismatch(
            f"The worker speaks protocol {registration.protocol}, this server {PROTOCOL}. "
            f"Upgrade the {older}."
        )

    def write(connection: sa.Connection) -> WorkerView:
        now = database.now(connection)
        worker = ledger.register(
            connection,
            now,
            id=registration.id,
            host=registration.host,
            device=registration.device,
            memory_bytes=registration.memory_bytes,
            capabilities=handout.capabilities(registration),
        )
        return views.worker_view(worker, now)

    return database.write(write)


@router.get("", dependencies=[CanRead], responses=problems())
def workers(database: Db) -> Page[WorkerView]:
    """All workers, the latest heard of first."""
    return reading.all_workers(database)
