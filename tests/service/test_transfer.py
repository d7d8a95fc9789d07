"""Trials of other studies: taken at submit, kept, known to every seed, and counted nowhere."""

import json
from pathlib import Path
from typing import Any

import optuna
import pytest
from fastapi.testclient import TestClient

from fathom_client import show
from fathom_client.wire import DryRun, StudyView, as_json
from fathom_client.wire_studies import Tell
from fathom_service import lifecycle, reading
from fathom_service.bare import asking
from fathom_service.transfer import stored, taking
from fathom_service.transfer.databases import ALLOWED, allowed
from fathom_spaces.errors import InvalidSpec
from fathom_storage import ledger, transferred
from fathom_storage.database import Database
from fathom_storage.transferred import Transferred

from .http import problem
from .studies.bare import LR, created, loss, run
from .world import World, finished, spec

PASSWORD = "opensesame"
OLD = [{"database": "lab", "study": "old"}]


def searched(**method: Any) -> Any:
    tpe = {"searched": "tpe", "trials": 4, "startup_trials": 2}
    return spec(methods=[{**tpe, **method}], training={"epochs": 6, "lr": LR}, confirm={"seeds": 0})


def view(world: World, experiment: str, position: int = 0) -> StudyView:
    return reading.experiment(world.database, experiment).studies[position]


def points(world: World, experiment: str) -> list[Any]:
    return [json.loads(one.params) for one in world.trials(experiment)]


def kept(database: Database, study: int) -> list[Transferred]:
    return database.read(lambda connection: transferred.of_study(connection, study))


def refusal(caught: pytest.ExceptionInfo[InvalidSpec]) -> tuple[str, str]:
    (error,) = caught.value.errors
    assert error.remedy
    return error.path, error.message


def source(world: World, **method: Any) -> str:
    mine = world.submit(searched(**{"trials": 12, **method}))
    world.work_off()
    return mine


