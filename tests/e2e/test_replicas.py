"""Several replicas behind one port: any of them answers, and one that dies is missed by nobody."""

import os
import re
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from threading import Event
from typing import TypeVar

import httpx
import pytest
from prometheus_client.multiprocess import MultiProcessCollector

from fathom_client.client import Client
from fathom_client.wire_work import (
    LeaseRequest,
    Leases,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)
from fathom_spaces.experiment import ExperimentState
from fathom_storage import schema
from fathom_storage.database import Database
from tests.chaos import letters
from tests.chaos.auditor import audit
from tests.chaos.load import HONEST, LoadClient
from tests.chaos.specs import chaos_spec
from tests.databases import mariadb_database, postgres_database

from .processes import Fathom, Process, address, gone, until

METHODS = [
    {"searched": "grid", "fixed": {"lr": 0.01}},
    {"searched": "random", "trials": 5},
]
WORKERS = 3
LEASE_SECONDS = 3
SOON_SECONDS = 20.0  # on a busy machine

Answer = TypeVar("Answer")
New: dict[str, Callable[[], AbstractContextManager[str]]] = {
    "postgres": postgres_database,
    "mariadb": mariadb_database,
}


@pytest.fixture
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Of a migrated database."""
    with New[request.param]() as url:
        database = Database(url)
        schema.upgrade(database)
        database.close()
        yield url


@contextmanager
def calling(at: str) -> Iterator[Client]:
    """A client with a connection of its own."""
    with Client(at, token="", timeout=SOON_SECONDS, retry_seconds=0) as client:
        yield client


@contextmanager
def begun(at: str, body: bytes) -> Iterator[HTTPConnection]:
    """A registration that a replica has begun to read, of which all but ten bytes are to come."""
    connection = HTTPConnection(at.removeprefix("http://"), timeout=SOON_SECONDS)
    connection.request("GET", "/healthz")  # and so a replica has taken the connection
    assert connection.getresponse().read()
    connection.putrequest("POST", "/v1/workers")
    connection.putheader("Content-Type", "application/json")
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders()
    connection.send(body[:10])
    yield connection
    connection.close()


class Anew:
    """The server as a worker sees it that connects anew for each message."""

    def __init__(self, at: str):
        self._at = at

    def register(self, registration: Registration) -> WorkerView:
        return self._say(lambda client: client.register(registration))

    def lease(self, request: LeaseRequest) -> Leases:
        return self._say(lambda client: client.lease(request))

    def renew(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        return self._say(lambda client: client.renew(lease_id, renewal))

    def result(self, lease_id: str, result: Result) -> ResultAnswer:
        return self._say(lambda client: client.result(lease_id, result))

    def _say(self, send: Callable[[Client], Answer]) -> Answer:
        with calling(self._at) as client:
            return send(client)


def serve(fathom: Fathom, url: str) -> Process:
    """Two replicas whose figures are in the test's folder."""
    flags = {"database": url, "port": 0, "folder": "data", "lease-seconds": LEASE_SECONDS}
    words = [str(word) for flag, value in flags.items() for word in (f"--{flag}", value)]
    temporary = {"TMPDIR": str(fathom.folder), "FATHOM_REPLICAS": "2"}
    server = fathom.start("server", "serve", *words, env=temporary)
    until(lambda: len(replicas(server)) == 2 or not server.alive, "two replicas")
    fathom.client(server)
    return server


def replicas(server: Process) -> list[int]:
    """The process ids of all replicas so far, as the log has them."""
    return [int(pid) for pid in re.findall(r'"replica.start".*"replica": (\d+)', server.said)]


def served(folder: Path, pid: int, kind: str) -> float:
    """How many transactions for workers a replica has done, dead or alive."""
    files = [str(file) for file in folder.glob(f"fathom-metrics-*/histogram_{pid}.db")]
    found = MultiProcessCollector.merge(files)
    return sum(
        sample.value
        for metric in found
        for sample in metric.samples
        if sample.name == "fathom_group_requests_count" and sample.labels["kind"] == kind
    )


