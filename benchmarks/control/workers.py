"""Workers that only pretend to train, over the real protocol of leases. Run as a script.

Each: register, then lease with a long poll, five renewals with one measurement each, result.
Few processes hold all of them, so that the generator of load takes little from the server.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Coroutine
from typing import Any
from uuid import uuid4

from .http import FAILURES, Connection
from .loop import GRACE_SECONDS, Tally, Work, run
from .made_up import REPORTS, value_now

LEASE_WAIT_SECONDS = 10
CAN = {"datasets": ["digits"], "families": ["mlp"], "methods": [], "measures": []}


class PretendedWorker:
    """One registered worker on one connection."""

    def __init__(self, name: str, port: int, token: str):
        self._name, self._port, self._token = name, port, token

    async def register(self) -> None:
        self._connection = await Connection.open(self._port, self._token)
        about = {"id": self._name, "host": "benchmark", "device": "cpu", **CAN}
        await self._connection.send("POST", "/v1/workers", about)

    async def work(self, until: float, tally: Tally) -> None:
        """Trial after trial until the time is over; the last one is finished."""
        while time.monotonic() < until:
            try:
                await self._one(tally)
            except (*FAILURES, LookupError) as error:
                tally.fail(error)
                await self.register()  # whatever state the connection was in

    async def _one(self, tally: Tally) -> None:
        asked = time.perf_counter()
        lease = await self.lease(LEASE_WAIT_SECONDS)
        if lease is None:
            raise LookupError(f"no trial for {self._name} in {LEASE_WAIT_SECONDS} s")
        started = time.perf_counter()
        for step in range(1, REPORTS + 1):
            before = time.perf_counter()
            tally.pruned += await self.renew(lease, [_measured(step, value_now())])
            tally.report.append(time.perf_counter() - before)
        before = time.perf_counter()
        await self._connection.send("POST", f"/v1/leases/{lease['id']}/result", _result(lease))
        tally.tell.append(time.perf_counter() - before)
        tally.ask.append(started - asked)
        tally.trials += 1

    async def lease(self, wait_seconds: float) -> dict[str, Any] | None:
        """A lease, or None where there is nothing to do."""
        asked = {"worker": self._name, "key": uuid4().hex, "wait_seconds": wait_seconds}
        answer = await self._connection.send("POST", "/v1/leases", asked)
        return json.loads(answer)["leases"][0] if answer else None

    async def renew(self, lease: dict[str, Any], measurements: list[dict[str, Any]]) -> bool:
        """Renew and report; whether the trial should be pruned."""
        body = {"token": lease["token"], "measurements": measurements}
        answer = await self._connection.send("PUT", f"/v1/leases/{lease['id']}", body)
        return b'"prune"' in answer

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


def _measured(step: int, value: float) -> dict[str, Any]:
    return {"step": step, "train_loss": 1 - value, "validation": value, "costs": _costs(step)}


def _result(lease: dict[str, Any]) -> dict[str, Any]:
    value = value_now()
    return {
        "token": lease["token"],
        "outcome": "finished",
        "validation": value,
        "test": value,
        "depth": lease["job"]["depths"][0],
        "costs": _costs(REPORTS),
    }


def _costs(step: int) -> dict[str, float]:
    return {"flops": 1e6 * step, "device_seconds": 0.01 * step, "samples": 1000 * step}


def main() -> None:
    asked = json.loads(sys.argv[1])
    processes = min(asked["clients"], max(1, (os.cpu_count() or 1) // 2))

    def prepare(index: int) -> Work:
        mine = [
            PretendedWorker(f"w{number}", asked["ports"][number % len(asked["ports"])], token)
            for number in range(index, asked["clients"], processes)
        ]
        runner = asyncio.Runner()
        runner.run(_together([worker.register() for worker in mine]))

        def work(until: float) -> Tally:
            tally = Tally()
            jobs = _together([worker.work(until, tally) for worker in mine])
            runner.run(_in_time(jobs, until + GRACE_SECONDS, tally))
            return tally

        return work

    token = asked["token"]
    run(processes, asked["seconds"], prepare)


async def _together(jobs: list[Any]) -> None:
    await asyncio.gather(*jobs)


async def _in_time(jobs: Coroutine[Any, Any, None], until: float, tally: Tally) -> None:
    try:
        await asyncio.wait_for(jobs, until - time.monotonic())
    except TimeoutError:
        tally.given_up += 1


if __name__ == "__main__":
    main()
