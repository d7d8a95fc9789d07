"""Large trials: several processes train one, and it comes out as if one had."""

import json
import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from fathom_client.fusing import alone_because
from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Result
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_workers.backoff import Wake
from fathom_workers.crew.launch import Crew
from fathom_workers.crew.talk import Launcher
from fathom_workers.process import Child
from fathom_workers.train import CHECKPOINT, MODEL, train
from tests.e2e.processes import descendants, gone, until

from .jobs import UDN, Recorder, make_job, run

LONG = make_job((2,), processes=2, epochs=100_000)
MEMBER = "fathom_workers.crew.rank"


def members(pid: int) -> dict[int, int]:
    """The processes of a crew that `pid` has launched, by rank."""
    found = {}
    for below in descendants(pid):
        try:
            if MEMBER.encode() in Path(f"/proc/{below}/cmdline").read_bytes():
                variables = Path(f"/proc/{below}/environ").read_bytes().split(b"\0")
                found.update({int(v[5:]): below for v in variables if v.startswith(b"RANK=")})
        except OSError:  # it ended while we looked
            continue
    return found


def after(epochs: int, act: Callable[[], None]) -> Callable[[Measurement], Command]:
    """Takes measurements, and does something at one of them."""

    def report(measurement: Measurement) -> Command:
        if measurement.step == epochs:
            act()
        return Command.CONTINUE

    return report


def curve_of(measurements: list[Measurement]) -> list[float]:
    return [number for m in measurements for number in (m.train_loss or 0.0, m.validation or 0.0)]


def close(results: list[Result], curves: list[list[Measurement]], folders: list[Path]) -> None:
    one, several = results
    assert (one.outcome, several.outcome) == (Outcome.FINISHED, Outcome.FINISHED), several.message
    assert curve_of(curves[1]) == pytest.approx(curve_of(curves[0]), rel=1e-4, abs=1e-6)
    assert several.validation == pytest.approx(one.validation, rel=1e-4)
    assert several.test == pytest.approx(one.test, rel=1e-4)
    assert (several.depth, several.readouts) == (one.depth, one.readouts)
    assert (several.costs.flops, several.costs.samples) == (one.costs.flops, one.costs.samples)
    weights = [load_file(folder / MODEL) for folder in folders]
    assert weights[0].keys() == weights[1].keys()
    for name, value in weights[0].items():
        torch.testing.assert_close(weights[1][name], value, rtol=1e-3, atol=1e-5)


# Of 90 rows the last batch of 22 has two, so that one of three processes is left without a row.
# Iris has 90 rows to train on; stretches of the digits' batches are never of equal length.
NETS: dict[str, dict[str, Any]] = {
    "mlp": {"batch_size": 22, "optimizer": "adamw", "weight_decay": 0.01},
    "resnet": {"family": "resnet", "task": {"dataset": "digits"}, "batch_size": 23, "epochs": 2}
    | {"optimizer": "sgd", "options": {"pool_every": 1}},
}


@pytest.mark.parametrize("net", NETS)
def test_several_processes_train_as_one_does(net: str, tmp_path: Path) -> None:
    job = make_job((1, 2, 3), method=UDN, **NETS[net])
    folders = [tmp_path / "one", tmp_path / "several"]
    results, curves = [], []
    for folder, count in zip(folders, (1, 3), strict=True):
        folder.mkdir()
        result, curve = run(job.model_copy(update={"processes": count}), folder)
        results.append(result)
        curves.append(curve)
    close(results, curves, folders)


def test_the_word_to_prune_reaches_all_together(tmp_path: Path) -> None:
    recorder = Recorder(Command.PRUNE, at=2)
    result = train(LONG, recorder, scratch=tmp_path)
    assert result.outcome is Outcome.PRUNED, result.message
    assert [m.step for m in recorder.measurements] == [1, 2]
    assert members(os.getpid()) == {}


