"""One database: how it is opened, and how a unit of work runs in it.

A unit of work is a function of a connection. It runs in one transaction and is run again from the
start when the database asks for that (deadlock, serialisation failure, a busy SQLite file), so it
must not have effects outside the transaction.
"""

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    NoSuchModuleError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    stop_after_delay,
    wait_random_exponential,
)

from fathom_spaces.errors import FieldError, InvalidSpec, StorageError, Unavailable

from . import idle
from .failures import BUSY, meaning, transient
from .forks import renew_in_children
from .patience import ENDLESS, Patience, connect_args, listen

Result = TypeVar("Result")
# Told of every transaction ("read", "snapshot", "write") and every wait for a lock ("wait"), in
# seconds, from any thread.
Observe: TypeAlias = Callable[[str, float], None]

# Of one process to PostgreSQL or MariaDB, at the most, and those it keeps open.
POOL_CONNECTIONS, _KEPT_CONNECTIONS = 20, 10
# One lock for all writers that hand out or take back trials (any number, the same everywhere).
_CONTROL_LOCK = 0x0FA7_4031
# The one row that is always there.
_ONE_ROW = sa.text("SELECT version_num FROM fathom_alembic_version FOR UPDATE")
_CLOCKS = {
    "postgresql": sa.text("SELECT clock_timestamp() AT TIME ZONE 'utc'"),
    "mysql": sa.text("SELECT UTC_TIMESTAMP(6)"),
}
# MATERIALIZED: first the lock, then the clock.
_CONTROL = sa.text(
    "WITH control AS MATERIALIZED (SELECT pg_advisory_xact_lock(:lock)) "
    "SELECT clock_timestamp() AT TIME ZONE 'utc' FROM control"
).bindparams(lock=_CONTROL_LOCK)


class Database:
    """A database by URL; safe to share between threads.

    SQLite runs in WAL mode with full synchronisation, and every write begins IMMEDIATE, so that two
    writers queue instead of failing half-way.
    """

    def __init__(self, url: str, patience: Patience = ENDLESS):
        self.url = sa_url(url)
        self.observe: Observe = _unobserved
        self._patience = patience
        self.engine = _create_engine(self.url, patience)
        self._writing = self._writers_lock()
        renew_in_children(self)
        # A transaction of SQLite's sees one moment anyway.
        self._one_moment = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}

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
        result: Result = self._timed("read", self._run, work, False)
        return result

    def snapshot(self, work: Callable[[sa.Connection], Result]) -> Result:
        """Run `work` in a transaction that only reads and whose statements all see one moment."""
        result: Result = self._timed("snapshot", self._run, work, False, self._one_moment)
        return result

    def write(self, work: Callable[[sa.Connection], Result]) -> Result:
        """Run `work` in one transaction; committed when this returns."""
        start = time.perf_counter()
        with self._writing:
            if self.is_sqlite:
                self.observe("wait", time.perf_counter() - start)
            result: Result = self._timed("write", self._run, work, True)
        return result

    def _timed(self, kind: str, run: Callable[..., Result], *given: Any) -> Result:
        start = time.perf_counter()
        try:
            return self._retrying()(run, *given)
        finally:
            self.observe(kind, time.perf_counter() - start)

    def _run(
        self,
        work: Callable[[sa.Connection], Result],
        writes: bool,
        options: Mapping[str, Any] = MappingProxyType({}),
    ) -> Result:
        try:
            then: list[Callable[[], None]] = []
            with self.engine.connect() as connection:
                connection = connection.execution_options(
                    fathom_writes=writes, fathom_observe=self.observe, fathom_then=then, **options
                )
                with connection.begin():
                    result = work(connection)
            for do in then:
                do()
            return result
        except PoolTimeout as error:
            raise Unavailable(BUSY) from error
        except (DataError, OverflowError) as error:
            found = FieldError(path="(a value)", message="the database cannot take it")
            raise InvalidSpec([found], "The request") from error
        except DBAPIError as error:
            meaning = self.translated(error)
            if meaning is error or transient(error):
                raise
            raise meaning from error

    def _retrying(self) -> Retrying:
        return Retrying(
            retry=retry_if_exception(transient),
            stop=stop_after_attempt(6) | stop_after_delay(self._patience.lock),
            wait=wait_random_exponential(multiplier=0.02, max=1),
            retry_error_callback=self._give_up,
        )

    def _give_up(self, state: RetryCallState) -> Any:
        error = state.outcome and state.outcome.exception()
        assert isinstance(error, DBAPIError)
        raise self.translated(error) from error

    def translated(self, error: DBAPIError) -> Exception:
        """What a failure of the database means to a person; the error itself where unknown."""
        return meaning(error, self.engine.dialect.name, self.shown)

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def renew(self) -> None:
        """In a forked child: leave the parent's connections to it, and open new ones."""
        self.engine.dispose(close=False)
        self._writing = self._writers_lock()

    def _writers_lock(self) -> AbstractContextManager[Any]:
        # SQLite's writers wait here rather than each with a connection of the pool, which readers
        # need; between processes its own lock does.
        return Lock() if self.is_sqlite else nullcontext()


