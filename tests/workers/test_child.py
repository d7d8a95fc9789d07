import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job
from fathom_workers.backoff import Wake
from fathom_workers.child import Run
from fathom_workers.process import Child, ChildFailed, Ended, Event

from .fake_server import a_job
from .processes import SECONDS, gone


@pytest.fixture
def wake() -> Iterator[Wake]:
    wake = Wake()
    yield wake
    wake.close()


@pytest.fixture
def child(wake: Wake, tiny_trainer: str) -> Iterator[Child]:
    child = Child(trainer=tiny_trainer)
    assert child.wait_ready(wake)
    yield child
    child.close()


@pytest.fixture
def begin(child: Child, tmp_path: Path) -> Callable[[Job], None]:
    def begin(job: Job) -> None:
        scratch = tmp_path / "run"
        scratch.mkdir(exist_ok=True)
        child.start(job, scratch, None)

    return begin


def events(child: Child, wake: Wake, last: str = "result") -> list[Event]:
    """What the child says until `last`, or until it has ended."""
    said: list[Event] = []
    deadline = time.monotonic() + SECONDS
    while not child.ended and not any(event["event"] == last for event in said):
        assert time.monotonic() < deadline, "the child says nothing"
        said += child.poll(SECONDS, wake)
    return said


def test_a_child_reports_every_epoch_then_its_result(child, wake, begin):
    begin(a_job("steps", epochs=3))
    said = events(child, wake)
    assert [e["measurement"]["step"] for e in said[:-1]] == [1, 2, 3]
    assert said[-1]["result"]["outcome"] == "finished"


def test_one_child_trains_many_trials(child, wake, begin):
    for epochs in (1, 2, 3):
        begin(a_job("steps", epochs=epochs))
        assert events(child, wake)[-1]["result"]["validation"] == epochs


def test_what_a_model_prints_stays_out_of_the_protocol(child, wake, begin):
    begin(a_job("prints", epochs=1))
    assert events(child, wake)[-1]["result"]["outcome"] == "finished"


def test_a_prunable_trial_waits_for_the_answer_to_each_report(child, wake, begin):
    begin(a_job("steps", epochs=5, prunable=True))
    said = events(child, wake, "measurement")
    child.answer(Command.CONTINUE, 1)
    said += events(child, wake, "measurement")
    child.answer(Command.PRUNE, 2)
    said += events(child, wake)
    assert [e["measurement"]["step"] for e in said[:-1]] == [1, 2]
    assert said[-1]["result"]["outcome"] == "pruned"


def test_a_trial_hears_how_often_it_was_told_to_grow(child, wake, begin):
    begin(a_job("until_two_signals"))
    events(child, wake, "measurement")
    for signals in (1, 2):
        child.answer(Command.CONTINUE, 1, signals)
    assert events(child, wake)[-1]["result"]["validation"] == 2


def test_signals_of_one_trial_do_not_reach_the_next(child, wake, begin):
    begin(a_job("until_two_signals"))
    child.answer(Command.CONTINUE, 0, 2)
    events(child, wake)
    begin(a_job("until_stopped"))
    events(child, wake, "measurement")
    child.stop()
    events(child, wake)
    begin(a_job("until_two_signals"))
    child.answer(Command.CONTINUE, 0, 3)
    assert events(child, wake)[-1]["result"]["validation"] == 3


def test_a_trial_that_waits_for_an_answer_can_be_stopped(child, wake, begin):
    begin(a_job("until_stopped", prunable=True))
    events(child, wake, "measurement")
    child.stop()
    assert events(child, wake)[-1]["result"]["outcome"] == "preempted"


def test_a_stop_for_one_trial_does_not_reach_the_next(child, wake, begin):
    begin(a_job("steps", epochs=1))
    events(child, wake)
    child.stop()
    begin(a_job("steps", epochs=2))
    assert events(child, wake)[-1]["result"]["outcome"] == "finished"


def test_an_exception_is_an_error_with_its_traceback_and_the_depth(child, wake, begin):
    begin(a_job("raises", depth=7))
    result = events(child, wake)[-1]["result"]
    assert (result["outcome"], result["at_depth"]) == ("error", 7)
    assert "ZeroDivisionError: no rows" in result["message"]


def test_data_that_are_not_what_the_spec_says_are_refused_in_a_line(child, wake, begin):
    begin(a_job("refuses"))
    result = events(child, wake)[-1]["result"]
    told = "task.shape.rows: 5 here (got 7). Describe it.; task.shape.outputs: 2 here (got 3)."
    assert (result["outcome"], result["message"]) == ("refused", told)


def test_a_memory_error_is_out_of_memory(child, wake, begin):
    begin(a_job("exhausts"))
    assert events(child, wake)[-1]["result"]["outcome"] == "out_of_memory"


@pytest.mark.parametrize(
    ("family", "how"),
    [
        ("killed", "was killed by SIGKILL"),
        ("crashed", "was killed by SIGSEGV"),
        ("exits", "exited with code 3"),
    ],
)
def test_the_end_of_a_child_says_how_it_ended(child, wake, begin, family, how):
    begin(a_job(family))
    events(child, wake)
    assert how in str(child.ended)


def test_the_last_words_of_a_child_are_kept(child, wake, begin):
    begin(a_job("crashed"))
    events(child, wake)
    assert child.ended
    assert "Segmentation fault" in child.ended.tail


def test_a_child_leaves_interrupts_to_its_parent(child, wake, begin):
    begin(a_job("until_stopped"))
    events(child, wake, "measurement")
    for number in (signal.SIGINT, signal.SIGTERM):
        os.kill(child.pid, number)
    child.stop()
    assert events(child, wake)[-1]["result"]["outcome"] == "preempted"


def test_a_child_ends_in_the_middle_of_training_when_its_parent_goes(child, wake, begin):
    begin(a_job("deaf"))
    events(child, wake, "measurement")
    child.close(SECONDS)
    assert gone(child.pid)


def test_a_child_that_cannot_start_says_why(wake, tiny_trainer):
    child = Child(trainer="no_such_module:train")
    try:
        with pytest.raises(ChildFailed, match="No module named 'no_such_module'"):
            child.wait_ready(wake)
    finally:
        child.close()


def test_a_signal_without_a_name_is_shown_by_its_number():
    assert "signal 63" in str(Ended(-63, ""))


def test_a_prunable_trial_goes_on_where_no_answer_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fathom_workers.child.LONGEST_WAIT_SECONDS", 0.0)
    sent: list[str] = []
    job = a_job().model_copy(update={"prunable": True})
    run = Run(1, job, tmp_path, None, lambda event, **_: sent.append(event))
    assert run.report(Measurement(step=1, train_loss=1.0, validation=0.5)) is Command.CONTINUE
    assert sent == ["measurement"]
