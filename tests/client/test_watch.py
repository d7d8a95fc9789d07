"""Following an experiment: what is shown in a terminal and elsewhere, and while it is away."""

import io

import pytest
from rich.console import Console

from fathom_client.watch import LinesDisplay, display_for, follow
from fathom_spaces.errors import Unavailable
from fathom_spaces.experiment import ExperimentState

from .fake_server import experiment_view

COMPLETE = experiment_view(ExperimentState.COMPLETE)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def answers(*found):
    """A fetch that gives these answers one by one; exceptions are raised."""
    queue = list(found)

    def fetch():
        answer = queue.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return fetch


def console(**options) -> Console:
    return Console(file=io.StringIO(), width=100, **options)


def test_a_terminal_shows_a_bar_for_each_study_and_why_things_wait():
    screen = console(force_terminal=True, color_system=None)
    with display_for(screen) as display:
        for view in (experiment_view(), experiment_view(ended=20)):
            display.update(view)
    shown = screen.file.getvalue()
    assert "searched/grid" in shown
    assert "19/36" in shown
    assert "━" in shown
    assert "No worker is free." in shown


def test_elsewhere_a_line_is_printed_once_in_a_while():
    screen, clock = console(), Clock()
    display = LinesDisplay(screen, every_seconds=5, clock=clock)
    for ended in range(12, 24):
        display.update(experiment_view(ended=ended))
        clock.sleep(1)
    display.update(COMPLETE)
    lines = [line for line in screen.file.getvalue().splitlines() if "grid" in line]
    assert [line.split()[2] for line in lines] == ["11/36", "17/36", "36/36"]
    assert screen.file.getvalue().count("No worker is free.") == 1


def test_a_server_that_comes_back_is_waited_for():
    screen, clock, ticks = console(), Clock(), []
    view = follow(
        answers(Unavailable("away"), experiment_view(), Unavailable("away"), COMPLETE),
        LinesDisplay(screen),
        tick=lambda: ticks.append(1),
        clock=clock,
        sleep=clock.sleep,
    )
    assert view == COMPLETE
    assert len(ticks) == 4
    assert "does not answer" in screen.file.getvalue()


def test_patience_has_an_end():
    clock = Clock()
    away = answers(*[Unavailable("away")] * 10)
    with pytest.raises(Unavailable):
        follow(
            away,
            LinesDisplay(console()),
            pause_seconds=1,
            patience_seconds=5,
            clock=clock,
            sleep=clock.sleep,
        )
    assert clock.now == 6
