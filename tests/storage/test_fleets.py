"""Who keeps a fleet: one at a time, until its time is over, on every kind of database."""

from functools import partial

import pytest
import sqlalchemy as sa

from fathom_storage import fleets
from fathom_storage.database import Database, take_control
from fathom_storage.records import FleetRecord
from tests.threads import together

from .rows import NOW, later


def wanted(keeper: str, at: float = 0, fleet: str = "lab", seconds: float = 30) -> FleetRecord:
    """What a keeper wants, `at` so many seconds."""
    return FleetRecord(
        name=fleet,
        keeper=keeper,
        engine="slurm",
        host=f"host of {keeper}",
        process=7,
        since=later(at),
        expires_at=later(at + seconds),
    )


def take(database: Database, record: FleetRecord) -> FleetRecord:
    def work(connection: sa.Connection) -> FleetRecord:
        take_control(connection)
        return fleets.take(connection, record)

    return database.write(work)


def test_a_fleet_is_its_keepers_until_its_time_is_over(database: Database) -> None:
    first = take(database, wanted("a"))
    assert first == wanted("a")
    assert take(database, wanted("b", at=29)) == first
    assert take(database, wanted("b", at=30)) == wanted("b", at=30)
    assert take(database, wanted("a", at=31)).keeper == "b", "it may not come back"


def test_a_keeper_that_says_so_again_keeps_on_from_when_it_began(database: Database) -> None:
    take(database, wanted("a"))
    again = take(database, wanted("a", at=20))
    assert (again.since, again.expires_at) == (NOW, later(50))
    assert take(database, wanted("b", at=45)).keeper == "a"
    late = take(database, wanted("a", at=99))
    assert (late.keeper, late.since) == ("a", NOW), "nobody has taken it meanwhile"


def test_a_fleet_that_was_left_is_free_at_once(database: Database) -> None:
    take(database, wanted("a"))
    database.write(lambda c: fleets.leave(c, "lab", "b"))
    assert take(database, wanted("b", at=1)).keeper == "a", "nobody leaves for another"
    database.write(lambda c: fleets.leave(c, "lab", "a"))
    assert database.read(lambda c: fleets.get(c, "lab")) is None
    assert take(database, wanted("b", at=1)).keeper == "b"


def test_fleets_of_other_names_have_keepers_of_their_own(database: Database) -> None:
    assert take(database, wanted("a")).keeper == "a"
    assert take(database, wanted("b", fleet="LAB")).keeper == "b"


def test_after_an_outage_keepers_have_their_time_again(database: Database) -> None:
    take(database, wanted("a"))
    take(database, wanted("b", fleet="other", seconds=500))
    database.write(lambda c: fleets.prolong_all(c, later(100)))
    assert take(database, wanted("c", at=99)).keeper == "a"
    found = database.read(lambda c: fleets.get(c, "other"))
    assert found is not None
    assert found.expires_at == later(500)


@pytest.mark.parametrize("before", [None, "gone"])
def test_of_many_that_come_at_once_one_keeps_it(before: str | None, database: Database) -> None:
    if before:
        take(database, wanted(before))
    kept: list[str] = []

    def come(keeper: str) -> None:
        kept.append(take(database, wanted(keeper, at=60)).keeper)

    together(*(partial(come, f"keeper-{number}") for number in range(8)))
    assert len(kept) == 8
    assert len(set(kept)) == 1
