"""The methods of an experiment: how each finds a depth, and its settings."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, get_args

from pydantic import BeforeValidator, Discriminator, Tag

from .base import TAG, nearest, refuse
from .learned import LearnedMethod, LearnedSettings, NamedMethod, Readout
from .searched import Grid, Own, Random, SearchedMethod, SearchedSettings, Tpe


def _by_name(union: Any, kind: str) -> dict[str, Any]:
    """The settings' classes by their registered names, which their `Literal`s hold."""
    named = ((get_args(c.model_fields[kind].annotation), c) for c in get_args(union))
    return {names[0]: c for names, c in named if names}


LEARNED: dict[str, type[LearnedSettings]] = _by_name(LearnedMethod, "learned")
SEARCHED: dict[str, type[NamedMethod]] = _by_name(SearchedMethod, "searched")
_KINDS: dict[str, dict[str, Any]] = {"learned": LEARNED, "searched": SEARCHED}


def _name_the_method(value: Any) -> Any:
    if isinstance(value, NamedMethod):
        return value
    kinds = [kind for kind in _KINDS if isinstance(value, dict) and kind in value]
    if len(kinds) != 1:
        raise refuse("a method is either learned or searched", "Write `learned: udn`, say.")
    name = value[kinds[0]]
    own = kinds == ["searched"] and ":" in str(name)
    if not isinstance(name, str) or (name not in _KINDS[kinds[0]] and not own):
        remedy = nearest(str(name), _KINDS[kinds[0]])
        raise refuse(f"unknown {kinds[0]} method", remedy, kinds[0], name)
    if kinds == ["learned"] and "pruner" in value:
        remedy = "Leave it out, or give it to a searched method."
        raise refuse("nothing stops a learned method early", remedy, "pruner", value["pruner"])
    return value


# Of those that are named by code of the user's.
_OWN = "own"


def _tag(value: Any) -> str:
    given = value if isinstance(value, dict) else vars(value)
    name = str(given.get("learned") or given.get("searched"))
    return TAG + (_OWN if ":" in name else name)


def _tagged(classes: dict[str, Any]) -> Any:
    """A union whose members are told apart by their names."""
    return reduce(or_, (Annotated[c, Tag(TAG + name)] for name, c in classes.items()))


if TYPE_CHECKING:
    Method = LearnedMethod | SearchedMethod
    Learned = LearnedMethod
    Searched = SearchedMethod
else:
    Method = Annotated[
        _tagged(LEARNED | SEARCHED | {_OWN: Own}),
        Discriminator(_tag),
        BeforeValidator(_name_the_method),
    ]
    Learned = Annotated[_tagged(LEARNED), Discriminator(_tag), BeforeValidator(_name_the_method)]
    Searched = Annotated[
        _tagged(SEARCHED | {_OWN: Own}), Discriminator(_tag), BeforeValidator(_name_the_method)
    ]


def labels_are_unique(methods: Sequence[LearnedMethod | SearchedMethod]) -> None:
    """Raise where two methods would share a study."""
    seen: dict[str, int] = {"confirm": -1}
    for index, method in enumerate(methods):
        name = method.label
        if name in seen:
            where = "is reserved" if seen[name] < 0 else f"is also methods.{seen[name]}"
            raise refuse(f"{name!r} {where}", "Give it a `name`.", f"methods.{index}.name", name)
        seen[name] = index


__all__ = [
    "LEARNED",
    "SEARCHED",
    "Grid",
    "Learned",
    "LearnedMethod",
    "LearnedSettings",
    "Method",
    "NamedMethod",
    "Own",
    "Random",
    "Readout",
    "Searched",
    "SearchedMethod",
    "SearchedSettings",
    "Tpe",
    "labels_are_unique",
]
