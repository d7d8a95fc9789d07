"""What a process of this machine may see: the folder of data, and modules of a user's own code.

The command line says it, and the environment carries it on to the processes that are started.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from .allowed import Allowed, environment

DATA, ALLOWED = "FATHOM_DATA_DIR", "FATHOM_ALLOW_MODULES"
_MODULES = Allowed(ALLOWED, "--allow-module", "my_package.models")

DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        envvar=DATA,
        exists=True,
        file_okay=False,
        help="Folder of the files that specs name, as in csv:FILE.",
    ),
]
# Its variable is not given to typer, which would part it at blanks and let flags replace it.
AllowModule = Annotated[
    list[str] | None,
    typer.Option(
        "--allow-module",
        metavar="MODULE",
        help="A Python module whose code specs may name as module:attribute; may be repeated. "
        f"{ALLOWED}, parted by commas, adds to it.",
        show_default=False,
    ),
]


def allowed_modules() -> tuple[str, ...]:
    """The modules that specs may name code of, with all that is below them."""
    return _MODULES.now()


@contextmanager
def seeing(data: Path | None, modules: Sequence[str] | None) -> Iterator[None]:
    """Let this process, and those it starts, see a folder of data and these modules as well.

    Raises:
        InvalidSpec: one of them is not the name of a module.
    """
    changes = {ALLOWED: _MODULES.with_more(modules or ())}
    if data is not None:
        changes[DATA] = str(data.resolve())
    with environment(changes):
        yield
