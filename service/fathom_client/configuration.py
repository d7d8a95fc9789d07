"""Settings from a file, for what flags and variables leave open, and the view of all that holds.

A flag wins over a variable, a variable over the file, the file over the default.
"""

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import typer

from fathom_spaces.base import nearest
from fathom_spaces.errors import FieldError, InvalidSpec

from .checks import Setting
from .console import Json, terminal

FILE = "FATHOM_CONFIG"
ENVIRONMENT = "environment"
# Those that are no flag's: read where they are needed, or added to what a flag says.
VARIABLES = frozenset(
    f"FATHOM_{name}"
    for name in (
        *("ALLOW_MODULES", "ALLOW_SAMPLERS", "CACHE_DIR", "CONFIG"),
        *("DEMO_SERVE", "DOWNLOAD_BYTES", "TRANSFER_FROM"),
    )
)
_PASSWORD = re.compile(r"(://[^:/@,\s]*):[^,\s]*@")
_HIDDEN = "***"
_NAMED = 3  # of more commands their number is shown
_SOURCES = {"ENVIRONMENT": "variable", "DEFAULT_MAP": "file", "COMMANDLINE": "flag"}

# Commands and parameters as typer has them, whose own types are private to it.
Command = Any
Parameter = Any
Context = Any

app = typer.Typer()


def defaults(path: Path, root: Command) -> dict[str, Any]:
    """What a file says, by command and parameter, as typer takes it for a context's default map.

    Variables of its table `environment` are set, unless they are already.

    Args:
        path: a TOML, YAML or JSON file. A table for each command, `[serve]` or `[db.backup]`, with
            its flags without their dashes; what stands before all tables is for every command that
            has such a flag.
        root: the whole command line.

    Raises:
        InvalidSpec: it cannot be read, or names what no command has, or a value is wrong.
    """
    from fathom_spaces.documents import load_document

    given = load_document(path)
    if not isinstance(given, Mapping):
        raise InvalidSpec([FieldError(path="(document)", message="not a table")], str(path))
    reader = _Reader(root)
    found = reader.read(given)
    if reader.mistakes:
        raise InvalidSpec(reader.mistakes, str(path))
    for name, value in given.get(ENVIRONMENT, {}).items():
        os.environ.setdefault(name, str(value))
    return found


def database(context: typer.Context) -> str | None:
    """The database that the file names for `fathom serve`."""
    found: str | None = (context.find_root().default_map or {}).get("serve", {}).get("database")
    return found


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    options_metavar="[--json] [COMMAND [FLAGS]...]",
)
def config(context: typer.Context, as_json: Json = False) -> None:
    """Show the settings of a command as they hold, and where each comes from.

    Write `config` before a command line, as in `fathom config serve --port 80`. Without a command:
    all that is not as it is by itself, of every command.
    """
    import json

    from . import show

    root = context.find_root()
    words = list(context.args)
    if words:
        found = list(_of_line(root, words))
    else:
        every = [setting for path in _paths(root.command) for setting in _of_line(root, path)]
        found = [setting for setting in every if setting.origin != "default"]
    found += _variables(root.command)
    if as_json:
        typer.echo(json.dumps([asdict(setting) for setting in found], indent=2))
    elif found:
        terminal().print(show.configuration(_together(found)))
    else:
        typer.echo("Every setting of every command is as it is by itself.")


