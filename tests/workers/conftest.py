from pathlib import Path

import pytest


@pytest.fixture
def tiny_trainer(monkeypatch: pytest.MonkeyPatch) -> str:
    """A trainer that the training process can import; the job's family says what it does."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    return "tiny_trainer:train"
