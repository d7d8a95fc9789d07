"""What the command line lets a process see, and those that it starts."""

import os

import pytest

from fathom_client.sight import ALLOWED, DATA, allowed_modules, seeing
from fathom_spaces.errors import InvalidSpec


@pytest.fixture(autouse=True)
def nothing(monkeypatch):
    for name in (ALLOWED, DATA):
        monkeypatch.delenv(name, raising=False)


def test_flags_add_to_the_variable_and_are_forgotten_afterwards(monkeypatch):
    monkeypatch.setenv(ALLOWED, "one, two.deep")
    with seeing(None, ["three", "one"]):
        assert allowed_modules() == ("one", "two.deep", "three")
        assert os.environ[ALLOWED] == "one,two.deep,three"
    assert os.environ[ALLOWED] == "one, two.deep"
    with seeing(None, None):
        assert allowed_modules() == ("one", "two.deep")


def test_a_folder_is_seen_by_its_whole_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    with seeing(tmp_path.relative_to(tmp_path) / "data", None):
        assert os.environ[DATA] == str(tmp_path / "data")
    assert DATA not in os.environ


def test_it_is_forgotten_after_a_failure_too():
    with pytest.raises(ZeroDivisionError), seeing(None, ["one"]):
        raise ZeroDivisionError
    assert allowed_modules() == ()


@pytest.mark.parametrize("name", ["my package", "my-package", "a:b", "a..b", ".a", "a/b", "*"])
def test_what_is_no_modules_name_is_refused(name, monkeypatch):
    with (
        pytest.raises(InvalidSpec, match="--allow-module: not a module's name"),
        seeing(None, [name]),
    ):
        pass
    monkeypatch.setenv(ALLOWED, name)
    with pytest.raises(InvalidSpec, match="not a module's name"):
        allowed_modules()
