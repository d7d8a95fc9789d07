"""kill -9 of the server in the middle of a search with layers: the very same points follow."""

import itertools
from typing import Any

from fathom_client.client import Client
from fathom_client.wire import as_json
from fathom_client.wire_work import Lease, LeaseRequest, Registration
from fathom_spaces.experiment import Experiment
from fathom_storage.database import Database
from tests.service.world import ALL, World, finished, spec

from .processes import Fathom, Process, until

MODEL = {
    "family": "mlp",
    "depth": {"low": 1, "high": 4},
    "per_layer": {
        "units": {"low": 4, "high": 16, "step": 4},
        "activation": {"choices": ["relu", "tanh"]},
    },
    "skips": True,
}
TRIALS = 8
SEARCHES: tuple[dict[str, Any], ...] = (
    {"searched": "tpe", "startup_trials": 3},
    {"searched": "evolution", "population": 3},
)
KILLED_AT = 9  # of 16 leases, when both searches have learned something

Nets = dict[str, list[dict[str, Any]]]


def searched() -> Experiment:
    methods = [{**search, "trials": TRIALS} for search in SEARCHES]
    return spec(model=MODEL, methods=methods, seeds=1, confirm={"seeds": 0})


def note(found: Nets, lease: Lease) -> None:
    """The net and the seed that a worker is told to train."""
    keys = ("depths", "width", "layers", "skips", "options", "seed", "lr")
    job = as_json(lease.job)
    found.setdefault(lease.method, []).append({key: job[key] for key in keys})


def undisturbed(url: str) -> Nets:
    database, found = Database(url), Nets()
    world = World(database)
    world.submit(searched())
    while leases := world.ask():
        note(found, leases[0])
        world.finish(leases[0])
    database.close()
    return found


def test_a_server_that_is_killed_goes_on_with_the_same_nets(
    fathom: Fathom, database_url: str
) -> None:
    server = fathom.serve(database_url)
    client, found = fathom.client(server), Nets()
    client.submit(searched())
    client.register(Registration(id="w1", host="here", device="cpu", **ALL))
    for number in itertools.count():
        request = LeaseRequest(worker="w1", key=f"ask-{number:06}")
        leases = client.lease(request).leases
        if not leases:
            break
        (lease,) = leases
        note(found, lease)
        if number == KILLED_AT:  # between an ask and its result
            server, client = restarted(fathom, server, database_url)
            (again,) = client.lease(request).leases  # the same key, the same lease
            assert (again.id, again.token, again.job) == (lease.id, lease.token, lease.job)
        client.result(lease.id, finished(lease))
    assert [len(nets) for nets in found.values()] == [TRIALS] * len(SEARCHES)
    assert all(len({str(net["layers"]) for net in nets}) > 2 for nets in found.values())
    assert found == undisturbed(fresh(fathom))


def fresh(fathom: Fathom) -> str:
    """Another database, for the same search without any disturbance."""
    url = f"sqlite:///{fathom.folder}/undisturbed.db"
    assert fathom.run("db", "upgrade", "--database", url)[0] == 0
    return url


def restarted(fathom: Fathom, server: Process, url: str) -> tuple[Process, Client]:
    server.kill()
    until(lambda: not server.alive, "the server to be gone")
    again = fathom.serve(url)
    return again, fathom.client(again)