def test_all_stop_together_and_another_crew_goes_on_from_the_checkpoint(tmp_path: Path) -> None:
    job = make_job((2,), processes=2, epochs=8)
    whole, curve = run(job.model_copy(update={"processes": 1}), tmp_path)
    stopping: list[bool] = []
    first = Recorder()

    def report(measurement: Measurement) -> Command:
        stopping.extend([True] * (measurement.step == 3))
        return first(measurement)

    stopped = train(job, report, scratch=tmp_path, stop=lambda: bool(stopping))
    assert stopped.outcome is Outcome.PREEMPTED, stopped.message
    again = Recorder()
    result = train(job, again, scratch=tmp_path, resume=tmp_path / CHECKPOINT)
    assert result.outcome is Outcome.FINISHED, result.message
    steps = [m.step for m in (*first.measurements, *again.measurements)]
    assert steps == list(range(1, 9))
    both = [*first.measurements, *again.measurements]
    assert curve_of(both) == pytest.approx(curve_of(curve), rel=1e-4, abs=1e-6)
    assert result.costs.samples == whole.costs.samples


def test_a_process_that_dies_ends_the_trial_with_the_reason(tmp_path: Path) -> None:
    before: dict[int, int] = {}

    def kill() -> None:
        before.update(members(os.getpid()))
        os.kill(before[1], signal.SIGKILL)

    result = train(LONG, after(2, kill), scratch=tmp_path)
    assert result.outcome is Outcome.ERROR
    assert result.message == (
        "Process 1 of the 2 that trained together was killed by SIGKILL, and the others were ended."
    )
    assert result.at_depth == 2
    assert sorted(before) == [0, 1]
    assert members(os.getpid()) == {}


def test_a_crew_ends_with_the_process_that_launched_it(tmp_path: Path) -> None:
    child, wake = Child(group=2), Wake()
    try:
        assert child.wait_ready(wake)
        child.start(LONG, tmp_path, None)
        until(lambda: any(e["event"] == "measurement" for e in child.poll(1.0, wake)), "an epoch")
        launched = members(child.pid)
        assert sorted(launched) == [0, 1]
        child.kill()
        assert all(gone(pid) for pid in launched.values())
    finally:
        child.close()
        wake.close()


def test_a_checkpoint_of_another_job_is_refused_before_anything_is_launched(
    tmp_path: Path,
) -> None:
    (tmp_path / CHECKPOINT).write_bytes(b"torn")
    with pytest.raises(InvalidSpec, match="resume"):
        train(LONG, Recorder(), scratch=tmp_path, resume=tmp_path / CHECKPOINT)


def test_a_long_last_word_of_a_member_that_has_ended_is_heard_at_one_look(tmp_path: Path) -> None:
    launcher = Launcher(tmp_path / "talk")
    with socket.socket(socket.AF_UNIX) as member:
        member.connect(str(tmp_path / "talk"))
        assert launcher.poll(1.0) == [], "it has only come"
        last = {"event": "result", "result": "x" * 100_000}
        for message in ({"event": "hello", "rank": 0}, last):
            member.sendall(json.dumps(message).encode() + b"\n")
    said = launcher.poll(1.0)
    launcher.close()
    assert said == [{"event": "hello", "rank": 0}, {**last, "rank": 0}]


def test_what_failed_in_one_process_is_told_with_its_number() -> None:
    crew = Crew(LONG, Recorder(), lambda: False, lambda: 0, lambda _depth: None)
    failed = Result(token="", outcome=Outcome.OUT_OF_MEMORY, message="no room", at_depth=2)
    for rank in (1, 0):
        message = {"event": "failed", "rank": rank, "result": failed.model_dump(mode="json")}
        crew.take(message)
    assert crew.failed is not None
    assert crew.failed.message == "Process 1 of the 2 that trained together: no room"
    assert crew.failed.outcome is Outcome.OUT_OF_MEMORY


def test_large_trials_are_not_fused() -> None:
    assert alone_because(LONG) == "several processes train it together"
