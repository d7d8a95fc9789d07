"""Trials of other studies: taken at submit, kept, known to every seed, and counted nowhere."""

from typing import Any

import pytest

from fathom_service import lifecycle
from fathom_service.transfer import stored
from fathom_spaces.errors import InvalidSpec
from fathom_storage import ledger
from fathom_storage.database import Database
from tests.service.studies.bare import LR
from tests.service.world import World, finished, spec

from .sources import kept, points, refusal, searched, source, view


def test_every_seed_knows_them_and_none_counts(database: Database) -> None:
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


def test_another_server_goes_on_with_the_same_search(database: Database) -> None:
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


def test_its_source_may_go_and_its_copies_go_with_it(database: Database) -> None:
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


def test_constants_of_the_source_stand_in_and_its_ranges_are_held_to(database: Database) -> None:
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


def test_one_method_of_an_experiment_is_a_study_as_well(database: Database) -> None:
    world = World(database)
    first = source(world)
    mine = world.submit(searched(transfer_from=[{"study": view(world, first).id}]))
    assert view(world, mine).transfer[0].taken == 24


def test_learned_methods_leave_nothing_to_take(database: Database) -> None:
    world = World(database)
    learned = world.submit(spec(methods=[{"learned": "udn"}]))
    with pytest.raises(InvalidSpec, match=r"it has no searched method.*Learned methods train one"):
        world.submit(searched(transfer_from=[{"experiment": learned}]))


def test_several_runs_of_a_point_are_one_trial(database: Database) -> None:
    world = World(database)
    first = source(world, trials=3, executions_per_trial=2)
    mine = world.submit(searched(transfer_from=[{"experiment": first}]))
    assert view(world, mine).transfer[0].taken == 3 * 2


def test_other_objectives_and_constraints_follow_from_the_points(database: Database) -> None:
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
    database: Database, given: dict[str, Any], path: str, message: str
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


def test_a_source_without_anything_of_use_is_refused_with_the_reasons(database: Database) -> None:
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
