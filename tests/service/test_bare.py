"""Bare studies: any program asks for trials, reports, tells; nothing is lost, none told twice."""

import json
from typing import Any

import optuna
import pytest
from fastapi.testclient import TestClient

from fathom_client.wire import Costs
from fathom_client.wire_studies import AskedTrial, Report, Tell
from fathom_client.wire_work import Command
from fathom_service import reading
from fathom_service.bare import asking, studies
from fathom_service.engine import TrialEngine
from fathom_service.samplers import SAMPLERS
from fathom_service.settings import Settings
from fathom_spaces.base import parse
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, StaleLease, WrongState
from fathom_spaces.study import StudySpec
from fathom_storage import leases
from fathom_storage.database import Database, clock

from .http import make_token, problem, submit
from .world import World, spec

LR = {"low": 1e-4, "high": 1e-1, "log": True}
SPACE = {"lr": LR, "layers": {"low": 1, "high": 4}, "units_1": {"low": 8, "high": 64}}
SPACE["units_1"]["when"] = {"layers": [2, 3, 4]}


def study_spec(**changes: Any) -> StudySpec:
    whole = {"name": "cache", "space": SPACE, "direction": "minimize", "seed": 1}
    return parse(StudySpec, {**whole, **changes}, "The study")


def created(database: Database, **changes: Any) -> int:
    return studies.create(database, study_spec(**changes))[0]


def loss(params: Any) -> float:
    return (params["layers"] - 3) ** 2 + abs(params.get("lr", 0.01) - 0.01)


def told(database: Database, asked: AskedTrial, **said: Any) -> str:
    return asking.tell(database, asked.id, Tell(token=asked.token, **said)).state


def reported(database: Database, asked: AskedTrial, step: int, value: float) -> Command:
    report = Report(token=asked.token, step=step, value=value)
    return asking.report(database, asked.id, report).command


def run(database: Database, study: int, count: int) -> list[dict[str, Any]]:
    points = []
    for number in range(count):
        asked = asking.ask(database, study, f"run-{number}")
        points.append(asked.params)
        told(database, asked, value=loss(asked.params))
    return points


def expire(database: Database, asked: AskedTrial) -> None:
    """Let its time be over, and the sweeper come by."""

    def work(connection: Any) -> None:
        long_ago = clock(connection).replace(year=2000)
        connection.execute(
            leases._L.update().where(leases._L.c.trial_id == asked.id).values(expires_at=long_ago)
        )

    database.write(work)
    TrialEngine(database, Settings()).sweep()


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


class TestTelling:
    def test_an_equal_repeat_gets_the_same_answer_and_another_a_conflict(
        self, database: Database
    ) -> None:
        asked = asking.ask(database, created(database), "key")
        assert told(database, asked, value=2.0) == "complete"
        assert told(database, asked, value=2.0) == "complete"
        with pytest.raises(Conflict, match="Another result was already taken"):
            told(database, asked, value=3.0)
        assert reading.trial(database, asked.id).value == 2.0

    def test_a_failure_has_its_reason(self, database: Database) -> None:
        asked = asking.ask(database, created(database), "key")
        assert told(database, asked, state="fail", message="disk full") == "fail"
        trial = reading.trial(database, asked.id)
        assert (trial.state, trial.message, trial.value) == ("fail", "disk full", None)

    def test_a_pruned_trial_counts_with_its_last_report(self, database: Database) -> None:
        asked = asking.ask(database, created(database), "key")
        reported(database, asked, 1, 5.0)
        reported(database, asked, 2, 4.0)
        assert told(database, asked, state="pruned") == "pruned"
        assert reading.trial(database, asked.id).value == 4.0

    def test_another_token_tells_nothing(self, database: Database) -> None:
        study = created(database)
        asked, other = (asking.ask(database, study, key) for key in "ab")
        forged = asked.model_copy(update={"token": other.token})
        with pytest.raises(StaleLease, match="The token is not"):
            told(database, forged, value=0.0)
        with pytest.raises(StaleLease, match="The token is not"):
            reported(database, forged, 1, 0.0)
        assert reading.trial(database, asked.id).state == "running"

    def test_trials_of_experiments_and_of_nobody_are_refused(self, database: Database) -> None:
        world = World(database)
        world.submit(spec())
        (lease,) = world.ask()
        forged = AskedTrial(
            id=lease.trial, study=1, number=0, params={}, token=lease.token, expires_in_seconds=1
        )
        with pytest.raises(Conflict, match="its worker reports by its lease"):
            told(database, forged, value=0.0)
        with pytest.raises(NotFound):
            told(database, forged.model_copy(update={"id": 99_999}), value=0.0)
        with pytest.raises(NotFound):
            asking.ask(database, lease.study, "key")

    def test_a_parameter_called_depth_may_be_anything(self, database: Database) -> None:
        space = {"depth": {"choices": ["deep", "shallow"]}}
        study = created(database, space=space, sampler="random")
        asked = asking.ask(database, study, "key")
        assert told(database, asked, value=0.5) == "complete"
        assert reading.trial(database, asked.id).depth is None


