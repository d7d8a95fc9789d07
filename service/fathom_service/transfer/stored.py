"""The copies of a search as its sampler sees them."""

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock

import sqlalchemy as sa
from optuna.distributions import BaseDistribution
from optuna.trial import FrozenTrial, create_trial

from fathom_spaces.space import Space
from fathom_storage import transferred
from fathom_storage.optuna_store import distributions
from fathom_storage.records import StudyRecord
from fathom_storage.transferred import Transferred

MOST_REMEMBERED = 128

_known: OrderedDict[str, tuple[FrozenTrial, ...]] = OrderedDict()
_lock = Lock()


def history(connection: sa.Connection, study: StudyRecord, space: Space) -> tuple[FrozenTrial, ...]:
    """The trials that a study knows from its start, oldest first.

    They never change, so they are read once by this process; the name of a study is its own.
    """
    if study.transfer is None:
        return ()
    with _lock:
        remembered = _known.get(study.optuna_name)
    if remembered is not None:
        return remembered
    known = distributions(space)
    found = tuple(_frozen(one, known) for one in transferred.of_study(connection, study.study_id))
    with _lock:
        _known[study.optuna_name] = found
        while len(_known) > MOST_REMEMBERED:
            _known.popitem(last=False)
    return found


def _frozen(one: Transferred, known: Mapping[str, BaseDistribution]) -> FrozenTrial:
    return create_trial(
        params=dict(one.params),
        distributions={name: known[name] for name in one.params},
        values=list(one.values),
        system_attrs={f"constraints:{name}": excess for name, excess in one.constraints.items()},
    )
