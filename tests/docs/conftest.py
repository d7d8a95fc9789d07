from collections.abc import Iterator

import pytest

from tests.conftest import fresh
from tests.e2e.conftest import fathom

__all__ = ["fathom"]


@pytest.fixture
def postgres_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a migrated PostgreSQL database with nothing in it."""
    yield from fresh(request, "postgres")