class _Reader:
    """Reads a file against the command line, and collects what is wrong."""

    def __init__(self, root: Command):
        self._root = root
        self._common: dict[str, Any] = {}
        self.mistakes: list[FieldError] = []

    def read(self, given: Mapping[str, Any]) -> dict[str, Any]:
        tables = {key: value for key, value in given.items() if isinstance(value, Mapping)}
        self._common = {key: value for key, value in given.items() if key not in tables}
        flags = {flag for path in _paths(self._root) for flag in _flags(_command(self._root, path))}
        for key, value in self._common.items():
            if key not in flags:
                self._refuse(key, value, "no command has this flag", nearest(key, flags))
        self._environment(tables.pop(ENVIRONMENT, {}))
        return self._group(self._root, tables, "")

    def _environment(self, given: Mapping[str, Any]) -> None:
        known = _known_variables(self._root) - {FILE}
        for key, value in given.items():
            if key not in known:
                path = f"{ENVIRONMENT}.{key}"
                self._refuse(path, value, "no such variable", nearest(key, known))

    def _group(self, group: Command, given: Mapping[str, Any], where: str) -> dict[str, Any]:
        found = {}
        for name, command in group.commands.items():
            inner = self._group if hasattr(command, "commands") else self._single
            found[name] = inner(command, given.get(name, {}), f"{where}{name}.")
        for name in given.keys() - group.commands.keys():
            remedy = nearest(name, group.commands)
            self._refuse(f"{where}{name}", None, "no such command", remedy)
        return found

    def _single(self, command: Command, given: Mapping[str, Any], where: str) -> dict[str, Any]:
        flags = _flags(command)
        for key in given.keys() - flags.keys():
            self._refuse(f"{where}{key}", given[key], "no such flag", nearest(key, flags))
        common = {key: value for key, value in self._common.items() if key in flags}
        places = dict.fromkeys(common, "") | dict.fromkeys(given, where)
        found = {}
        for key, value in {**common, **given}.items():
            if key in flags:
                self._check(command, flags[key], value, f"{places[key]}{key}")
                found[flags[key].name] = value
        return found

    def _check(self, command: Command, parameter: Parameter, value: Any, path: str) -> None:
        try:
            parameter.process_value(typer.Context(command), value)
        except (typer.BadParameter, TypeError, ValueError) as error:
            message = getattr(error, "message", "") or "not a value of this flag"
            self._refuse(path, value, message.rstrip("."), "")

    def _refuse(self, path: str, value: Any, message: str, remedy: str) -> None:
        mistake = FieldError(path=path, message=message, value=_masked(path, value), remedy=remedy)
        if mistake not in self.mistakes:
            self.mistakes.append(mistake)


def _paths(group: Command, above: tuple[str, ...] = ()) -> Iterator[list[str]]:
    """The words of every command that is no group."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _paths(command, (*above, name))
        else:
            yield [*above, name]


def _command(root: Command, path: Sequence[str]) -> Command:
    for word in path:
        root = root.commands[word]
    return root


def _flags(command: Command) -> dict[str, Parameter]:
    """The parameters of a command by their long flags, without dashes."""
    return {
        flag.removeprefix("--"): parameter
        for parameter in command.params
        for flag in parameter.opts
        if flag.startswith("--") and parameter.name != "help"
    }


def _of_line(root: Context, words: Sequence[str]) -> Iterator[Setting]:
    """The settings of a command line: a command's words, then its flags."""
    context = root
    rest = list(words)
    while hasattr(context.command, "commands"):
        name = rest.pop(0) if rest else ""
        if name not in context.command.commands:
            remedy = nearest(name, context.command.commands)
            raise InvalidSpec(
                [FieldError(path=name or "config", message="no such command", remedy=remedy)],
                "The command line",
            )
        command = context.command.commands[name]
        context = typer.Context(command, info_name=name, parent=context)
    given, _, _ = context.command.make_parser(context).parse_args(rest)
    path = " ".join(context.command_path.split()[1:])
    for flag, parameter in _flags(context.command).items():
        value, source = parameter.consume_value(context, given)
        if value is not None:
            value = parameter.process_value(context, value)
        shown = "" if value is None or value in ([], ()) else str(_masked(flag, value))
        origin = _SOURCES.get(source.name, "default")
        yield Setting(path, f"--{flag}", shown, origin, parameter.envvar or "")


def _together(settings: Sequence[Setting]) -> Iterator[Setting]:
    """Equal settings of several commands as one."""
    alike = defaultdict(list)
    for setting in settings:
        alike[replace(setting, command="")].append(setting.command)
    for setting, commands in alike.items():
        shown = ", ".join(commands) if len(commands) <= _NAMED else f"{len(commands)} commands"
        yield replace(setting, command=shown)


def _known_variables(root: Command) -> set[str]:
    parameters = [p for path in _paths(root) for p in _command(root, path).params]
    return {p.envvar for p in parameters if p.envvar} | VARIABLES


def _variables(root: Command) -> Iterator[Setting]:
    """Variables of the environment that are no flag's, and those that nothing reads."""
    known = _known_variables(root)
    for name in sorted(name for name in os.environ if name.startswith("FATHOM_")):
        value = str(_masked(name, os.environ[name]))
        if name in VARIABLES:
            yield Setting("", name, value, "variable")
        elif name not in known:
            yield Setting("", name, value, "unknown", f"Nothing reads it. {nearest(name, known)}")


def _masked(name: str, value: Any) -> Any:
    """The value without its secrets."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if any(word in name.lower() for word in ("token", "password", "secret")):
        return _HIDDEN
    texts = value if isinstance(value, list | tuple) else [value]
    return ", ".join(_PASSWORD.sub(rf"\1:{_HIDDEN}@", str(text)) for text in texts)
