"""What a worker needs of the server, and how it takes the server's refusals."""

from pathlib import Path
from typing import Protocol

from fathom_client.wire_studies import Note, Suggest, Suggested
from fathom_client.wire_work import (
    Artifact,
    Heartbeat,
    HeartbeatAnswer,
    LeaseRequest,
    Leases,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)
from fathom_spaces.errors import (
    Conflict,
    Forbidden,
    InvalidSpec,
    NotFound,
    ProtocolMismatch,
    Unauthorized,
)

CHECKPOINT = "checkpoint.safetensors"
MODEL = "model.safetensors"

# The operator has to act: the worker ends with a message.
FATAL = (Unauthorized, Forbidden, ProtocolMismatch)
# The same request would be refused again: it is logged and left.
REFUSED = (Conflict, NotFound, InvalidSpec)


class Server(Protocol):
    """A worker's verbs, as `fathom_client.Client` has them.

    Every failure is a `FathomError`; `Unavailable` where another try may help.
    """

    def register(self, registration: Registration, /) -> WorkerView:
        """Introduce the worker."""

    def lease(self, request: LeaseRequest, /) -> Leases:
        """Ask for work; the same key gets the same leases."""

    def renew(self, lease_id: str, renewal: Renewal, /) -> RenewalAnswer:
        """Renew a lease and deliver measurements."""

    def heartbeat(self, beat: Heartbeat, /) -> HeartbeatAnswer:
        """Renew several leases at once; each is answered by itself."""

    def result(self, lease_id: str, result: Result, /) -> ResultAnswer:
        """Deliver how a trial ended."""

    def suggest(self, trial_id: int, asked: Suggest, /) -> Suggested:
        """Ask for a parameter of an objective's trial."""

    def note(self, trial_id: int, note: Note, /) -> None:
        """Keep attributes of an objective's trial."""

    def upload_artifact(self, lease_id: str, token: str, name: str, source: Path, /) -> Artifact:
        """Keep a file with the trial."""

    def download_artifact(self, trial_id: int, name: str, path: Path, /) -> Path:
        """Fetch a file kept with the trial."""
