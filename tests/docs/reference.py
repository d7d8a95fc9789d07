"""The parts of the reference that are made from the code: commands, settings, routes, metrics."""

import json
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from prometheus_client.registry import CollectorRegistry
from typer.main import get_command

from fathom_client.cli import build
from tests.doc_tables import table

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "openapi.json"

# Variables that no flag of their own takes, with what they mean.
WITHOUT_FLAG = {
    "FATHOM_ALLOW_MODULES": "modules whose code specs may name, parted by commas; `--allow-module` "
    "adds to it",
    "FATHOM_ALLOW_SAMPLERS": "modules whose samplers specs may name, parted by commas; "
    "`--allow-sampler` adds to it",
    "FATHOM_CACHE_DIR": "folder where workers keep decoded images and other arrays; it may be "
    "emptied at any time",
    "FATHOM_CONFIG": "file of settings, as `fathom --config FILE` names it",
    "FATHOM_DEMO_SERVE": "`1` keeps the server of `fathom demo` up, as `--keep-serving` does",
    "FATHOM_DOWNLOAD_BYTES": "a larger data set of `openml:` is refused",
    "FATHOM_TRANSFER_FROM": "`NAME=ADDRESS,...`: Optuna databases that specs may take trials from",
}


def commands() -> Iterator[tuple[str, Any]]:
    """Every command with its full name, groups unfolded."""
    yield from _unfolded(get_command(build()), "fathom")


def _unfolded(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
        return
    for key, part in inner.items():
        yield from _unfolded(part, f"{name} {key}")


def command_line() -> str:
    """A section for each command, with its arguments and options."""
    return "\n\n".join(_section(name, command) for name, command in sorted(commands()))


def _section(name: str, command: Any) -> str:
    taken = [p for p in command.params if not getattr(p, "hidden", False) and p.name != "help"]
    usage = " ".join([name, *(_argument(p) for p in taken if _is_argument(p))])
    rows = [["argument or option", "default", "meaning"]]
    rows += [[_called(p), _default(p), _meaning(p)] for p in taken]
    parts = [f"## {name}", str(command.help).strip(), f"```text\n{usage} [OPTIONS]\n```"]
    return "\n\n".join([*parts, *([table(rows)] if taken else [])])


def settings() -> Iterator[list[str]]:
    """Every variable with the flags that it stands for."""
    yield ["variable", "flag", "of", "default", "meaning"]
    found: dict[str, tuple[Any, list[str]]] = {}
    for name, command in sorted(commands()):
        for parameter in command.params:
            if variable := _variable(parameter):
                found.setdefault(variable, (parameter, []))[1].append(name)
    for variable, meaning in WITHOUT_FLAG.items():
        assert variable not in found, f"{variable} has a flag"
        found[variable] = (None, [meaning])
    for variable, (parameter, names) in sorted(found.items()):
        if parameter is None:
            yield [f"`{variable}`", "", "", "", names[0]]
            continue
        groups = sorted({name.split()[1] for name in names})
        of = "all that ask a server" if len(groups) > 8 else ", ".join(f"`{n}`" for n in groups)
        said = str(parameter.help or "").rstrip(".")
        yield [f"`{variable}`", f"`{parameter.opts[0]}`", of, _default(parameter), said]


def routes(scopes: Mapping[tuple[str, str], str]) -> Iterator[list[str]]:
    """Every route of the published API with what a token must have."""
    yield ["route", "scope", "what it does", "answers"]
    for path, operations in json.loads(GOLDEN.read_text())["paths"].items():
        for method, operation in operations.items():
            said = " ".join(operation["description"].split())
            codes = ", ".join(operation["responses"])
            yield [f"`{method.upper()} {path}`", scopes[method, path], said, codes]


def metrics(registry: CollectorRegistry) -> Iterator[list[str]]:
    """Every metric that a server has, with its labels; of one that was at work."""
    yield ["metric", "kind", "labels", "meaning"]
    for family in sorted(registry.collect(), key=lambda family: family.name):
        labels = {label for sample in family.samples for label in sample.labels} - {"le"}
        shown = ", ".join(f"`{label}`" for label in sorted(labels))
        yield [f"`{family.name}`", family.type, shown, family.documentation]


def claims(*names: str) -> Iterator[list[str]]:
    """What was measured for each claim of some benchmarks, beside what was aimed at."""
    yield ["measured", "value", "against", "aimed at", "reached"]
    for name in names:
        report = json.loads((ROOT / "benchmarks" / f"{name}.json").read_text())
        for claim in report["claims"]:
            value = f"{claim['value']:.4g} {claim['unit']}"
            reached = "yes" if claim["met"] else "no"
            yield [claim["name"], value, claim["against"], claim["target"], reached]


def _is_argument(parameter: Any) -> bool:
    return not parameter.opts[0].startswith("-")


def _argument(parameter: Any) -> str:
    name = str(parameter.metavar or parameter.name).strip("{}[]").upper()
    return name if parameter.required else f"[{name}]"


def _called(parameter: Any) -> str:
    if _is_argument(parameter):
        return f"`{_argument(parameter)}`"
    names = ", ".join(f"`{option}`" for option in (*parameter.opts, *parameter.secondary_opts))
    return f"{names} {_allowed(parameter)}".strip()


def _allowed(parameter: Any) -> str:
    kind, low, high = parameter.type_descriptor.annotation, parameter.min, parameter.max
    if isinstance(kind, type) and issubclass(kind, Enum):
        return " or ".join(f"`{choice.value}`" for choice in kind)
    if high is not None:
        return f"{low or 0:g} to {high:g}"
    return "" if low is None else f"≥ {low:g}"


def _default(parameter: Any) -> str:
    if parameter.required:
        return "required"
    value = parameter.default
    return "" if value in (None, False, (), []) else f"`{getattr(value, 'value', value)}`"


def _meaning(parameter: Any) -> str:
    said, variable = str(parameter.help or "").rstrip("."), _variable(parameter)
    return ". ".join([part for part in (said, variable and f"`{variable}`") if part])


def _variable(parameter: Any) -> str | None:
    return None if parameter.envvar is None else str(parameter.envvar)
