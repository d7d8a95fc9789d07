"""What the programs of a database are given: where it is, and its password out of sight."""

from pathlib import Path

import pytest

from fathom_spaces.errors import StorageError
from fathom_storage import dumps
from fathom_storage.database import Database

TELLS = '#!/bin/sh\necho "$PGPASSWORD$MYSQL_PWD"\nfor word in "$@"; do echo "$word"; done\n'
FAILS = "#!/bin/sh\nexit 3\n"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands in the place of every program that dumps."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("pg_dump", "mariadb-dump"):
        (folder / name).symlink_to("program")
    monkeypatch.setenv("PATH", str(folder))
    for variable in ("PGPASSWORD", "MYSQL_PWD"):
        monkeypatch.delenv(variable, raising=False)
    return folder / "program"


def write(program: Path, text: str) -> None:
    program.write_text(text)
    program.chmod(0o700)


def dumped(url: str, path: Path) -> list[str]:
    database = Database(url)
    try:
        dumps.dump(database, path)
    finally:
        database.close()
    return path.read_text().splitlines()


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("postgresql://ana:s3cret@db:5433/lab", {"--dbname", "postgresql://ana@db:5433/lab"}),
        ("mariadb://ana:s3cret@db:3307/lab", {"--user", "ana", "--host", "db", "--port", "3307"}),
        (
            "mariadb://ana:s3cret@/lab?unix_socket=/run/db.sock",
            {"--user", "ana", "--socket", "/run/db.sock"},
        ),
    ],
)
def test_a_password_is_in_the_environment_and_no_argument(
    program: Path, tmp_path: Path, url: str, where: set[str]
) -> None:
    write(program, TELLS)
    secret, *words = dumped(url, tmp_path / "dump")
    assert secret == "s3cret"
    assert where <= set(words)
    assert not any("s3cret" in word for word in words)


def test_without_a_password_none_is_given(program: Path, tmp_path: Path) -> None:
    write(program, TELLS)
    assert dumped("postgresql://ana@db/lab", tmp_path / "dump")[0] == ""


def test_a_program_that_fails_silently_is_named(program: Path, tmp_path: Path) -> None:
    write(program, FAILS)
    with pytest.raises(StorageError, match="mariadb-dump has failed: without a word"):
        dumped("mariadb://ana@db/lab", tmp_path / "dump")
