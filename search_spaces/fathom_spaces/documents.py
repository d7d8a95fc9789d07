"""Specs as text: YAML, TOML and JSON read into plain data, with errors that say where."""

import json
import re
import tomllib
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from .base import parse
from .errors import FieldError, InvalidSpec
from .experiment import Experiment

MAX_BYTES = 200_000


class _Loader(yaml.SafeLoader):
    """YAML 1.2 scalars (1e-4 is a number), no repeated keys, no aliases (they can explode)."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen = set()
        for key_node, _ in node.value:
            key, mark = self.construct_object(key_node, deep=True), key_node.start_mark
            if not isinstance(key, Hashable):
                problem = "a key must be a word or a number"
                raise yaml.MarkedYAMLError(problem=problem, problem_mark=mark)
            if key in seen:
                problem = f"the key {key!r} stands twice"
                raise yaml.MarkedYAMLError(problem=problem, problem_mark=mark)
            seen.add(key)
        return super().construct_mapping(node, deep)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        try:
            return super().construct_object(node, deep)
        # What looks like a date, a number or a truth value and is none: 2020-13-45, !!bool maybe.
        except (ValueError, LookupError, AttributeError) as error:
            problem = f"cannot be read: {str(node.value)[:60]}"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark) from error

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(
                problem="aliases are not allowed", problem_mark=event.start_mark
            )
        return super().compose_node(parent, index)


class _Dumper(yaml.SafeDumper):
    """Quotes whatever YAML 1.1, which most programs still read, or 1.2 takes for no text."""

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True


_SIGNS = "-+.0123456789"
# The core schema of YAML 1.2, section 10.3.2: no `yes`, no octal by a leading 0, no base 60.
_Loader.yaml_implicit_resolvers = {}
_Dumper.yaml_implicit_resolvers = {
    first: list(found) for first, found in yaml.SafeDumper.yaml_implicit_resolvers.items()
}
for _tag, _form, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list(_SIGNS)),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list(_SIGNS)),
    ("float", r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", list(_SIGNS)),
):
    for _reader in (_Loader, _Dumper):
        _pattern = re.compile(f"^(?:{_form})$")
        _reader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _pattern, _first)
_Loader.add_constructor("tag:yaml.org,2002:int", lambda _loader, node: int(node.value))


def _yaml(text: str) -> Any:
    """As `yaml.load` with our loader, which is a safe one."""
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


def loads(text: str, kind: str = "yaml", where: str = "The document") -> Any:
    """Plain data of a YAML, TOML or JSON text; raises `InvalidSpec` with line and column."""
    if len(text) > MAX_BYTES:
        raise _broken(where, f"larger than {MAX_BYTES:,} characters")
    try:
        if kind == "toml":
            return tomllib.loads(text)
        if kind == "json":
            return json.loads(text, object_pairs_hook=_distinct)
        return _yaml(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        spot = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise _broken(where, f"not valid YAML: {spot}{error.problem or error.context}") from error
    except RecursionError as error:
        raise _broken(where, "nested too deeply") from error
    except (yaml.YAMLError, ValueError) as error:  # of JSON and TOML, too
        raise _broken(where, f"not valid {kind.upper()}: {error}") from error


def dumps(data: Any) -> str:
    """Plain data as YAML that `loads` reads back as it was; the innermost lists in one line."""
    return yaml.dump(
        data,
        Dumper=_Dumper,
        sort_keys=False,
        default_flow_style=None,
        allow_unicode=True,
        width=100,
    )


def load_experiment(path: Path) -> Experiment:
    """Read and validate a spec file by its suffix (.yaml, .yml, .toml, .json)."""
    return parse(Experiment, load_document(path), str(path))


def load_document(path: Path) -> Any:
    """Plain data of a file by its suffix; raises `InvalidSpec` where it cannot be read."""
    kinds = {".yaml": "yaml", ".yml": "yaml", ".toml": "toml", ".json": "json"}
    if path.suffix.lower() not in kinds:
        raise _broken(str(path), f"unknown suffix {path.suffix!r}; use {', '.join(kinds)}")
    try:
        text = path.read_text(encoding="utf-8-sig")  # some editors begin a file with a mark
    except (OSError, UnicodeDecodeError) as error:
        raise _broken(str(path), f"cannot be read: {error}") from error
    return loads(text, kinds[path.suffix.lower()], str(path))


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {key!r} stands twice")
        found[key] = value
    return found


def _broken(where: str, message: str) -> InvalidSpec:
    return InvalidSpec([FieldError(path="(document)", message=message)], where)
