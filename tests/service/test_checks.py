"""What `fathom doctor` finds of the database that a server here would use."""

from pathlib import Path

import pytest

from fathom_client.checks import Check
from fathom_service.checks import checks
from fathom_storage import schema

VARIABLE = "FATHOM_DATABASE_URL"


def database() -> Check:
    (found,) = (check for check in checks() if check.name == "database")
    return found


def test_a_migrated_database_is_well(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, sqlite_url)
    found = database()
    assert found.ok
    assert found.detail.endswith(f"at schema {schema.head()}")


def test_one_without_a_schema_is_told_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty.db").touch()
    monkeypatch.setenv(VARIABLE, f"sqlite:///{tmp_path}/empty.db")
    found = database()
    assert (found.ok, found.required) == (False, True)
    assert "fathom db upgrade" in found.detail


def test_one_that_there_is_not_is_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, f"sqlite:///{tmp_path}/none.db")
    found = database()
    assert (found.ok, found.required) == (False, True)
    assert found.remedy == "`fathom serve` makes it."
    assert list(tmp_path.iterdir()) == []


def test_where_nobody_named_one_none_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.chdir(tmp_path)
    assert database().required is False


def test_an_address_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "oracle://host/name")
    found = database()
    assert not found.ok
    assert "'oracle' is not supported" in found.detail
