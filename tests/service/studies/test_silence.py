"""Trials of a bare study that nobody hears of, and the life of the study."""

import pytest

from fathom_service import reading
from fathom_service.bare import asking, studies
from fathom_spaces.errors import InvalidSpec, NotFound, StaleLease, WrongState
from fathom_storage.database import Database
from tests.service.world import World, spec

from .bare import created, expire, reported, study_spec, told


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
