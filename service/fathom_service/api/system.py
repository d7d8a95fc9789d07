"""The server itself: health, metrics, schemas."""

from typing import Any

import structlog
from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel

from fathom_client.comparison import Comparison
from fathom_client.wire import Health
from fathom_spaces import __version__
from fathom_spaces.errors import NotFound, SchemaMismatch, StorageError, Unavailable
from fathom_spaces.experiment import Experiment
from fathom_storage.schema import check

from .common import CanRead, Db, Wake, problems

router = APIRouter(tags=["system"])

_logger = structlog.get_logger()

# No token is asked for.
PUBLIC: dict[str, Any] = {"security": []}

_SCHEMAS: dict[str, type[BaseModel]] = {"experiment": Experiment, "comparison": Comparison}


@router.get("/healthz", openapi_extra=PUBLIC)
async def alive() -> Health:
    """The process is alive."""
    return Health(status="ok", version=__version__)


@router.get("/readyz", responses=problems(), openapi_extra=PUBLIC)
def ready(database: Db, hub: Wake) -> Health:
    """The database answers, at this server's schema, and the server is not stopping."""
    if hub.closing:
        raise Unavailable("The server is stopping. Ask another one.")
    try:
        check(database)
    except (Unavailable, StorageError) as error:  # for strangers without the address
        _logger.warning("not ready", action="server.not_ready", error=str(error))
        if isinstance(error, SchemaMismatch):
            raise Unavailable("The database is at another schema than this server's.") from error
        raise Unavailable("The database does not answer.") from error
    return Health(status="ok", version=__version__)


@router.get("/metrics", dependencies=[CanRead], response_class=Response, responses=problems())
def metrics(request: Request) -> Response:
    """Prometheus metrics, all named `fathom_...`."""
    return Response(generate_latest(request.app.state.metrics), media_type=CONTENT_TYPE_LATEST)


@router.get("/v1/schemas/{name}.json", responses=problems(404))
def schema(name: str) -> dict[str, Any]:
    """The JSON schema of an experiment spec, or of a comparison."""
    if name not in _SCHEMAS:
        raise NotFound(f"schema besides {', '.join(_SCHEMAS)}", name)
    return _SCHEMAS[name].model_json_schema(mode="validation")
