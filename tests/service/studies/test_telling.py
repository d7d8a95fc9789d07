"""A trial of a bare study reports and is told once; a value that comes late is kept."""

from typing import Any

import pytest

from fathom_client.wire import Costs
from fathom_client.wire_studies import AskedTrial, Report
from fathom_client.wire_work import Command
from fathom_service import reading
from fathom_service.bare import asking
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, StaleLease
from fathom_storage import leases
from fathom_storage.database import Database
from tests.service.world import World, spec

from .bare import created, reported, told


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
