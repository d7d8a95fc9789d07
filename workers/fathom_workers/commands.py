"""`fathom worker`: light at import; what it needs is imported when it runs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fathom_client.sight import AllowModule, DataDir, seeing

if TYPE_CHECKING:
    from .runtime import Settings

app = typer.Typer()

Server = Annotated[
    str | None, typer.Option("--server", envvar="FATHOM_SERVER", help="Address of the server.")
]
Token = Annotated[
    str | None,
    typer.Option("--token", envvar="FATHOM_TOKEN", help="Token with the scope `work`."),
]
Device = Annotated[str, typer.Option("--device", help="cpu, cuda:0, or auto.")]
Devices = Annotated[
    str | None, typer.Option("--devices", help="One worker for each: all, cpu, or 0,1 for CUDA.")
]
Name = Annotated[
    str | None,
    typer.Option("--name", help="Id on the server; keep it over restarts. Host, device and pid."),
]
Threads = Annotated[
    int, typer.Option("--threads", min=1, help="CPU threads of torch; part of what fixes numbers.")
]
Scratch = Annotated[
    Path | None, typer.Option("--scratch", help="Folder for checkpoints in progress.")
]
MaxTrials = Annotated[
    int | None, typer.Option("--max-trials", min=1, help="End after this many trials.")
]
IdleExit = Annotated[
    float | None, typer.Option("--idle-exit", min=0, help="End after so many seconds idle.")
]
Grace = Annotated[
    float, typer.Option("--grace", min=0, help="Seconds to write a checkpoint when told to stop.")
]
LogLevel = Annotated[str, typer.Option("--log-level", help="debug, info, warning or error.")]


@app.command("worker")
def worker(
    server: Server = None,
    token: Token = None,
    device: Device = "auto",
    devices: Devices = None,
    name: Name = None,
    threads: Threads = 1,
    scratch: Scratch = None,
    max_trials: MaxTrials = None,
    idle_exit: IdleExit = None,
    grace: Grace = 20.0,
    log_level: LogLevel = "info",
    data_dir: DataDir = None,
    allow_module: AllowModule = None,
) -> None:
    """Train what the server hands out, until Ctrl-C or SIGTERM."""
    from . import logs
    from . import scratch as folders
    from .runtime import Settings
    from .trial import Timing

    logs.configure(log_level)
    base = scratch or folders.default_base()
    if devices is not None:
        options = {
            "--threads": threads,
            "--scratch": base,
            "--max-trials": max_trials,
            "--idle-exit": idle_exit,
            "--grace": grace,
            "--log-level": log_level,
        }
        with seeing(data_dir, allow_module):
            raise typer.Exit(_launch(devices, name, options, server, token))
    with seeing(data_dir, allow_module), folders.scratch_folder(base) as folder:
        settings = Settings(
            name=name or default_name(device),
            scratch=folder,
            device=device,
            threads=threads,
            most_trials=max_trials,
            idle_exit_seconds=idle_exit,
            timing=Timing(grace_seconds=grace),
        )
        _serve(settings, server, token)


def default_name(*device: str) -> str:
    """Unique on this host, and the same as long as this process lives."""
    import os
    import socket

    names = [part.replace(":", "") for part in device]
    return "-".join([socket.gethostname(), *names, str(os.getpid())])


def _serve(settings: "Settings", server: str | None, token: str | None) -> None:
    import signal

    from fathom_client.client import Client
    from fathom_spaces.errors import FathomError

    from .process import ChildFailed
    from .runtime import Worker

    # Repeats are the worker's own: between two tries it must hear its training process.
    with Client(server, token, timeout=10.0, retry_seconds=0) as client:
        worker = Worker(client, settings)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, worker.on_signal)
        try:
            worker.run()
        except ChildFailed as error:
            raise FathomError(f"{error}\nRun `fathom doctor` on this machine.") from error


def _launch(
    devices: str,
    name: str | None,
    options: dict[str, object],
    server: str | None,
    token: str | None,
) -> int:
    from .launch import device_names, run_workers

    arguments: list[str] = []
    for option, value in options.items():
        arguments += [option, str(value)] if value is not None else []
    # By the environment: a token among the arguments is seen by every user of the host.
    passed = {"FATHOM_SERVER": server, "FATHOM_TOKEN": token}
    environment = {key: value for key, value in passed.items() if value}
    return run_workers(device_names(devices), name or default_name(), arguments, environment)
