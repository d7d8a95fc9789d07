"""Which workers a trial is handed to."""

import pytest

from fathom_spaces.tasks import DATASETS
from fathom_storage.database import Database

from .world import World, spec

IRIS_BY_NUMBER = {
    "dataset": "openml:61",
    "shape": {"kind": "classification", "inputs": [4], "outputs": 3, "rows": 150},
}


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


@pytest.mark.parametrize("entries", [("openml:61",), ("openml:*",), ("iris", "openml:6*")])
def test_an_entry_that_ends_in_a_star_stands_for_all_that_begin_so(
    world: World, entries: tuple[str, ...]
) -> None:
    world.submit(spec(task=IRIS_BY_NUMBER))
    world.add_worker("fitting", datasets=entries)
    assert len(world.ask("fitting")) == 1


@pytest.mark.parametrize("entries", [(), ("openml:6",), ("csv:*",), ("openml:61*x",)])
def test_other_entries_do_not(world: World, entries: tuple[str, ...]) -> None:
    world.submit(spec(task=IRIS_BY_NUMBER))
    world.add_worker("other", datasets=(*DATASETS, *entries))
    assert world.ask("other") == []
