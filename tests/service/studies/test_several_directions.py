"""Bare studies whose trials are told several values: their front, in Optuna too, and refusals."""

from typing import Any

import optuna
import pytest

from fathom_client.wire_studies import Report, Tell
from fathom_service import reading
from fathom_service.bare import asking, studies
from fathom_service.bare.best import best_trials
from fathom_spaces.base import parse
from fathom_spaces.errors import Conflict, InvalidSpec
from fathom_spaces.study import StudySpec
from fathom_storage.database import Database

SPACE = {"x": {"low": 0.0, "high": 3.0}}
WHOLE = {"name": "two", "space": SPACE, "directions": ["minimize", "maximize"], "sampler": "random"}


def created(database: Database, **changes: Any) -> int:
    return studies.create(database, parse(StudySpec, {**WHOLE, **changes}))[0]


def run(database: Database, study: int, values: list[tuple[float, ...]]) -> None:
    for number, each in enumerate(values):
        asked = asking.ask(database, study, f"key-{number}")
        asking.tell(database, asked.id, Tell(token=asked.token, values=each))


def refused(**changes: Any) -> tuple[str, str]:
    with pytest.raises(InvalidSpec) as caught:
        parse(StudySpec, {**WHOLE, **changes})
    (error,) = caught.value.errors
    assert error.remedy
    return error.path, error.message


def test_the_front_is_what_no_other_trial_dominates(database: Database) -> None:
    study = created(database)
    run(database, study, [(2.0, 5.0), (1.0, 1.0), (3.0, 5.0), (1.0, 0.5), (0.5, 0.5)])
    front = best_trials(database, study).items
    assert [trial.values for trial in front] == [(0.5, 0.5), (1.0, 1.0), (2.0, 5.0)]
    assert {trial.value for trial in front} == {None}


def test_of_one_value_the_best_is_the_best(database: Database) -> None:
    study = created(database, directions=[], direction="maximize")
    assert best_trials(database, study).items == ()
    run(database, study, [(2.0,), (7.0,), (3.0,), (7.0,)])
    (best,) = best_trials(database, study).items
    assert (best.value, best.number) == (7.0, 1)


def test_optuna_sees_the_same_front_and_names(database: Database) -> None:
    study = created(database, metrics=["seconds", "hits"])
    run(database, study, [(2.0, 5.0), (1.0, 1.0), (3.0, 5.0)])
    view = reading.study(database, study)
    assert (view.metric, view.direction) == ("seconds, hits", "minimize, maximize")
    assert view.directions == ("minimize", "maximize")
    url = database.url.render_as_string(hide_password=False)
    storage = optuna.storages.RDBStorage(url)
    try:
        loaded = optuna.load_study(study_name=view.optuna_name, storage=storage)
        assert sorted(trial.number for trial in loaded.best_trials) == [0, 1]
        assert loaded.metric_names == ["seconds", "hits"]
    finally:
        storage.remove_session()
        storage.engine.dispose()


def test_another_search_takes_the_value_that_it_is_after_by_its_name(database: Database) -> None:
    source = created(database, metrics=["seconds", "hits"])
    run(database, source, [(2.0, 5.0), (1.0, 1.0)])
    one: dict[str, Any] = {"directions": [], "direction": "maximize", "sampler": "tpe"}
    one["transfer_from"] = [{"study": source}]
    study = created(database, **one, metric="hits")
    (taken,) = reading.study(database, study).transfer
    assert taken.taken == 2
    with pytest.raises(InvalidSpec, match="it measures seconds, hits, this search value"):
        created(database, **one)
    with pytest.raises(InvalidSpec, match="its direction is minimize, this search's maximize"):
        created(database, **one, metric="seconds")


@pytest.mark.parametrize(
    "sampler", ["tpe", "qmc", "gp", {"searched": "evolution", "algorithm": "nsga2"}]
)
def test_every_sampler_that_can_goes_on_with_several(database: Database, sampler: Any) -> None:
    study = created(database, sampler=sampler)
    run(database, study, [(float(n), float(n % 3)) for n in range(12)])
    assert reading.study(database, study).progress.complete == 12


def test_an_equal_repeat_is_harmless_and_a_wrong_number_of_values_is_refused(
    database: Database,
) -> None:
    study = created(database)
    asked = asking.ask(database, study, "key")
    for said in ({"value": 1.0}, {"values": (1.0,)}, {"values": (1.0, 2.0, 3.0)}):
        with pytest.raises(InvalidSpec, match="values: the study has 2 directions"):
            asking.tell(database, asked.id, Tell(token=asked.token, **said))
    with pytest.raises(InvalidSpec, match=r"are of one value.*by `watched`.*value_0 or value_1"):
        asking.report(database, asked.id, Report(token=asked.token, step=1, value=1.0))
    asking.report(database, asked.id, Report(token=asked.token))
    told = Tell(token=asked.token, values=(1.0, 2.0))
    assert asking.tell(database, asked.id, told) == asking.tell(database, asked.id, told)
    with pytest.raises(Conflict, match="Another result"):
        asking.tell(database, asked.id, Tell(token=asked.token, values=(2.0, 2.0)))


@pytest.mark.parametrize("sampler", ["cmaes", "ternary", "controller", "evolution"])
def test_samplers_that_go_by_one_number_are_refused(sampler: str) -> None:
    space = {"x": {"low": 0, "high": 3}}
    asked = {"over": "x"} if sampler == "ternary" else {}
    path, message = refused(space=space, sampler={"searched": sampler, **asked})
    assert (path, message) == ("sampler.searched", "it goes by one number, and 2 are told")


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"direction": "minimize"}, "direction"),
        ({"directions": []}, "direction"),
        ({"directions": ["minimize"]}, "directions"),
        ({"metrics": ["a"]}, "metrics"),
        ({"metrics": ["a", "a"]}, "metrics"),
        ({"metric": "seconds"}, "metric"),
        ({"pruner": "median", "steps": 3}, "pruner"),
        ({"pruner": "median", "watched": "value_0"}, "pruner"),
        ({"watched": "value"}, "watched"),
        ({"directions": [], "direction": "minimize", "watched": "value"}, "watched"),
        ({"transfer_from": [{"study": 1}], "sampler": "tpe"}, "transfer_from"),
        ({"directions": [], "direction": "minimize", "metrics": ["a"]}, "metrics"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(changes: dict[str, Any], path: str) -> None:
    assert refused(**changes)[0] == path
