"""Trials that are killed at any moment, any number of times, and go on elsewhere.

What they measure, and what they end with, is that of a trial nobody disturbed, bit for bit.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome
from fathom_workers.backoff import Wake
from fathom_workers.process import Child
from fathom_workers.train import CHECKPOINT, MODEL, train

from .jobs import Recorder, make_job, numbers
from .processes import gone

RANGE = (1, 2, 3, 4)
BITS = {"dataset": "parity", "options": {"length": 4, "rows": 60}}
DROPOUT = {
    "family": "transformer",
    "task": BITS,
    "width": 8,
    "options": {"heads": 2, "dropout": 0.3},
}
JOBS = {
    "plain transformer with dropout": make_job((2,), **DROPOUT),
    "udn": make_job(RANGE, method={"learned": "udn"}),
    "udn of a transformer with dropout": make_job(RANGE, method={"learned": "udn"}, **DROPOUT),
    "random_prefix": make_job(RANGE, method={"learned": "random_prefix"}),
    "growth": make_job(RANGE, method={"learned": "growth", "patience": 1}, epochs=6),
    "gated_connections": make_job(RANGE, method={"learned": "gated_connections"}),
}
WHOLE: dict[str, "Outcomes"] = {}


class Outcomes(NamedTuple):
    """All that a trial leaves: its curve by step, its result, its model."""

    curve: dict[int, Any]
    result: Any
    model: bytes


class Attempt(NamedTuple):
    """An attempt that is killed at a sign of progress, having saved at every step or never."""

    killed_at: int
    saves: bool


class Killed(BaseException):
    """The process ends here; nothing in it may notice."""


def attempted(
    job: Job, scratch: Path, attempt: Attempt | None
) -> tuple[Result | None, list[Measurement]]:
    """Run a trial from its last checkpoint on; None where it was killed."""
    path = scratch / CHECKPOINT
    seconds = 1e-9 if attempt is not None and attempt.saves else 1e9
    job = job.model_copy(update={"checkpoint_seconds": seconds})
    signs = iter(range(10**9))

    def progress(_depth: int) -> None:
        if attempt is not None and next(signs) == attempt.killed_at:
            raise Killed

    recorder = Recorder()
    resume = path if path.exists() else None
    try:
        result = train(job, recorder, scratch=scratch, resume=resume, progress=progress)
    except Killed:
        return None, recorder.measurements
    return result, recorder.measurements


def disturbed(job: Job, scratch: Path, attempts: list[Attempt]) -> Outcomes:
    """What becomes of a trial whose attempts are killed one after the other, but the last."""
    curve: dict[int, Any] = {}
    for attempt in [*attempts, None]:
        result, measurements = attempted(job, scratch, attempt)
        curve |= {m.step: numbers(m) for m in measurements}
        if result is not None:
            break
    assert result is not None
    assert result.outcome is Outcome.FINISHED, result.message
    return Outcomes(curve, numbers(result), (scratch / MODEL).read_bytes())


@pytest.fixture(params=JOBS)
def named(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    attempts=st.lists(st.builds(Attempt, st.integers(0, 20), st.booleans()), min_size=1, max_size=4)
)
def test_a_trial_killed_at_any_step_ends_with_the_same_bits(
    named: str, attempts: list[Attempt], tmp_path_factory: pytest.TempPathFactory
) -> None:
    job = JOBS[named]
    if named not in WHOLE:
        WHOLE[named] = disturbed(job, tmp_path_factory.mktemp("whole"), [])
    found = disturbed(job, tmp_path_factory.mktemp("killed"), attempts)
    assert found == WHOLE[named]


# --- the same with processes that are really killed ---------------------------------------------


@pytest.fixture
def wake() -> Iterator[Wake]:
    wake = Wake()
    yield wake
    wake.close()


class Trained:
    """A trial in training processes, of which all but the last are killed."""

    def __init__(self, job: Job, scratch: Path, wake: Wake):
        self.job, self.scratch, self._wake = job, scratch, wake
        self.curve: dict[int, Any] = {}
        self.result: Result | None = None
        scratch.mkdir()

    def attempt(self, child: Child, kill_after: int | None) -> None:
        """Train in a process, and kill it in the epoch after so many that it has measured."""
        path, heard = self.scratch / CHECKPOINT, 0
        child.start(self.job, self.scratch, path if path.exists() else None)
        while self.result is None and not child.ended:
            for event in child.poll(20.0, self._wake):
                heard += event["event"] == "measurement"
                self._take(event)
            child.answer(Command.CONTINUE, heard)
            if heard == kill_after:
                child.kill()
                assert gone(child.pid)

    def _take(self, event: dict[str, Any]) -> None:
        if event["event"] == "measurement":
            measured = Measurement.model_validate(event["measurement"])
            self.curve[measured.step] = numbers(measured)
        elif event["event"] == "result":
            self.result = Result.model_validate(event["result"])

    @property
    def outcomes(self) -> Outcomes:
        """What it left."""
        assert self.result is not None
        assert self.result.outcome is Outcome.FINISHED, self.result.message
        return Outcomes(self.curve, numbers(self.result), (self.scratch / MODEL).read_bytes())


def test_a_process_killed_in_the_middle_of_steps_leaves_the_same_bits(
    tmp_path: Path, wake: Wake
) -> None:
    """SIGKILL, wherever it happens to stand; then another process trains it undisturbed, too."""
    method = {"learned": "udn"}
    # It waits for the word on each measurement, so it cannot end before it is killed.
    careful = {"checkpoint_seconds": 1e-3, "prunable": True}
    job = make_job(RANGE, method=method, epochs=10, **careful, **DROPOUT)
    killed = Trained(job, tmp_path / "killed", wake)
    for kill_after in (5, None):
        child = Child()
        try:
            assert child.wait_ready(wake)
            killed.attempt(child, kill_after)
            assert (killed.result is None) == (kill_after is not None), "killed before its end"
            if kill_after is None:
                whole = Trained(job, tmp_path / "whole", wake)
                whole.attempt(child, None)
        finally:
            child.close()
    assert killed.outcomes == whole.outcomes
    assert list(killed.curve) == list(range(1, 11))