class TestReporting:
    def test_values_are_the_trials_curve(self, database: Database) -> None:
        asked = asking.ask(database, created(database), "key")
        for step, value in enumerate((3.0, 2.0), start=1):
            assert reported(database, asked, step, value) is Command.CONTINUE
        assert reported(database, asked, 2, 2.0) is Command.CONTINUE
        with pytest.raises(Conflict, match="already has another measurement at step 2"):
            reported(database, asked, 2, 1.0)
        points = reading.curve(database, asked.id).measurements
        assert [(p.step, p.validation, p.train_loss) for p in points] == [
            (1, 3.0, None),
            (2, 2.0, None),
        ]

    def test_the_pruner_stops_what_is_worse(self, database: Database) -> None:
        study = created(
            database, pruner={"kind": "median", "startup_trials": 2, "warmup_steps": 0}, steps=3
        )
        for key in "abc":
            asked = asking.ask(database, study, key)
            for step in (1, 2, 3):
                assert reported(database, asked, step, 1 / step) is Command.CONTINUE
            told(database, asked, value=0.3)
        worse = asking.ask(database, study, "worse")
        assert reported(database, worse, 1, 9.0) is Command.PRUNE
        assert reported(database, worse, 1, 9.0) is Command.PRUNE  # a repeat hears the same
        assert told(database, worse, state="pruned") == "pruned"

    def test_costs_are_asked_for_where_the_pruner_compares_them(self, database: Database) -> None:
        study = created(database, pruner="cost_fair", steps=4)
        asked = asking.ask(database, study, "key")
        with pytest.raises(InvalidSpec, match=r"costs\.flops: the study's pruner compares"):
            reported(database, asked, 1, 1.0)
        costs = Costs(flops=100.0)
        report = Report(token=asked.token, step=1, value=1.0, costs=costs)
        assert asking.report(database, asked.id, report).command is Command.CONTINUE

    def test_a_report_renews_the_trial_with_or_without_a_value(self, database: Database) -> None:
        study = created(database, lease_seconds=100)
        asked = asking.ask(database, study, "key")

        def expires() -> Any:
            return database.read(lambda c: leases.live_of(c, [asked.id]))[0].expires_at

        before = expires()
        advice = asking.report(database, asked.id, Report(token=asked.token))
        assert (advice.command, advice.expires_in_seconds) == (Command.CONTINUE, 100)
        assert expires() > before


class TestSilence:
    def test_a_trial_that_nobody_heard_of_fails_and_the_search_goes_on(
        self, database: Database
    ) -> None:
        study = created(database, trials=2)
        asked = asking.ask(database, study, "gone")
        expire(database, asked)
        trial = reading.trial(database, asked.id)
        assert (trial.state, trial.outcome) == ("fail", "lost")
        assert trial.message == "The program that asked for it was not heard of in time."
        with pytest.raises(StaleLease):
            reported(database, asked, 1, 1.0)
        assert asking.ask(database, study, "next").number == 1

    def test_a_value_that_comes_late_is_used_while_the_study_runs(self, database: Database) -> None:
        study = created(database, trials=2)
        asked = asking.ask(database, study, "late")
        expire(database, asked)
        with pytest.raises(StaleLease, match="this one was used"):
            told(database, asked, value=0.25)
        assert reading.trial(database, asked.id).value == 0.25

    def test_no_worker_is_given_a_trial_of_a_bare_study(self, database: Database) -> None:
        created(database)
        assert World(database).ask() == []


class TestLife:
    def test_a_stopped_study_ends_with_its_running_trials_and_can_be_removed(
        self, database: Database
    ) -> None:
        study = created(database)
        asked = asking.ask(database, study, "key")
        studies.stop(database, study)
        with pytest.raises(WrongState, match="it was stopped"):
            asking.ask(database, study, "other")
        with pytest.raises(WrongState, match="stop it first, and let its trials end"):
            studies.remove(database, study)
        told(database, asked, value=1.0)
        studies.stop(database, study)
        assert reading.study(database, study).state == "complete"
        assert studies.remove(database, study) == []
        with pytest.raises(NotFound):
            reading.study(database, study)

    def test_it_is_no_experiment(self, database: Database) -> None:
        world = World(database)
        mine = world.submit(spec())
        study = created(database)
        assert [e.id for e in reading.experiments(database, 10, None).items] == [mine]
        assert [s.id for s in reading.bare_studies(database, 10, None).items] == [study]
        view = reading.study(database, study)
        assert (view.experiment, view.kind, view.spec) == (None, "bare", study_spec())
        with pytest.raises(NotFound, match="bare study"):
            studies.stop(database, reading.experiment(database, mine).studies[0].id)

    def test_what_cannot_work_is_refused(self, database: Database) -> None:
        with pytest.raises(InvalidSpec, match=r"sampler\.searched: the module mine is not allowed"):
            created(database, sampler="mine:Sampler")


