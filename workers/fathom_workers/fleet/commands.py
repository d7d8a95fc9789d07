"""`fathom fleet ray` and `fathom fleet slurm`: light at import, as all commands are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fathom_client.sight import AllowModule, DataDir, seeing
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_workers.options import (
    Grace,
    HangSeconds,
    LogLevel,
    MemoryGib,
    Scratch,
    Server,
    Threads,
    Token,
)

if TYPE_CHECKING:
    from .keeper import Engine, Size
    from .member import Member

app = typer.Typer(no_args_is_help=True, help="As many workers as there is work for.")

Name = Annotated[
    str | None,
    typer.Option("--name", help="Of the fleet; its workers are NAME-0, NAME-1, ... Host's name."),
]
Least = Annotated[
    int, typer.Option("--min-workers", min=0, help="So many are kept even without work.")
]
Most = Annotated[int, typer.Option("--max-workers", min=1, help="Never more than these.")]
Idle = Annotated[
    float,
    typer.Option("--idle-seconds", min=1, help="Those beyond the least end after so long idle."),
]


@app.command("ray")
def on_ray(
    server: Server = None,
    token: Token = None,
    address: Annotated[
        str,
        typer.Option("--address", help="Of the cluster: auto, HOST:PORT, or local for one here."),
    ] = "auto",
    max_workers: Most = 8,
    min_workers: Least = 0,
    gpus_per_worker: Annotated[
        float, typer.Option("--gpus-per-worker", min=0, help="GPUs of the cluster for each.")
    ] = 0.0,
    cpus_per_worker: Annotated[
        float, typer.Option("--cpus-per-worker", min=0, help="CPUs of the cluster for each.")
    ] = 1.0,
    name: Name = None,
    threads: Threads = 1,
    idle_seconds: Idle = 60.0,
    scratch: Scratch = None,
    grace: Grace = 20.0,
    hang_seconds: HangSeconds = 1800.0,
    memory_gib: MemoryGib = None,
    log_level: LogLevel = "info",
    data_dir: DataDir = None,
    allow_module: AllowModule = None,
) -> None:
    """Keep as many Ray actors that train as there is work for, until Ctrl-C or SIGTERM."""
    from fathom_workers import logs

    from .keeper import Size
    from .member import Member

    logs.configure(log_level)
    member = Member(
        name=_named(name, "ray"),
        server=server,
        token=token,
        threads=threads,
        group=max(1, int(gpus_per_worker)),
        grace_seconds=grace,
        hang_seconds=hang_seconds,
        memory_gib=memory_gib,
        scratch=str(scratch) if scratch else None,
        log_level=log_level,
    )
    size = _size(Size(min_workers, max_workers, idle_seconds))

    def engine() -> "Engine":
        from .on_ray import RayEngine

        return RayEngine(address, cpus_per_worker, gpus_per_worker)

    _keep(engine, member, size, data_dir, allow_module)


@app.command("slurm")
def on_slurm(
    server: Server = None,
    token: Token = None,
    max_workers: Most = 8,
    min_workers: Least = 0,
    gpus_per_worker: Annotated[
        int, typer.Option("--gpus-per-worker", min=0, help="GPUs of each job.")
    ] = 0,
    cpus_per_worker: Annotated[
        int, typer.Option("--cpus-per-worker", min=1, help="CPUs of each job.")
    ] = 1,
    time_limit: Annotated[
        int,
        typer.Option("--time-limit", min=2, help="Minutes of a job; it is then queued again."),
    ] = 240,
    memory: Annotated[
        float | None, typer.Option("--memory", min=0.1, help="GB of each job; Slurm's default.")
    ] = None,
    partition: Annotated[
        str | None, typer.Option("--partition", help="Of Slurm, for the jobs; its default.")
    ] = None,
    sbatch: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE", help="Another option of sbatch, as account=lab; may be repeated."
        ),
    ] = None,
    folder: Annotated[
        Path, typer.Option("--folder", help="Of jobs and their output, on a disk all nodes share.")
    ] = Path("fathom-slurm"),
    cluster: Annotated[
        str, typer.Option("--cluster", help="slurm, or local: jobs are processes here.")
    ] = "slurm",
    name: Name = None,
    threads: Threads = 1,
    idle_seconds: Idle = 60.0,
    scratch: Scratch = None,
    grace: Grace = 20.0,
    hang_seconds: HangSeconds = 1800.0,
    memory_gib: MemoryGib = None,
    log_level: LogLevel = "info",
    data_dir: DataDir = None,
    allow_module: AllowModule = None,
) -> None:
    """Keep as many jobs of Slurm that train as there is work for, until Ctrl-C or SIGTERM."""
    import os

    from fathom_workers import logs

    from .keeper import Size
    from .member import Member

    logs.configure(log_level)
    _one_of("--cluster", cluster, ("slurm", "local"))
    # Jobs get them by the environment: what submitit stores of a job, others may read.
    given = {"FATHOM_SERVER": server, "FATHOM_TOKEN": token}
    os.environ.update({variable: value for variable, value in given.items() if value})
    member = Member(
        name=_named(name, "slurm"),
        threads=threads,
        group=max(1, gpus_per_worker),
        grace_seconds=grace,
        hang_seconds=hang_seconds,
        memory_gib=memory_gib,
        scratch=str(scratch) if scratch else None,
        log_level=log_level,
    )
    size = _size(Size(min_workers, max_workers, idle_seconds))
    more = _pairs(sbatch or [])

    def engine() -> "Engine":
        from .on_slurm import Request, SlurmEngine

        request = Request(
            folder, time_limit, cpus_per_worker, gpus_per_worker, memory, partition, more
        )
        return SlurmEngine(request, cluster)

    _keep(engine, member, size, data_dir, allow_module)


def _keep(
    engine: "Callable[[], Engine]",
    member: "Member",
    size: "Size",
    data_dir: Path | None,
    modules: Sequence[str] | None,
) -> None:
    from fathom_client.client import Client
    from fathom_client.sight import allowed_modules

    from .keeper import Keeper

    with (
        Client(member.server, member.token, timeout=10.0, retry_seconds=0) as client,
        seeing(data_dir, modules),
    ):
        data = str(data_dir.resolve()) if data_dir else None
        seen = replace(member, data_dir=data, modules=allowed_modules())
        client.demand(member.name)  # a wrong address or token is told before anything is started
        keeper = Keeper(client, engine(), seen, size)
        keeper.listen()
        keeper.run()


def _named(name: str | None, kind: str) -> str:
    import socket

    return name or f"{kind}-{socket.gethostname()}"


def _size(size: "Size") -> "Size":
    if size.least <= size.most:
        return size
    raise _mistake("--min-workers", "more than --max-workers", size.least, f"{size.most} or fewer")


def _one_of(option: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        raise _mistake(option, "not known", value, " or ".join(known))


def _pairs(given: Sequence[str]) -> dict[str, str]:
    pairs = dict(pair.partition("=")[::2] for pair in given)
    for name, value in pairs.items():
        if not name or not value:
            raise _mistake("--sbatch", "not NAME=VALUE", f"{name}={value}", "account=lab")
    return pairs


def _mistake(option: str, message: str, value: object, remedy: str) -> InvalidSpec:
    mistake = FieldError(path=option, message=message, value=value, remedy=f"Give {remedy}.")
    return InvalidSpec([mistake], "The command line")
