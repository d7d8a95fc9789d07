"""Commands that need no server: run and demo bring their own; describe and doctor look around."""

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .console import Full, Json, Server, Spec, Token, terminal
from .sight import AllowModule, DataDir, seeing

if TYPE_CHECKING:
    from fathom_spaces.experiment import Experiment

Workers = Annotated[
    int | None,
    typer.Option(min=1, max=64, help="Worker processes; one per core, at most 4, unless given."),
]
Port = Annotated[
    int | None,
    typer.Option(min=1, max=65_535, help="Port of the server; a free one unless given."),
]
Device = Annotated[str, typer.Option(help="Where the workers train: cpu, cuda:0.")]
Keep = Annotated[
    bool, typer.Option("--keep-serving", help="Leave the server up at the end, until Ctrl-C.")
]

RUNS = Path("fathom-runs")

app = typer.Typer()


@app.command()
def demo(
    folder: Annotated[Path, typer.Option(help="Where everything is written.")] = Path(
        "fathom-demo"
    ),
    workers: Workers = None,
    port: Port = None,
    keep_serving: Keep = False,
) -> None:
    """Answer a real question in two minutes: how deep for the digits?

    Everything stays in one folder: the database, comparison.json and report.html.
    FATHOM_DEMO_SERVE=1 does what --keep-serving does.
    """
    from fathom_spaces.documents import load_experiment

    keep_serving = keep_serving or os.environ.get("FATHOM_DEMO_SERVE", "0") not in ("", "0")
    spec = load_experiment(Path(__file__).with_name("demo.yaml"))
    _run(spec, folder, folder, workers, port, "cpu", keep_serving, "fathom demo")


@app.command()
def run(
    spec: Spec,
    full: Full = False,
    folder: Annotated[
        Path, typer.Option(help="Holds the database, the artifacts and the logs.")
    ] = RUNS,
    output: Annotated[
        Path | None,
        typer.Option(help="Where the answer is written; results/NAME in the folder if not given."),
    ] = None,
    workers: Workers = None,
    port: Port = None,
    device: Device = "cpu",
    keep_serving: Keep = False,
    data_dir: DataDir = None,
    allow_module: AllowModule = None,
) -> None:
    """Run an experiment on this machine to its end, with a server and workers of its own.

    After Ctrl-C the same command continues where it stopped.
    """
    from fathom_spaces.examples import placed

    from .complete import load
    from .nearby import check_data

    flags = ["--full"] if full else []
    flags += ["--folder", str(folder)] if folder != RUNS else []
    flags += ["--data-dir", str(data_dir)] if data_dir else []
    flags += [word for module in allow_module or () for word in ("--allow-module", module)]
    again = shlex.join(["fathom", "run", str(spec), *flags])
    with seeing(data_dir, allow_module), placed(spec, full=full):
        experiment = load(spec, full=full)
        check_data(experiment.task)
        output = output or folder / "results" / experiment.name
        _run(experiment, folder, output, workers, port, device, keep_serving, again)


@app.command()
def describe(
    spec: Spec, full: Full = False, data_dir: DataDir = None, allow_module: AllowModule = None
) -> None:
    """Print a spec with the shape of its data and the layers of its model, where they are needed.

    Run it where the data lies and the code is installed; what it prints can be submitted anywhere.
    """
    from fathom_spaces.base import parse
    from fathom_spaces.documents import dumps
    from fathom_spaces.examples import placed, read
    from fathom_spaces.experiment import Experiment

    from .complete import complete_anew

    with placed(spec, full=full):
        with seeing(data_dir, allow_module):
            found = complete_anew(read(spec, full=full))
        parse(Experiment, found, str(spec))
    typer.echo(dumps(found), nl=False)


@app.command()
def doctor(
    context: typer.Context, as_json: Json = False, server: Server = None, token: Token = None
) -> None:
    """Check this machine and the server, and say what to do about what is wrong."""
    import json
    from dataclasses import asdict

    from .configuration import database
    from .doctor import examine
    from .show import checks

    if named := database(context):
        os.environ.setdefault("FATHOM_DATABASE_URL", named)
    found = examine(server, token)
    if as_json:
        typer.echo(json.dumps([asdict(check) for check in found], indent=2))
    else:
        terminal().print(checks(found))
    if any(check.required and not check.ok for check in found):
        raise typer.Exit(1)


def _run(
    spec: "Experiment",
    folder: Path,
    output: Path,
    workers: int | None,
    port: int | None,
    device: str,
    keep_serving: bool,
    again: str,
) -> None:
    from . import embedded

    options = embedded.Options(
        folder=folder,
        output=output,
        workers=workers,
        port=port,
        device=device,
        keep_serving=keep_serving,
        again=again,
    )
    code = embedded.run(spec, options, terminal())
    if code:
        raise typer.Exit(code)
