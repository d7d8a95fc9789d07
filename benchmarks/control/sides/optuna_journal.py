"""Optuna's journal file: every client is an Optuna process on one file of this machine."""

import json
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import optuna
from optuna.distributions import distribution_to_json
from optuna.trial import TrialState

from control.cases import Case, Place, Session
from control.made_up import Past, past
from control.optuna_clients import SPACE, journal
from control.processes import python
from control.sides.optuna_rdb import STUDY

_CREATE_TRIAL, _WHEN = 4, "2026-01-01T00:00:00.000000+00:00"
_AT_ONCE = 2_000


class OptunaJournal:
    """Clients that append to a file under a lock."""

    name = "optuna_journal"
    requests = 0

    def __init__(self, place: Place):
        self._place = place

    @contextmanager
    def ready(self, case: Case) -> Iterator[Session]:
        path = self._place.folder / f"{secrets.token_hex(4)}.journal"
        storage = journal(str(path))
        study = optuna.create_study(storage=storage, study_name=STUDY, direction="maximize")
        lines = [_line(study._study_id, one) for one in past(case.prior)]
        for start in range(0, len(lines), _AT_ONCE):
            storage._backend.append_logs(lines[start : start + _AT_ONCE])
        asked = {
            "kind": "journal",
            "path": str(path),
            "study": STUDY,
            "sampler": case.sampler,
            "clients": case.clients,
            "seconds": case.seconds,
        }
        yield Session(python(sys.executable, "optuna_clients", json.dumps(asked)))
        path.unlink()


def _line(study_id: int, one: Past) -> dict[str, Any]:
    """A finished trial as the journal has it."""
    return {
        "op_code": _CREATE_TRIAL,
        "worker_id": "past",
        "study_id": study_id,
        "datetime_start": _WHEN,
        "datetime_complete": _WHEN,
        "state": int(TrialState.COMPLETE),
        "value": one.value,
        "values": None,
        "distributions": {name: distribution_to_json(SPACE[name]) for name in SPACE},
        "params": {name: float(value) for name, value in one.params.items()},
        "user_attrs": {},
        "system_attrs": {},
        "intermediate_values": dict(enumerate(one.curve, 1)),
    }
