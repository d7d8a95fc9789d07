"""A server and workers in one folder; experiments run in it to their ends, and once only."""

import json
import time
from pathlib import Path
from typing import Self

from fathom_client.client import Client
from fathom_client.own_server import HOST, environment, free_port
from fathom_client.supervisor import Supervisor
from fathom_client.wire import ExperimentView, TrialView
from fathom_spaces.errors import Unavailable
from fathom_spaces.experiment import Experiment, ExperimentState

START_SECONDS = 60


class Machinery:
    """Runs specs; what has run in the folder before is read from it."""

    def __init__(self, folder: Path, workers: int):
        self.folder, self.workers = folder.resolve(), workers
        port = free_port()
        self.client = Client(f"http://{HOST}:{port}", token="", retry_seconds=0)
        self.supervisor = Supervisor(self.folder / "logs", environment())
        self._port = port

    def __enter__(self) -> Self:
        print(f"Runs are kept in {self.folder}.", flush=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.supervisor.start_server(
            *("serve", "--host", HOST, "--port", str(self._port), "--auth", "auto"),
            *("--database", f"sqlite:///{self.folder / 'fathom.db'}"),
            *("--folder", str(self.folder), "--lease-seconds", "10"),
        )
        deadline = time.monotonic() + START_SECONDS
        while not self._ready():
            if time.monotonic() > deadline:
                self.supervisor.stop()
                raise SystemExit(f"The server did not start; see {self.folder / 'logs'}.")
            time.sleep(0.1)
        for number in range(1, self.workers + 1):
            name = f"worker-{number}"
            arguments = (
                "worker",
                "--server",
                self.client.server,
                "--device",
                "cpu",
                "--name",
                name,
            )
            self.supervisor.start_worker(name, *arguments)
        return self

    def __exit__(self, *_: object) -> None:
        self.supervisor.stop()
        self.client.close()

    def run(self, wanted: Experiment) -> list[TrialView]:
        """The trials of a spec; it is submitted unless the folder has it."""
        known = self._known(wanted)
        view = known or self.client.submit(wanted)
        started, done = time.monotonic(), -1
        while view.state is ExperimentState.RUNNING:
            self.supervisor.tick()
            time.sleep(0.5)
            view = self.client.experiment(view.id)
            if view.progress.ended * 10 // max(view.progress.planned, 1) != done:
                done = view.progress.ended * 10 // max(view.progress.planned, 1)
                told = f"{view.progress.ended} of {view.progress.planned}"
                print(f"  {view.name}: {told}, {time.monotonic() - started:.0f} s", flush=True)
        if view.state is not ExperimentState.COMPLETE:
            raise SystemExit(f"{view.name} is {view.state}.")
        return list(self.client.trials(experiment=view.id))

    def _known(self, wanted: Experiment) -> ExperimentView | None:
        text = wanted.model_dump(mode="json")
        for listed in self.client.experiments():
            if listed.name == wanted.name:
                view = self.client.experiment(listed.id)
                if view.spec is not None and json.loads(view.spec.model_dump_json()) == text:
                    return view
        return None

    def _ready(self) -> bool:
        self.supervisor.tick()
        try:
            self.client.ready()
        except Unavailable:
            return False
        return True
