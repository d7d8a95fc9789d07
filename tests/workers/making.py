"""Workers for tests: quick ones that train for a server in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fathom_workers import runtime
from fathom_workers.process import Child
from fathom_workers.runtime import Settings, Worker
from fathom_workers.trial import Timing

from .fake_server import FakeServer

Settled = tuple[Any, ...]  # what a training process is started with
Make = Callable[..., Worker]

FAST = Timing(
    wait_seconds=0,
    flush_seconds=0.05,
    grace_seconds=10,
    backoff_seconds=0.01,
    most_backoff_seconds=0.05,
)


@pytest.fixture
def make(tmp_path: Path, tiny_trainer: str) -> Make:
    """Makes workers that end when a server's jobs are done."""

    def make(server: FakeServer, timing: Timing = FAST, **settings: object) -> Worker:
        settings = {"trainer": tiny_trainer, "most_trials": len(server.jobs), **settings}
        return Worker(server, Settings("w1", tmp_path, timing=timing, **settings))

    return make


class Lasting(Child):
    """A training process that outlives its worker, as it outlives its trials."""

    def close(self, seconds: float = 2.0) -> None:
        if self.ended:
            super().close(seconds)


@pytest.fixture(scope="module")
def children() -> Iterator[dict[Settled, Lasting]]:
    """The training processes that a module's workers share."""
    found: dict[Settled, Lasting] = {}
    yield found
    for child in found.values():
        if not child.ended:
            Child.close(child)


@pytest.fixture
def warm(children: dict[Settled, Lasting], monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers take over the training process of those before them, as long as it lives."""

    def child(*settings: Any) -> Lasting:
        if settings not in children or children[settings].ended:
            children[settings] = Lasting(*settings)
        return children[settings]

    monkeypatch.setattr(runtime, "Child", child)


def after(server: FakeServer, verb: str, act: Callable[[], None]) -> None:
    """Do something once, in the worker's own thread, as the server has heard `verb`."""
    acts = [act]

    def happened(heard: str) -> None:
        if heard == verb and acts:
            acts.pop()()

    server.happened = happened


def log_of(server: FakeServer, lease: str = "lease-1") -> str:
    """What is kept of a first attempt."""
    return server.artifacts[lease, "attempt-1.log"].decode()
