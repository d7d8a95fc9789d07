"""Studies of no experiment behave alike on every database."""

from collections.abc import Iterator

import pytest

from fathom_storage.database import Database
from tests.conftest import EVERY_DATABASE, fresh
from tests.service.world import World


@pytest.fixture(params=EVERY_DATABASE)
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of an empty, migrated database of each kind."""
    yield from fresh(request, request.param)


@pytest.fixture
def world(database: Database) -> World:
    """Workers of which one alone may run the objective."""
    world = World(database)
    world.add_worker("w1", objectives=("mine:*", "mine.*"))
    return world
