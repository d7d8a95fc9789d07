"""A PostgreSQL server of the benchmark's own: durable, with nobody else's work in its figures."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg

from . import processes

# 256 clients of Optuna hold a connection each. Everything else is PostgreSQL's default: a commit
# returns after fdatasync.
OPTIONS = {
    "max_connections": "700",
    "shared_preload_libraries": "pg_stat_statements",
    "pg_stat_statements.max": "20000",
    "pg_stat_statements.track_utility": "on",
    "max_wal_size": "4GB",
}
_BINARIES = "/usr/lib/postgresql"
_STATEMENTS = """
    SELECT coalesce(sum(calls), 0), coalesce(sum(calls) FILTER (WHERE query ILIKE 'commit%%'), 0)
    FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid WHERE datname = %s
"""


class Cluster:
    """Made in a folder, started at a free port, thrown away."""

    def __init__(self, folder: Path):
        self._folder = folder / "postgres"
        self._data = self._folder / "data"
        self._port = processes.free_port()
        # The server refuses to run as root.
        self._as = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []

    def __enter__(self) -> Self:
        self._folder.mkdir()
        if self._as:
            shutil.chown(self._folder, "postgres")
        self._run("initdb", "-D", str(self._data), "-U", "postgres", "-A", "trust", "-E", "UTF8")
        words = [f"-c {name}={value}" for name, value in OPTIONS.items()]
        words += [f"-p {self._port}", "-c listen_addresses=127.0.0.1", f"-k {self._folder}"]
        log = str(self._folder / "log")
        start = ("pg_ctl", "-D", str(self._data), "-l", log, "-w", "-o", " ".join(words), "start")
        try:
            self._run(*start)
            self.execute("CREATE EXTENSION pg_stat_statements")
        except BaseException:  # told to stop meanwhile: the block will not do it
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def url(self, name: str, driver: str = "") -> str:
        """The URL of one of its databases."""
        return f"postgresql{driver}://postgres@127.0.0.1:{self._port}/{name}"

    def execute(self, statement: str) -> None:
        """Run a statement outside of all transactions."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def create(self, name: str, template: str = "template0") -> str:
        """Make a database, as a copy of another one; returns its name."""
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def has(self, name: str) -> bool:
        """Whether there is such a database."""
        with psycopg.connect(self.url("postgres")) as connection:
            query = "SELECT 1 FROM pg_database WHERE datname = %s"
            return connection.execute(query, (name,)).fetchone() is not None

    def settle(self, name: str) -> None:
        """After filling: statistics for the planner, and nothing left to write."""
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")
            connection.execute("CHECKPOINT")

    def cpu_seconds(self) -> float:
        """CPU time of the server with all its processes, those that ended included."""
        pid = int((self._data / "postmaster.pid").read_text().partition("\n")[0])
        return processes.cpu_seconds([pid])

    def statements(self, name: str) -> tuple[int, int]:
        """How many statements ran in a database, BEGIN and COMMIT included; how many COMMITs."""
        with psycopg.connect(self.url("postgres")) as connection:
            found = connection.execute(_STATEMENTS, (name,)).fetchone()
        assert found is not None
        return int(found[0]), int(found[1])

    def _stop(self) -> None:
        if (self._data / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", str(self._data), "-m", "fast", "-w", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as, _found(program), *arguments]
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd="/", check=False
        )
        if done.returncode:
            sys.exit(f"{program} failed: {done.stderr.decode()[-1000:]}")


def _found(program: str) -> str:
    """Where a program of PostgreSQL's server is; Debian keeps them off the PATH."""
    folders = sorted(Path(_BINARIES).glob("*/bin")) if Path(_BINARIES).is_dir() else []
    for folder in reversed(folders):
        if (folder / program).exists():
            return str(folder / program)
    on_path = shutil.which(program)
    if on_path is None:
        sys.exit(
            f"{program} was not found on the PATH nor under {_BINARIES}. "
            "Install PostgreSQL's server (Debian: apt install postgresql)."
        )
    return on_path
