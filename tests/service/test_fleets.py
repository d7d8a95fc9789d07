"""Fleets over HTTP: a second keeper is refused, and told of the first."""

import re
from typing import Any
from urllib.parse import quote

import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient

from fathom_service.settings import Settings
from fathom_storage import tables
from fathom_storage.database import clock

from .http import database_of, make_token, problem, submit


def keeper(name: str = "a", **changes: Any) -> dict[str, Any]:
    whole = {"id": f"keeper-{name}", "engine": "slurm", "host": f"host-{name}", "process": 7}
    return whole | changes


def expire(client: TestClient) -> None:
    """Let the time of every keeper be over."""

    def work(connection: sa.Connection) -> None:
        old = clock(connection).replace(year=2000)
        connection.execute(tables.fleets.update().values(expires_at=old))

    database_of(client).write(work)


def test_a_keeper_hears_what_waits_and_until_when_it_has_the_fleet(client: TestClient) -> None:
    submit(client, methods=[{"searched": "grid"}], seeds=1)
    answer = client.put("/v1/fleets/lab", json=keeper())
    assert answer.status_code == 200, answer.text
    assert answer.json() == {
        "demand": client.get("/v1/demand?fleet=lab").json(),
        "expires_in_seconds": 30.0,
    }
    longer = client.put("/v1/fleets/lab", json=keeper(more_seconds=20))
    assert longer.json()["expires_in_seconds"] == 50.0


def test_a_second_keeper_is_told_who_has_the_fleet_and_what_to_do(client: TestClient) -> None:
    client.put("/v1/fleets/lab", json=keeper("a"))
    said = problem(client.put("/v1/fleets/lab", json=keeper("b")), 409, "fleet-kept")["detail"]
    assert re.fullmatch(
        r"Fleet 'lab' is kept by `fathom fleet slurm`, process 7 on host-a, since \d{4}-\d\d-\d\d "
        r"\d\d:\d\d:\d\d UTC\. Stop that one, or give this one another --name\. If it was killed, "
        r"the fleet is free in (30|2\d) s\.",
        said,
    ), said
    assert client.put("/v1/fleets/lab", json=keeper("a")).status_code == 200
    assert client.put("/v1/fleets/other", json=keeper("b")).status_code == 200


def test_a_keeper_that_is_not_heard_of_makes_way_and_may_not_come_back(client: TestClient) -> None:
    client.put("/v1/fleets/lab", json=keeper("a"))
    expire(client)
    assert client.put("/v1/fleets/lab", json=keeper("b")).status_code == 200
    problem(client.put("/v1/fleets/lab", json=keeper("a")), 409, "fleet-kept")


def test_a_fleet_that_was_left_is_free_at_once(client: TestClient) -> None:
    client.put("/v1/fleets/lab", json=keeper("a"))
    for name in ("b", "a", "a"):  # of another nothing happens, and twice is once
        assert client.delete(f"/v1/fleets/lab?keeper=keeper-{name}").status_code == 204
    assert client.put("/v1/fleets/lab", json=keeper("b")).status_code == 200


@pytest.mark.parametrize("name", ["a lab/of two", "läb %", "' OR '1'='1", "x" * 100])
def test_a_fleet_may_have_any_name(client: TestClient, name: str) -> None:
    path = f"/v1/fleets/{quote(name, safe='')}"
    assert client.put(path, json=keeper("a")).status_code == 200
    assert (
        f"Fleet {name!r} is kept"
        in problem(client.put(path, json=keeper("b")), 409, "fleet-kept")["detail"]
    )
    assert client.delete(path, params={"keeper": "keeper-a"}).status_code == 204


@pytest.mark.parametrize(
    "changes", [{"id": "short"}, {"process": -1}, {"host": ""}, {"more_seconds": 1e9}, {"x": 1}]
)
def test_what_a_keeper_may_not_say_is_refused(client: TestClient, changes: Any) -> None:
    problem(client.put("/v1/fleets/lab", json=keeper(**changes)), 422, "invalid")


@pytest.mark.parametrize("name", ["%00", "x" * 101])
def test_a_name_that_is_none_is_refused(client: TestClient, name: str) -> None:
    problem(client.put(f"/v1/fleets/{name}", json=keeper()), 422, "invalid")
    problem(client.delete(f"/v1/fleets/{name}?keeper=keeper-a"), 422, "invalid")
    problem(client.delete("/v1/fleets/lab?keeper=%00"), 422, "invalid")


def test_keeping_a_fleet_takes_the_scope_of_its_workers(
    guarded: TestClient, settings: Settings
) -> None:
    reads, works = (make_token(settings, scope) for scope in ("read", "work"))
    problem(guarded.put("/v1/fleets/lab", json=keeper(), headers=reads), 403, "forbidden")
    path = "/v1/fleets/lab?keeper=keeper-a"
    assert guarded.put("/v1/fleets/lab", json=keeper(), headers=works).status_code == 200
    problem(guarded.delete(path, headers=reads), 403, "forbidden")
    assert guarded.delete(path, headers=works).status_code == 204
