"""What the embedded mode starts, without a real server or training: `serve` and `worker`.

FAKE_CRASH=NAME makes the worker of that name end at once; the server does so where a file `crash`
lies in its folder, which it removes.
"""

import os
import signal
import sys
from pathlib import Path
from threading import Event

from client.fake_server import FakeServer, experiment_view, served
from fathom_client.child import live_with_parent
from fathom_spaces.experiment import ExperimentState


def value_of(name: str) -> str:
    return sys.argv[sys.argv.index(name) + 1]


def note(folder: Path, name: str) -> None:
    with (folder / "order").open("a") as order:
        order.write(f"{name} ")


class Training(FakeServer):
    """Its experiment is complete once FAKE_WORKERS workers have started."""

    def __init__(self, folder: Path):
        super().__init__()
        self.logs = folder / "logs"

    def view(self):
        started = sum("works for" in log.read_text() for log in self.logs.glob("worker-*.log"))
        if started < int(os.environ["FAKE_WORKERS"]):
            return self.views[0]
        return experiment_view(ExperimentState.COMPLETE)


def serve(stopped: Event) -> None:
    folder = Path(value_of("--folder"))
    crash = folder / "crash"
    if crash.exists():
        crash.unlink()
        sys.exit("the database is broken")
    fake = Training(folder)
    if os.environ.get("FAKE_NEW"):
        fake.views = [experiment_view(ExperimentState.COMPLETE)]
    # Before it answers, and at once: who has been answered reads it.
    (folder / "server.pid").write_text(str(os.getpid()))
    with served(fake, int(value_of("--port"))):
        stopped.wait()
    note(folder, "server")


def work(stopped: Event) -> None:
    name = value_of("--name")
    if os.environ.get("FAKE_CRASH") == name:
        sys.exit("out of luck")
    print(f"{name} works for {value_of('--server')}", flush=True)
    stopped.wait()
    note(Path(os.environ["FAKE_FOLDER"]), "worker")


if __name__ == "__main__":
    stopped = Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    live_with_parent()
    {"serve": serve, "worker": work}[sys.argv[1]](stopped)
