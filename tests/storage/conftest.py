"""Storage behaves alike on every database."""

import pytest

from tests.conftest import EVERY_DATABASE, fresh


@pytest.fixture(params=EVERY_DATABASE)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database of each kind."""
    return fresh(request, request.param)
