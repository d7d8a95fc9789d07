"""Any program asks a bare study for trials: none is one too many, none handed out twice."""

import json

import optuna
import pytest

from fathom_service import reading
from fathom_service.bare import asking
from fathom_service.samplers import SAMPLERS
from fathom_spaces.errors import WrongState
from fathom_storage.database import Database

from .bare import created, loss, run, study_spec, told


class TestAsking:
    def test_trials_are_points_of_the_space_with_what_exists_there_alone(
        self, database: Database
    ) -> None:
        study = created(database, sampler="random")
        points = run(database, study, 12)
        assert all(point in study_spec().declared for point in points)
        assert any("units_1" not in point for point in points)
        trials = reading.trials_of_study(database, study, 100, None).items
        assert [trial.params for trial in trials] == points
        assert [trial.number for trial in trials] == list(range(12))
        assert {trial.state for trial in trials} == {"complete"}

    def test_optuna_sees_the_study_with_its_trials(self, database: Database) -> None:
        study = created(database, metric="seconds")
        points = run(database, study, 3)
        view = reading.study(database, study)
        url = database.url.render_as_string(hide_password=False)
        storage = optuna.storages.RDBStorage(url)
        try:
            loaded = optuna.load_study(study_name=view.optuna_name, storage=storage)
            assert [trial.params for trial in loaded.trials] == points
            assert [trial.value for trial in loaded.trials] == [loss(point) for point in points]
            assert loaded.direction is optuna.study.StudyDirection.MINIMIZE
            assert loaded.metric_names == ["seconds"]
        finally:
            storage.remove_session()
            storage.engine.dispose()

    def test_the_same_key_gets_the_same_trial_even_after_its_end(self, database: Database) -> None:
        study, other = created(database), created(database, name="other")
        first = asking.ask(database, study, "key")
        assert asking.ask(database, study, "key") == first
        assert asking.ask(database, study, "another").id != first.id
        assert asking.ask(database, other, "key").study == other
        told(database, first, value=1.0)
        assert asking.ask(database, study, "key") == first

    def test_there_is_never_one_trial_too_many(self, database: Database) -> None:
        study = created(database, trials=2)
        one, two = (asking.ask(database, study, key) for key in "ab")
        with pytest.raises(WrongState, match="all 2 are handed out"):
            asking.ask(database, study, "c")
        told(database, one, value=1.0)
        assert reading.study(database, study).state == "running"
        told(database, two, state="fail", message="no luck")
        view = reading.study(database, study)
        assert (view.state, view.progress.complete, view.progress.failed) == ("complete", 1, 1)

    def test_a_grid_has_each_point_once(self, database: Database) -> None:
        space = {"layers": {"low": 1, "high": 3}, "act": {"choices": ["relu", "tanh"]}}
        study = created(database, space=space, sampler="grid")
        points = run(database, study, 6)
        assert len({json.dumps(point, sort_keys=True) for point in points}) == 6
        with pytest.raises(WrongState, match="all 6 are handed out"):
            asking.ask(database, study, "more")

    @pytest.mark.parametrize("name", sorted(set(SAMPLERS) - {"successive_halving"}))
    def test_every_sampler_serves_and_goes_on_after_a_restart(
        self, name: str, database: Database
    ) -> None:
        space = {"depth": {"low": 1, "high": 8}, "rate": {"low": 0.0, "high": 0.5, "step": 0.1}}
        one, two = (created(database, space=space, sampler=name, name=f"{name}-{i}") for i in "ab")
        first, again = [], []
        for study, points in ((one, first), (two, again)):
            for number in range(8):
                asked = asking.ask(database, study, f"ask-{number}")
                points.append(asked.params)
                told(database, asked, value=abs(asked.params["depth"] - 4.0))
        assert first == again

    def test_known_configurations_come_first(self, database: Database) -> None:
        from fathom_service import known

        sampler = {"searched": "tpe", "enqueue": [{"lr": 0.02}]}
        study = created(database, sampler=sampler, trials=5)
        known.enqueue(database, study, [{"layers": 2, "units_1": 9}], "key")
        points = run(database, study, 4)
        assert points[0]["lr"] == 0.02
        assert (points[1]["layers"], points[1]["units_1"]) == (2, 9)
        with pytest.raises(WrongState, match="room for 1 more"):
            known.enqueue(database, study, [{"lr": 0.02}] * 2, "other")
