"""A worker as a process of its own: signals, and its sudden death."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .processes import SECONDS, gone

FOLDER = Path(__file__).parent


class LoneWorker:
    """The process of `lone_worker.py`; `heard` waits for a line that has a key."""

    def __init__(self, family: str, scratch: Path):
        command = [sys.executable, str(FOLDER / "lone_worker.py"), family, str(scratch)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def heard(self, key: str) -> dict[str, object]:
        assert self.process.stdout
        for line in self.process.stdout:
            if key in (said := json.loads(line)):
                return said
        raise AssertionError(f"the worker ended without a word of {key}")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout
        self.process.stdout.close()


@pytest.fixture
def start(tmp_path: Path, tiny_trainer: str) -> Iterator[Callable[[str], LoneWorker]]:
    workers: list[LoneWorker] = []

    def start(family: str) -> LoneWorker:
        workers.append(LoneWorker(family, tmp_path))
        return workers[-1]

    yield start
    for worker in workers:
        worker.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_hands_the_trial_back_with_its_checkpoint(start, number):
    worker = start("until_stopped")
    child = worker.heard("child")["child"]
    worker.process.send_signal(number)
    said = worker.heard("outcome")
    assert said == {"outcome": "preempted", "artifacts": ["checkpoint.safetensors"]}
    assert worker.process.wait(SECONDS) == 0
    assert gone(child)


def test_a_signal_ends_the_wait_for_work(start):
    worker = start("none")
    worker.heard("waiting")
    worker.process.send_signal(signal.SIGTERM)
    assert worker.process.wait(SECONDS) == 0


def test_a_second_interrupt_ends_everything_at_once(start):
    worker = start("deaf")
    child = worker.heard("child")["child"]
    worker.process.send_signal(signal.SIGINT)
    worker.heard("child")
    worker.process.send_signal(signal.SIGINT)
    assert worker.process.wait(SECONDS) == 130
    assert gone(child)


def test_the_training_process_does_not_outlive_a_killed_worker(start):
    worker = start("deaf")
    child = worker.heard("child")["child"]
    os.kill(worker.process.pid, signal.SIGKILL)
    assert gone(child)
