"""The command `fathom space show`: what a spec searches, and how many points that has."""

import json
from dataclasses import asdict

import typer

from .console import Full, Json, Spec, terminal
from .sight import AllowModule, DataDir, seeing

app = typer.Typer()
space = typer.Typer(help="Look at the search space of a spec.", no_args_is_help=True)
app.add_typer(space, name="space")


@space.command()
def show(
    spec: Spec,
    full: Full = False,
    data_dir: DataDir = None,
    allow_module: AllowModule = None,
    as_json: Json = False,
) -> None:
    """Print the parameters of a spec, where each exists, the number of points, and the layers.

    Nothing is run. Every method's part of the space is told apart: what it fixes it does not
    search.
    """
    from fathom_spaces.examples import placed
    from fathom_spaces.overview import overview
    from fathom_spaces.preflight import preflight

    from .complete import load
    from .show import space as shown

    with seeing(data_dir, allow_module), placed(spec, full=full):
        experiment = load(spec, full=full)
        found, sizes = overview(experiment), preflight(experiment)
    if as_json:
        ends = {name: getattr(sizes, name).model_dump() for name in ("smallest", "largest")}
        typer.echo(json.dumps({**asdict(found), **ends}, indent=2))
    else:
        terminal().print(shown(experiment.name, found, sizes))