def test_over_the_api(client: TestClient) -> None:
    body = {"name": "mine", "space": {"x": {"low": -3.0, "high": 3.0}}, "direction": "minimize"}
    made = client.post("/v1/studies", json=body, headers={"Idempotency-Key": "mine"})
    assert made.status_code == 201
    study = made.json()["id"]
    assert made.headers["location"] == f"/v1/studies/{study}"
    again = client.post("/v1/studies", json=body, headers={"Idempotency-Key": "mine"})
    assert (again.status_code, again.json()) == (200, made.json())
    other = client.post(
        "/v1/studies", json={**body, "name": "x"}, headers={"Idempotency-Key": "mine"}
    )
    problem(other, 409, "conflict")
    asked = client.post(f"/v1/studies/{study}/trials", headers={"Idempotency-Key": "1"})
    assert asked.status_code == 201
    trial, token = asked.json()["id"], asked.json()["token"]
    advice = client.post(f"/v1/trials/{trial}:report", json={"token": token, "step": 1, "value": 4})
    assert advice.json() == {"command": "continue", "expires_in_seconds": 600}
    answer = client.post(f"/v1/trials/{trial}:tell", json={"token": token, "value": 3.5})
    assert answer.json()["state"] == "complete"
    (listed,) = client.get("/v1/studies").json()["items"]
    assert (listed["id"], listed["progress"]["complete"]) == (study, 1)
    assert client.post(f"/v1/studies/{study}:stop").json()["state"] == "complete"
    assert client.delete(f"/v1/studies/{study}").status_code == 204
    problem(client.get(f"/v1/studies/{study}"), 404, "not-found")


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ({"value": None}, "value"),
        ({"state": "fail", "value": 3}, "value"),
        ({"state": "done"}, "state"),
        ({"valeu": 3}, "valeu"),
    ],
)
def test_what_is_told_wrongly_is_refused(client: TestClient, said: Any, path: str) -> None:
    answer = client.post("/v1/trials/1:tell", json={"token": "t", **said})
    assert problem(answer, 422, "invalid")["errors"][0]["path"] == path


def test_a_wrong_study_is_refused_with_its_place(client: TestClient) -> None:
    body = {"name": "x", "space": {"x": {"low": 3, "high": 1}}, "direction": "minimize"}
    (error,) = problem(client.post("/v1/studies", json=body), 422, "invalid")["errors"]
    assert (error["path"], error["message"]) == ("space.x", "low is above high")


def test_creating_needs_the_scope_submit_and_asking_the_scope_work(
    guarded: TestClient, settings: Settings
) -> None:
    body = {"name": "x", "space": {"x": {"low": 1, "high": 3}}, "direction": "minimize"}
    may_submit, may_work = make_token(settings, "submit"), make_token(settings, "work")
    problem(guarded.post("/v1/studies", json=body, headers=may_work), 403, "forbidden")
    study = guarded.post("/v1/studies", json=body, headers=may_submit).json()["id"]
    path = f"/v1/studies/{study}/trials"
    problem(guarded.post(path, headers=may_submit), 403, "forbidden")
    asked = guarded.post(path, headers=may_work).json()
    tell = f"/v1/trials/{asked['id']}:tell"
    said = {"token": asked["token"], "value": 1}
    problem(guarded.post(tell, json=said, headers=may_submit), 403, "forbidden")
    assert guarded.post(tell, json=said, headers=may_work).status_code == 200


def test_an_experiment_beside_it_goes_its_way(client: TestClient) -> None:
    mine = submit(client)
    body = {"name": "x", "space": {"x": {"low": 1, "high": 3}}, "direction": "minimize"}
    client.post("/v1/studies", json=body)
    assert [e["id"] for e in client.get("/v1/experiments").json()["items"]] == [mine]
    assert client.get("/metrics").status_code == 200


@pytest.mark.parametrize(
    ("sampler", "message", "remedy"),
    [
        ("grid", "the continuous range of lr", "Give lr a step or choices, or make it a constant."),
        ("controller", "range of lr", "Give lr a step or choices, or make it a constant."),
        ("gp", "units_1 exists only at some", "Take tpe, evolution or random, or leave"),
        ("cmaes", "units_1 exists only at some", "Take tpe, evolution or random, or leave"),
    ],
)
def test_a_sampler_that_cannot_search_the_space_is_refused_with_what_to_do_in_a_study(
    sampler: str, message: str, remedy: str
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        study_spec(sampler=sampler)
    (error,) = caught.value.errors
    assert error.path == "sampler.searched"
    assert message in error.message
    assert error.remedy.startswith(remedy)
    assert "fixed" not in error.remedy
