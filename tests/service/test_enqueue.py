"""Known configurations come first, as trials like any other; more may be added while it runs."""

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from optuna.trial import TrialState

from fathom_service import known, reading
from fathom_service.samplers import SAMPLERS, History
from fathom_spaces.domains import Params
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, WrongState
from fathom_storage import enqueued, ledger
from fathom_storage.database import Database
from tests.contracts.searches import MAXIMIZE, SPACES, Search, made, places, quality, trial

from .http import problem, submit
from .world import World, spec

LR = {"low": 1e-4, "high": 1e-1, "log": True}
TPE = {"searched": "tpe", "trials": 4}


def searched(**method: Any) -> Any:
    return spec(methods=[{**TPE, **method}], training={"epochs": 6, "lr": LR}, confirm={"seeds": 0})


def tried(world: World, experiment: str) -> dict[int, list[Params]]:
    """The points of each repetition, in the order in which they were handed out."""
    found: dict[int, list[Params]] = {}
    for made_ in world.trials(experiment):
        found.setdefault(made_.repetition, []).append(json.loads(made_.params))
    return found


def first_study(world: World, experiment: str) -> int:
    return reading.experiment(world.database, experiment).studies[0].id


@pytest.mark.parametrize(
    ("name", "place"), [(n, place) for n in SAMPLERS if n != "grid" for place in places(n)]
)
def test_every_sampler_completes_them_and_goes_on_after_them(name: str, place: str) -> None:
    space, search = SPACES[place], Search(lambda: made(name, SPACES[place], seed=3))
    deepest = (space.domains["depth"].values() or ())[-1]
    whole = made("random", space, seed=9).propose(History((MAXIMIZE,), (), 0)).params
    points: list[Params] = [{"depth": deepest}, whole]
    for number in range(12):
        history = History((MAXIMIZE,), list(search.trials), number)
        point = known.point_of(search.make(), history, points)
        assert point.params in space
        search.trials.append(trial(space, point.params, number))
        search.trials[-1].system_attrs = json.loads(json.dumps(dict(point.attributes)))
        search.tell(number, quality(point.params))
    positions = [t.system_attrs.get(known.ENQUEUED) for t in search.trials]
    assert positions == [0, 1, *[None] * 10]
    assert search.trials[0].params.items() >= points[0].items()
    assert search.trials[1].params == points[1]


def test_what_they_leave_open_is_the_samplers_choice() -> None:
    space = SPACES["numbers"]
    search = Search(lambda: made("tpe", space, seed=3))
    search.run(12, quality)
    history = History((MAXIMIZE,), search.trials, 12)
    proposed = search.make().propose(history).params
    completed = known.point_of(search.make(), history, [{"depth": 5}]).params
    assert completed == {**proposed, "depth": 5}


def test_they_are_the_first_trials_of_each_seed(database: Database) -> None:
    world = World(database)
    points = [{"depth": 3, "lr": 0.01}, {"depth": 2}]
    mine = world.submit(searched(enqueue=points))
    world.work_off()
    by_seed = tried(world, mine)
    assert {seed: len(tried_) for seed, tried_ in by_seed.items()} == {0: 4, 1: 4}
    for tried_ in by_seed.values():
        assert tried_[0] == points[0]
        assert tried_[1]["depth"] == 2
    assert world.state(mine) == "complete"


def test_several_runs_of_a_known_point_are_of_that_point(database: Database) -> None:
    world = World(database)
    mine = world.submit(searched(enqueue=[{"depth": 3}], executions_per_trial=2))
    world.work_off()
    for tried_ in tried(world, mine).values():
        assert tried_[0]["depth"] == 3
        assert tried_[0] == tried_[1] != tried_[2]


def test_points_added_while_it_runs_are_tried_next_by_each_seed(database: Database) -> None:
    world = World(database)
    mine = world.submit(searched(enqueue=[{"depth": 1}]))
    study = first_study(world, mine)
    world.ask(capacity=2)
    answer = known.enqueue(database, study, [{"depth": 4}, {"depth": 3, "lr": 0.02}], "key")
    assert (answer.study, answer.points) == (study, 2)
    world.work_off("w2")
    for tried_ in tried(world, mine).values():
        assert [point["depth"] for point in tried_[:3]] == [1, 4, 3]
        assert len(tried_) == 4


