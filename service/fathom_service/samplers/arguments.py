"""Arguments of a user's own sampler, as a spec writes them.

Constants, lists and mappings are what they are. Two mappings stand for code that the operator
allows, wherever a value may:

    {object: "my_samplers:gamma"}                                 the function (or class) itself
    {made: "optuna.samplers.nsgaii:SBXCrossover", settings: {eta: 2}}    what it makes of these
"""

from collections.abc import Mapping
from typing import Any

from optuna.samplers import BaseSampler

from fathom_spaces.searched.own import MADE, OBJECT, SETTINGS, names_code

from .allowed import Unusable, find, takes


def filled(settings: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """The arguments themselves.

    Args:
        settings: by name.
        seed: of the trial; a sampler that another one is made with gets it too.

    Raises:
        Unusable: code is not allowed, there is none, or it cannot make anything of its settings.
    """
    return {name: _argument(value, seed) for name, value in settings.items()}


def _argument(value: Any, seed: int) -> Any:
    if isinstance(value, list | tuple):
        return [_argument(each, seed) for each in value]
    if not isinstance(value, Mapping):
        return value
    if not names_code(value):
        return filled(value, seed)
    if OBJECT in value:
        return find(value[OBJECT])
    return _made(str(value[MADE]), value.get(SETTINGS, {}), seed)


def _made(name: str, settings: Mapping[str, Any], seed: int) -> Any:
    make = find(name)
    given = filled(settings, seed)
    if isinstance(make, type) and issubclass(make, BaseSampler) and takes(make, "seed"):
        if "seed" in given:
            raise Unusable(
                f"with one seed in the `settings` of {name} it would begin anew for every trial",
                "Leave `seed` out: each trial gets a seed of its own.",
            )
        given["seed"] = seed
    try:
        return make(**given)
    except Exception as error:
        said = ", ".join(settings) or "nothing"
        message = f"{name} makes nothing of {said}: {type(error).__name__}: {error}"
        raise Unusable(message, "Correct its `settings`.") from error
