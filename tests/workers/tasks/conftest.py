from pathlib import Path

import pytest


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data directory of this worker, and a cache folder of its own."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("FATHOM_DATA_DIR", str(folder))
    monkeypatch.setenv("FATHOM_CACHE_DIR", str(tmp_path / "cache"))
    return folder
