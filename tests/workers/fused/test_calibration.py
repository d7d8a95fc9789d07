"""How many trials are trained together."""

from collections.abc import Callable

import pytest
import torch

from fathom_spaces.errors import InvalidSpec
from fathom_workers.fused import calibration
from fathom_workers.fused.calibration import best_of, bytes_of_member, room
from fathom_workers.run import Run
from tests.workers.jobs import UDN, make_job


def full_at(members: int) -> Callable[[int], float]:
    """A device on which a step takes as long for any number of members up to so many."""
    return lambda k: max(1.0, k / members)


@pytest.mark.parametrize("members", [1, 2, 8, 64])
def test_as_many_as_fill_the_device(members: int) -> None:
    assert best_of(full_at(members), 64) == members


def test_no_more_than_asked_for() -> None:
    assert best_of(full_at(64), 16) == 16


def test_none_where_a_stack_is_slower_than_runs_alone() -> None:
    assert best_of(lambda k: 1.0 if k == 1 else 2.5 * k, 64) == 1


def test_no_more_than_there_is_memory_or_time_for() -> None:
    assert best_of(lambda k: 1.0 if k <= 4 else None, 64) == 4


def test_one_where_not_even_that_can_be_tried() -> None:
    assert best_of(lambda _k: None, 64) == 1


def test_one_slow_look_does_not_end_the_search() -> None:
    assert best_of(lambda k: 100.0 if k == 4 else 1.0, 16) == 16


def test_trying_leaves_the_global_generator_alone() -> None:
    before = torch.get_rng_state()
    assert room(make_job((2,)), "cpu", 4) in (1, 2, 4)  # by what this machine is at
    assert torch.equal(torch.get_rng_state(), before)


def test_nothing_is_tried_that_would_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "free_bytes", lambda _device: 0)
    assert room(make_job((2,)), "cpu") == 1


def test_loading_the_data_takes_nothing_of_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    make = calibration._Trials._make

    def slow(trials: calibration._Trials, k: int) -> None:
        now[0] += 100 * calibration.SECONDS if not trials._runs else 0.0
        make(trials, k)

    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(calibration._Trials, "_make", slow)
    monkeypatch.setattr(calibration, "GAIN", 0.0)  # any speed will do
    assert room(make_job((2,)), "cpu", 4) == 4


def test_what_runs_out_of_memory_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    stack = calibration.Stack

    def limited(runs: list[Run]) -> calibration.Stack:
        if len(runs) > 2:
            raise torch.OutOfMemoryError("no memory left")
        return stack(runs)

    monkeypatch.setattr(calibration, "Stack", limited)
    monkeypatch.setattr(calibration, "GAIN", 0.0)  # any speed will do
    assert room(make_job((2,)), "cpu") == 2


@pytest.mark.parametrize("error", [InvalidSpec([], "The task"), ValueError("one row")], ids=str)
def test_a_trial_that_cannot_begin_is_left_to_say_so_alone(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> Run:
        raise error

    monkeypatch.setattr(calibration, "Run", refused)
    assert room(make_job((2,)), "cpu") == 1


def test_the_estimate_grows_with_batch_depth_and_heads(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("runs")

    def needs(*depths: int, **changes: object) -> int:
        return bytes_of_member(Run(make_job(depths, **changes), "cpu", folder))

    assert needs(2) < needs(3) < needs(1, 2, 3, method=UDN)
    assert needs(2) < needs(2, batch_size=64)
