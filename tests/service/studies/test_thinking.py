"""Samplers of bare studies that take long hold up nobody but those who ask them."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest

from fathom_client.wire_work import Command
from fathom_service import slow
from fathom_service.bare import asking
from fathom_service.slow import Slow
from fathom_storage.database import Database

from .bare import created, loss, reported, told


@pytest.fixture(autouse=True)
def always_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sampler takes so long that it is asked ahead the next time."""
    monkeypatch.setattr(slow, "SLOW_SECONDS", 0.0)
    monkeypatch.setattr(asking, "_SLOW", Slow())


def points(database: Database, sampler: str) -> list[Any]:
    space = {"layers": {"low": 1, "high": 4}}
    study, found = created(database, sampler=sampler, space=space, trials=8), []
    for number in range(8):
        asked = asking.ask(database, study, f"key-{number}")
        found.append(asked.params)
        told(database, asked, value=loss(asked.params))
    return found


@pytest.mark.parametrize("sampler", ["tpe", "gp", "evolution", "controller"])
def test_points_are_the_same_whether_they_were_thought_of_ahead_or_not(
    database: Database, sampler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = points(database, sampler)
    monkeypatch.setattr(slow, "SLOW_SECONDS", float("inf"))
    monkeypatch.setattr(asking, "_SLOW", Slow())
    assert points(database, sampler) == ahead


def test_reports_results_and_other_studies_go_on_while_a_sampler_thinks(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    study, other = created(database), created(database, sampler="random")
    mine = asking.ask(database, study, "mine")
    thinking, go_on = Event(), Event()
    proposed = asking.proposed

    def slowly(connection: Any, of: Any, *given: Any) -> Any:
        if of.study_id == study:
            thinking.set()
            assert go_on.wait(60)
        return proposed(connection, of, *given)

    monkeypatch.setattr(asking, "proposed", slowly)
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(asking.ask, database, study, f"key-{i}") for i in range(2)]
        assert thinking.wait(60)
        assert reported(database, mine, 1, 0.5) is Command.CONTINUE
        assert told(database, mine, value=0.5) == "complete"
        assert asking.ask(database, other, "key").number == 0
        go_on.set()
        assert sorted(each.result().number for each in asked) == [1, 2]


def test_a_slot_that_another_replica_took_meanwhile_is_not_used_twice(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = created(database)
    asking.ask(database, study, "first")
    read, others = Database.read, []

    def overtaken(self: Database, work: Any) -> Any:
        found = read(self, work)
        if not others:
            others.append(None)
            monkeypatch.setattr(asking, "_SLOW", Slow())  # as another process has its own
            others.append(asking.ask(database, study, "of-another-replica"))
        return found

    monkeypatch.setattr(Database, "read", overtaken)
    mine = asking.ask(database, study, "mine")
    assert (others[1].number, mine.number) == (1, 2)
    assert mine.params != others[1].params
