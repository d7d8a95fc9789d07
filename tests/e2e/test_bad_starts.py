"""Whatever is wrong at the start is told in plain words, with a remedy, and nothing is stored."""

import json
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from fathom_client.cli import main
from fathom_client.client import Client
from fathom_client.wire import PROTOCOL, as_json
from fathom_client.wire_work import Registration
from fathom_service.serving import bind, prepare
from fathom_service.settings import Settings
from fathom_spaces.errors import FathomError, Forbidden, SchemaMismatch
from fathom_storage.database import Database
from fathom_storage.schema import VERSION_TABLE

from .processes import Fathom, address
from .specs import many_spec

FAILED, USAGE, UNREACHABLE = 1, 2, 3
NO_DATABASE = "this is not a database\n" * 100
REGISTRATION = as_json(Registration(id="w", host="here", device="cpu"))


@contextmanager
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken.getsockname()[1]


def refused(answer: tuple[int, str], code: int, *words: str) -> str:
    """The command ended with `code`, one message that has the words, and no stack trace."""
    ended, said = answer
    assert ended == code, said
    assert said.startswith("Error: ")
    assert "Traceback" not in said
    for word in words:
        assert word in said
    return said


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """The command line within this process, in a folder of its own: many cases in little time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FATHOM_DATABASE_URL", raising=False)

    def run(*arguments: str) -> tuple[int, str]:
        return main(arguments), capsys.readouterr().err

    return run


class TestPorts:
    def test_serve_says_which_port_is_in_use_and_what_to_do(self, fathom, sqlite_url):
        with taken_port() as port:
            answer = fathom.run("serve", "--port", str(port), "--database", sqlite_url)
        refused(answer, FAILED, f"127.0.0.1:{port}", "in use", "--port")

    def test_of_two_servers_that_start_at_once_one_is_refused(self):
        settings = Settings(port=0)
        with bind(settings) as first:
            same = replace(settings, port=first.getsockname()[1])
            with pytest.raises(FathomError, match=r"in use.*--port"):
                bind(same)

    def test_so_does_run(self, fathom):
        with taken_port() as port:
            answer = fathom.run("run", fathom.spec(**many_spec()), "--port", str(port))
        refused(answer, FAILED, f"{port} on 127.0.0.1 is in use", "--port")

    def test_an_address_of_another_machine_is_told_too(self):
        with pytest.raises(FathomError, match=r"192\.0\.2\.1:8000.*--host"):
            bind(Settings(host="192.0.2.1"))


class TestDatabases:
    @pytest.mark.parametrize(
        ("url", "code", "words"),
        [
            ("nonsense", FAILED, ["cannot be read", "sqlite:///PATH", "postgresql://"]),
            ("oracle://u:s3cret@host/db", FAILED, ["'oracle' is not supported", "postgresql://"]),
            ("mariadb://u:s3cret@127.0.0.1:1/d", UNREACHABLE, ["refused", "Is it running"]),
            ("sqlite://", FAILED, ["needs a file", "sqlite:///PATH"]),
            ("sqlite:///text.db", FAILED, ["text.db is not an SQLite database", "another"]),
            ("sqlite:///.", FAILED, ["cannot be opened", "folder"]),
            ("postgresql://u:s3cret@127.0.0.1:1/d", UNREACHABLE, ["refused", "Is it running"]),
        ],
    )
    def test_one_that_cannot_be_used_is_named(self, command, tmp_path, url, code, words):
        (tmp_path / "text.db").write_text(NO_DATABASE)
        for verb in ("upgrade", "check"):
            said = refused(command("db", verb, "--database", url), code, *words)
            assert "s3cret" not in said
        assert (tmp_path / "text.db").read_text() == NO_DATABASE

    def test_serve_says_the_same(self, fathom):
        (fathom.folder / "text.db").write_text(NO_DATABASE)
        answer = fathom.run("serve", "--port", "0", "--database", "sqlite:///text.db")
        refused(answer, FAILED, "text.db is not an SQLite database", "another")

    def test_a_newer_schema_is_left_alone(self, command, database_url):
        database = Database(database_url)

        def mark(revision: str | None) -> Any:
            def work(connection):
                if revision:
                    update = f"UPDATE {VERSION_TABLE} SET version_num = '{revision}'"
                    connection.exec_driver_sql(update)
                query = f"SELECT version_num FROM {VERSION_TABLE}"
                return connection.exec_driver_sql(query).scalar()

            return database.write(work)

        mark("9999")
        words = ("schema 9999", "newer than this code", "Upgrade Fathom")
        flag = ("--database", database_url)
        with pytest.raises(SchemaMismatch, match="newer than this code"):
            prepare(Settings(database_url))
        refused(command("db", "upgrade", *flag), FAILED, *words)
        refused(command("db", "check", *flag), FAILED, *words)
        refused(command("token", "list", *flag), FAILED, *words)
        assert mark(None) == "9999"
        database.close()

    def test_a_postgres_without_a_schema_is_told_how_to_get_one(
        self, fathom, command, empty_postgres_url
    ):
        flag = ("--database", empty_postgres_url)
        refused(fathom.run("serve", "--port", "0", *flag), FAILED, "`fathom db upgrade`")
        refused(command("db", "check", *flag), FAILED, "`fathom db upgrade`")
        assert command("db", "upgrade", *flag) == (0, "")
        assert command("db", "check", *flag) == (0, "")


# --- specs ------------------------------------------------------------------------------------


def changed(*path: str | int, to: object) -> str:
    """A good spec with one change, as YAML."""
    spec = json.loads(json.dumps(many_spec()))
    place = spec
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = to
    return yaml.safe_dump(spec, sort_keys=False)


BROKEN: dict[str, tuple[str, list[str]]] = {
    "broken YAML": ("name: x\ntask: {dataset: digits\n", ["not valid YAML", "line 3, column 1"]),
    "not a spec": ("- 1\n- 2\n", ["(top)"]),
    "an unknown field": (
        changed("training", "epoch", to=3),
        ["training.epoch: unknown field (got 3)", "Did you mean 'epochs'?"],
    ),
    "low above high": (
        changed("model", "depth", to={"low": 9, "high": 2}),
        ["model.depth: low is above high", "'low': 9, 'high': 2", "Swap them: low 2, high 9"],
    ),
    "a grid over a continuous range": (
        yaml.safe_dump(
            many_spec(
                training={"lr": {"low": 1e-4, "high": 1e-1}},
                methods=[{"searched": "random"}, {"searched": "grid"}],
            )
        ),
        [
            "methods.1.searched: a grid cannot enumerate the continuous range of lr (got 'grid')",
            "Give lr a step or choices, or fix it",
        ],
    ),
    "an unknown dataset": (
        changed("task", to={"dataset": "digit"}),
        ["task.dataset: unknown dataset (got 'digit')", "Did you mean 'digits'?"],
    ),
    "an unknown metric": (
        changed("task", to={"dataset": "digits", "metric": "acuracy"}),
        ["task.metric: unknown metric (got 'acuracy')", "Did you mean 'accuracy'?"],
    ),
    "an unknown method": (
        changed("methods", 0, to={"learned": "unn"}),
        ["methods.0.learned: unknown learned method (got 'unn')", "Did you mean 'udn'?"],
    ),
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A client of a server that these tests only try to spoil."""
    fathom = Fathom(tmp_path_factory.mktemp("shared"))
    server = fathom.serve(f"sqlite:///{fathom.folder}/shared.db")
    yield fathom.client(server, retry_seconds=0)
    fathom.close()


