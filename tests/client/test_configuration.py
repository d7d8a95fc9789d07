"""Settings by flag, variable and file: which wins, what is refused, what is shown."""

import json
import os

import pytest

from fathom_client.cli import main

SECRET = "postgresql://fathom:geheim@db/fathom"


@pytest.fixture(autouse=True)
def empty():
    """No variable of ours; what a file sets is gone afterwards."""
    before = dict(os.environ)
    for name in [name for name in os.environ if name.startswith("FATHOM_")]:
        del os.environ[name]
    os.environ["COLUMNS"] = "200"
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def file(tmp_path):
    """Writes a file of settings."""

    def write(text, name="fathom.toml"):
        path = tmp_path / name
        path.write_text(text)
        return str(path)

    return write


def shown(capsys, path):
    """What `fathom config` says of a file: (command, setting) -> (value, origin)."""
    assert main(["--config", path, "config", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    return {(s["command"], s["name"]): (s["value"], s["origin"]) for s in found}


def refused(capsys, path):
    assert main(["--config", path, "config"]) == 2
    return capsys.readouterr().err


def test_a_flag_wins_over_a_variable_over_the_file_over_the_default(file, capsys):
    path = file("[serve]\nhost = '0.0.0.0'\nport = 9000\nlock-seconds = 5\n")
    os.environ |= {"FATHOM_PORT": "9001", "FATHOM_LOCK_SECONDS": "6"}
    assert main(["--config", path, "config", "--json", "serve", "--lock-seconds", "7"]) == 0
    found = {s["name"]: (s["value"], s["origin"]) for s in json.loads(capsys.readouterr().out)}
    assert found["--lock-seconds"] == ("7.0", "flag")
    assert found["--port"] == ("9001", "variable")
    assert found["--host"] == ("0.0.0.0", "file")
    assert found["--replicas"] == ("1", "default")


def test_the_commands_take_what_the_view_shows(file, capsys, tmp_path):
    path = file(f"database = 'sqlite:///{tmp_path}/lab.db'\n")
    assert main(["--config", path, "db", "upgrade"]) == 0
    assert (tmp_path / "lab.db").is_file()
    os.environ["FATHOM_CONFIG"] = path
    capsys.readouterr()
    assert main(["db", "check"]) == 0
    assert main(["token", "create", "ana", "--scope", "read"]) == 0


def test_what_stands_before_all_tables_is_for_every_command_that_has_it(file, capsys):
    path = file("server = 'http://lab:8000'\n[worker]\nserver = 'http://near:8000'\n")
    found = shown(capsys, path)
    assert found["submit", "--server"] == ("http://lab:8000", "file")
    assert found["fleet ray", "--server"] == ("http://lab:8000", "file")
    assert found["worker", "--server"] == ("http://near:8000", "file")
    assert ("serve", "--host") not in found  # as it is by itself


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("fathom.yaml", "db: {backup: {artifacts: true}}"),
        ("fathom.json", '{"db": {"backup": {"artifacts": true}}}'),
    ],
)
def test_a_group_is_a_table_of_tables_in_any_of_our_formats(file, capsys, name, text):
    found = shown(capsys, file(text, name))
    assert found["db backup", "--artifacts"] == ("True", "file")


def test_variables_without_a_flag_are_set_unless_they_are_already(file, capsys):
    path = file("[environment]\nFATHOM_CACHE_DIR = '/a'\nFATHOM_DOWNLOAD_BYTES = 7\n")
    os.environ["FATHOM_CACHE_DIR"] = "/b"
    found = shown(capsys, path)
    assert found["", "FATHOM_CACHE_DIR"] == ("/b", "variable")
    assert os.environ["FATHOM_DOWNLOAD_BYTES"] == "7"


def test_no_secret_is_shown(file, capsys):
    path = file(f"database = '{SECRET}'\ntoken = 'geheim'\n")
    os.environ["FATHOM_TRANSFER_FROM"] = f"a={SECRET},b={SECRET}"
    for words in (["config"], ["config", "--json"], ["config", "serve"], ["config", "worker"]):
        assert main(["--config", path, *words]) == 0
        out = capsys.readouterr().out
        assert "***" in out
        assert "geheim" not in out
    assert "geheim" not in refused(capsys, file(f"databse = '{SECRET}'"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[serve]\nprt = 1", "serve.prt: no such flag (got 1). Did you mean 'port'?"),
        ("[srve]\nport = 1", "srve: no such command. Did you mean 'serve'?"),
        ("[db.bakup]\nartifacts = true", "db.bakup: no such command. Did you mean 'backup'?"),
        ("databse = 'x'", "databse: no command has this flag (got 'x'). Did you mean 'database'?"),
        ("[serve]\nport = 'x'", "serve.port: "),
        ("[serve]\nport = [1]", "serve.port: "),
        ("[serve]\nreplicas = 0", "serve.replicas: "),
        ("[environment]\nFATHOM_PORTS = 1", "environment.FATHOM_PORTS: no such variable (got 1)"),
        ("[environment]\nFATHOM_CONFIG = 'x'", "environment.FATHOM_CONFIG: no such variable"),
        ("serve = 1", "serve: no command has this flag (got 1)"),
        ("[serve", "fathom.toml cannot be accepted"),
        ("environment = 1", "environment: no command has this flag (got 1)"),
    ],
)
def test_a_mistake_in_the_file_is_named_with_its_place(file, capsys, text, told):
    assert told in refused(capsys, file(text))


def test_a_document_that_is_no_table_is_refused(file, capsys):
    assert "not a table" in refused(capsys, file("[1, 2]", "fathom.json"))


def test_a_variable_that_nothing_reads_is_told_with_the_one_that_was_meant(capsys):
    os.environ["FATHOM_DATABSE_URL"] = SECRET
    assert main(["config"]) == 0
    out = capsys.readouterr().out
    assert "Nothing reads it. Did you mean" in out
    assert "FATHOM_DATABASE_URL" in out
    assert "geheim" not in out


def test_equal_settings_of_many_commands_are_one_row(file, capsys):
    assert main(["--config", file("server = 'http://lab:8000'"), "config"]) == 0
    out = capsys.readouterr().out
    assert out.count("http://lab:8000") == 1
    assert " commands " in out


def test_nothing_set_says_so(capsys):
    assert main(["config"]) == 0
    assert "is as it is by itself" in capsys.readouterr().out


def test_a_word_that_is_no_command_is_refused(capsys):
    assert main(["config", "srve"]) == 2
    assert "srve: no such command. Did you mean 'serve'?" in capsys.readouterr().err
    assert main(["config", "db"]) == 2
    assert "Known: backup, check, clean, restore, upgrade." in capsys.readouterr().err


def test_doctor_looks_at_the_database_of_the_file(file, capsys, tmp_path):
    path = file(f"[serve]\ndatabase = 'sqlite:///{tmp_path}/lab.db'\n")
    assert main(["--config", path, "db", "upgrade"]) == 0
    main(["--config", path, "doctor", "--json"])
    assert "lab.db" in capsys.readouterr().out
