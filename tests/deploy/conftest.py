from tests.e2e.conftest import fathom

__all__ = ["fathom"]