def test_a_repeat_with_the_same_key_adds_nothing(database: Database) -> None:
    world = World(database)
    study = first_study(world, world.submit(searched()))
    first = known.enqueue(database, study, [{"depth": 3}], "key")
    assert known.enqueue(database, study, [{"depth": 3}], "key") == first
    assert database.read(lambda c: enqueued.of_study(c, study)) == [{"depth": 3}]
    with pytest.raises(Conflict, match="'key' was used with other points"):
        known.enqueue(database, study, [{"depth": 2}], "key")


def test_there_is_no_room_beyond_the_trials_of_the_search(database: Database) -> None:
    world = World(database)
    study = first_study(world, world.submit(searched(enqueue=[{"depth": 1}])))
    known.enqueue(database, study, [{"depth": 2}], "one")
    with pytest.raises(WrongState, match=r"room for 2 more points .*, not for 3"):
        known.enqueue(database, study, [{"depth": 3}] * 3, "two")
    world.ask(capacity=5)  # the first seed has one trial left then
    known.enqueue(database, study, [{"depth": 3}], "three")
    with pytest.raises(WrongState, match="room for 0 more points"):
        known.enqueue(database, study, [{"depth": 3}], "four")


def test_points_of_other_spaces_and_studies_that_take_none_are_refused(database: Database) -> None:
    world = World(database)
    mine = world.submit(spec(confirm={"seeds": 0}))
    learned, grid, tpe, _ = reading.experiment(database, mine).studies
    with pytest.raises(InvalidSpec) as caught:
        known.enqueue(database, tpe.id, [{"depth": 3}, {"depth": 9}], "key")
    (error,) = caught.value.errors
    assert (error.path, error.value) == ("points.1.depth", 9)
    for study in (learned, grid):
        with pytest.raises(Conflict, match=f"{study.name} draws no points"):
            known.enqueue(database, study.id, [{"depth": 3}], "key")
    with pytest.raises(NotFound):
        known.enqueue(database, 99_999, [{"depth": 3}], "key")
    world.work_off()
    with pytest.raises(WrongState, match="all its trials are made"):
        known.enqueue(database, tpe.id, [{"depth": 3}], "key")


def test_they_are_removed_with_their_experiment(database: Database) -> None:
    world = World(database)
    mine = world.submit(searched())
    study = first_study(world, mine)
    known.enqueue(database, study, [{"depth": 3}], "key")
    world.work_off()
    database.write(lambda connection: ledger.remove_experiment(connection, mine))
    assert database.read(lambda connection: enqueued.of_study(connection, study)) == []


def test_a_known_point_that_failed_is_not_tried_again() -> None:
    space = SPACES["numbers"]
    search = Search(lambda: made("tpe", space, seed=3))
    point = known.point_of(search.make(), History((MAXIMIZE,), [], 0), [{"depth": 5}])
    search.trials.append(trial(space, point.params))
    search.trials[0].system_attrs = dict(point.attributes)
    search.tell(0, None, TrialState.FAIL)
    again = known.point_of(search.make(), History((MAXIMIZE,), search.trials, 1), [{"depth": 5}])
    assert known.ENQUEUED not in again.attributes


def test_the_api_adds_points(client: TestClient) -> None:
    mine = submit(client, methods=[TPE])
    study = client.get(f"/v1/experiments/{mine}").json()["studies"][0]["id"]
    path, headers = f"/v1/studies/{study}:enqueue", {"Idempotency-Key": "mine"}
    body = {"points": [{"depth": 3}]}
    first = client.post(path, json=body, headers=headers)
    assert (first.status_code, first.json()) == (200, {"study": study, "points": 1})
    assert client.post(path, json=body, headers=headers).json() == first.json()
    other = client.post(path, json={"points": [{"depth": 2}]}, headers=headers)
    problem(other, 409, "conflict")
    outside = client.post(path, json={"points": [{"depth": 2, "lr": 5}]})
    (error,) = problem(outside, 422, "invalid")["errors"]
    assert (error["path"], error["value"]) == ("points.0.lr", 5)
    empty = client.post(path, json={"points": []})
    assert problem(empty, 422, "invalid")["errors"][0]["path"] == "points"