class TestSpecs:
    @pytest.mark.parametrize("mistake", BROKEN)
    @pytest.mark.parametrize("verb", ["submit", "run"])
    def test_the_command_line_names_path_value_and_remedy(
        self, client, command, verb, mistake, tmp_path, monkeypatch
    ):
        monkeypatch.setenv("FATHOM_SERVER", client.server)
        text, words = BROKEN[mistake]
        (tmp_path / "spec.yaml").write_text(text)
        refused(command(verb, "spec.yaml"), USAGE, "spec.yaml cannot be accepted", *words)
        assert [path.name for path in tmp_path.iterdir()] == ["spec.yaml"]
        assert list(client.experiments()) == []

    @pytest.mark.parametrize("verb", ["submit", "run"])
    def test_the_process_says_no_more_than_that(self, client, fathom, verb):
        text, words = BROKEN["an unknown field"]
        (fathom.folder / "spec.yaml").write_text(text)
        answer = fathom.run(verb, "spec.yaml", env={"FATHOM_SERVER": client.server})
        said = refused(answer, USAGE, *words)
        assert len(said.splitlines()) == 2

    @pytest.mark.parametrize("mistake", BROKEN)
    def test_the_server_says_the_same_to_any_client(self, client, mistake):
        text, words = BROKEN[mistake]
        answer = httpx.post(
            f"{client.server}/v1/experiments",
            content=text,
            headers={"Content-Type": "application/yaml"},
        )
        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
        problem = answer.json()
        assert problem["type"] == "urn:fathom:problem:invalid"
        for word in words:
            assert word in problem["detail"]
        assert all(error["path"] and error["message"] for error in problem["errors"])
        assert list(client.experiments()) == []

    def test_a_spec_that_is_not_there_is_told(self, fathom):
        refused(fathom.run("run", "missing.yaml"), USAGE, "missing.yaml", "No such file")