@pytest.fixture(scope="module")
def made_by_optuna(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of Optuna's with nothing of ours in it: 30 trials in its study `old`."""
    file = tmp_path_factory.mktemp("lab") / "lab.db"
    study = optuna.create_study(
        storage=f"sqlite:///{file}",
        study_name="old",
        direction="minimize",
        sampler=optuna.samplers.RandomSampler(seed=0),
    )

    def objective(trial: optuna.Trial) -> float:
        params = {"layers": trial.suggest_int("layers", 1, 4)}
        params["lr"] = trial.suggest_float("lr", 1e-4, 1.0, log=True)
        if params["layers"] > 1:
            params["units_1"] = trial.suggest_int("units_1", 8, 64)
        if trial.number == 3:
            raise optuna.TrialPruned
        return loss(params)

    study.optimize(objective, n_trials=30)
    return file


@pytest.fixture
def lab(made_by_optuna: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """It has a name that specs may give; another database does not answer."""
    file = tmp_path / "lab.db"
    file.write_bytes(made_by_optuna.read_bytes())
    away = f"postgresql://ana:{PASSWORD}@127.0.0.1:1/none"
    monkeypatch.setenv(ALLOWED, f"lab=sqlite:///{file},away={away}")
    return f"sqlite:///{file}"


class TestExperiments:
    def test_every_seed_knows_them_and_none_counts(self, database: Database) -> None:
        world = World(database)
        first = source(world)
        mine = world.submit(searched(transfer_from=[{"experiment": first}]))
        plain = world.submit(searched())
        (known,) = view(world, mine).transfer
        assert str(known) == f"24 trials of experiment {first}"
        world.work_off()
        assert view(world, mine).progress == view(world, plain).progress
        assert view(world, plain).transfer == ()
        ours, theirs = world.trials(mine), world.trials(plain)
        assert [(t.number, t.training_seed) for t in ours] == [
            (t.number, t.training_seed) for t in theirs
        ]
        assert points(world, mine)[:2] != points(world, plain)[:2]
        spent = [database.read(lambda c, e=e: ledger.spent(c, e)) for e in (mine, plain)]
        assert spent[0][0] == spent[1][0] == 8

    def test_another_server_goes_on_with_the_same_search(self, database: Database) -> None:
        world = World(database)
        first = source(world)
        one, other = (searched(transfer_from=[{"experiment": first}]) for _ in "ab")
        alive = world.submit(one)
        world.work_off()
        anew = world.submit(other)
        while asked := world.ask():
            stored._known.clear()  # as a server that has just started
            world.engine.result(asked[0].id, finished(asked[0]))
        assert points(world, anew) == points(world, alive)

    def test_its_source_may_go_and_its_copies_go_with_it(self, database: Database) -> None:
        world = World(database)
        first = source(world)
        again = searched(transfer_from=[{"experiment": first}])
        record, _ = lifecycle.submit(database, again, "key")
        study = view(world, record.id).id
        lifecycle.remove(database, first)
        assert lifecycle.submit(database, again, "key") == (record, False)
        world.work_off()
        assert world.state(record.id) == "complete"
        assert len(kept(database, study)) == 24
        lifecycle.remove(database, record.id)
        assert kept(database, study) == []

    def test_constants_of_the_source_stand_in_and_its_ranges_are_held_to(
        self, database: Database
    ) -> None:
        world = World(database)
        first = source(world, fixed={"lr": 0.002})
        whole = spec(
            methods=[
                {"searched": "tpe", "trials": 2, "transfer_from": [{"experiment": first}]},
                {
                    "searched": "tpe",
                    "name": "narrow",
                    "trials": 2,
                    "transfer_from": [{"experiment": first}],
                    "fixed": {"depth": 2},
                },
            ],
            training={"epochs": 6, "lr": LR},
        )
        mine = world.submit(whole)
        wide, narrow = (kept(database, view(world, mine, place).id) for place in (0, 1))
        assert len(wide) == 24
        assert {one.params["lr"] for one in wide} == {0.002}
        assert {tuple(one.params) for one in narrow} == {("lr",)}
        (known,) = view(world, mine, 1).transfer
        assert known.left_out == {"depth other than 2, which it is here": 24 - known.taken}

    def test_several_runs_of_a_point_are_one_trial(self, database: Database) -> None:
        world = World(database)
        first = source(world, trials=3, executions_per_trial=2)
        mine = world.submit(searched(transfer_from=[{"experiment": first}]))
        assert view(world, mine).transfer[0].taken == 3 * 2

    def test_other_objectives_and_constraints_follow_from_the_points(
        self, database: Database
    ) -> None:
        world = World(database)
        first = source(world)
        given = {"searched": "tpe", "trials": 3, "transfer_from": [{"experiment": first}]}
        objectives = ["metric", "flops", {"parameters": {"max": 780}}]
        changes = {"training": {"epochs": 6, "lr": LR}, "objectives": objectives}
        mine = world.submit(spec(methods=[given], confirm={"seeds": 0}, **changes))
        (known,) = view(world, mine).transfer
        assert known.left_out == {"more parameters than `max` allows here": 24 - known.taken}
        assert 0 < known.taken < 24
        for one in kept(database, view(world, mine).id):
            metric, flops = one.values
            assert metric <= 1 < flops
            assert one.constraints["parameters"] <= 0
        world.work_off()
        assert world.state(mine) == "complete"
        again = world.submit(searched(transfer_from=[{"experiment": mine}]))
        assert view(world, again).transfer[0].taken > 0

    @pytest.mark.parametrize(
        ("given", "path", "message"),
        [
            ({"experiment": "f00"}, "experiment", "There is no experiment 'f00'"),
            ({"study": 99_999}, "study", "There is no study '99999'"),
            ({"experiment": "{}", "method": "tpe"}, "method", "no searched method 'tpe'"),
            ({"study": "{confirm}"}, "study", "confirm is no search"),
        ],
    )
    def test_what_is_not_there_is_refused(
        self, database: Database, given: dict[str, Any], path: str, message: str
    ) -> None:
        world = World(database)
        mine = world.submit(searched())
        names = {"{}": mine, "{confirm}": view(world, mine, 1).id}
        asked = {field: names.get(value, value) for field, value in given.items()}
        with pytest.raises(InvalidSpec) as caught:
            world.submit(searched(transfer_from=[asked]))
        where, said = refusal(caught)
        assert where == f"methods.0.transfer_from.0.{path}"
        assert message in said

    def test_a_source_without_anything_of_use_is_refused_with_the_reasons(
        self, database: Database
    ) -> None:
        world = World(database)
        unfinished = world.submit(searched())
        with pytest.raises(InvalidSpec) as caught:
            world.submit(searched(transfer_from=[{"experiment": unfinished}]))
        assert refusal(caught)[1] == "none of its trials is of use here: it has none"
        world.work_off()
        elsewhere = {"lr": {"low": 0.2, "high": 1.0}}
        method = {"searched": "tpe", "transfer_from": [{"experiment": unfinished}]}
        with pytest.raises(InvalidSpec) as caught:
            world.submit(spec(methods=[method], training={"epochs": 6, **elsewhere}))
        assert refusal(caught)[1].endswith("lr outside of its range here (8)")
        other = {"dataset": "digits", "metric": "log_loss"}
        with pytest.raises(InvalidSpec, match="it measures accuracy, this search log_loss"):
            world.submit(spec(methods=[method], task=other))


class TestBareStudies:
    def test_one_starts_from_another_and_from_a_database(
        self, database: Database, lab: str
    ) -> None:
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
        self, database: Database, lab: str, sampler: str
    ) -> None:
        changes: dict[str, Any] = {"sampler": sampler, "transfer_from": OLD, "trials": 12}
        if sampler in ("gp", "cmaes"):
            changes["space"] = {"lr": LR, "layers": {"low": 1, "high": 4}}
            plain = optuna.create_study(storage=lab, study_name="flat", direction="minimize")
            for trial in optuna.load_study(study_name="old", storage=lab).trials:
                if trial.value is not None:
                    trial.params.pop("units_1", None)
                    trial.distributions.pop("units_1", None)
                    plain.add_trial(trial)
            changes["transfer_from"] = [{"database": "lab", "study": "flat"}]
        one, other = (created(database, **changes) for _ in "ab")
        whole = run(database, one, 8)
        for number, point in enumerate(whole):
            stored._known.clear()
            asked = asking.ask(database, other, f"anew-{number}")
            assert asked.params == point
            assert asked.number == number
            asking.tell(database, asked.id, Tell(token=asked.token, value=loss(asked.params)))

    def test_the_best_and_the_newest_are_taken_of_many(
        self, database: Database, lab: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(taking, "MOST_TAKEN", 6)
        space = {"x": {"low": 0, "high": 99}}
        study = optuna.create_study(storage=lab, study_name="many", direction="minimize")
        for x in [5, 90, 1, 80, 2, 70, 60, 50, 40]:
            study.enqueue_trial({"x": x})
        study.optimize(lambda trial: float(trial.suggest_int("x", 0, 99)), n_trials=9)
        many = [{"database": "lab", "study": "many"}]
        mine = created(database, space=space, transfer_from=many)
        assert [one.params["x"] for one in kept(database, mine)] == [5, 1, 2, 60, 50, 40]
        (known,) = reading.study(database, mine).transfer
        assert (known.taken, sum(known.left_out.values())) == (6, 3)


class TestDatabases:
    @pytest.mark.parametrize(
        ("given", "path", "message"),
        [
            ({"database": "lba", "study": "old"}, "database", "no database of that name"),
            ({"database": "lab", "study": "new"}, "study", "There is no study there"),
            ({"database": "away", "study": "old"}, "database", "it cannot be read"),
        ],
    )
    def test_what_is_not_there_is_refused_without_an_address(
        self,
        database: Database,
        lab: str,
        given: dict[str, str],
        path: str,
        message: str,
        caplog: pytest.LogCaptureFixture,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        with pytest.raises(InvalidSpec) as caught:
            created(database, transfer_from=[given])
        where, said = refusal(caught)
        assert where == f"transfer_from.0.{path}"
        assert message in said
        told = str(caught.value) + caplog.text + "".join(capfd.readouterr())
        for secret in (PASSWORD, "127.0.0.1:1", lab):
            assert secret not in told

    def test_other_directions_and_objectives_are_refused(
        self, database: Database, lab: str
    ) -> None:
        with pytest.raises(InvalidSpec, match="its direction is minimize, this search's maximize"):
            created(database, transfer_from=OLD, direction="maximize")
        both = ["minimize", "maximize"]
        several = optuna.create_study(storage=lab, study_name="both", directions=both)
        several.optimize(lambda t: (float(t.suggest_int("layers", 1, 4)), 0.0), n_trials=2)
        named = [{"database": "lab", "study": "both"}]
        space = {"layers": {"low": 1, "high": 4}}
        with pytest.raises(InvalidSpec, match="2 objectives, and no names"):
            created(database, space=space, transfer_from=named)
        several.set_metric_names(["loss", "accuracy"])
        with pytest.raises(InvalidSpec, match="it measures loss, accuracy, this search value"):
            created(database, space=space, transfer_from=named)
        mine = created(database, space=space, transfer_from=named, metric="loss")
        assert {one.values[0] for one in kept(database, mine)} <= {1, 2, 3, 4}

    def test_reading_makes_and_changes_nothing(
        self, database: Database, lab: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = Path(lab.removeprefix("sqlite:///"))
        before = file.read_bytes()
        created(database, transfer_from=OLD)
        assert file.read_bytes() == before
        monkeypatch.setenv(ALLOWED, f"lab=sqlite:///{tmp_path / 'none' / 'none.db'}")
        with pytest.raises(InvalidSpec, match="there is no such file"):
            created(database, transfer_from=OLD)
        assert not (tmp_path / "none").exists()
        (tmp_path / "empty.db").touch()
        monkeypatch.setenv(ALLOWED, f"lab=sqlite:///{tmp_path / 'empty.db'}")
        with pytest.raises(InvalidSpec, match="it cannot be read"):
            created(database, transfer_from=OLD)

    def test_a_study_of_a_fathom_database_elsewhere(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        world = World(database)
        name = view(world, source(world)).optuna_name
        shown = database.url.render_as_string(hide_password=False)
        monkeypatch.setenv(ALLOWED, f"other={shown}")
        mine = world.submit(searched(transfer_from=[{"database": "other", "study": name}]))
        assert view(world, mine).transfer[0].taken == 24

    def test_the_operators_list(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(ALLOWED, " a=postgresql://u:p,w@h1,h2/db , b.c-2=sqlite:///x.db,")
        assert allowed() == {"a": "postgresql://u:p,w@h1,h2/db", "b.c-2": "sqlite:///x.db"}
        monkeypatch.delenv(ALLOWED)
        assert allowed() == {}
        for wrong in (f"postgresql://u:{PASSWORD}@h/db", f"a=x://{PASSWORD},a=y://b", "a"):
            monkeypatch.setenv(ALLOWED, wrong)
            with pytest.raises(InvalidSpec, match="FATHOM_TRANSFER_FROM: entry") as caught:
                allowed()
            assert PASSWORD not in str(caught.value)


class TestApi:
    def test_the_api_tells_what_was_taken(self, client: TestClient, lab: str) -> None:
        space = {"lr": LR, "layers": {"low": 1, "high": 1}}
        body = {"name": "mine", "direction": "minimize", "space": space, "transfer_from": OLD}
        answer = client.post("/v1/studies", json=body)
        assert answer.status_code == 201, answer.text
        (known,) = answer.json()["transfer"]
        assert known["source"] == "study 'old' of lab"
        assert known["taken"] > 0
        assert lab not in answer.text
        away = {**body, "transfer_from": [{"database": "away", "study": "old"}]}
        refused = client.post("/v1/studies", json=away)
        problem(refused, 422, "invalid")
        assert PASSWORD not in refused.text

    def test_a_dry_run_tells_it_and_refuses_as_a_submit_would(
        self, client: TestClient, settings: Any
    ) -> None:
        database = Database(settings.database_url)
        first = source(World(database))
        database.close()
        body = as_json(searched(transfer_from=[{"experiment": first}]))
        answer = client.post("/v1/experiments?dry_run=true", json=body)
        dry = DryRun.model_validate_json(answer.text)
        assert dry.transfer["searched/tpe"][0].taken == 24
        assert f"would start from 24 trials of experiment {first}." in show.plain_text(
            show.preflight(dry)
        )
        mine = client.post("/v1/experiments", json=body).json()["id"]
        page = client.get(f"/experiments/{mine}").text
        assert f"started from 24 trials of experiment {first}" in page
        nowhere = as_json(searched(transfer_from=[{"experiment": "f00"}]))
        refused = client.post("/v1/experiments?dry_run=true", json=nowhere)
        problem(refused, 422, "invalid")
