"""Follow an experiment: a bar for each study in a terminal, plain lines elsewhere."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any, Protocol

from rich.console import Console, RenderableType
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.progress import TimeElapsedColumn as Elapsed
from rich.text import Text

from fathom_spaces.errors import Unavailable

from .calls import ENDED
from .wire import ExperimentView, StudyView

AWAY = "The server does not answer; trying again."
LINE_SECONDS = 5.0


class Display(Protocol):
    """What shows the state of an experiment."""

    def update(self, view: ExperimentView) -> None:
        """Show a new state."""

    def note(self, text: str) -> None:
        """Show a line beneath; an empty one removes it."""


def follow(
    fetch: Callable[[], ExperimentView],
    display: Display,
    *,
    tick: Callable[[], None] = lambda: None,
    pause_seconds: float = 0.5,
    patience_seconds: float = 120.0,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> ExperimentView:
    """Show an experiment's state until it has ended; `tick` runs before each look.

    A server that is away is waited for; Unavailable passes on after `patience_seconds` of that.
    """
    answered = clock()
    while True:
        tick()
        try:
            view = fetch()
        except Unavailable:
            if clock() - answered > patience_seconds:
                raise
            display.note(AWAY)
        else:
            answered = clock()
            display.update(view)
            if view.state in ENDED:
                return view
        sleep(pause_seconds)


def display_for(console: Console) -> AbstractContextManager[Display]:
    """Bars that move where the console is a terminal; a line for each change elsewhere."""
    return _bars(console) if console.is_terminal else _lines(console)


# --- in a terminal ----------------------------------------------------------------------------


class _Bars(Progress):
    """One bar for each study, with a note beneath."""

    def __init__(self, console: Console):
        self._tasks_of: dict[int, TaskID] = {}
        self._note = ""
        super().__init__(  # draws at once
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            TextColumn("{task.fields[count]}", justify="right"),
            TextColumn("{task.fields[details]}"),
            Elapsed(),
            console=console,
            expand=True,
        )

    def get_renderables(self) -> Iterator[RenderableType]:
        yield self.make_tasks_table(self.tasks)
        if self._note:
            yield Text(self._note, style="dim")

    def show_study(self, study: StudyView) -> None:
        progress = study.progress
        shown: dict[str, Any] = {
            "completed": progress.ended,
            "total": max(progress.planned, progress.ended, 1),
            "count": f"{progress.ended}/{progress.planned}",
            "details": _details(study),
        }
        if study.id not in self._tasks_of:
            self._tasks_of[study.id] = self.add_task(study.name, start=False, **shown)
        task = self._tasks_of[study.id]
        if study.state != "waiting":
            self.start_task(task)
        self.update(task, **shown)

    def show_note(self, text: str) -> None:
        self._note = text
        self.refresh()


class _BarsDisplay:
    def __init__(self, bars: _Bars):
        self._bars = bars

    def update(self, view: ExperimentView) -> None:
        for study in view.studies:
            self._bars.show_study(study)
        self.note(" ".join(view.pending))

    def note(self, text: str) -> None:
        self._bars.show_note(text)


@contextmanager
def _bars(console: Console) -> Iterator[Display]:
    with _Bars(console) as bars:
        yield _BarsDisplay(bars)


# --- elsewhere --------------------------------------------------------------------------------


class LinesDisplay:
    """A line where a study moved on, at most one in a while for each; every note once."""

    def __init__(
        self,
        console: Console,
        every_seconds: float = LINE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ):
        self._console = console
        self._every_seconds = every_seconds
        self._clock = clock
        self._shown: dict[int, tuple[float, int]] = {}
        self._notes: set[str] = set()

    def update(self, view: ExperimentView) -> None:
        """Show the studies that moved on."""
        for study in view.studies:
            at, ended = self._shown.get(study.id, (-math.inf, 0))
            whole = study.state == "complete"
            if study.progress.ended != ended and (
                whole or self._clock() - at > self._every_seconds
            ):
                self._shown[study.id] = (self._clock(), study.progress.ended)
                self._print(_line(study))
        for reason in view.pending:
            self.note(reason)

    def note(self, text: str) -> None:
        """Print a line once."""
        if text and text not in self._notes:
            self._notes.add(text)
            self._print(text)

    def _print(self, line: str) -> None:
        stamp = f"{datetime.now().astimezone():%H:%M:%S}"
        self._console.print(f"{stamp} {line}", markup=False, highlight=False, soft_wrap=True)


@contextmanager
def _lines(console: Console) -> Iterator[Display]:
    yield LinesDisplay(console)


def _line(study: StudyView) -> str:
    progress = study.progress
    details = _details(study)
    return f"{study.name} {progress.ended}/{progress.planned}{f' ({details})' if details else ''}"


def _details(study: StudyView) -> str:
    progress = study.progress
    counts = {"running": progress.running, "pruned": progress.pruned, "failed": progress.failed}
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count)
