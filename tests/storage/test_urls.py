"""Where a database is: URLs that are refused, and those that lead nowhere."""

import socket
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import StorageError, Unavailable
from fathom_storage.database import Database, sa_url


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"])
def test_a_server_that_is_away_is_named_without_a_password(kind: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    database = Database(f"{kind}://fathom:s3cret@127.0.0.1:{port}/x")
    with pytest.raises(Unavailable) as caught:
        database.read(lambda connection: connection)
    told = str(caught.value)
    assert told.startswith("The database does not answer: ")
    assert "Connection refused" in told
    assert told.endswith(". Is it running, and is its URL right?")
    assert "s3cret" not in told
    assert "s3cret" not in database.shown
    database.close()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("", "cannot be read. Write sqlite:///PATH, postgresql://HOST/NAME or maria"),
        ("fathom.db", "cannot be read. Write sqlite:///PATH"),
        ("postgresql://host:port/name", "cannot be read. Write sqlite:///PATH"),
        ("sqlite://", "SQLite needs a file: write sqlite:///PATH"),
        ("sqlite:///:memory:", "SQLite needs a file: write sqlite:///PATH"),
        ("oracle://host/name", "'oracle' is not supported: use sqlite:///PATH, postgresql://"),
        ("postgres://host/name", "'postgres' is not supported: use sqlite:///PATH, postgresql"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_with_the_remedy(url: str, told: str) -> None:
    with pytest.raises(StorageError) as caught:
        Database(url)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("url", "module", "extra"),
    [
        ("postgresql://host/name", "psycopg", "server"),
        ("mariadb://host/name", "pymysql", "mariadb"),
    ],
)
def test_a_driver_that_is_missing_is_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, url: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(StorageError) as caught:
        Database(url)
    assert f"{module} is missing" in str(caught.value)
    assert str(caught.value).endswith(f"Install fathom-depth[{extra}].")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://127.0.0.1:5432/x?nonsense=1", 'invalid connection option "nonsense"'),
        ("postgresql://127.0.0.1:5432/x?sslmode=what", 'invalid sslmode value: "what"'),
    ],
)
def test_a_url_that_leads_nowhere_is_told_at_the_first_use(url: str, told: str) -> None:
    database = Database(url)
    with pytest.raises(Unavailable) as caught:
        database.read(lambda connection: connection)
    assert told in str(caught.value)
    assert str(caught.value).endswith("Is it running, and is its URL right?")


def test_the_folder_of_a_new_file_is_made(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new/folder/fathom.db")
    assert database.read(lambda c: c.scalar(sa.text("SELECT 1"))) == 1
    assert (tmp_path / "new/folder/fathom.db").exists()
    database.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"The folder .*/file cannot be made: .* Name another"):
        Database(f"sqlite:///{tmp_path}/file/fathom.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}")
    with pytest.raises(StorageError, match=r"cannot be opened\. It must be a file"):
        database.read(lambda connection: connection)
    database.close()


def test_the_driver_is_ours_whatever_the_url_says() -> None:
    assert sa_url("postgresql+asyncpg://h/x").drivername == "postgresql+psycopg"
    assert sa_url("postgresql://h/x").drivername == "postgresql+psycopg"
    assert sa_url("mariadb+mariadbconnector://h/x").drivername == "mysql+pymysql"
    assert sa_url("mysql://h/x").drivername == "mysql+pymysql"
    assert sa_url("sqlite+aiosqlite:///x.db").drivername == "sqlite"
