"""What controllers thought after each update: the policies of a method's searches, averaged."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from fathom_client.traces import PolicyPoint

from .traces import thinned


def averaged(searches: Iterable[Sequence[Mapping[str, Any]]]) -> tuple[PolicyPoint, ...]:
    """Means over searches, at up to 60 updates; one that ended earlier keeps its last policy.

    Each search is the summaries of its versions, in order.
    """
    told = [found for found in searches if found]
    updates = thinned(sorted({said["update"] for found in told for said in found}))
    return tuple(_mean([_latest(found, update) for found in told], update) for update in updates)


def _latest(found: Sequence[Mapping[str, Any]], update: int) -> Mapping[str, Any]:
    """The last one up to an update; before the first, that one."""
    return next((said for said in reversed(found) if said["update"] <= update), found[0])


def _mean(said: Sequence[Mapping[str, Any]], update: int) -> PolicyPoint:
    return PolicyPoint(
        update=update,
        trials=float(np.mean([each["trials"] for each in said])),
        mean_reward=_known_mean(each["mean_reward"] for each in said),
        baseline=_known_mean(each["baseline"] for each in said),
        entropy=float(np.mean([each["entropy"] for each in said])),
        depths={
            name: {int(value): share for value, share in shares.items()}
            for name, shares in _shares([each["depths"] for each in said]).items()
        },
        choices={
            name: {str(value): share for value, share in shares.items()}
            for name, shares in _shares([each["choices"] for each in said]).items()
        },
    )


def _known_mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None


def _shares(
    said: Sequence[Mapping[str, Sequence[tuple[Any, float]]]],
) -> dict[str, dict[Any, float]]:
    """Mean probability of each value of each parameter, over the searches that ask for it."""
    found: dict[str, dict[Any, float]] = {}
    for name in dict.fromkeys(name for each in said for name in each):
        asked = [dict(each[name]) for each in said if name in each]
        values = dict.fromkeys(value for shares in asked for value in shares)
        found[name] = {v: float(np.mean([s.get(v, 0.0) for s in asked])) for v in values}
    return found
