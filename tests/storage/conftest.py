"""Tests of storage run on every kind of database."""

from collections.abc import Iterator

import pytest

from tests.conftest import EVERY_DATABASE, fresh


@pytest.fixture(params=EVERY_DATABASE)
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of an empty, migrated database of each kind."""
    yield from fresh(request, request.param)
