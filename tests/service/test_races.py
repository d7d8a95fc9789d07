"""Everything at once: workers, late results, failures, sweepers and a cancel; then an audit."""

import random
import threading
from collections import Counter
from functools import partial

import pytest

from fathom_client.wire_work import Lease
from fathom_service import lifecycle
from fathom_service.settings import Settings
from fathom_spaces.errors import Conflict, NotFound
from fathom_spaces.experiment import Outcome
from fathom_storage import optuna_tables, tables
from fathom_storage.database import Database
from tests.threads import together

from .world import World, spec

WORKERS, ROUNDS = 6, 25
OPTUNA_STATES = {None: "RUNNING", "finished": "COMPLETE", "pruned": "PRUNED"}


@pytest.fixture
def world(database: Database) -> World:
    """Leases so short that many expire while their workers are busy."""
    return World(database, Settings(lease_seconds=0.1, max_attempts=4))


def test_nothing_is_lost_doubled_or_stuck_when_everything_happens_at_once(world: World) -> None:
    methods = [{"searched": "grid"}, {"searched": "random", "trials": 10}]
    depth = {"depth": {"low": 1, "high": 10}, "width": 8}
    mine = [
        world.submit(spec(name=f"e{number}", methods=methods, seeds=4, model=depth))
        for number in range(3)
    ]
    for number in range(WORKERS):
        world.add_worker(f"worker-{number}")
    done = threading.Event()

    def working() -> None:
        try:
            together(*(partial(a_worker, world, number, mine[2]) for number in range(WORKERS)))
        finally:
            done.set()

    def sweeping() -> None:
        while not done.wait(0.02):
            world.engine.sweep()

    together(working, sweeping, sweeping)
    audit(world, mine)


def a_worker(world: World, number: int, doomed: str) -> None:
    """Asks, reports, forgets, fails and delivers late, by its own dice."""
    dice = random.Random(number)
    held: list[Lease] = []
    for turn in range(ROUNDS):
        key = f"worker-{number}-{turn}"
        held += world.ask(f"worker-{number}", key=key, capacity=dice.choice([1, 1, 3]))
        if number == 0 and turn == ROUNDS // 3:
            lifecycle.move(world.database, doomed, "cancel")
        for lease in [lease for lease in held if dice.random() < 0.6]:
            held.remove(lease)
            try:
                deliver(world, lease, dice)
            except (Conflict, NotFound):
                continue  # it came too late


def deliver(world: World, lease: Lease, dice: random.Random) -> None:
    if dice.random() < 0.5:
        world.report(lease, 0.5)
    outcome = dice.choice([*[Outcome.FINISHED] * 6, Outcome.ERROR, Outcome.DIVERGED])
    if outcome is Outcome.FINISHED:
        world.finish(lease)
    else:
        world.finish(lease, outcome=outcome, depth=None, validation=None)


def audit(world: World, experiments: list[str]) -> None:
    states = {row.trial_id: row.state for row in world.rows(optuna_tables.trials)}
    live = Counter(row.trial_id for row in world.rows(tables.leases) if row.ended_at is None)
    values = Counter(row.trial_id for row in world.rows(optuna_tables.values))
    ended = Counter(row.trial_id for row in world.rows(tables.events) if row.kind == "trial.ended")
    for experiment in experiments:
        for trial in world.trials(experiment):
            told = f"trial {trial.trial_id}: {trial.status}, {trial.outcome}"
            assert (trial.status == "ended") == (trial.outcome is not None), told
            assert states[trial.trial_id] == OPTUNA_STATES.get(trial.outcome, "FAIL"), told
            assert live[trial.trial_id] == (trial.status == "leased"), told
            saved_late = trial.failures >= 4 and trial.outcome == "finished"
            assert ended[trial.trial_id] == (trial.status == "ended") + saved_late, told
            assert values[trial.trial_id] == (trial.outcome == "finished"), told
    assert not [t for t in world.trials(experiments[2]) if t.status == "queued"]
