from collections.abc import Iterator
from pathlib import Path

import pytest

from .processes import Fathom


@pytest.fixture
def fathom(tmp_path: Path) -> Iterator[Fathom]:
    """Fathom's processes in a folder of the test's own; none is left at its end."""
    fathom = Fathom(tmp_path)
    yield fathom
    fathom.close()
