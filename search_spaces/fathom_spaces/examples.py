"""Examples: experiments that people do by hand, as specs that come with the package.

Each is one spec, small enough for a laptop, and how it differs at its original size, in a section
`full:` that is merged over it. A spec file of your own may have such a section too.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from .base import nearest, parse
from .documents import load_document, loads
from .errors import FieldError, InvalidSpec
from .experiment import Experiment

PREFIX = "example:"
SECTION = "full"


@cache
def names() -> tuple[str, ...]:
    """The examples there are."""
    found = files(__package__).joinpath("examples").iterdir()
    return tuple(sorted(f.name.removesuffix(".yaml") for f in found if f.name.endswith(".yaml")))


def summary(name: str) -> str:
    """What an example asks, in one line: the first of its file."""
    return _text(name).partition("\n")[0].removeprefix("# ")


def example(name: str, *, full: bool = False) -> Experiment:
    """An example, small or at its original size; raises `InvalidSpec` for an unknown name."""
    with placed(PREFIX + name, full=full):
        return parse(Experiment, read(PREFIX + name, full=full), PREFIX + name)


def read(spec: str | Path, *, full: bool = False) -> Any:
    """Plain data of a spec file, or of `example:NAME`, in one of its two sizes.

    Raises:
        InvalidSpec: there is no such example, the file cannot be read, or it has no `full`.
    """
    return sized(_document(spec), str(spec), full=full)


@contextmanager
def placed(spec: str | Path, *, full: bool) -> Iterator[None]:
    """Tell the mistakes found inside by their place in the file, `full.model.depth`."""
    try:
        yield
    except InvalidSpec as error:
        document = _document(spec) if full else None
        larger = document.get(SECTION) if isinstance(document, Mapping) else None
        if not isinstance(larger, Mapping):
            raise
        errors = [
            e.model_copy(update={"path": f"{SECTION}.{e.path}"}) if _says(larger, e.path) else e
            for e in error.errors
        ]
        raise InvalidSpec(errors, error.what) from error


def _document(spec: str | Path) -> Any:
    name = str(spec)
    if name.startswith(PREFIX):
        return loads(_text(name.removeprefix(PREFIX)), where=name)
    return load_document(Path(spec))


def _says(section: Any, path: str) -> bool:
    """Whether what stands at a path of the merged spec comes from this section, or in part."""
    for field in path.split("."):
        if not isinstance(section, Mapping):
            return True
        if field not in section:
            return False
        section = section[field]
    return True


def sized(data: Any, where: str, *, full: bool) -> Any:
    """A document without its section `full`, or with it merged over the rest.

    Mappings are merged field by field; everything else, lists as well, takes the place of what
    stood there.
    """
    if not isinstance(data, Mapping):
        return data
    small = {field: value for field, value in data.items() if field != SECTION}
    if not full:
        return small
    larger = data.get(SECTION)
    if not isinstance(larger, Mapping):
        message = "missing" if larger is None else "must be a mapping of fields to values"
        remedy = "Leave out --full, or write what differs at the full size."
        raise InvalidSpec([FieldError(path=SECTION, message=message, remedy=remedy)], where)
    return _merged(small, larger)


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    both = {
        name: _merged(under[name], value)
        if isinstance(value, Mapping) and isinstance(under.get(name), Mapping)
        else value
        for name, value in over.items()
    }
    return {**under, **both}


def _text(name: str) -> str:
    if name not in names():
        error = FieldError(
            path="example", message="unknown example", value=name, remedy=nearest(name, names())
        )
        raise InvalidSpec([error], PREFIX + name)
    return files(__package__).joinpath(f"examples/{name}.yaml").read_text(encoding="utf-8")
