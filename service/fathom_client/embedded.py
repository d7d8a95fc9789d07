"""The embedded mode: a server, its workers and one experiment, to the end, in one command."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import uuid4

from rich.console import Console

from fathom_spaces.experiment import Experiment, ExperimentState

from .calls import ENDED
from .client import Client
from .own_server import OwnServer, locked
from .supervisor import FATHOM
from .verdict import verdict
from .watch import display_for, follow
from .wire import ExperimentView, as_json


@dataclass(frozen=True)
class Options:
    """How to run.

    Attributes:
        folder: holds the database, the artifacts, the logs and the lock.
        output: where comparison.json and report.html are written.
        workers: processes that train; one for each core, at most 4, unless given.
        port: of the server; a free one unless given.
        keep_serving: leave the server up at the end, until Ctrl-C.
        again: the command that continues this run, for the message after Ctrl-C.
        command: starts the command line in a process that ends with this one.
    """

    folder: Path
    output: Path
    workers: int | None = None
    port: int | None = None
    device: str = "cpu"
    keep_serving: bool = False
    again: str = "fathom run"
    command: tuple[str, ...] = FATHOM


def run(spec: Experiment, options: Options, console: Console) -> int:
    """Run `spec` to its end and show the answer; returns the exit code.

    An unfinished experiment with an equal spec in the same folder is continued.
    """
    try:
        with _signals_as_interrupts(), locked(options.folder) as lock:
            return _Run(spec, options, console, lock).to_the_end()
    except KeyboardInterrupt:
        console.print(f"Stopped. Nothing is lost: `{options.again}` continues.", markup=False)
        return 130


class _Run:
    def __init__(self, spec: Experiment, options: Options, console: Console, lock: IO[str]):
        self._spec = spec
        self._options = options
        self._console = console
        self._own = OwnServer(options.folder, lock, options.port, options.command)
        self._client = self._own.client

    def to_the_end(self) -> int:
        started = time.monotonic()
        try:
            self._own.start()
            logs = self._options.folder / "logs"
            self._say(f"Server at {self._client.server}, logs in {logs}.")
            view = self._begin()
            self._own.start_workers(self._options.workers, self._options.device)
            with display_for(self._console) as display:
                view = follow(lambda: self._look(view.id), display, tick=self._own.tick)
            self._own.stop_workers()
            self._conclude(view)
            self._say(f"Took {time.monotonic() - started:.0f} s.")
            if self._options.keep_serving:
                self._serve_on()
            return 0 if view.state is ExperimentState.COMPLETE else 1
        finally:
            self._own.stop()

    def _look(self, experiment_id: str) -> ExperimentView:
        """The experiment; that no worker is there yet is our own doing, and soon over."""
        view = self._client.experiment(experiment_id)
        waiting = tuple(
            "The workers are starting." if reason.startswith("No worker") else reason
            for reason in view.pending
        )
        return view.model_copy(update={"pending": waiting})

    def _begin(self) -> ExperimentView:
        view = self._own.insist(lambda: unfinished(self._client, self._spec))
        if view is None:
            # One key for all tries, so that a lost answer does not submit twice.
            key = uuid4().hex
            view = self._own.insist(lambda: self._client.submit(self._spec, idempotency_key=key))
            self._say(f"Experiment {view.id} ({view.name}) submitted.")
            return view
        done = f"{view.progress.ended} of {view.progress.planned} trials done"
        self._say(f"Continuing experiment {view.id} ({view.name}): {done}.")
        if view.state is ExperimentState.PAUSED:
            return self._client.resume(view.id)
        return view

    def _conclude(self, view: ExperimentView) -> None:
        answer = self._own.insist(lambda: self._client.comparison(view.id))
        page = self._own.insist(lambda: self._client.report(view.id))
        output = self._options.output
        output.mkdir(parents=True, exist_ok=True)
        (output / "comparison.json").write_text(
            answer.model_dump_json(indent=2) + "\n", encoding="utf-8"
        )
        (output / "report.html").write_text(page, encoding="utf-8")
        self._console.print(verdict(answer))
        self._say(f"Written: {output / 'comparison.json'}, {output / 'report.html'}.")

    def _serve_on(self) -> None:
        self._say(f"The server stays up at {self._client.server}. Stop it with Ctrl-C.")
        with suppress(KeyboardInterrupt):
            while True:
                self._own.tick()
                time.sleep(0.2)

    def _say(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)


def unfinished(client: Client, spec: Experiment) -> ExperimentView | None:
    """The newest experiment with an equal spec that has not ended."""
    wanted = as_json(spec)
    for listed in client.experiments():
        if listed.state in ENDED or listed.name != spec.name:
            continue
        view = client.experiment(listed.id)
        if view.spec is not None and as_json(view.spec) == wanted:
            return view
    return None


@contextmanager
def _signals_as_interrupts() -> Iterator[None]:
    """Ctrl-C, SIGTERM and a closed terminal stop a run."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# SIGINT too: a shell starts background jobs with it ignored.
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
