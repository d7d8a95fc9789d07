"""The trial engine is as the model of its leases says, and the model as it is meant."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from .lease_machine import LeaseMachine
from .lease_model import Model, ModelLease, ModelStudy, ModelTrial, either_order
from .lease_races import LeaseRaces


def drive(url: str, examples: int, steps: int) -> None:
    """Run the machine; each example is an experiment of its own on one database."""
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: LeaseMachine(url),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(600)
def test_leases_on_sqlite_are_as_the_model_says(sqlite_url: str) -> None:
    drive(sqlite_url, examples=22, steps=40)


@pytest.mark.timeout(600)
@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_leases_on_postgres_are_as_the_model_says(database_url: str) -> None:
    drive(database_url, examples=6, steps=40)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(3))
def test_what_is_in_flight_at_once_ends_as_in_one_order(seed: int, database_url: str) -> None:
    LeaseRaces(database_url).walk(seed, steps=30)


def model(*leases: ModelLease) -> Model:
    """One search of three trials, two of which are leased."""
    made = Model(3, 2, {1: ModelStudy(3, prunes=True)}, {"w1": True, "w2": True, "small": False})
    for place, lease in enumerate(leases):
        made.make(lease.trial, ModelTrial(1, is_large=True))
        made.grant("ab"[place], lease)
    return made


def test_the_model_has_no_clock_of_its_own() -> None:
    """A lease that has run out is live until the sweeper comes by, and then its trial waits."""
    one = model(ModelLease(1, 1, "w1", "k"))
    one.leases["a"].expired = True
    assert one.renew("a", True, {1: 0.5}) == "continue"
    one.sweep()
    assert one.trials[1].status == "leased"
    one.leases["a"].expired = True
    one.sweep()
    assert (one.trials[1].status, one.leases["a"].outcome) == ("queued", "lost")
    assert one.can_grant("w1") == 3


def test_a_trial_that_a_worker_refused_is_for_those_who_have_not_and_have_room() -> None:
    one = model(ModelLease(1, 1, "w1", "k"))
    one.studies[1].stopped = True
    assert one.result("a", True, {"outcome": "refused"}) == "retried"
    assert [one.can_grant(name) for name in ("w1", "w2", "small")] == [0, 1, 0]


def test_of_requests_at_once_either_may_have_been_first() -> None:
    one = model(ModelLease(1, 1, "w1", "k"))
    report, end = {1: -1.0}, {"outcome": "pruned"}
    requests = [lambda m: m.renew("a", True, report), lambda m: m.result("a", True, end)]
    found = {said: after.trials[1].outcome for said, after in either_order(one, requests)}
    assert found == {("prune", "pruned"): "pruned", ("prune", "conflict"): None}
    assert one.trials[1].status == "leased"