def work(at: str, path: Path, seed: int, over: Callable[[], bool]) -> None:
    """A pretended worker, until the experiment is over."""
    writer = letters.Writer(path, path.name)
    worker = LoadClient(Anew(at), writer, seed, HONEST)
    worker.start(wait_seconds=1)
    while not over():
        worker.work()
    writer.close()


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
    indirect=True,
)
def test_any_replica_answers_and_one_that_is_killed_is_replaced(
    fathom: Fathom, url: str, tmp_path: Path
) -> None:
    server = serve(fathom, url)
    client = fathom.client(server)
    experiment = client.submit(chaos_spec("replicas", methods=METHODS)).id
    folder = tmp_path / "letters"
    folder.mkdir()

    def over() -> bool:
        return client.experiment(experiment).state is ExperimentState.COMPLETE

    with ThreadPoolExecutor(WORKERS) as threads:
        working = [
            threads.submit(work, address(server), folder / f"w{seed}", seed, over)
            for seed in range(WORKERS)
        ]
        first = replicas(server)
        until(lambda: all(served(tmp_path, pid, "renewal") for pid in first), "both to serve")
        assert not over(), "it is too short to be disturbed"
        # Dead before it has answered whether it is well, as every half second it is asked.
        os.kill(first[0], signal.SIGSTOP)
        Event().wait(1.5)
        os.kill(first[0], signal.SIGKILL)
        until(lambda: len(replicas(server)) == 3, "another replica", SOON_SECONDS)
        for each in working:
            each.result()
    assert re.search(rf'"replica.replaced", "ended": {first[0]}, "exit_code": -9', server.said)
    assert "Traceback" not in server.said
    database = Database(url)
    try:
        assert audit(database, letters.read(folder.iterdir()), over=True) == []
    finally:
        database.close()
    counted = re.findall(
        r'fathom_group_requests_count{kind="renewal"} (\S+)',
        httpx.get(f"{address(server)}/metrics").text,
    )
    own = [served(tmp_path, pid, "renewal") for pid in replicas(server)]
    assert [float(count) for count in counted] == [sum(own)], "the dead one's are among them"


@pytest.mark.postgres
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
class TestTheEnd:
    @pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
    def test_a_signal_to_the_first_process_ends_all(
        self, fathom: Fathom, url: str, number: signal.Signals, code: int
    ) -> None:
        server = serve(fathom, url)
        at = address(server)
        worker = Registration(id="w", host="here", device="cpu")
        body = worker.model_copy(update={"id": "slow"}).model_dump_json().encode()
        with calling(at) as client, begun(at, body) as slow, ThreadPoolExecutor(1) as thread:
            client.register(worker)
            asks = LeaseRequest(worker="w", key="a long poll", wait_seconds=60)
            polling = thread.submit(client.lease, asks)
            until(
                lambda: any(served(fathom.folder, pid, "ask") for pid in replicas(server)),
                "the long poll to find nothing and wait",
            )
            server.send(number)
            assert polling.result(SOON_SECONDS).leases == ()
            slow.send(body[10:])
            assert slow.getresponse().status == 201, "what is under way is finished"
        assert server.ends() == code
        assert all(gone(pid, 0) for pid in replicas(server))
        assert list(fathom.folder.glob("fathom-metrics-*")) == []
        assert "Traceback" not in server.said

    def test_replicas_end_when_the_first_process_is_killed(self, fathom: Fathom, url: str) -> None:
        server = serve(fathom, url)
        server.send(signal.SIGKILL)
        assert all(gone(pid, SOON_SECONDS) for pid in replicas(server))
        assert "Traceback" not in server.said


def test_on_sqlite_they_are_refused_before_anything_is_made(fathom: Fathom) -> None:
    url = f"sqlite:///{fathom.folder}/fathom.db"
    code, said = fathom.run("serve", "--database", url, "--port", "0", "--replicas", "2")
    assert code == 2
    assert "--replicas: SQLite lets one process write at a time" in said
    assert "PostgreSQL or MariaDB database by --database" in said
    assert "Traceback" not in said
    assert not (fathom.folder / "fathom.db").exists()


@pytest.mark.postgres
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
def test_they_are_renewed_one_by_one_and_clients_go_on(fathom: Fathom, url: str) -> None:
    server = serve(fathom, url)
    client, first = fathom.client(server), replicas(server)
    server.send(signal.SIGHUP)

    def renewed() -> bool:
        assert list(client.workers()) == []
        return len(replicas(server)) == 4 and all(gone(pid, 0) for pid in first)

    until(renewed, "two other replicas")
    server.send(signal.SIGTERM)
    assert server.ends() == 0
    assert "Traceback" not in server.said
