"""Bare studies that start from other studies and from databases."""

from typing import Any

import optuna
import pytest

from fathom_client import show
from fathom_client.wire_studies import Tell
from fathom_service import reading
from fathom_service.bare import asking
from fathom_service.transfer import stored, taking
from fathom_storage.database import Database
from tests.databases import read_by_optuna
from tests.service.studies.bare import LR, created, loss, run

from .sources import OLD, kept


def test_one_starts_from_another_and_from_a_database(database: Database, lab: str) -> None:
    first = created(database, metric="loss", trials=20)
    run(database, first, 20)
    sources = [{"study": first}, *OLD]
    mine = created(database, metric="loss", trials=9, transfer_from=sources)
    found = reading.study(database, mine)
    here, there = found.transfer
    assert str(here) == f"20 trials of study {first}"
    assert there.source == "study 'old' of lab"
    assert set(there.left_out) == {"lr outside of its range here", "not finished"}
    assert there.taken + sum(there.left_out.values()) == 30
    assert found.progress.planned == 9
    best = min(kept(database, mine), key=lambda one: one.values[0])
    told = [loss(point) for point in run(database, mine, 9)]
    assert sum(told) / 9 < 2  # at random it is about 1.5 + 1 for each of the four depths
    assert best.values[0] < 0.1
    assert "started from" in show.plain_text(show.studies([found]), 200)


@pytest.mark.parametrize("sampler", ["tpe", "evolution", "gp", "cmaes"])
def test_a_server_that_starts_again_asks_the_same(
    database: Database, lab: str, sampler: str
) -> None:
    changes: dict[str, Any] = {"sampler": sampler, "transfer_from": OLD, "trials": 12}
    if sampler in ("gp", "cmaes"):
        changes["space"] = {"lr": LR, "layers": {"low": 1, "high": 4}}
        flatten(lab)
        changes["transfer_from"] = [{"database": "lab", "study": "flat"}]
    one, other = (created(database, **changes) for _ in "ab")
    whole = run(database, one, 8)
    for number, point in enumerate(whole):
        stored._known.clear()
        asked = asking.ask(database, other, f"anew-{number}")
        assert asked.params == point
        assert asked.number == number
        asking.tell(database, asked.id, Tell(token=asked.token, value=loss(asked.params)))


def flatten(lab: str) -> None:
    """Put the finished trials of `old` into a study `flat`, without what only some of them have."""
    with read_by_optuna(lab) as storage:
        plain = optuna.create_study(storage=storage, study_name="flat", direction="minimize")
        for trial in optuna.load_study(study_name="old", storage=storage).trials:
            if trial.value is not None:
                trial.params.pop("units_1", None)
                trial.distributions.pop("units_1", None)
                plain.add_trial(trial)


def test_the_best_and_the_newest_are_taken_of_many(
    database: Database, lab: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "MOST_TAKEN", 6)
    space = {"x": {"low": 0, "high": 99}}
    with read_by_optuna(lab) as storage:
        study = optuna.create_study(storage=storage, study_name="many", direction="minimize")
        for x in [5, 90, 1, 80, 2, 70, 60, 50, 40]:
            study.enqueue_trial({"x": x})
        study.optimize(lambda trial: float(trial.suggest_int("x", 0, 99)), n_trials=9)
    many = [{"database": "lab", "study": "many"}]
    mine = created(database, space=space, transfer_from=many)
    assert [one.params["x"] for one in kept(database, mine)] == [5, 1, 2, 60, 50, 40]
    (known,) = reading.study(database, mine).transfer
    assert (known.taken, sum(known.left_out.values())) == (6, 3)
