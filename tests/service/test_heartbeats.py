"""Heartbeats: all leases of a worker renewed in one request, each answered by itself."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from fathom_client.client import Client
from fathom_client.wire import as_json
from fathom_client.wire_work import (
    MOST_LEASES,
    Command,
    Heartbeat,
    Lease,
    Renewal,
    RenewalAnswer,
)
from fathom_service import groups, lifecycle
from fathom_service.engine import TrialEngine
from fathom_spaces.errors import FathomError, NotFound, StaleLease, StorageError, Unavailable
from fathom_storage import tables
from fathom_storage.database import Database
from tests.conftest import EVERY_DATABASE, fresh
from tests.statements import statements

from .conftest import LOCAL, Answer
from .http import lease, problem, submit
from .world import World, measured, spec

Said = RenewalAnswer | FathomError


@pytest.fixture(params=EVERY_DATABASE)
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    yield from fresh(request, request.param)


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def renewal(of: Lease, *steps: int) -> tuple[str, Renewal]:
    points = tuple(measured(step, step / 10) for step in steps)
    return of.id, Renewal(token=of.token, measurements=points)


def beat(engine: TrialEngine, *sent: tuple[str, Renewal]) -> list[Said]:
    """What is answered to each."""
    answers = engine.renewals.submit_all(sent)
    errors = [answer.exception() for answer in answers]
    return [error or answer.result() for error, answer in zip(errors, answers, strict=True)]


def test_each_lease_of_a_heartbeat_has_its_own_answer(world: World) -> None:
    pruner = {"kind": "threshold", "lower": 0.15, "warmup_steps": 1}
    world.submit(spec(methods=[{"searched": "grid", "pruner": pruner}], seeds=2))
    good, pruned, lost, wrong = (world.ask()[0] for _ in range(4))
    cancelled = world.submit(spec(name="other"))
    (of_cancelled,) = world.ask()
    lifecycle.move(world.database, cancelled, "cancel")
    world.expire(lost)
    sent = [
        renewal(good, 2, 3),
        renewal(pruned, 1),
        renewal(lost, 2),
        (wrong.id, Renewal(token="a guess", measurements=(measured(2, 0.5),))),
        renewal(of_cancelled),
        ("unknown", Renewal(token="t")),
    ]
    said = beat(world.engine, *sent)
    commands = [one.command for one in said if isinstance(one, RenewalAnswer)]
    assert commands == [Command.CONTINUE, Command.PRUNE, Command.CANCEL]
    assert [type(said[place]) for place in (2, 3, 5)] == [StaleLease, StaleLease, NotFound]
    kept = {(row.trial_id, row.step) for row in world.rows(tables.measurements)}
    assert kept == {(good.trial, 2), (good.trial, 3), (pruned.trial, 1)}
    again = beat(world.engine, *sent)
    assert [str(one) for one in again] == [str(one) for one in said], "it may be sent again"
    assert len(world.rows(tables.measurements)) == 3


def test_a_heartbeat_of_many_leases_takes_the_statements_of_one(world: World) -> None:
    world.submit(spec(methods=[{"searched": "grid"}], seeds=8))
    held = [world.ask()[0] for _ in range(32)]
    with statements(world.database) as of_one:
        beat(world.engine, renewal(held[0]))
    with statements(world.database) as of_all:
        said = beat(world.engine, *(renewal(one) for one in held))
    assert all(isinstance(one, RenewalAnswer) for one in said)
    assert len(of_leases(of_all)) == len(of_leases(of_one))
    assert len({row.expires_at for row in world.rows(tables.leases)}) == 1


def of_leases(sent: list[str]) -> list[str]:
    """The statements but those that note that the worker was heard of, once a second."""
    return [statement for statement in sent if "fathom_workers" not in statement]


# --- over HTTP --------------------------------------------------------------------------------


def leased(client: TestClient, count: int) -> list[dict[str, Any]]:
    submit(client, methods=[{"searched": "grid"}])
    return [lease(client, f"w{number}") for number in range(count)]


def told(*held: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"leases": {one["id"]: {"token": one["token"], **changes} for one in held}}


def test_a_heartbeat_over_http_says_what_became_of_each_lease(client: TestClient) -> None:
    first, second, third = leased(client, 3)
    sent = told(first, third, measurements=[as_json(measured(1, 0.5))])
    sent["leases"][second["id"]] = {"token": "a guess"}
    answer = client.put("/v1/leases", json=sent)
    assert answer.status_code == 200, answer.text
    said = answer.json()
    expected = {"command": "continue", "expires_in_seconds": 30.0, "signals": 0}
    assert said["renewed"] == {first["id"]: expected, third["id"]: expected}
    (why,) = said["refused"].values()
    assert (why["status"], why["type"]) == (409, "urn:fathom:problem:stale-lease")
    alone = client.put(f"/v1/leases/{second['id']}", json={"token": "a guess"})
    assert said["refused"] == {second["id"]: alone.json()}
    assert client.get(f"/v1/trials/{first['trial']}/curve").json()["measurements"]


@pytest.mark.parametrize("count", [0, MOST_LEASES + 1])
def test_a_heartbeat_of_none_or_too_many_is_refused(client: TestClient, count: int) -> None:
    sent = {"leases": {f"lease-{number}": {"token": "t"} for number in range(count)}}
    problem(client.put("/v1/leases", json=sent), 422, "invalid")


def test_a_mistake_in_one_renewal_is_told_with_its_lease(client: TestClient) -> None:
    (mine,) = leased(client, 1)
    sent = told(mine, measurements=[{"step": 0, "train_loss": 1}])
    (found,) = problem(client.put("/v1/leases", json=sent), 422, "invalid")["errors"][:1]
    assert found["path"].startswith(f"leases.{mine['id']}.measurements.0")


@pytest.mark.parametrize(
    ("error", "status"),
    [(Unavailable("no disk"), 503), (StorageError("?"), 503), (KeyError(), 500)],
)
def test_a_heartbeat_that_the_server_cannot_do_is_to_be_sent_again_as_a_whole(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int
) -> None:
    held = leased(client, 2)

    monkeypatch.setattr(groups, "together", lambda _work, items: [error for _ in items])
    assert client.put("/v1/leases", json=told(*held)).status_code == status


def test_a_heartbeat_that_finds_no_room_leaves_nothing_behind(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = leased(client, 3)
    monkeypatch.setattr(groups, "MOST_WAITING", 2)
    problem(client.put("/v1/leases", json=told(*held)), 429, "overloaded")
    assert client.put("/v1/leases", json=told(*held[:2])).status_code == 200


def test_the_python_client_sends_heartbeats(client: TestClient, answer: Answer) -> None:
    first, second = leased(client, 2)
    sent = Heartbeat.model_validate(told(first))
    with Client(LOCAL, "", transport=httpx.MockTransport(answer)) as mine:
        said = mine.heartbeat(sent)
    assert said.renewed[first["id"]].command is Command.CONTINUE
    assert said.refused == {}
    assert second["id"] not in said.renewed
