"""kill -9 of real processes in the middle of real training: nothing is lost, nothing twice."""

import itertools
import os
import signal
from collections import Counter

import optuna
import sqlalchemy as sa

from fathom_client.client import Client
from fathom_client.wire import Measurement, TrialState, TrialView
from fathom_service.jobs import CHECKPOINT
from fathom_spaces.experiment import Outcome
from fathom_storage import tables
from fathom_storage.database import Database

from .processes import Process, address, descendants, gone, until
from .specs import EPOCHS, GRID, UNDISTURBED, long_spec, many_spec
from .watching import completed, ended, numbers, some_ended, trials_of

LEASE_SECONDS = 2


class Watched:
    """A trial, the worker that has it, and how far it has come."""

    def __init__(self, client: Client, trial_id: int, workers: dict[str, Process]):
        self._client, self._workers, self.id = client, workers, trial_id

    @property
    def view(self) -> TrialView:
        return self._client.trial(self.id)

    @property
    def curve(self) -> tuple[Measurement, ...]:
        return self._client.curve(self.id).measurements

    @property
    def outcomes(self) -> list[Outcome | None]:
        return [attempt.outcome for attempt in self.view.attempts]

    def holder(self, attempt: int) -> Process:
        """The worker of an attempt, once a checkpoint of it has reached the server."""
        until(lambda: len(self.view.attempts) >= attempt, f"attempt {attempt}")
        begun = self._sum() if attempt > 1 else None
        until(lambda: self._sum() != begun, f"a checkpoint of attempt {attempt}")
        assert self.view.state is TrialState.RUNNING, "the trial is too short to be disturbed"
        return self._workers[self.view.attempts[-1].worker]

    def _sum(self) -> str | None:
        files = self._client.artifacts(self.id)
        return next((a.sha256 for a in files if a.name == CHECKPOINT), None)


def first_steps(url: str, trial_id: int) -> dict[int, int]:
    """The first step that each attempt measured."""
    table = tables.measurements
    query = (
        sa.select(table.c.attempt, sa.func.min(table.c.step))
        .where(table.c.trial_id == trial_id)
        .group_by(table.c.attempt)
    )
    database = Database(url)
    try:
        return {row[0]: row[1] for row in database.read(lambda c: c.execute(query).all())}
    finally:
        database.close()


def check_resumed(url: str, trial: Watched, attempts: int) -> None:
    """Every epoch was measured, and every attempt but the first began where a checkpoint was."""
    assert [m.step for m in trial.curve] == list(range(1, EPOCHS + 1))
    first = first_steps(url, trial.id)
    later = [first[attempt] for attempt in range(2, attempts + 1)]
    assert all(step > 1 for step in later), first
    assert later == sorted(later)


class TestAKilledWorker:
    def test_its_trial_goes_on_elsewhere_with_the_same_numbers(self, fathom, database_url):
        server = fathom.serve(database_url, lease_seconds=LEASE_SECONDS)
        workers = {name: fathom.work(server, name) for name in ("w1", "w2")}
        client = fathom.client(server)
        experiment = client.submit(long_spec(GRID, UNDISTURBED)).id
        until(lambda: len(trials_of(client, experiment)) == 2, "both trials to run")
        disturbed, other = (Watched(client, t.id, workers) for t in trials_of(client, experiment))

        killed = disturbed.holder(attempt=1)
        processes = killed.kill()
        assert len(processes) == 2, "a worker and its training process"
        assert all(map(gone, processes))

        completed(client, experiment)
        assert disturbed.outcomes == [Outcome.LOST, Outcome.FINISHED]
        lost, finished = disturbed.view.attempts
        assert lost.worker == killed.name != finished.worker
        assert "not heard of" in lost.message
        check_resumed(database_url, disturbed, attempts=2)
        assert other.outcomes == [Outcome.FINISHED]
        assert numbers(disturbed.curve) == numbers(other.curve)
        assert (disturbed.view.value, disturbed.view.test) == (other.view.value, other.view.test)
        assert len(trials_of(client, experiment)) == 2

    def test_the_training_process_alone_then_a_polite_stop(self, fathom, sqlite_url):
        """One trial, three attempts: killed under its worker, handed back, finished."""
        server = fathom.serve(sqlite_url, lease_seconds=LEASE_SECONDS)
        workers = {name: fathom.work(server, name) for name in ("w1", "w2")}
        client = fathom.client(server)
        experiment = client.submit(long_spec(GRID)).id
        until(lambda: trials_of(client, experiment), "the trial to run")
        trial = Watched(client, trials_of(client, experiment)[0].id, workers)

        (child,) = descendants(trial.holder(attempt=1).pid)
        os.kill(child, signal.SIGKILL)
        stopped = trial.holder(attempt=2)
        (child,) = descendants(stopped.pid)
        stopped.send(signal.SIGTERM)
        assert stopped.ends() == 0
        assert gone(child)

        completed(client, experiment)
        assert trial.outcomes == [Outcome.ERROR, Outcome.PREEMPTED, Outcome.FINISHED]
        died, _, finished = trial.view.attempts
        assert "SIGKILL" in died.message
        assert finished.worker != stopped.name
        check_resumed(sqlite_url, trial, attempts=3)
        assert len(list((fathom.folder / "scratch").iterdir())) == 1, "the living worker's alone"


