"""`fathom worker` and `fathom fleet`: light at import; each imports what it needs when it runs."""

from typing import TYPE_CHECKING

import typer

from fathom_client.sight import seeing

from .fleet import commands as fleet
from .options import Common, Device, Devices, Group, IdleExit, MaxTrials, Name, spread

if TYPE_CHECKING:
    from .runtime import Settings

app = typer.Typer()
app.add_typer(fleet.app, name="fleet")


@app.command("worker")
@spread
def worker(
    common: Common,
    device: Device = "auto",
    devices: Devices = None,
    group: Group = 1,
    name: Name = None,
    max_trials: MaxTrials = None,
    idle_exit: IdleExit = None,
) -> None:
    """Train what the server hands out, until Ctrl-C or SIGTERM."""
    from importlib.util import find_spec

    if find_spec("torch") is None:  # told at once, not by a process that cannot train
        raise ModuleNotFoundError("No module named 'torch'", name="torch")
    from . import logs
    from . import scratch as folders
    from .runtime import Settings
    from .trial import Timing

    logs.configure(common.log_level)
    base = common.scratch or folders.default_base()
    if devices is not None:
        options = {
            "--threads": common.threads,
            "--scratch": base,
            "--max-trials": max_trials,
            "--idle-exit": idle_exit,
            "--grace": common.grace,
            "--hang-seconds": common.hang_seconds,
            "--memory-gib": common.memory_gib,
            "--fuse": common.fuse,
            "--log-level": common.log_level,
        }
        with seeing(common.data_dir, common.allow_module):
            raise typer.Exit(_launch(devices, group, name, options, common))
    with (
        seeing(common.data_dir, common.allow_module),
        folders.scratch_folder(base) as folder,
    ):
        settings = Settings(
            name=name or default_name(device),
            scratch=folder,
            device=device,
            threads=common.threads,
            group=group,
            memory_bytes=common.memory_bytes,
            most_trials=max_trials,
            idle_exit_seconds=idle_exit,
            fuse=common.fuse,
            timing=Timing(grace_seconds=common.grace, hang_seconds=common.hang_seconds),
        )
        _serve(settings, common)


def default_name(*device: str) -> str:
    """Unique on this host, and the same as long as this process lives."""
    import os
    import socket

    names = [part.replace(":", "") for part in device]
    return "-".join([socket.gethostname(), *names, str(os.getpid())])


def _serve(settings: "Settings", common: Common) -> None:
    import signal

    from fathom_client.client import Client
    from fathom_spaces.errors import FathomError

    from .process import ChildFailed
    from .runtime import Worker

    # Repeats are the worker's own: between two tries it must hear its training process.
    with Client(common.server, common.token, timeout=10.0, retry_seconds=0) as client:
        worker = Worker(client, settings)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, worker.on_signal)
        try:
            worker.run()
        except ChildFailed as error:
            raise FathomError(f"{error}\nRun `fathom doctor` on this machine.") from error


def _launch(
    devices: str,
    group: int,
    name: str | None,
    options: dict[str, object],
    common: Common,
) -> int:
    from .launch import device_names, grouped, run_workers

    arguments: list[str] = []
    for option, value in options.items():
        arguments += [option, str(value)] if value is not None else []
    # By the environment: a token among the arguments is seen by every user of the host.
    passed = {"FATHOM_SERVER": common.server, "FATHOM_TOKEN": common.token}
    environment = {key: value for key, value in passed.items() if value}
    places = grouped(device_names(devices), group)
    return run_workers(places, name or default_name(), arguments, environment)