# --- who may, and who is there ----------------------------------------------------------------


class TestAccess:
    def test_only_a_right_token_gets_in(self, fathom, sqlite_url):
        code, said = fathom.run(
            *("token", "create", "ops", "--scope", "submit", "--database", sqlite_url)
        )
        assert code == 0
        token = said.split()[-1]
        server = fathom.serve(sqlite_url, auth="on")
        at = ("--server", address(server))

        without = fathom.run("experiments", *at)
        refused(without, FAILED, "A token is needed", "fathom token create")
        wrong = fathom.run("experiments", *at, "--token", "wrong")
        said = refused(wrong, FAILED, "not valid", "fathom token list")
        assert "wrong" not in server.said
        assert fathom.run("experiments", *at, "--token", token)[0] == 0
        # It may submit, but it may not work.
        with pytest.raises(Forbidden, match="needs scope"):
            fathom.client(server, token=token).register(Registration(**REGISTRATION))
        unknown = httpx.post(f"{address(server)}/v1/leases", json={})
        assert unknown.status_code == 401
        assert unknown.headers["www-authenticate"] == "Bearer"

    @pytest.mark.parametrize(
        ("protocol", "remedy"),
        [(PROTOCOL + 1, "Upgrade the server."), (PROTOCOL - 1, "Upgrade the worker.")],
    )
    def test_a_worker_of_another_protocol_is_told_which_side_to_upgrade(
        self, client, protocol, remedy
    ):
        other = {**REGISTRATION, "protocol": protocol}
        answer = httpx.post(f"{client.server}/v1/workers", json=other)
        assert answer.status_code == 409
        assert answer.json()["type"] == "urn:fathom:problem:protocol-mismatch"
        assert f"protocol {protocol}" in answer.json()["detail"]
        assert remedy in answer.json()["detail"]
        assert list(client.workers()) == []

    def test_the_worker_of_another_protocol_ends_with_that_message(self, client, fathom):
        older = (
            "import sys; from fathom_client import wire_work as work, cli;"
            f"field = work.Registration.model_fields['protocol']; field.default = {PROTOCOL - 1};"
            "work.Registration.model_rebuild(force=True); sys.exit(cli.main())"
        )
        code, said = fathom.run(
            *("worker", "--server", client.server, "--name", "old", "--scratch", "scratch"),
            program=(sys.executable, "-c", older),
        )
        assert code == FAILED
        assert "Upgrade the worker." in said
        assert "Traceback" not in said
        assert list(client.workers()) == []

    def test_a_server_that_is_not_there_is_named(self, fathom):
        with taken_port() as port:
            pass
        answer = fathom.run("experiments", "--server", f"http://127.0.0.1:{port}")
        refused(answer, UNREACHABLE, f"http://127.0.0.1:{port}", "fathom serve", "FATHOM_SERVER")

    def test_something_else_at_the_address_is_told_apart(self, fathom, tmp_path: Path):
        """A web server of another kind is not a Fathom server that fails."""
        with taken_port() as port:
            pass
        other = fathom.start(
            "other",
            *("-u", "-m", "http.server", str(port), "--bind", "127.0.0.1"),
            program=(sys.executable,),
        )
        other.says("Serving HTTP")
        answer = fathom.run("experiments", "--server", f"http://127.0.0.1:{port}")
        refused(answer, FAILED, "404", "not an answer of a Fathom server")
