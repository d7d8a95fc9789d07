"""`fathom fleet slurm`: real jobs by submitit's local executor, and what Slurm itself is asked."""

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from fathom_client.wire import AttemptView
from fathom_spaces.errors import FathomError
from fathom_spaces.experiment import ExperimentState, Outcome
from fathom_workers.fleet.member import Member
from fathom_workers.fleet.on_slurm import Request, SlurmEngine
from tests.e2e.processes import Fathom, Process, address, descendants, until
from tests.e2e.specs import GRID, long_spec

from .fake_slurm import notes, says

__all__ = ["notes"]

JOB = "submitit.core._submit"
LAB = Member(name="lab", grace_seconds=0)


def fleet(fathom: Fathom, server: Process, *more: str) -> Process:
    given = ("--server", address(server), "--cluster", "local", "--name", "lab", *more)
    return fathom.start("fleet", "fleet", "slurm", *given, "--scratch", str(fathom.folder))


def jobs(running: Process) -> list[int]:
    """The processes of jobs, below those that watch over them."""
    return [pid for pid in descendants(running.pid) if JOB in _title(pid)]


def _title(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def test_a_preempted_job_hands_its_lease_back_and_is_queued_again(
    fathom: Fathom, sqlite_url: str
) -> None:
    server = fathom.serve(sqlite_url)
    client = fathom.client(server)
    running = fleet(fathom, server, "--max-workers", "1", "--idle-seconds", "1")
    mine = client.submit(long_spec(GRID)).id

    def attempts() -> Iterator[AttemptView]:
        return (a for t in client.trials(mine) for a in client.trial(t.id).attempts)

    until(lambda: any(client.curve(t.id).measurements for t in client.trials(mine)), "an epoch")
    (job,) = jobs(running)
    os.kill(job, signal.SIGUSR2)
    until(lambda: len(list(attempts())) == 2, "the second attempt")
    first, second = attempts()
    assert first.outcome is Outcome.PREEMPTED
    assert (first.worker, second.worker) == ("lab-0", "lab-0")
    until(lambda: client.experiment(mine).state is ExperimentState.COMPLETE, "the answer")
    running.says(r"action=worker.ended .*\| 0 left")
    assert running.said.count("action=worker.started") == 1, "it was the same job"
    running.send(signal.SIGTERM)
    assert running.ends() == 0, running.said


def test_sigterm_hands_all_leases_back_and_leaves_no_job(fathom: Fathom, sqlite_url: str) -> None:
    server = fathom.serve(sqlite_url)
    client = fathom.client(server)
    running = fleet(fathom, server, "--min-workers", "1", "--max-workers", "1")
    mine = client.submit(long_spec(GRID, epochs=5000)).id
    until(lambda: any(client.curve(t.id).measurements for t in client.trials(mine)), "an epoch")
    left = jobs(running)
    assert len(left) == 1
    running.send(signal.SIGTERM)
    assert running.ends() == 0, running.said
    (trial,) = client.trials(mine)
    assert [a.outcome for a in client.trial(trial.id).attempts] == [Outcome.PREEMPTED]
    assert not any(_title(pid) for pid in left)


def test_a_job_that_cannot_train_says_why(fathom: Fathom, sqlite_url: str) -> None:
    server = fathom.serve(sqlite_url)
    fathom.client(server)
    nowhere = fathom.folder / "a file"
    nowhere.touch()
    running = fathom.start(
        *("fleet", "fleet", "slurm", "--server", address(server), "--cluster", "local"),
        *("--min-workers", "1", "--scratch", str(nowhere)),
    )
    running.says("action=worker.failed .*File exists")


def test_slurm_is_asked_for_what_was_wanted_and_to_queue_jobs_again(notes: Path) -> None:
    request = Request(
        folder=notes / "jobs",
        minutes=90,
        cpus=3,
        gpus=2,
        memory_gb=8,
        partition="long",
        more={"account": "lab"},
    )
    engine = SlurmEngine(request, LAB)
    engine.start(0, Member(name="lab-0"))
    said = (notes / "job.sh").read_text()
    for option in (
        "cpus-per-task=3",
        "gpus-per-node=2",
        "mem=8GB",
        "partition=long",
        "account=lab",
        "requeue",
        "time=90",
        "signal=USR2@90",
        "job-name=fathom-worker",
    ):
        assert re.search(rf"^#SBATCH --{option}$", said, re.MULTILINE), said
    assert list(engine.ended()) == []
    says(notes, "CANCELLED")
    engine.stop()
    assert (notes / "cancelled").read_text().split() == [(notes / "id").read_text()]


def test_a_keeper_goes_on_with_the_jobs_that_a_killed_one_has_left(notes: Path) -> None:
    request = Request(folder=notes / "jobs")
    SlurmEngine(request, LAB).start(3, Member(name="lab-3"))  # and is killed
    again = SlurmEngine(request, LAB)
    assert list(again.running()) == [3]
    assert list(SlurmEngine(request, Member(name="another")).running()) == []
    assert list(again.ended()) == []
    says(notes, "CANCELLED")
    again.stop()
    assert (notes / "cancelled").read_text().split() == [(notes / "id").read_text()]
    assert list(SlurmEngine(request, LAB).running()) == []


def test_a_job_left_behind_that_has_ended_since_is_told(notes: Path) -> None:
    request = Request(folder=notes / "jobs")
    SlurmEngine(request, LAB).start(0, Member(name="lab-0"))
    says(notes, "NODE_FAIL")
    again = SlurmEngine(request, LAB)
    (ended,) = again.ended()
    assert (ended.slot, "NODE_FAIL" in str(ended.failure)) == (0, True)
    assert list(SlurmEngine(request, LAB).running()) == []


def test_notes_that_cannot_be_read_are_told_with_the_remedy(notes: Path) -> None:
    (notes / "jobs").mkdir()
    (notes / "jobs" / "lab.jobs.json").write_text("[7")
    with pytest.raises(FathomError, match=r"(?s)lab\.jobs\.json does not say .*\nRemove it"):
        SlurmEngine(Request(folder=notes / "jobs"), LAB)


def test_a_job_that_slurm_gave_up_is_a_worker_that_failed(notes: Path) -> None:
    says(notes, "NODE_FAIL")
    engine = SlurmEngine(Request(folder=notes / "jobs"), LAB)
    engine.start(0, Member(name="lab-0"))
    (ended,) = engine.ended()
    assert ended.slot == 0
    assert ended.failure == f"job {(notes / 'id').read_text()} ended, it is NODE_FAIL."


def test_without_slurm_the_remedy_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FathomError, match=r"Slurm's commands are not here .*--cluster local"):
        SlurmEngine(Request(folder=tmp_path / "jobs"), LAB)


def test_a_job_that_slurm_refuses_is_told(notes: Path) -> None:
    (notes / "bin" / "sbatch").write_text("#!/bin/sh\necho 'no such partition' >&2; exit 1\n")
    engine = SlurmEngine(Request(folder=notes / "jobs"), LAB)
    with pytest.raises(FathomError, match=r"Slurm refuses the job of lab-0.*no such partition"):
        engine.start(0, Member(name="lab-0"))
