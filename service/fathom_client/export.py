"""`fathom export`: the comparison, its report and figures, and the trials, as files."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .console import PANEL, ExperimentId, Server, Token, connect

if TYPE_CHECKING:
    from .client import Client
    from .rows import Row

app = typer.Typer()


class Format(StrEnum):
    """What `fathom export` writes."""

    JSON = "json"
    HTML = "html"
    MD = "md"
    CSV = "csv"
    PARQUET = "parquet"
    PNG = "png"
    SVG = "svg"


# These are no text for a terminal.
_FILES = frozenset({Format.PARQUET, Format.PNG})


def _figures(incomplete: str) -> list[str]:
    """For the shell: the figures whose names begin so."""
    from .answer_calls import FIGURES

    return [name for name in FIGURES if name.startswith(incomplete)]


@app.command(rich_help_panel=PANEL)
def export(
    experiment: ExperimentId,
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            help="What to write; unless given, what the file's name ends in, or json.",
        ),
    ] = None,
    figure: Annotated[
        str,
        typer.Option(
            help="Which figure, of a PNG or SVG: docs/api.md lists them.",
            autocompletion=_figures,
        ),
    ] = "depth_curve",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File; standard output unless given.")
    ] = None,
    server: Server = None,
    token: Token = None,
) -> None:
    """Write the comparison (JSON), a report (HTML, markdown), trials (CSV, Parquet), a figure."""
    form = form or _named(output)
    if output is None and form in _FILES:
        raise typer.BadParameter(f"{form.upper()} goes to a file: add --output FILE.")
    with connect(server, token) as client:
        if output is None:
            sys.stdout.write(_text(client, experiment, form, figure))
            return
        _write(client, experiment, form, figure, output)
    typer.echo(f"Written: {output}.")


def _named(output: Path | None) -> Format:
    """The format that a file's name ends in."""
    end = output.suffix.lower().removeprefix(".") if output else ""
    return next((form for form in Format if form == end), Format.JSON)


def _write(client: "Client", experiment: str, form: Format, figure: str, path: Path) -> None:
    from .rows import write_parquet

    match form:
        case Format.PARQUET:
            write_parquet(_rows(client, experiment), path)
        case Format.PNG:
            path.write_bytes(client.image(experiment, figure))
        case _:
            path.write_text(_text(client, experiment, form, figure), encoding="utf-8")


def _text(client: "Client", experiment: str, form: Format, figure: str) -> str:
    from .rows import as_csv

    match form:
        case Format.CSV:
            return as_csv(_rows(client, experiment))
        case Format.HTML:
            return client.report(experiment, "html")
        case Format.MD:
            return client.report(experiment, "md")
        case Format.SVG:
            return client.image(experiment, figure, "svg").decode()
        case _:
            return client.comparison(experiment).model_dump_json(indent=2) + "\n"


def _rows(client: "Client", experiment: str) -> "list[Row]":
    from .rows import rows

    studies = client.experiment(experiment).studies
    return rows(client.trials(experiment=experiment), studies)
