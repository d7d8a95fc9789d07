"""One database: how it is opened, and how a unit of work runs in it.

A unit of work is a function of a connection. It runs in one transaction and is run again from the
start when the database asks for that (deadlock, serialisation failure, a busy SQLite file), so it
must not have effects outside the transaction.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    NoSuchModuleError,
    OperationalError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    wait_random_exponential,
)

from fathom_spaces.errors import FathomError, FieldError, InvalidSpec, StorageError, Unavailable

Result = TypeVar("Result")

# PostgreSQL: serialization_failure, deadlock_detected.
_RETRIED_SQLSTATES = {"40001", "40P01"}
# One lock for all writers that hand out or take back trials (any number, the same everywhere).
_CONTROL_LOCK = 0x0FA7_4031

_DISK_FULL = "The database's disk is full. Free some space; nothing was lost."
_BUSY = "The database is busy. Try again."
# What PostgreSQL's error codes mean.
_PG_MEANINGS = {
    "53100": _DISK_FULL,
    "25006": "The database is read-only, as a standby is. Name the one that takes writes.",
    **dict.fromkeys(_RETRIED_SQLSTATES, _BUSY),
}
# What SQLite says, and what it means.
_MEANINGS: tuple[tuple[str, type[FathomError], str], ...] = (
    ("disk is full", Unavailable, _DISK_FULL),
    (
        "disk I/O error",  # a quota and a limit on a file's size end up here too
        Unavailable,
        "The database's disk cannot be used (disk I/O error): full, over a quota, or broken. "
        "Free some space, or look at the system's log; nothing was lost.",
    ),
    (
        "readonly database",
        Unavailable,
        "The database file cannot be written. Check its owner and mode.",
    ),
    ("database is locked", Unavailable, _BUSY),
    (
        "already exists",  # a table; two processes make the schema of one file
        Unavailable,
        "Another process is making the schema of {database}. Try again.",
    ),
    (
        "unable to open database file",
        StorageError,
        "{database} cannot be opened. It must be a file, or a new one in a folder that can be "
        "written.",
    ),
    (
        "file is not a database",
        StorageError,
        "{database} is not an SQLite database. Name another file.",
    ),
    (
        "malformed",
        StorageError,
        "{database} is damaged. Restore it from a copy, or name another file.",
    ),
)


class Database:
    """A database by URL; safe to share between threads.

    SQLite runs in WAL mode with full synchronisation, and every write begins IMMEDIATE, so that two
    writers queue instead of failing half-way.
    """

    def __init__(self, url: str):
        self.url = sa_url(url)
        self.engine = _create_engine(self.url)
        # SQLite's writers wait here rather than each with a connection of the pool, which readers
        # need; between processes its own lock does.
        self._writing: AbstractContextManager[Any] = Lock() if self.is_sqlite else nullcontext()

    @property
    def shown(self) -> str:
        """The URL as people may see it, without a password."""
        return self.url.render_as_string(hide_password=True)

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.engine.dialect.name == "sqlite"

    def read(self, work: Callable[[sa.Connection], Result]) -> Result:
        """Run `work` in a transaction that only reads."""
        result: Result = self._retrying()(self._run, work, False)
        return result

    def write(self, work: Callable[[sa.Connection], Result]) -> Result:
        """Run `work` in one transaction; committed when this returns."""
        with self._writing:
            result: Result = self._retrying()(self._run, work, True)
        return result

    def _run(self, work: Callable[[sa.Connection], Result], writes: bool) -> Result:
        try:
            with self.engine.connect() as connection:
                connection = connection.execution_options(fathom_writes=writes)
                with connection.begin():
                    return work(connection)
        except PoolTimeout as error:
            raise Unavailable(_BUSY) from error
        except (DataError, OverflowError) as error:
            found = FieldError(path="(a value)", message="the database cannot take it")
            raise InvalidSpec([found], "The request") from error
        except DBAPIError as error:
            meaning = self.translated(error)
            if meaning is error or _transient(error):
                raise
            raise meaning from error

    def _retrying(self) -> Retrying:
        return Retrying(
            retry=retry_if_exception(_transient),
            stop=stop_after_attempt(6),
            wait=wait_random_exponential(multiplier=0.02, max=1),
            retry_error_callback=self._give_up,
        )

    def _give_up(self, state: RetryCallState) -> Any:
        error = state.outcome and state.outcome.exception()
        assert isinstance(error, DBAPIError)
        raise self.translated(error) from error

    def translated(self, error: DBAPIError) -> Exception:
        """What a failure of the database means to a person; the error itself where unknown."""
        text = str(error.orig)
        known = _PG_MEANINGS.get(getattr(error.orig, "sqlstate", None) or "")
        if known is not None:
            return Unavailable(known)
        for words, kind, message in _MEANINGS if self.is_sqlite else ():
            if words in text:
                return kind(message.format(database=self.shown))
        # Without a statement it failed while connecting, maybe for an option in the URL.
        if isinstance(error, OperationalError) or error.statement is None:
            said = text.partition("\n")[0].removesuffix(".")
            return Unavailable(
                f"The database does not answer: {said}. Is it running, and is its URL right?"
            )
        return error

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def clock(connection: sa.Connection) -> datetime:
    """The database's clock, naive UTC: the only clock leases are measured by."""
    if connection.dialect.name == "sqlite":  # same host, same clock
        return datetime.now(UTC).replace(tzinfo=None)
    clock = connection.scalar(sa.text("SELECT clock_timestamp() AT TIME ZONE 'utc'"))
    assert isinstance(clock, datetime)
    return clock


def take_control(connection: sa.Connection) -> None:
    """Wait until no other transaction hands out, ends or takes back trials; held until commit."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_CONTROL_LOCK)))


def sa_url(url: str) -> sa.URL:
    """The URL with the driver Fathom uses; raises `StorageError` for a database it cannot use."""
    try:
        parsed = sa.make_url(url)
    except (ArgumentError, ValueError) as error:  # a port that is no number
        raise StorageError(
            "The database URL cannot be read. Write sqlite:///PATH or postgresql://HOST/NAME."
        ) from error
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database not in (None, "", ":memory:"):
        return parsed.set(drivername="sqlite")
    if backend == "sqlite":
        raise StorageError("SQLite needs a file: write sqlite:///PATH.")
    raise StorageError(f"{backend!r} is not supported: use sqlite:///PATH or postgresql://...")


def _create_engine(url: sa.URL) -> sa.Engine:
    if url.get_backend_name() != "sqlite":
        try:
            return sa.create_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True)
        except (ImportError, NoSuchModuleError) as error:
            raise StorageError(f"The driver for {url.drivername} is missing: {error}") from error
    folder = Path(str(url.database)).parent
    try:
        if "uri" not in url.query:  # else the path is a URI of SQLite's own
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {folder} cannot be made: {error.strerror}. Name another path."
        ) from error
    engine = sa.create_engine(url, connect_args={"timeout": 30})
    sa.event.listen(engine, "connect", _configure_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _configure_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("fathom_writes", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _transient(error: BaseException) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    if getattr(error.orig, "sqlstate", None) in _RETRIED_SQLSTATES:
        return True
    return "database is locked" in str(error.orig)
