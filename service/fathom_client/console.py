"""What commands share: options, a client for people, tables on a terminal or JSON."""

import json
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from fathom_spaces.errors import FathomError

if TYPE_CHECKING:
    from pydantic import BaseModel
    from rich.console import Console, RenderableType

    from .client import Client

Item = TypeVar("Item", bound="BaseModel")

SPEC_HELP = "Spec file: YAML, TOML or JSON; or example:NAME (see `fathom examples`)."
PANEL = "Experiments on a server"

Server = Annotated[
    str | None,
    typer.Option(envvar="FATHOM_SERVER", help="Address of the server.", show_default=False),
]
Token = Annotated[
    str | None,
    typer.Option(envvar="FATHOM_TOKEN", help="Bearer token.", show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def known_ids(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """For the shell: ids of the newest experiments that begin so; none where no server answers."""
    from .client import Client

    server, token = (context.params.get(name) for name in ("server", "token"))
    try:
        with Client(server, token, timeout=2.0, retry_seconds=0) as client:
            newest = islice(client.experiments(), 50)
            found = [view for view in newest if view.id.startswith(incomplete)]
    except FathomError:
        return []
    return [(view.id, f"{view.name}, {view.state}") for view in found]


ExperimentId = Annotated[
    str, typer.Argument(metavar="ID", help="Id of the experiment.", autocompletion=known_ids)
]
Spec = Annotated[Path, typer.Argument(metavar="SPEC", help=SPEC_HELP)]
Full = Annotated[
    bool, typer.Option("--full", help="At the size that the spec's section `full` gives it.")
]


def connect(server: str | None, token: str | None) -> "Client":
    """A client of the server that the options name."""
    from .client import Client

    # A person is waiting: a server that is away is told at once.
    return Client(server, token, retry_seconds=1.0)


def terminal() -> "Console":
    """Standard output; COLUMNS sets its width where it is not a terminal."""
    from rich.console import Console

    return Console()


def print_all(
    items: "Iterable[Item]",
    table: "Callable[[Iterable[Item]], RenderableType]",
    as_json: bool,
) -> None:
    """Items as a table, or as JSON."""
    found = list(items)
    if as_json:
        typer.echo(json.dumps([item.model_dump(mode="json") for item in found], indent=2))
    else:
        terminal().print(table(found))


def print_one(item: "Item", view: "Callable[[Item], RenderableType]", as_json: bool) -> None:
    """An item as a view of it, or as JSON."""
    if as_json:
        typer.echo(item.model_dump_json(indent=2))
    else:
        terminal().print(view(item))