def clock(connection: sa.Connection) -> datetime:
    """The database's clock, naive UTC: the only clock leases are measured by."""
    if connection.dialect.name == "sqlite":  # same host, same clock
        return datetime.now(UTC).replace(tzinfo=None)
    return _moment(connection, _CLOCKS[connection.dialect.name])


def take_control(connection: sa.Connection) -> datetime:
    """Wait until no other transaction hands out, ends or takes back trials; held until commit.

    Returns:
        The database's clock, after the wait.
    """
    start = time.perf_counter()
    if connection.dialect.name == "sqlite":  # whose writers have waited before they began
        return clock(connection)
    if connection.dialect.name == "postgresql":
        now = _moment(connection, _CONTROL)
        waited(connection, time.perf_counter() - start)
        return now
    connection.execute(_ONE_ROW)  # MariaDB's named locks outlive a transaction, a row's do not
    waited(connection, time.perf_counter() - start)
    return clock(connection)


def _moment(connection: sa.Connection, query: sa.TextClause) -> datetime:
    moment = connection.scalar(query)
    assert isinstance(moment, datetime)
    return moment


def waited(connection: sa.Connection, seconds: float) -> None:
    """Note how long a transaction has waited for a lock."""
    observe: Observe = connection.get_execution_options().get("fathom_observe", _unobserved)
    observe("wait", seconds)


def once_committed(connection: sa.Connection, do: Callable[[], None]) -> None:
    """Do something when the transaction is committed, and never where it is not.

    Whoever remembers what was read in a transaction that writes would otherwise remember what never
    came to be. Of a connection that no `Database` has opened nobody knows, so it is not done.
    """
    then: list[Callable[[], None]] = connection.get_execution_options().get("fathom_then", [])
    then.append(do)


def _unobserved(_kind: str, _seconds: float) -> None:
    """Nobody looks."""


def sa_url(url: str) -> sa.URL:
    """The URL with the driver Fathom uses; raises `StorageError` for a database it cannot use."""
    try:
        parsed = sa.make_url(url)
    except (ArgumentError, ValueError) as error:  # a port that is no number
        raise StorageError(
            "The database URL cannot be read. Write sqlite:///PATH, postgresql://HOST/NAME or "
            "mariadb://HOST/NAME."
        ) from error
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend in ("mysql", "mariadb"):
        return parsed.set(drivername="mysql+pymysql")
    if backend == "sqlite" and parsed.database not in (None, "", ":memory:"):
        return parsed.set(drivername="sqlite")
    if backend == "sqlite":
        raise StorageError("SQLite needs a file: write sqlite:///PATH.")
    raise StorageError(
        f"{backend!r} is not supported: use sqlite:///PATH, postgresql://... or mariadb://..."
    )


def _create_engine(url: sa.URL, patience: Patience) -> sa.Engine:
    if url.get_backend_name() != "sqlite":
        try:
            engine = sa.create_engine(
                url,
                pool_size=_KEPT_CONNECTIONS,
                max_overflow=POOL_CONNECTIONS - _KEPT_CONNECTIONS,
                pool_use_lifo=True,  # the connection used last has the statements prepared
                pool_timeout=patience.pool,
                isolation_level="READ COMMITTED",  # MariaDB's own choice would read old rows
                connect_args=connect_args(url, patience),
            )
        except (ImportError, NoSuchModuleError) as error:
            extra = "mariadb" if url.get_backend_name() == "mysql" else "server"
            raise StorageError(
                f"The driver {url.drivername} is missing ({error}). Install fathom-depth[{extra}]."
            ) from error
        listen(engine, patience)
        idle.listen(engine)
        return engine
    folder = Path(str(url.database)).parent
    try:
        if "uri" not in url.query:  # else the path is a URI of SQLite's own
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {folder} cannot be made: {error.strerror}. Name another path."
        ) from error
    engine = sa.create_engine(
        url, pool_timeout=patience.pool, connect_args=connect_args(url, patience)
    )
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