class TestAKilledServer:
    def test_everything_finishes_after_it_is_started_again(self, fathom, database_url):
        server = fathom.serve(database_url, lease_seconds=LEASE_SECONDS)
        port = int(address(server).rpartition(":")[2])
        client = fathom.client(server)
        workers = [fathom.work(server, name) for name in ("w1", "w2")]
        experiment = client.submit(many_spec()).id
        watching = fathom.start("watch", "watch", experiment, "--server", address(server))

        done: dict[int, TrialView] = {}
        for enough in (2, 7):
            before = some_ended(client, experiment, enough)
            server.kill()
            assert done.items() <= before.items(), "a result changed or was lost"
            done = before
            noticed(workers)
            server = fathom.serve(database_url, port=port, lease_seconds=LEASE_SECONDS)

        completed(client, experiment)
        trials = trials_of(client, experiment)
        assert done.items() <= ended(client, experiment).items(), "a result changed or was lost"
        self.check_each_exactly_once(client, experiment, trials)
        self.check_optuna_agrees(client, experiment, database_url)
        assert watching.ends() == 0
        assert "Recommendation" in watching.said

    @staticmethod
    def check_each_exactly_once(client: Client, experiment: str, trials: list[TrialView]) -> None:
        studies = {study.name: study for study in client.experiment(experiment).studies}
        for study in studies.values():
            mine = [t for t in trials if t.study == study.id]
            assert len(mine) == study.progress.planned, study.name
            assert sorted(t.number for t in mine) == list(range(len(mine))), study.name
        grid = [(t.depth, t.seed) for t in trials if t.study == studies["searched/grid"].id]
        assert sorted(grid) == list(itertools.product((1, 2, 3), (0, 1)))
        for trial in trials:
            assert trial.outcome in (Outcome.FINISHED, Outcome.PRUNED)
            attempts = client.trial(trial.id).attempts
            # On a busy machine a lease may run out; then a late result may be the one. Never two.
            taken = Counter(attempt.outcome for attempt in attempts)
            assert taken[Outcome.FINISHED] + taken[Outcome.PRUNED] <= 1, attempts
            assert taken[Outcome.ERROR] == taken[None] == 0, attempts
            steps = [m.step for m in client.curve(trial.id).measurements]
            assert steps == list(range(1, len(steps) + 1))

    @staticmethod
    def check_optuna_agrees(client: Client, experiment: str, url: str) -> None:
        database = Database(url)
        shown = database.url.render_as_string(hide_password=False)
        database.close()
        storage = optuna.storages.RDBStorage(shown)
        for study in client.experiment(experiment).studies:
            theirs = optuna.load_study(study_name=study.optuna_name, storage=storage).trials
            ours = sorted(client.trials(study=study.id), key=lambda t: t.number)
            assert [t.state.name.lower() for t in theirs] == [t.state.value for t in ours]
            assert [t.value for t in theirs] == [t.value for t in ours]
        storage.remove_session()
        storage.engine.dispose()


def noticed(workers: list[Process]) -> None:
    """Wait until a worker has found the server away, once more than before."""
    before = sum(worker.said.count("the server is away") for worker in workers)
    until(
        lambda: sum(worker.said.count("the server is away") for worker in workers) > before,
        "a worker to notice that the server is away",
    )
