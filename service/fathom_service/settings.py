"""Settings of a server, from flags or `FATHOM_` environment variables."""

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Auth(StrEnum):
    """When a token is asked for.

    Attributes:
        AUTO: unless the server listens on loopback alone.
        ON: always.
    """

    AUTO = "auto"
    ON = "on"


@dataclass(frozen=True)
class Settings:
    """How one server runs.

    Attributes:
        database_url: sqlite:///PATH, postgresql://... or mariadb://...
        folder: folder of artifacts.
        artifacts: the bucket where they are kept instead, s3://BUCKET/PREFIX.
        artifact_quota_bytes: so much may be kept of all trials together; no limit where None.
        host: address to listen on.
        port: port to listen on; 0 for a free one.
        replicas: so many processes serve; more than one only on PostgreSQL and MariaDB.
        auth: when a token is asked for.
        wrong_tokens: so many of them an address may send in a minute.
        lease_seconds: how long a lease runs without being renewed.
        max_attempts: after so many failed attempts a trial is given up.
        statement_seconds: a statement of the database that takes longer is ended.
        lock_seconds: how long a transaction waits for what others have locked.
        pool_seconds: how long a request waits for a connection to the database.
        dashboard: where the Optuna dashboard is: `here`, or as `fathom dashboard` at this port of
            the same host, or at this address.
        pages: of `fathom dashboard` alone, where people reach the server, said likewise.
        traces: send traces by OpenTelemetry, to where its own variables say.
        drain_seconds: between SIGTERM and the end, how long `/readyz` says no.
        max_body_bytes: larger request bodies are refused; artifacts have their own cap.
        max_artifact_bytes: larger artifacts are refused.
    """

    database_url: str = "sqlite:///fathom.db"
    folder: Path = Path("fathom-data")
    artifacts: str | None = None
    artifact_quota_bytes: int | None = None
    host: str = "127.0.0.1"
    port: int = 8000
    replicas: int = 1
    auth: Auth = Auth.AUTO
    wrong_tokens: int = 30
    lease_seconds: float = 30.0
    max_attempts: int = 3
    statement_seconds: float = 60.0
    lock_seconds: float = 10.0
    pool_seconds: float = 10.0
    dashboard: str = "here"
    pages: str = "8000"
    traces: bool = False
    drain_seconds: float = 0.0
    max_body_bytes: int = 10_000_000
    max_artifact_bytes: int = 1 << 30

    @property
    def asks_for_tokens(self) -> bool:
        """Whether requests need a token."""
        return self.auth is Auth.ON or not is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
