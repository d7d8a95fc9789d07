"""A user's own sampler: how `module:Class` in a spec becomes code of this server.

A module is imported only where the operator of the server allows it, never because a spec says so.
"""

import inspect
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

from optuna.samplers import BaseSampler
from optuna.study import StudyDirection

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.searched import Own
from fathom_spaces.space import Space

from .asked import AskedSampler
from .base import History, SpaceSampler, proposed

ALLOWED = "FATHOM_ALLOW_SAMPLERS"
_EXAMPLE = "It is a class or function of optuna.samplers.BaseSampler."


class OwnSampler(AskedSampler):
    """Asks a sampler that is made by code of the user's.

    It is made anew for every trial, with a `seed` where it takes one. What it keeps in system
    attributes of the trial or the study is kept with the trial; what it keeps in itself is lost.

    Args:
        space: what is searched.
        seed: two samplers of one seed and one history propose the same.
        made: a class, or a function, that makes the sampler.
        settings: its arguments.
    """

    def __init__(
        self,
        space: Space,
        seed: int = 0,
        *,
        made: Callable[..., BaseSampler],
        settings: Mapping[str, Any] | None = None,
    ):
        super().__init__(space, seed)
        self.made = made
        self.settings = settings or {}

    def asked(self, seed: int) -> BaseSampler:
        """The user's sampler with these settings."""
        seeded = {"seed": seed} if _takes(self.made, "seed") else {}
        return self.made(**{**seeded, **self.settings})


def make(method: Own, space: Space, seed: int, _trials: int) -> SpaceSampler:
    """The sampler of a method of an experiment; one over spaces is given the space itself."""
    found: Any = find(method.searched)
    if isinstance(found, type) and issubclass(found, SpaceSampler):
        return found(space, seed, **method.settings)
    return OwnSampler(space, seed, made=found, settings=method.settings)


def check(method: Own, space: Space, directions: tuple[StudyDirection, ...]) -> None:
    """Make the sampler, and ask it for a first point: what it cannot do is known before a trial.

    Raises:
        Unusable: it cannot be made, or cannot search this space in these directions.
    """
    found = find(method.searched)
    if "seed" in method.settings and _takes(found, "seed"):
        raise Unusable(
            "with one seed in its `settings` it would begin anew for every trial, and propose one "
            "point over and over",
            "Leave `seed` out: each trial gets a seed of its own.",
        )
    try:
        sampler = make(method, space, 0, 1)
        asked = sampler.asked(0) if isinstance(sampler, OwnSampler) else sampler
    except Exception as error:
        given = ", ".join(method.settings) or "nothing"
        message = f"cannot be made from {given}: {type(error).__name__}: {error}"
        raise Unusable(message, "Correct its `settings`.") from error
    if not isinstance(asked, BaseSampler):
        name = getattr(found, "__name__", method.searched)
        raise Unusable(f"{name} gave a {type(asked).__name__}, no sampler", _EXAMPLE)
    try:
        proposed(sampler, History(directions, (), 0))
    except Exception as error:
        raise Unusable(
            f"cannot propose a first trial: {type(error).__name__}: {error}",
            "Take another sampler, or change what it searches, its `settings` or the directions.",
        ) from error


class Unusable(ValueError):
    """A sampler that cannot be used here, and the remedy."""

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.remedy = remedy


def find(name: str) -> Callable[..., BaseSampler]:
    """What `module:Class` names; nothing is imported before it is known to be allowed.

    Raises:
        Unusable: it is not allowed here, or there is none.
    """
    module, _, attribute = name.partition(":")
    _check_allowed(module)
    try:
        found: Any = getattr(import_module(module), attribute)
    except ImportError as error:
        raise Unusable(
            f"{error}", "Install it, or set PYTHONPATH, where the server runs."
        ) from error
    except AttributeError as error:
        raise Unusable(f"{module} has no {attribute}", "Name what it defines.") from error
    if not inspect.isroutine(found) and not inspect.isclass(found):
        raise Unusable(f"{attribute} is a {type(found).__name__}", _EXAMPLE)
    # What an allowed module has merely imported from elsewhere is not its own.
    _check_allowed(getattr(found, "__module__", None) or module)
    return cast(Callable[..., BaseSampler], found)


def allowed_modules() -> tuple[str, ...]:
    """The modules that specs may name samplers of, with all that is below them."""
    return _named(os.environ.get(ALLOWED, "").split(","))


@contextmanager
def allowing(modules: Sequence[str]) -> Iterator[None]:
    """Let specs name samplers of these modules as well, in this process and those it starts.

    Raises:
        InvalidSpec: one of them is not the name of a module.
    """
    before = os.environ.get(ALLOWED)
    os.environ[ALLOWED] = ",".join(dict.fromkeys((*allowed_modules(), *_named(modules))))
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(ALLOWED)
        else:
            os.environ[ALLOWED] = before


def _named(modules: Sequence[str]) -> tuple[str, ...]:
    names = tuple(name.strip() for name in modules if name.strip())
    for name in names:
        if not all(part.isidentifier() for part in name.split(".")):
            remedy = "Write it as in `import optuna.samplers`; all that is below it is allowed."
            mistake = FieldError(
                path="--allow-sampler", message="not a module's name", value=name, remedy=remedy
            )
            raise InvalidSpec([mistake], "The command line")
    return names


def _check_allowed(module: str) -> None:
    if not any(module == one or module.startswith(f"{one}.") for one in allowed_modules()):
        raise Unusable(
            f"the module {module} is not allowed here",
            f"The server's operator allows it by `fathom serve --allow-sampler {module}`, or in "
            f"{ALLOWED}.",
        )


def _takes(made: Callable[..., Any], argument: str) -> bool:
    try:
        parameters = inspect.signature(made).parameters.values()
    except ValueError:  # some callables of C have none
        return False
    return any(p.name == argument or p.kind is p.VAR_KEYWORD for p in parameters)
