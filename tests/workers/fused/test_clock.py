import pytest

from fathom_workers.fused import clock
from fathom_workers.fused.clock import SharedClock


class FakeClock:
    def __init__(self, _device: str) -> None:
        self.now, self.peak = 100.0, 0

    def seconds(self) -> float:
        return self.now

    def peak_bytes(self) -> int:
        return self.peak


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    made = FakeClock("cpu")
    monkeypatch.setattr(clock, "OwnClock", lambda _device: made)
    return made


def test_members_share_the_seconds_of_their_device(own: FakeClock) -> None:
    shared = SharedClock("cpu")
    shared.run(4)
    own.now += 8
    assert shared.seconds() == 2
    shared.run(1)  # three have left
    own.now += 3
    assert shared.seconds() == 5


def test_while_others_have_the_device_no_time_passes(own: FakeClock) -> None:
    shared = SharedClock("cpu")
    own.now += 5
    assert shared.seconds() == 0
    shared.run(2)
    own.now += 2
    shared.pause()
    own.now += 50
    assert shared.seconds() == 1


def test_a_member_is_charged_its_part_of_the_memory(own: FakeClock) -> None:
    shared = SharedClock("cpu")
    shared.run(4)
    own.peak = 4000
    shared.pause()
    assert shared.peak_bytes() == 1000
