"""A PostgreSQL of the test's own, to be killed, and whose clock can be made to jump."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Self

import sqlalchemy as sa

DATABASE = "chaos"
# Named before pg_catalog in the search path, so that whoever asks for the time gets ours.
CLOCK = """
CREATE SCHEMA jumps;
CREATE TABLE jumps.jump (by interval NOT NULL);
INSERT INTO jumps.jump VALUES ('0');
CREATE FUNCTION jumps.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
    'SELECT pg_catalog.clock_timestamp() + by FROM jumps.jump';
CREATE FUNCTION jumps.now() RETURNS timestamptz LANGUAGE sql STABLE AS
    'SELECT pg_catalog.now() + by FROM jumps.jump';
ALTER DATABASE chaos SET search_path = public, jumps, pg_catalog;
"""
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "shared_buffers": "16MB",
    "max_connections": "60",
    "unix_socket_directories": "",
}


class Cluster:
    """A cluster in a folder of its own, on a free port; removed at the end."""

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="fathom-chaos-"))
        self._owner = self._unprivileged()
        self._run("initdb", "--auth=trust", "--username=postgres", "--no-sync", "-D", self._data)
        with (self.folder / "data" / "postgresql.conf").open("a") as file:
            settings = {**SETTINGS, "port": free_port()}
            file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
        self.port = settings["port"]
        self.start()
        self.execute(f"CREATE DATABASE {DATABASE}", "postgres")
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.kill()
        finally:
            shutil.rmtree(self.folder)

    @property
    def url(self) -> str:
        """Of the one database."""
        return self._url(DATABASE)

    def start(self) -> None:
        """Start it, and wait until it answers: after a kill it repairs itself first."""
        log = str(self.folder / "data" / "log")
        self._run("pg_ctl", "start", "-w", "-t", "60", "-s", "-D", self._data, "-l", log)

    def kill(self) -> None:
        """End all its processes as if the power had failed."""
        self._run("pg_ctl", "stop", "-m", "immediate", "-w", "-s", "-D", self._data)

    def install_clock(self) -> None:
        """Once the schema is there: from now on `jump` moves the clock of new connections."""
        self.execute(CLOCK)

    def jump(self, seconds: float) -> None:
        """Let the clock jump, on top of what it has jumped already."""
        self.execute(f"UPDATE jumps.jump SET by = by + interval '{seconds} seconds'")

    def execute(self, statements: str, database: str = DATABASE) -> None:
        """Run statements, each by itself."""
        engine = sa.create_engine(self._url(database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(statements)
        engine.dispose()

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def _url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def _unprivileged(self) -> dict[str, Any]:
        """PostgreSQL refuses to run as root: then it runs as a user who may do less."""
        if os.getuid() != 0:
            return {}
        names = {user.pw_name for user in pwd.getpwall()}
        user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
        os.chown(self.folder, user.pw_uid, user.pw_gid)
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [binary(program), *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            **self._owner,
        )
        assert done.returncode == 0, f"{program} failed: {done.stdout}"


def binary(program: str) -> str:
    """Where a program of PostgreSQL's server is: Debian keeps it out of the path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which(program, path=os.pathsep.join([*map(str, folders), os.environ["PATH"]]))
    assert found, f"{program} is not here. Install PostgreSQL's server (Debian: postgresql)."
    return found


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
