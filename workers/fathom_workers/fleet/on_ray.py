"""Workers as Ray actors: Ray places them, and adds and removes machines where it may."""

import logging
import socket
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import ray
from ray.exceptions import RayError

from fathom_spaces.errors import FathomError
from fathom_workers.logs import note

from .keeper import Ended
from .member import Member, Running, work

# Ray ends this process, in the middle of a line, when its head was away for a minute.
HEAD_SECONDS = 20.0
REACH_SECONDS = 2.0
MOST_WORDS = 600  # of what Ray says of an actor that died
REMEDY = "Start it with `ray start --head`, then `fathom fleet ray` again on one of its machines."


class RayWorker:
    """The actor: the worker loop in one of its threads, the word to stop in another."""

    def __init__(self, member: Member):
        self._running = Running(member)

    def work(self) -> str | None:
        """Train until told to stop, or idle for long; says why it could not."""
        return work(self._running)

    def stop(self) -> None:
        """Have the trial handed back."""
        self._running.stop()


@dataclass(frozen=True)
class _Actor:
    slot: int
    handle: Any
    ready: Any  # there is an answer once Ray has found room for it
    ends_within_seconds: float


class RayEngine:
    """Actors on a Ray cluster, `cpus` and `gpus` of it for each.

    Raises:
        FathomError: there is no cluster at the address.
    """

    def __init__(self, address: str, cpus: float = 1.0, gpus: float = 0.0):
        try:
            if ":" in address:
                _reach(_parts(address))  # Ray itself tries for a minute
            ray.init(address=address, namespace="fathom", log_to_driver=False)
        except (OSError, ValueError, RuntimeError) as error:
            raise FathomError(f"No Ray cluster answers at {address!r}. {REMEDY}") from error
        self._head = _parts(ray.get_runtime_context().gcs_address)
        self._away_since: float | None = None
        self._actors: dict[Any, _Actor] = {}  # by the answer that comes when they have ended
        # Threads for the worker loop, the word to stop and Ray's own questions.
        self._actor = ray.remote(RayWorker).options(num_cpus=cpus, num_gpus=gpus, max_concurrency=4)

    def running(self) -> Iterable[int]:
        """None: Ray ends actors with the process that started them."""
        return ()

    def start(self, slot: int, member: Member) -> None:
        """Have an actor started where there is room for it, now or when there is."""
        handle: Any = self._actor.remote(member)
        actor = _Actor(slot, handle, handle.__ray_ready__.remote(), member.end_seconds)
        self._actors[handle.work.remote()] = actor

    def ended(self) -> Iterable[Ended] | None:
        """The actors that have ended; None while the head is away.

        Raises:
            FathomError: it has been away for too long.
        """
        if not self._has_head():
            return None
        return [
            Ended(self._actors.pop(end).slot, _failure(end)) for end in _there(list(self._actors))
        ]

    def stop(self) -> None:
        """Have all trials handed back, then leave the cluster."""
        if self._away_since is not None:
            return  # whatever is asked of Ray now waits for its head
        ready = set(_there([actor.ready for actor in self._actors.values()]))
        for actor in self._actors.values():
            if actor.ready in ready:
                actor.handle.stop.remote()
        at_work = [end for end, actor in self._actors.items() if actor.ready in ready]
        seconds = max((a.ends_within_seconds for a in self._actors.values()), default=0.0)
        if at_work:
            ray.wait(at_work, num_returns=len(at_work), timeout=seconds)
        for actor in self._actors.values():
            ray.kill(actor.handle)
        self._actors.clear()
        ray.shutdown()

    def leave(self) -> None:
        """The same: Ray ends actors with the process that started them."""
        self.stop()

    def _has_head(self) -> bool:
        try:
            _reach(self._head)
        except OSError as error:
            now = time.monotonic()
            if self._away_since is None:
                self._away_since = now
                note(logging.WARNING, "ray.away", f"the head of the Ray cluster is away: {error}")
            if now - self._away_since > HEAD_SECONDS:
                raise FathomError(
                    f"The head of the Ray cluster at {self._head[0]}:{self._head[1]} has been away "
                    f"for {HEAD_SECONDS:.0f} s. The workers there end with it, and their trials go "
                    f"to others when their leases expire. {REMEDY}"
                ) from error
            return False
        self._away_since = None
        return True


def _parts(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return host.strip("[]"), int(port)


def _reach(head: tuple[str, int]) -> None:
    socket.create_connection(head, REACH_SECONDS).close()


def _there(answers: list[Any]) -> list[Any]:
    """The answers that have come."""
    return ray.wait(answers, num_returns=len(answers), timeout=0)[0] if answers else []


def _failure(end: Any) -> str | None:
    try:
        failed: str | None = ray.get(end)
    except RayError as error:
        return f"its process on the Ray cluster ended: {' '.join(str(error).split())[:MOST_WORDS]}"
    return failed
