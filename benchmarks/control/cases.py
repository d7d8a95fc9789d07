"""What a side is: given a case, it fills, starts its servers, and names its clients' command."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from .postgres import Cluster


@dataclass(frozen=True)
class Case:
    """One cell: how many clients work for how long on a study that has so many trials already."""

    sampler: str
    prior: int
    clients: int
    seconds: float
    studies: int = 1
    replicas: int = 1


@dataclass(frozen=True)
class Session:
    """A side that is ready for its clients.

    Attributes:
        command: the script of clients, with its argument.
        servers: processes of the side's server; none where clients need no server.
        database: its database in the cluster, if it is there.
        open_seconds: what the server took to give out its first trial, where that was measured.
    """

    command: list[str]
    servers: list[int] = field(default_factory=list)
    database: str | None = None
    open_seconds: float | None = None


@dataclass(frozen=True)
class Place:
    """Where sides live: a folder, PostgreSQL, and the Python that has the rivals' libraries."""

    folder: Path
    cluster: Cluster
    rivals: str | None


class Side(Protocol):
    """One of the systems compared; `requests` are what a trial sends its server."""

    name: str
    requests: int | None

    def ready(self, case: Case) -> AbstractContextManager[Session]:
        """Everything up to the clients' start."""
