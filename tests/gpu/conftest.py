import os

import pytest

from fathom_workers import devices


@pytest.fixture
def device() -> str:
    """The device under test: the first CUDA device, or what FATHOM_TEST_DEVICE names."""
    wanted = os.environ.get("FATHOM_TEST_DEVICE", "cuda:0")
    try:
        return devices.describe(wanted).name
    except ValueError as error:
        pytest.fail(f"{error}. These tests need it; FATHOM_TEST_DEVICE names another.")
