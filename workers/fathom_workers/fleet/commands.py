"""`fathom fleet ray` and `fathom fleet slurm`: light at import, as all commands are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fathom_client.sight import seeing
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_workers.options import Common, spread

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


@dataclass(frozen=True)
class Fleet(Common):
    """What every fleet is told."""

    max_workers: Most = 8
    min_workers: Least = 0
    idle_seconds: Idle = 60.0
    name: Name = None


@app.command("ray")
@spread
def on_ray(
    common: Fleet,
    address: Annotated[
        str,
        typer.Option("--address", help="Of the cluster: auto, HOST:PORT, or local for one here."),
    ] = "auto",
    gpus_per_worker: Annotated[
        float, typer.Option("--gpus-per-worker", min=0, help="GPUs of the cluster for each.")
    ] = 0.0,
    cpus_per_worker: Annotated[
        float, typer.Option("--cpus-per-worker", min=0, help="CPUs of the cluster for each.")
    ] = 1.0,
) -> None:
    """Keep as many Ray actors that train as there is work for, until Ctrl-C or SIGTERM."""

    def engine(_member: "Member") -> "Engine":
        from .on_ray import RayEngine

        return RayEngine(address, cpus_per_worker, gpus_per_worker)

    _keep(engine, common, "ray", gpus_per_worker)


@app.command("slurm")
@spread
def on_slurm(
    common: Fleet,
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
) -> None:
    """Keep as many jobs of Slurm that train as there is work for, until Ctrl-C or SIGTERM."""
    import os

    _one_of("--cluster", cluster, ("slurm", "local"))
    # Jobs get them by the environment: what submitit stores of a job, others may read.
    given = {"FATHOM_SERVER": common.server, "FATHOM_TOKEN": common.token}
    os.environ.update({variable: value for variable, value in given.items() if value})
    more = _pairs(sbatch or [])

    def engine(member: "Member") -> "Engine":
        from .on_slurm import Request, SlurmEngine

        request = Request(
            folder, time_limit, cpus_per_worker, gpus_per_worker, memory, partition, more
        )
        return SlurmEngine(request, member, cluster)

    _keep(engine, replace(common, server=None, token=None), "slurm", gpus_per_worker)


def _keep(
    engine: "Callable[[Member], Engine]", common: Fleet, kind: str, gpus_per_worker: float
) -> None:
    from fathom_client.client import Client
    from fathom_workers import logs

    from .hold import Hold
    from .keeper import Keeper

    logs.configure(common.log_level)
    size = _size(common)
    with (
        Client(common.server, common.token, timeout=10.0, retry_seconds=0) as client,
        seeing(common.data_dir, common.allow_module),
    ):
        member = _member(common, kind, gpus_per_worker)
        hold = Hold(client, member.name, kind)
        # A wrong address or token, and another keeper, are told before anything is started.
        hold.demand()
        try:
            keeper = Keeper(hold, engine(member), member, size)
            keeper.listen()
            keeper.run()
        finally:
            hold.leave()


def _member(common: Fleet, kind: str, gpus: float) -> "Member":
    """What all workers of the fleet are told; the modules are those that this process may see."""
    import socket

    from fathom_client.sight import allowed_modules

    from .member import Member

    return Member(
        name=common.name or f"{kind}-{socket.gethostname()}",
        server=common.server,
        token=common.token,
        threads=common.threads,
        group=max(1, int(gpus)),
        grace_seconds=common.grace,
        hang_seconds=common.hang_seconds,
        memory_bytes=common.memory_bytes,
        fuse=common.fuse,
        scratch=str(common.scratch) if common.scratch else None,
        data_dir=str(common.data_dir.resolve()) if common.data_dir else None,
        modules=allowed_modules(),
        log_level=common.log_level,
    )


def _size(common: Fleet) -> "Size":
    from .keeper import Size

    least, most = common.min_workers, common.max_workers
    if least <= most:
        return Size(least, most, common.idle_seconds)
    raise _mistake("--min-workers", "more than --max-workers", least, f"{most} or fewer")


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
