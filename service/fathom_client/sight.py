"""What a process of this machine may see: the folder of data, and modules of a user's own code.

The command line says it, and the environment carries it on to the processes that are started.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from fathom_spaces.errors import FieldError, InvalidSpec

DATA, ALLOWED = "FATHOM_DATA_DIR", "FATHOM_ALLOW_MODULES"

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
    return _named(os.environ.get(ALLOWED, "").split(","))


@contextmanager
def seeing(data: Path | None, modules: Sequence[str] | None) -> Iterator[None]:
    """Let this process, and those it starts, see a folder of data and these modules as well.

    Raises:
        InvalidSpec: one of them is not the name of a module.
    """
    changes = {ALLOWED: ",".join(dict.fromkeys((*allowed_modules(), *_named(modules or ()))))}
    if data is not None:
        changes[DATA] = str(data.resolve())
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _named(modules: Sequence[str]) -> tuple[str, ...]:
    names = tuple(name.strip() for name in modules if name.strip())
    for name in names:
        if not all(part.isidentifier() for part in name.split(".")):
            remedy = "Write it as in `import my_package.models`; all that is below it is allowed."
            mistake = FieldError(
                path="--allow-module", message="not a module's name", value=name, remedy=remedy
            )
            raise InvalidSpec([mistake], "The command line")
    return names
