"""Options that the commands of workers have in common, as fields of what a command is given."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from fathom_client.sight import AllowModule, DataDir

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
Group = Annotated[
    int,
    typer.Option(
        "--group",
        min=1,
        max=1024,
        help="So many devices, or processes on the CPU, train a trial that asks for them.",
    ),
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
HangSeconds = Annotated[
    float,
    typer.Option(
        "--hang-seconds",
        min=1,
        help="A training without progress for so long is ended; sooner once its pace is known.",
    ),
]
MemoryGib = Annotated[
    float | None,
    typer.Option(
        "--memory-gib",
        min=0.25,
        help="Host memory that the training may take; no limit unless given.",
    ),
]
Fuse = Annotated[
    int | None,
    typer.Option(
        "--fuse",
        min=1,
        max=64,
        help="Train so many trials of a study together; 1: none. Tried out unless given.",
    ),
]
LogLevel = Annotated[str, typer.Option("--log-level", help="debug, info, warning or error.")]


@dataclass(frozen=True)
class Common:
    """What every worker is told, alone or in a fleet."""

    server: Server = None
    token: Token = None
    threads: Threads = 1
    scratch: Scratch = None
    grace: Grace = 20.0
    hang_seconds: HangSeconds = 1800.0
    memory_gib: MemoryGib = None
    fuse: Fuse = None
    log_level: LogLevel = "info"
    data_dir: DataDir = None
    allow_module: AllowModule = None

    @property
    def memory_bytes(self) -> int | None:
        """`memory_gib` in bytes."""
        return None if self.memory_gib is None else int(self.memory_gib * 2**30)


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the fields of its parameter `common` as options of their own."""
    own = inspect.signature(command)
    kind = own.parameters["common"].annotation
    shared = list(inspect.signature(kind).parameters.values())
    names = [field.name for field in fields(kind)]

    @wraps(command)
    def called(**given: Any) -> None:
        command(common=kind(**{name: given.pop(name) for name in names}), **given)

    parameters = [p for p in own.parameters.values() if p.name != "common"]
    called.__dict__["__signature__"] = own.replace(parameters=[*shared, *parameters])
    return called
