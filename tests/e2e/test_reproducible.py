"""Same seed, same numbers, bit for bit: whatever database keeps them and whoever else works."""

import json
from typing import Any

import pytest

from fathom_client.client import Client

from .processes import Fathom
from .specs import many_spec
from .watching import completed, numbers, trials_of

SPEC = many_spec(
    methods=[
        {"learned": "udn"},
        {"learned": "layer_select"},
        {"searched": "grid"},
        {"searched": "tpe", "trials": 4, "pruner": "median"},
        {"searched": "random", "trials": 2},
    ],
    model={"depth": {"low": 1, "high": 4}, "width": {"choices": [4, 8]}},
    seeds=1,
    confirm={"seeds": 1},
)
for method in SPEC["methods"][:2]:
    method["fixed"] = {"width": 8}

Key = tuple[str, int, str, int]


def everything(client: Client, experiment: str) -> dict[Key, dict[str, Any]]:
    """What every trial found, by study, number, parameters and seed."""
    names = {study.id: study.name for study in client.experiment(experiment).studies}
    return {
        (names[t.study], t.number, json.dumps(t.params, sort_keys=True), t.seed): {
            "validation": t.value,
            "test": t.test,
            "depth": t.depth,
            "outcome": t.outcome,
            "readouts": t.readouts,
            "curve": numbers(client.curve(t.id).measurements),
            "traces": [m.trace for m in client.curve(t.id).measurements],
            "model": [a.sha256 for a in client.artifacts(t.id) if a.name == "model.safetensors"],
        }
        for t in trials_of(client, experiment)
    }


@pytest.fixture
def other(tmp_path_factory: pytest.TempPathFactory):
    """The second database's processes, in a folder of their own."""
    fathom = Fathom(tmp_path_factory.mktemp("other"))
    yield fathom
    fathom.close()


def test_two_databases_end_with_identical_numbers(fathom, other, sqlite_url, empty_postgres_url):
    """SQLite and PostgreSQL, one worker each: the whole search is the same, every number of it."""
    code, said = other.run("db", "upgrade", "--database", empty_postgres_url)
    assert code == 0, said
    clients = []
    for place, url in ((fathom, sqlite_url), (other, empty_postgres_url)):
        server = place.serve(url)
        clients.append(place.client(server))
        place.work(server, "w1")
    experiments = [client.submit(SPEC).id for client in clients]
    found = []
    for client, experiment in zip(clients, experiments, strict=True):
        completed(client, experiment)
        found.append(everything(client, experiment))
    first, second = found
    assert len(first) == 2 + 8 + 4 + 2 + len([key for key in first if key[0] == "confirm"])
    assert first.keys() == second.keys()
    for key, mine in first.items():
        assert mine == second[key], key
        assert len(mine["model"]) == (mine["outcome"] == "finished"), key
    assert all(trial["validation"] is not None for trial in first.values())
    answers = [
        client.comparison(experiment)
        for client, experiment in zip(clients, experiments, strict=True)
    ]
    assert answers[0].recommendation == answers[1].recommendation
