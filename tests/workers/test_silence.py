"""When a training process hangs: its silence against the pace of the very same training."""

import pytest

from fathom_client.wire_work import ObjectiveJob
from fathom_workers.silence import Silence

from .fake_server import a_job

OBJECTIVE = ObjectiveJob(objective="mine:run", number=0, seed=0)


class Clock:
    """A training's silence, told of seconds that pass and of what is heard."""

    def __init__(self, job=None, most=1000.0):
        self.now = 0.0
        self.silence = Silence(most, job or a_job(), self.now)

    def passes(self, seconds: float, waits_for_us: bool = False) -> None:
        whole = self.now + seconds
        while self.now < whole:  # the parent looks once a second
            self.now = min(self.now + 1.0, whole)
            self.silence.passes(self.now, waits_for_us=waits_for_us)

    def hears(self, event: str, *pauses: float) -> None:
        for pause in pauses:
            self.passes(pause)
            self.silence.heard(event)


@pytest.mark.parametrize(
    ("pauses", "limit"),
    [
        pytest.param([], 1000, id="the first step: as long as the setting says"),
        pytest.param([300, 1, 1, 1], 100, id="a fast training: a tenth of that"),
        pytest.param([1, 20, 3], 400, id="a slow one: twenty of its longest pauses"),
        pytest.param([1, 90], 1000, id="a still slower one: never more than the setting"),
    ],
)
def test_a_training_hangs_when_it_is_silent_for_longer_than(pauses, limit):
    clock = Clock()
    clock.hears("progress", *pauses)
    clock.passes(limit)
    assert not clock.silence.too_long
    clock.passes(1)
    assert clock.silence.too_long


def test_a_training_that_waits_for_an_answer_does_not_hang():
    clock = Clock()
    clock.passes(5000, waits_for_us=True)
    clock.passes(900)
    assert not clock.silence.too_long


def test_a_worker_that_was_stopped_itself_does_not_blame_the_training():
    clock = Clock()
    clock.silence.passes(86_400, waits_for_us=False)  # one look after a day: Ctrl-Z, then fg
    assert not clock.silence.too_long


@pytest.mark.parametrize("event", ["suggest", "attributes", "progress"])
def test_an_objective_that_reports_nothing_may_take_for_ever(event):
    clock = Clock(OBJECTIVE)
    clock.hears(event, 1, 1, 1)
    clock.passes(100_000)
    assert not clock.silence.too_long


def test_an_objective_is_judged_by_the_pace_of_its_reports():
    clock = Clock(OBJECTIVE)
    clock.hears("measurement", 500, 100)
    assert clock.silence.limit_seconds == 2000
    clock.hears("measurement", 1)
    clock.passes(2001)
    assert clock.silence.too_long
