"""What a question costs: as many statements after a long past as after a short one."""

from typing import Any

import pytest

from fathom_client.wire_work import Lease
from fathom_service.histories import Histories
from tests.service.world import World
from tests.statements import statements

from .by_run import LAYERS, X, created, finish, run, suggested

# Who asks, the trial's parameters and attributes; then again under a lock, and what is written.
MOST_STATEMENTS = 16


def after(world: World, trials: int) -> Lease:
    """The next trial after so many."""
    for _ in range(trials):
        (lease,) = world.ask()
        finish(world, lease, run(world.database, lease))
    (lease,) = world.ask()
    return lease


@pytest.mark.parametrize(
    "sampler", [{"searched": "tpe", "startup_trials": 2}, {"searched": "random"}], ids=str
)
def test_a_later_question_takes_few_statements_however_long_the_past(
    world: World, sampler: dict[str, Any]
) -> None:
    created(world.database, sampler=sampler)
    taken = []
    for trials in (3, 12):
        lease = after(world, trials)
        suggested(world.database, lease, "x", X)
        with statements(world.database) as sent:
            suggested(world.database, lease, "layers", LAYERS)
        taken.append(len(sent))
        finish(world, lease, 1.0)
    assert taken[1] <= taken[0] <= MOST_STATEMENTS


def test_what_was_drawn_together_needs_no_look_at_other_trials(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    created(world.database, sampler={"searched": "tpe", "startup_trials": 2})
    lease = after(world, 4)
    suggested(world.database, lease, "x", X)

    def looked(*_: Any) -> None:
        raise AssertionError("nobody need look")

    monkeypatch.setattr(Histories, "read", looked)
    assert suggested(world.database, lease, "layers", LAYERS) in range(1, 5)


def test_random_draws_never_look(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    created(world.database, sampler="random")
    lease = after(world, 2)
    looks: list[int] = []
    monkeypatch.setattr(Histories, "read", lambda *_: looks.append(1) or [])
    suggested(world.database, lease, "x", X)
    assert looks == []
