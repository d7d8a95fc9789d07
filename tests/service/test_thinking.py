"""Samplers that take long are asked before anybody has to wait for them."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from fathom_client.wire_work import LeaseRequest
from fathom_service import proposals, slow
from fathom_service.asks import Asks
from fathom_service.presence import Presence
from fathom_storage.database import Database

from .world import World, spec

SEARCHES: list[dict[str, Any]] = [
    {"searched": "tpe", "trials": 6},
    {"searched": "evolution", "trials": 6},
    {"searched": "controller", "trials": 6},
    {"searched": "grid"},
]


@pytest.fixture
def always_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sampler takes so long that it is asked ahead the next time."""
    monkeypatch.setattr(slow, "SLOW_SECONDS", 0.0)


def trained(world: World, **changes: Any) -> list[tuple[str, dict[str, Any]]]:
    """What one worker after the other got, to the end."""
    world.submit(spec(**changes))
    found = []
    while leases := world.ask():
        (lease,) = leases
        found.append((lease.method, lease.job.model_dump()))
        world.finish(lease)
    return found


@pytest.mark.usefixtures("always_slow")
@pytest.mark.parametrize("search", SEARCHES, ids=lambda search: search["searched"])
def test_points_are_the_same_whether_they_were_thought_of_ahead_or_not(
    database: Database, search: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(database)
    ahead = trained(world, methods=[search], seeds=1)
    monkeypatch.setattr(slow, "SLOW_SECONDS", float("inf"))
    assert trained(World(database), methods=[search], seeds=1) == ahead
    assert len(ahead) > 4


@pytest.mark.usefixtures("always_slow")
def test_a_result_is_taken_while_a_sampler_thinks(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(database)
    world.submit(spec(methods=[{"searched": "tpe", "trials": 8}], seeds=1))
    (mine,) = world.ask("w1")
    thinking, go_on = threading.Event(), threading.Event()
    propose = proposals.propose

    def slowly(*given: Any) -> Any:
        thinking.set()
        assert go_on.wait(60)
        return propose(*given)

    monkeypatch.setattr(proposals, "propose", slowly)
    got: list[Any] = []
    asking = threading.Thread(target=lambda: got.extend(world.ask("w2")))
    asking.start()
    assert thinking.wait(60)
    assert not world.finish(mine).retried  # nobody holds it up
    go_on.set()
    asking.join()
    assert [lease.trial for lease in got] == [mine.trial + 1]


@pytest.mark.usefixtures("always_slow")
@pytest.mark.parametrize("algorithm", ["tpe", "gp", "evolution"])
def test_a_sampler_that_looks_at_the_past_is_never_asked_while_others_wait(
    database: Database, monkeypatch: pytest.MonkeyPatch, algorithm: str
) -> None:
    world = World(database)
    world.submit(spec(methods=[{"searched": algorithm, "trials": 8}], seeds=1))
    world.finish(*world.ask("w1"))
    grant, propose = Asks._grant, proposals.propose
    asked: list[bool] = []
    holding: list[bool] = []

    def granting(self: Asks, *given: Any) -> Any:
        holding.append(True)
        try:
            return grant(self, *given)
        finally:
            holding.clear()

    def proposing(*given: Any) -> Any:
        asked.append(bool(holding))
        return propose(*given)

    monkeypatch.setattr(Asks, "_grant", granting)
    monkeypatch.setattr(proposals, "propose", proposing)
    asks = Asks(database, 30.0, 3, Presence())
    asks([LeaseRequest(worker="w1", key="the-first")])  # nobody knows yet that it is slow
    found = asks([LeaseRequest(worker="w1", key=f"at-once-{n}") for n in range(3)])
    assert asked == [True, False, False, False]
    assert len({lease.trial for one in found for lease in one.leases}) == 3


@pytest.mark.usefixtures("always_slow")
def test_a_slot_that_another_replica_took_meanwhile_is_not_used_twice(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(database)
    world.submit(spec(methods=[{"searched": "tpe", "trials": 8}], seeds=1))
    world.ask("w1")
    think = Asks._think
    others: list[Any] = []

    def overtaken(self: Asks, *given: Any) -> Any:
        found = think(self, *given)
        if not others:
            request = LeaseRequest(worker="w2", key="of-another-replica")
            others.extend(Asks(database, 30.0, 3, Presence())([request]))
        return found

    monkeypatch.setattr(Asks, "_think", overtaken)
    (mine,) = world.ask("w1")
    (other,) = others[0].leases
    assert mine.trial == other.trial + 1
    assert mine.job != other.job


def test_who_is_quick_is_asked_once(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(database)
    monkeypatch.setattr(slow, "SLOW_SECONDS", 60.0)
    monkeypatch.setattr(Asks, "_think", _never)
    assert len(trained(world, methods=[{"searched": "random", "trials": 3}], seeds=1)) > 3


def _never(*_given: Any) -> Callable[..., Any]:
    raise AssertionError("nobody was slow")
