"""Commands for studies of no experiment: create, list, show, best, stop."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from .console import PANEL, Json, Server, Token, connect, print_all, print_one

app = typer.Typer()
study = typer.Typer(
    help="Studies of your own: programs ask for trials, or workers run them.",
    no_args_is_help=True,
)
app.add_typer(study, name="study", rich_help_panel=PANEL)

StudyId = Annotated[int, typer.Argument(metavar="STUDY", help="Id of a study.")]


@study.command("create")
def create(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="YAML, TOML or JSON file.")],
    server: Server = None,
    token: Token = None,
) -> None:
    """Create a study; prints its id."""
    with connect(server, token) as client:
        typer.echo(client.create_study(spec).id)


@study.command("list")
def list_(as_json: Json = False, server: Server = None, token: Token = None) -> None:
    """List them, newest first."""
    from . import bare

    with connect(server, token) as client:
        print_all(client.studies(), bare.studies, as_json)


@study.command("show")
def show_(
    number: StudyId, as_json: Json = False, server: Server = None, token: Token = None
) -> None:
    """Show a study: what it searches, how far it is."""
    from . import bare

    with connect(server, token) as client:
        print_one(client.study(number), bare.study, as_json)


@study.command("best")
def best(
    number: StudyId, as_json: Json = False, server: Server = None, token: Token = None
) -> None:
    """List its best trials: one, or the Pareto front where several values are told."""
    from . import bare

    with connect(server, token) as client:
        found, spec = client.best_trials(number), client.study(number).spec
        metrics = [name for name, _ in spec.objectives] if spec else []
        print_all(found, partial(bare.trials, metrics=metrics), as_json)


@study.command("stop")
def stop(number: StudyId, server: Server = None, token: Token = None) -> None:
    """Hand out no more trials; it ends with those that run."""
    with connect(server, token) as client:
        running = client.stop_study(number).progress.running
    those = "one that runs" if running == 1 else f"{running} that run"
    still = f"; it ends with the {those}" if running else " and has ended"
    typer.echo(f"Study {number} hands out no more trials{still}.")
