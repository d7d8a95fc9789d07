"""Command lines as the real command line reads them, nothing run."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any
from unittest.mock import patch

from typer.main import get_command

from fathom_client.cli import build

from .files import ROOT

NAME = r"\bFATHOM_[A-Z_]+\b"
PACKAGES = {
    "server": ("search_spaces", "storage", "service"),
    "worker": ("search_spaces", "service/fathom_client", "workers"),
}
# A folder that has to be there when the command line is read, which it is in the image alone.
THERE = {"FATHOM_DATA_DIR": "/"}


class Call:
    """A command line and its environment, parsed; what does not parse raises."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str]):
        found = get_command(build())
        context = None
        left, name = list(arguments), "fathom"
        variables = {name: THERE.get(name, value) for name, value in environment.items()}
        with patch.dict("os.environ", variables, clear=True):
            while True:
                context = found.make_context(name, left, parent=context)
                if not hasattr(found, "commands"):
                    break
                name, found, left = found.resolve_command(
                    context, [*context._protected_args, *context.args]
                )
        self.parameters: dict[str, Any] = dict(context.params)
        self.variables = {parameter.envvar for parameter in found.params if parameter.envvar}


@cache
def variables_read(target: str) -> set[str]:
    """Every variable of Fathom's that the code of an image names."""
    paths = [path for folder in PACKAGES[target] for path in (ROOT / folder).rglob("*.py")]
    return {name for path in paths for name in re.findall(NAME, path.read_text())}
