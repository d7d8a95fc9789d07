"""A user's own sampler: how `module:Class` in a spec becomes code of this server.

A module is imported only where the operator of the server allows it (`allowed`).
"""

from collections.abc import Callable, Mapping
from typing import Any

from optuna.samplers import BaseSampler
from optuna.study import StudyDirection

from fathom_spaces.searched import Own
from fathom_spaces.space import Space

from .allowed import Unusable, find, takes
from .arguments import filled
from .asked import AskedSampler
from .base import History, SpaceSampler, proposed

_EXAMPLE = "It is a class or function of optuna.samplers.BaseSampler."


class OwnSampler(AskedSampler):
    """Asks a sampler that is made by code of the user's.

    It is made anew for every trial, with a `seed` where it takes one. What it keeps in system
    attributes of the trial or the study is kept with the trial; what it keeps in itself is lost.

    Args:
        space: what is searched.
        seed: two samplers of one seed and one history propose the same.
        made: a class, or a function, that makes the sampler.
        settings: its arguments, as a spec writes them (`arguments`).
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
        seeded = {"seed": seed} if takes(self.made, "seed") else {}
        return self.made(**{**seeded, **filled(self.settings, seed)})


def make(method: Own, space: Space, seed: int, _trials: int) -> SpaceSampler:
    """The sampler of a method of an experiment; one over spaces is given the space itself."""
    found: Any = find(method.searched, _EXAMPLE)
    if isinstance(found, type) and issubclass(found, SpaceSampler):
        return found(space, seed, **filled(method.settings, seed))
    return OwnSampler(space, seed, made=found, settings=method.settings)


def check(method: Own, space: Space, directions: tuple[StudyDirection, ...]) -> None:
    """Make the sampler, and ask it for a first point: what it cannot do is known before a trial.

    Raises:
        Unusable: it cannot be made, or cannot search this space in these directions.
    """
    found = find(method.searched, _EXAMPLE)
    if "seed" in method.settings and takes(found, "seed"):
        raise Unusable(
            "with one seed in its `settings` it would begin anew for every trial, and propose one "
            "point over and over",
            "Leave `seed` out: each trial gets a seed of its own.",
        )
    try:
        sampler = make(method, space, 0, 1)
        asked = sampler.asked(0) if isinstance(sampler, OwnSampler) else sampler
    except Unusable:
        raise
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
