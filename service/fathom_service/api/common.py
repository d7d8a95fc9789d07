"""What the routes share: the server's parts, paging, and how problems are documented."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import Depends, Header, Path, Query, Request

from fathom_client.wire import PROTOCOL, PROTOCOL_HEADER, Problem, Scope
from fathom_service.access import needs
from fathom_service.comparisons import Comparisons
from fathom_service.engine import TrialEngine
from fathom_service.hub import Hub
from fathom_service.images import Images
from fathom_service.settings import Settings
from fathom_spaces.errors import ProtocolMismatch
from fathom_storage.artifacts import ArtifactStore
from fathom_storage.database import Database

CanRead = Depends(needs(Scope.READ))
CanSubmit = Depends(needs(Scope.SUBMIT))
CanWork = Depends(needs(Scope.WORK))

Id = Annotated[int, Path(ge=0, lt=2**31)]
Limit = Annotated[int, Query(ge=1, le=1000, description="Items on a page.")]
PageToken = Annotated[
    str | None, Query(max_length=500, description="`next_page` of the last page.")
]

# Workers did not say it before they had protocol 2 for a while.
_UNSAID = 2

_MEANINGS = {
    401: "no valid token",
    403: "the token lacks the scope",
    404: "there is no such thing",
    409: "it contradicts what is stored",
    422: "it cannot be accepted; `errors` says what, where and why",
    429: "more requests wait than the server can hold, or too many wrong tokens came from there; "
    "come again after `Retry-After` seconds",
    500: "code of the server's operator failed: the sampler of the study",
    501: "the server lacks what this needs; the detail says what to install",
    503: "the server cannot answer now; try again",
    507: "there is no room for the file",
}


def problems(*codes: int) -> dict[int | str, dict[str, Any]]:
    """OpenAPI's description of the problems a route may answer, besides the common ones."""
    described: dict[int | str, dict[str, Any]] = {}
    for code in (401, 403, *codes, 422, 429, 503):
        example = {
            "type": "urn:fathom:problem:not-found",
            "title": "Not Found",
            "status": code,
            "detail": "There is no experiment 'f00'.",
            "errors": [],
        }
        described[code] = {
            "model": Problem,
            "description": _MEANINGS[code].capitalize() + ".",
            "content": {"application/problem+json": {"example": example} if code == 404 else {}},
        }
    return described


def check_protocol(spoken: int) -> None:
    """Raise `ProtocolMismatch` for a worker that could not read this server's jobs."""
    if spoken != PROTOCOL:
        older = "worker" if spoken < PROTOCOL else "server"
        raise ProtocolMismatch(
            f"The worker speaks protocol {spoken}, this server {PROTOCOL}. Upgrade the {older}."
        )


async def _speaks(
    spoken: Annotated[
        int,
        Header(alias=PROTOCOL_HEADER, description="The trial protocol that the worker speaks."),
    ] = _UNSAID,
) -> None:
    check_protocol(spoken)


async def _database(request: Request) -> Database:
    database: Database = request.app.state.database
    return database


async def _comparisons(request: Request) -> Comparisons:
    comparisons: Comparisons = request.app.state.comparisons
    return comparisons


async def _images(request: Request) -> Images:
    images: Images = request.app.state.images
    return images


async def _engine(request: Request) -> TrialEngine:
    engine: TrialEngine = request.app.state.engine
    return engine


async def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


async def _files(request: Request) -> ArtifactStore:
    files: ArtifactStore = request.app.state.files
    return files


async def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


async def _in_turn(request: Request) -> AsyncIterator[None]:
    """Wait for one's turn in the event loop, where it costs no thread."""
    async with request.app.state.turns:
        yield


# For what takes long and is made one at a time: it must not hold the threads that others need.
InTurn = Depends(_in_turn)
# Asked of whoever wants new trials alone: what a worker has trained already is taken.
SpeaksOurs = Depends(_speaks)
Db = Annotated[Database, Depends(_database)]
Kept = Annotated[Comparisons, Depends(_comparisons)]
Browser = Annotated[Images, Depends(_images)]
Engine = Annotated[TrialEngine, Depends(_engine)]
Wake = Annotated[Hub, Depends(_hub)]
Files = Annotated[ArtifactStore, Depends(_files)]
Own = Annotated[Settings, Depends(_settings)]
