"""Commands that talk to a server: submit, watch, compare, list and steer."""

from typing import TYPE_CHECKING, Annotated

import typer

from .console import (
    PANEL,
    ExperimentId,
    Full,
    Json,
    Server,
    Spec,
    Token,
    connect,
    known_ids,
    print_all,
    print_one,
    terminal,
)
from .sight import AllowModule, DataDir, seeing

if TYPE_CHECKING:
    from .client import Client
    from .wire import ExperimentView

app = typer.Typer()


@app.command(rich_help_panel=PANEL)
def submit(
    spec: Spec,
    full: Full = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Validate and size up, without submitting.")
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Follow it to its end.")] = False,
    as_json: Json = False,
    data_dir: DataDir = None,
    allow_module: AllowModule = None,
    server: Server = None,
    token: Token = None,
) -> None:
    """Submit an experiment."""
    from fathom_spaces.examples import placed

    from . import show
    from .complete import load

    look = seeing(data_dir, allow_module)
    with look, placed(spec, full=full), connect(server, token) as client:
        experiment = load(spec, full=full)
        if dry_run:
            print_one(client.preflight(experiment), show.preflight, as_json)
            return
        view = client.submit(experiment)
        typer.echo(view.model_dump_json(indent=2) if as_json else view.id)
        if watch:
            _watch(client, view.id)


@app.command(rich_help_panel=PANEL)
def watch(experiment: ExperimentId, server: Server = None, token: Token = None) -> None:
    """Follow an experiment to its end, then show its comparison."""
    with connect(server, token) as client:
        _watch(client, experiment)


@app.command(rich_help_panel=PANEL)
def compare(
    experiment: ExperimentId, as_json: Json = False, server: Server = None, token: Token = None
) -> None:
    """Compare the methods of an experiment and recommend a depth."""
    from .verdict import verdict

    with connect(server, token) as client:
        print_one(client.comparison(experiment), verdict, as_json)


@app.command(rich_help_panel=PANEL)
def experiments(as_json: Json = False, server: Server = None, token: Token = None) -> None:
    """List experiments, newest first."""
    from . import show

    with connect(server, token) as client:
        print_all(client.experiments(), show.experiments, as_json)


@app.command(rich_help_panel=PANEL)
def studies(
    experiment: ExperimentId, as_json: Json = False, server: Server = None, token: Token = None
) -> None:
    """List the studies of an experiment: one for each method."""
    from . import show

    with connect(server, token) as client:
        print_all(client.experiment(experiment).studies, show.studies, as_json)


@app.command(rich_help_panel=PANEL)
def trials(
    experiment: Annotated[
        str | None,
        typer.Argument(metavar="ID", help="Id of the experiment.", autocompletion=known_ids),
    ] = None,
    study: Annotated[int | None, typer.Option(help="Id of one study instead.")] = None,
    as_json: Json = False,
    server: Server = None,
    token: Token = None,
) -> None:
    """List the trials of an experiment or of one study."""
    from . import show

    if (experiment is None) == (study is None):
        raise typer.BadParameter("Give either the id of an experiment or --study N.")
    with connect(server, token) as client:
        print_all(client.trials(experiment=experiment, study=study), show.trials, as_json)


@app.command(rich_help_panel=PANEL)
def logs(
    trial: Annotated[int, typer.Argument(metavar="TRIAL", help="Id of a trial.")],
    as_json: Json = False,
    server: Server = None,
    token: Token = None,
) -> None:
    """Show what a trial's training printed and its workers noted, attempt by attempt."""
    from . import show

    with connect(server, token) as client:
        print_one(client.logs(trial), show.logs, as_json)


@app.command(rich_help_panel=PANEL)
def enqueue(
    study: Annotated[int, typer.Argument(metavar="STUDY", help="Id of a study.")],
    points: Annotated[
        list[str], typer.Argument(metavar="POINT...", help="As in a spec: '{depth: 3, lr: 0.01}'.")
    ],
    server: Server = None,
    token: Token = None,
) -> None:
    """Have known configurations tried next, by each seed of a searched method."""
    from fathom_spaces.documents import loads

    given = [loads(point, "yaml", "The point") for point in points]
    with connect(server, token) as client:
        added = client.enqueue(study, given).points
    typer.echo(f"Study {study} tries {added} known configuration{'s' * (added != 1)} next.")


@app.command(rich_help_panel=PANEL)
def workers(as_json: Json = False, server: Server = None, token: Token = None) -> None:
    """List the workers the server knows."""
    from . import show

    with connect(server, token) as client:
        print_all(client.workers(), show.workers, as_json)


@app.command(rich_help_panel=PANEL)
def pause(experiment: ExperimentId, server: Server = None, token: Token = None) -> None:
    """Hand out no new trials; running ones go on."""
    with connect(server, token) as client:
        _print_state(client.pause(experiment))


@app.command(rich_help_panel=PANEL)
def resume(experiment: ExperimentId, server: Server = None, token: Token = None) -> None:
    """Hand out trials of a paused experiment again."""
    with connect(server, token) as client:
        _print_state(client.resume(experiment))


@app.command(rich_help_panel=PANEL)
def cancel(experiment: ExperimentId, server: Server = None, token: Token = None) -> None:
    """Stop an experiment for good; its results so far stay."""
    with connect(server, token) as client:
        _print_state(client.cancel(experiment))


@app.command(rich_help_panel=PANEL)
def grow(
    trial: Annotated[int, typer.Argument(metavar="TRIAL", help="Id of a trial of `growth`.")],
    server: Server = None,
    token: Token = None,
) -> None:
    """Tell a running trial to grow by one candidate depth."""
    with connect(server, token) as client:
        view = client.grow(trial)
    times = "once" if view.signals == 1 else f"{view.signals} times"
    typer.echo(f"Trial {view.id} was told to grow {times}.")


@app.command(rich_help_panel=PANEL)
def delete(
    experiment: ExperimentId,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    server: Server = None,
    token: Token = None,
) -> None:
    """Remove an experiment that has ended, with all it found."""
    if not yes:
        typer.confirm(f"Delete experiment {experiment} and all its results?", abort=True)
    with connect(server, token) as client:
        client.delete(experiment)
    typer.echo(f"{experiment} is deleted.")


# --- parts ------------------------------------------------------------------------------------


def _watch(client: "Client", experiment_id: str) -> None:
    from fathom_spaces.experiment import ExperimentState

    from .verdict import verdict
    from .watch import display_for, follow

    console = terminal()
    client.experiment(experiment_id)  # a wrong id or address is told before any bar is drawn
    try:
        with display_for(console) as display:
            view = follow(lambda: client.experiment(experiment_id), display)
    except KeyboardInterrupt:
        again = f"`fathom watch {experiment_id}` follows it again."
        typer.echo(f"The experiment goes on; {again}", err=True)
        raise typer.Exit(130) from None
    console.print(verdict(client.comparison(experiment_id)))
    if view.state is not ExperimentState.COMPLETE:
        typer.echo(f"The experiment was {view.state}.", err=True)
        raise typer.Exit(1)


def _print_state(view: "ExperimentView") -> None:
    typer.echo(f"{view.id} is {view.state}.")
