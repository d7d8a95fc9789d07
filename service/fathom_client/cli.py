"""The command line: this package's commands and those other packages bring by entry point.

Exit codes: 0 done, 1 failed, 2 a wrong command line or spec, 3 no server answers, 130 Ctrl-C.
Commands import what they need when they run, so that `fathom --help` stays quick.
"""

from collections.abc import Callable, Sequence
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import TracebackType
from typing import Annotated

import typer
from typer.main import get_command

from fathom_spaces import __version__
from fathom_spaces.errors import FathomError, InvalidSpec, Unavailable

from . import configuration, export, local, remote, shipped, spaces, studies

DONE, FAILED, USAGE, UNREACHABLE, INTERRUPTED = 0, 1, 2, 3, 130

# What a package brings where its extra is installed; its commands explain themselves otherwise.
_EXTRAS = {"service": "server", "workers": "worker"}
_COMMANDS = {"service": ("serve", "dashboard", "token", "db"), "workers": ("worker", "fleet")}
_MODULES = {"ray": "ray", "submitit": "slurm"}
_PACKAGES = {"fathom_service": "server", "fathom_storage": "server", "fathom_workers": "worker"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; returns its exit code."""
    arguments = None if argv is None else list(argv)
    try:
        get_command(build())(args=arguments, prog_name="fathom")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE if end.code is None else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except InvalidSpec as error:
        return _fail(str(error), USAGE)
    except Unavailable as error:
        return _fail(str(error), UNREACHABLE)
    except FathomError as error:
        return _fail(str(error))
    except ModuleNotFoundError as error:
        return _fail(_missing(error))
    except OSError as error:
        return _fail(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.")
    return DONE


def build() -> typer.Typer:
    """The whole command line, with the commands of every installed package."""
    app = typer.Typer(
        name="fathom",
        help="How deep should this network be? Learned and searched depth, side by side.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    app.callback()(_options)
    app.add_typer(local.app)
    app.add_typer(configuration.app)
    app.add_typer(shipped.app)
    app.add_typer(spaces.app)
    app.add_typer(remote.app)
    app.add_typer(export.app)
    app.add_typer(studies.app)
    for entry_point in entry_points(group="fathom.commands"):
        app.add_typer(_load(entry_point))
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"fathom {__version__}")
        raise typer.Exit


def _options(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
    config: Annotated[
        Path | None,
        typer.Option(
            envvar=configuration.FILE,
            exists=True,
            dir_okay=False,
            help="Settings that flags and variables leave open; see `fathom config`.",
            show_default=False,
        ),
    ] = None,
) -> None:
    del version
    if config is not None:
        context.default_map = configuration.defaults(config, context.command)


def _load(entry_point: EntryPoint) -> typer.Typer:
    try:
        app = entry_point.load()
    except (ImportError, AttributeError) as error:
        return _stand_ins(entry_point.name, error)
    return app if isinstance(app, typer.Typer) else typer.Typer()


def _stand_ins(package: str, error: Exception) -> typer.Typer:
    """Commands that say what is missing, in place of those that cannot be loaded."""
    app = typer.Typer()
    extra = _EXTRAS.get(package, package)
    for name in _COMMANDS.get(package, ()):
        settings = {"allow_extra_args": True, "ignore_unknown_options": True}
        text = f"Not available: needs the extra {extra!r}."
        app.command(name, help=text, context_settings=settings)(_explain(name, extra, error))
    return app


def _explain(name: str, extra: str, error: Exception) -> Callable[[], None]:
    def command() -> None:
        raise FathomError(
            f"`fathom {name}` cannot be loaded ({error}). Install fathom-depth[{extra}]."
        )

    return command


def _missing(error: ModuleNotFoundError) -> str:
    """Which extra brings the missing module: the package that asked for it knows."""
    package = _asking(error.__traceback__)
    if package is None:
        return f"The module {error.name!r} is not installed. Install fathom-depth again."
    extra = _MODULES.get(str(error.name), _PACKAGES[package])
    return (
        f"The module {error.name!r}, which this command needs, is not installed. "
        f"Install fathom-depth[{extra}]."
    )


def _asking(trace: TracebackType | None) -> str | None:
    package = None
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        package = name if name in _PACKAGES else package
        trace = trace.tb_next
    return package


def _fail(message: str, code: int = FAILED) -> int:
    from rich.console import Console

    console = Console(stderr=True)
    console.print(f"Error: {message}", style="red", markup=False, highlight=False, soft_wrap=True)
    return code
