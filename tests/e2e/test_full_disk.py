"""A disk that is full: every write says so, nothing is lost, and all goes on once there is room.

The limit on the size of a process's files stands in for the disk: it can be set from outside, needs
no privilege, and fails the server's database, its artifacts and its log alike.
"""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import httpx

from fathom_client.wire import TrialState
from fathom_client.wire_work import LeaseRequest, Registration
from fathom_spaces.experiment import Outcome
from fathom_spaces.tasks import DATASETS

from .processes import Process, address, until
from .specs import EPOCHS, GRID, UNDISTURBED, long_spec
from .watching import completed, trials_of

LEASE_SECONDS = 2
SMALL = long_spec(GRID, epochs=1)
SILENT = Registration(
    id="silent", host="here", device="cpu", datasets=tuple(DATASETS), families=("mlp",)
)


@contextmanager
def full_disk(process: Process) -> Iterator[None]:
    """No file of the process can grow."""
    _, hard = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, hard))
    yield
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (hard, hard))


def test_the_server_says_so_and_goes_on_when_there_is_room(fathom, sqlite_url):
    server = fathom.serve(sqlite_url, lease_seconds=LEASE_SECONDS)
    client = fathom.client(server, retry_seconds=0)
    experiment = client.submit(long_spec(GRID, UNDISTURBED)).id
    worker = fathom.work(server, "w1")
    worker.says("lease.granted")
    # Another falls silent at once: to take its trial back is a write of the server's own.
    client.register(SILENT)
    client.lease(LeaseRequest(worker=SILENT.id, key="silent-1"))
    leased_at = monotonic()

    with full_disk(server):
        refused = httpx.post(f"{address(server)}/v1/experiments", json=SMALL)
        assert refused.status_code == 503
        assert refused.headers["content-type"] == "application/problem+json"
        assert refused.json()["type"] == "urn:fathom:problem:unavailable"
        assert "disk" in refused.json()["detail"]
        assert "Free some space" in refused.json()["detail"]
        assert "retry-after" in refused.headers
        assert [view.id for view in client.experiments()] == [experiment], "reading goes on"
        worker.says("the server is away")
        until(lambda: monotonic() > leased_at + 1.5 * LEASE_SECONDS, "the leases to be over")

    again = client.submit(SMALL).id
    completed(client, experiment)
    completed(client, again)
    assert [view.id for view in client.experiments()] == [again, experiment]
    trials = trials_of(client, experiment)
    assert [trial.state for trial in trials] == [TrialState.COMPLETE] * 2
    outcomes = [{a.worker: a.outcome for a in client.trial(trial.id).attempts} for trial in trials]
    assert {SILENT.id: Outcome.LOST, "w1": Outcome.FINISHED} in outcomes
    for trial in trials:
        steps = [m.step for m in client.curve(trial.id).measurements]
        assert steps == list(range(1, EPOCHS + 1))
    assert "Traceback" not in server.said


def test_a_database_that_finds_no_room_is_not_made_and_is_made_later(fathom):
    """Wherever the room ended: what is there already does not stand in the way."""
    command = ("db", "upgrade", "--database", f"sqlite:///{fathom.folder}/new.db")
    for room_bytes in (8_192, 65_536, 200_000):
        code, said = fathom.run(*command, before=("prlimit", f"--fsize={room_bytes}"))
        assert code == 3
        assert "disk" in said
        assert "Free some space" in said
        assert "Traceback" not in said
    code, said = fathom.run(*command)
    assert code == 0, said
