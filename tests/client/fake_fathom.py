"""What the embedded mode starts, without a real server or training: `serve` and `worker`.

The experiment completes after as many looks as FAKE_LOOKS says. FAKE_CRASH=NAME makes a worker of
that name end at once; the server does so while a file `crash` lies beside the database.
"""

import os
import signal
import sys
from pathlib import Path
from threading import Event

from client.fake_server import SPEC, FakeServer, experiment_view, served
from fathom_client.child import live_with_parent
from fathom_spaces.experiment import ExperimentState


def value_of(name: str) -> str:
    return sys.argv[sys.argv.index(name) + 1]


def note(folder: Path, name: str) -> None:
    with (folder / "order").open("a") as order:
        order.write(f"{name} ")


def serve(stopped: Event) -> None:
    data = Path(value_of("--data-dir"))
    crash = data / "crash"
    if crash.exists():
        crash.unlink()
        sys.exit("the database is broken")
    fake = FakeServer()
    looks = int(os.environ["FAKE_LOOKS"])
    fake.views = [experiment_view(spec=SPEC)] * looks
    if os.environ.get("FAKE_NEW"):
        fake.views.insert(0, experiment_view(ExperimentState.COMPLETE))
    fake.views.append(experiment_view(ExperimentState.COMPLETE))
    with served(fake, int(value_of("--port"))):
        (data / "server.pid").write_text(str(os.getpid()))
        stopped.wait()
    note(data, "server")


def work(stopped: Event) -> None:
    name = value_of("--name")
    print(f"{name} works for {value_of('--server')}", flush=True)
    if os.environ.get("FAKE_CRASH") == name:
        sys.exit("out of luck")
    stopped.wait()
    note(Path(os.environ["FAKE_FOLDER"]), "worker")


if __name__ == "__main__":
    live_with_parent()
    stopped = Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    {"serve": serve, "worker": work}[sys.argv[1]](stopped)
