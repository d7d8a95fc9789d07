"""A fleet has one keeper: a second is refused, and takes over from one that is dead."""

import itertools
import signal
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.processes import Fathom, Process, address, until

from .fake_slurm import notes

__all__ = ["notes"]
BEGAN = "action=fleet.began"
LEASE_SECONDS = 4
TRIES = itertools.count(1)


def slurm(server: Process, *more: str) -> tuple[str, ...]:
    return ("fleet", "slurm", "--server", address(server), "--name", "lab", *more)


def local(server: Process) -> tuple[str, ...]:
    return slurm(server, "--cluster", "local")


def ray(server: Process) -> tuple[str, ...]:
    """Of a cluster that is not there, which nobody is to be told."""
    given = ("--server", address(server), "--name", "lab", "--address", "127.0.0.1:1")
    return ("fleet", "ray", *given)


def begun(fathom: Fathom, name: str, *command: str) -> Process:
    running = fathom.start(name, *command)
    running.says(BEGAN)
    return running


def begins(fathom: Fathom, *command: str) -> Process | None:
    """The keeper, unless it is refused."""
    running = fathom.start(f"try-{next(TRIES)}", *command)
    until(lambda: BEGAN in running.said or not running.alive, "it to begin or to be refused")
    return running if running.alive else None


@pytest.mark.parametrize("second", [local, ray])
def test_a_second_keeper_of_a_fleet_is_told_of_the_first(
    second: Callable[[Process], tuple[str, ...]], fathom: Fathom, sqlite_url: str
) -> None:
    server = fathom.serve(sqlite_url)
    first = begun(fathom, "first", *local(server))
    code, said = fathom.run(*second(server))
    assert code == 1, said
    where = f"process {first.pid} on {socket.gethostname()}, since 20"
    assert f"Fleet 'lab' is kept by `fathom fleet slurm`, {where}" in said
    assert "give this one another --name" in said
    assert first.alive
    first.send(signal.SIGTERM)
    assert first.ends() == 0, first.said
    begun(fathom, "next", *local(server))  # at once


def test_a_keeper_that_was_killed_keeps_its_successor_waiting_for_a_lease_at_most(
    fathom: Fathom, sqlite_url: str
) -> None:
    server = fathom.serve(sqlite_url, lease_seconds=LEASE_SECONDS)
    begun(fathom, "first", *local(server)).kill()
    code, said = fathom.run(*local(server))
    assert code == 1, said
    assert "If it was killed, the fleet is free in " in said
    until(lambda: begins(fathom, *local(server)), "the lease to be over")


def test_a_keeper_that_comes_to_too_late_leaves_the_jobs_to_its_successor(
    fathom: Fathom, sqlite_url: str, notes: Path
) -> None:
    server = fathom.serve(sqlite_url, lease_seconds=LEASE_SECONDS)
    command = slurm(server, "--min-workers", "1", "--folder", str(notes / "jobs"))
    first = begun(fathom, "first", *command)
    first.says("action=worker.started")
    written = notes / "jobs" / "lab.jobs.json"
    before = until(lambda: written.exists() and written.read_text(), "the notes")
    first.send(signal.SIGSTOP)
    second = until(lambda: begins(fathom, *command), "the lease to be over")
    second.says("1 were left by an earlier keeper")
    first.send(signal.SIGCONT)
    assert first.ends() == 1, first.said
    assert f"process {second.pid} on " in first.said
    assert second.alive
    assert not (notes / "cancelled").exists()
    assert written.read_text() == before
