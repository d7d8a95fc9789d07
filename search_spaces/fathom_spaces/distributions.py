"""Optuna's distributions as a space: the way back from `optuna_store.distributions`.

    found = study.best_trial.distributions     # {"x": FloatDistribution(...), ...}
    Space(domains_of(found))                   # for a sampler of `fathom_service.samplers`
    client.create_study({"name": "again", "direction": "minimize", "space": found})

What comes back is flat, as distributions are: each parameter exists at every point. Constants have
no distribution and are not among them; `when`, the layer that a setting belongs to and the count it
goes by are lost. So a space without conditions comes back as it was, less its constants and what
its ranges have beyond their last step; one with conditions as a space that has every value it has,
and more points. Each distribution that is taken comes back as the very same one, if the ends of a
range with a step are short decimals: of others rounding decides whether the last step is reached.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from .base import field_error
from .domains import AnyDomain, Domain
from .errors import FieldError, InvalidSpec
from .written import is_distribution

_DOMAIN: TypeAdapter[Domain] = TypeAdapter(AnyDomain)


def domains_of(distributions: Mapping[str, Any]) -> dict[str, Domain]:
    """The domain of every parameter, in their order.

    Raises:
        InvalidSpec: one has no equal: None or anything but words, numbers and switches among its
            choices, equal ones such as 1 and true, a word too long, a step too small for its range;
            or it is no distribution at all. All mistakes are told, by name.
    """
    found: dict[str, Domain] = {}
    mistakes: list[FieldError] = []
    for name, distribution in distributions.items():
        if not is_distribution(distribution):
            message, remedy = "no distribution of Optuna", "Take them from `trial.distributions`."
            given = repr(distribution)[:120]
            mistakes.append(FieldError(path=name, message=message, value=given, remedy=remedy))
            continue
        try:
            found[name] = _DOMAIN.validate_python(distribution)
        except ValidationError as error:
            mistakes += [_below(name, field_error(each)) for each in error.errors()]
    if mistakes:
        raise InvalidSpec(mistakes, "The distributions")
    return found


def _below(name: str, error: FieldError) -> FieldError:
    path = name if error.path == "(top)" else f"{name}.{error.path}"
    return error.model_copy(update={"path": path})
