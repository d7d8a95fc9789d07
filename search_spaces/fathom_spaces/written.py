"""Optuna's distributions as a spec writes them.

Optuna itself is not needed: a distribution is known by what it is called.
"""

from typing import Any

from .base import refuse

_KINDS = ("IntDistribution", "FloatDistribution", "CategoricalDistribution")


def as_written(value: Any) -> Any:
    """A distribution of Optuna as a spec writes it, all else as it is; a validator of raw values.

    Raises:
        PydanticCustomError: it is of a kind that has no equal here, or a choice is None.
    """
    if not is_distribution(value):
        return value
    names = [kind.__name__ for kind in type(value).__mro__]
    kind = next((name for name in _KINDS if name in names), None)
    if kind is None:
        remedy = f"These have an equal: {', '.join(_KINDS)}."
        raise refuse(f"{names[0]} has no equal among the domains", remedy)
    if kind == "CategoricalDistribution":
        if any(choice is None for choice in value.choices):
            remedy = "Put a word in its place, such as 'none'."
            raise refuse("None is no value of a parameter here", remedy, "choices", "None")
        return {"choices": list(value.choices)}
    step = {} if value.step is None else {"step": value.step}
    return {"low": value.low, "high": value.high, **step, "log": value.log}


def is_distribution(value: object) -> bool:
    """Whether a value is one of Optuna's distributions."""
    return any(
        kind.__name__ == "BaseDistribution" and kind.__module__.partition(".")[0] == "optuna"
        for kind in type(value).__mro__
    )
