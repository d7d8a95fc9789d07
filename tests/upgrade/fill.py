"""Fills an empty database as Fathom's users do: over the API, which every release has.

What the server's clock does is done by hand: leases run out, answers are written.

    python tests/upgrade/fill.py URL FOLDER

It is run with the code of the release whose database it makes, so it imports nothing of the tests,
and asks for what a release may not have yet before it uses it.
"""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient

from fathom_service.app import create_app
from fathom_service.evidence import recommend
from fathom_service.settings import Settings
from fathom_spaces.experiment import Outcome
from fathom_storage import schema, tokens
from fathom_storage.database import Database, clock

SPEC: dict[str, Any] = {
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 3}, "width": 4},
    "training": {"epochs": 2, "lr": {"low": 1e-4, "high": 1e-1, "log": True}},
    "seeds": 1,
    "confirm": {"seeds": 1},
}
FIXED = {"fixed": {"lr": 0.01}}
KEPT = [
    {"learned": "udn", **FIXED},
    {"searched": "grid", **FIXED},
    {"searched": "random", "trials": 4, "pruner": "median"},
]
HALVED = {"searched": "random", "trials": 3, "pruner": "successive_halving"}
RANDOM = {"searched": "random", "trials": 14}
LEARNING = {"searched": "controller", "trials": 14, "batch": 1, "units": 1, **FIXED}
# Its trials that end well, before those that do not; `median` compares with the former.
GOOD = 8
BAD = ("pruned", "out_of_memory", "diverged", "error", "hung", "refused", "lost")
BARE = {
    "name": "bare",
    "direction": "minimize",
    "space": {"x": {"low": 0.0, "high": 1.0}},
    "sampler": {"searched": "random"},
}
OBJECTIVE = {**BARE, "name": "objective", "objective": "theirs:run"}
WORKER = {
    "id": "w1",
    "host": "here",
    "device": "cpu",
    "datasets": ["digits"],
    "families": ["mlp"],
    "methods": ["udn", "growth"],
}
KEEPER = {"id": "keeper-1", "engine": "ray", "host": "here", "process": 7}
SPOKEN = "Zwei Größen: π ≥ 3, 'so' \\ 😀"


class Filler:
    """A client of one server, which has the database to itself."""

    def __init__(self, client: TestClient, app: FastAPI, database: Database):
        self._client = client
        self._app = app
        self._database = database
        self._asks = 0

    def fill(self) -> None:
        """Experiments in every state, trials and attempts with every end; texts of any kind."""
        self._said("POST", "/v1/workers", WORKER)
        if self._has("/v1/fleets/{fleet}"):
            self._said("PUT", "/v1/fleets/lab", KEEPER)
        whole = self._whole()
        self._ends()
        self._dropped()
        self._bounded()
        self._learning()
        self._informed(whole)
        self._kept()
        if self._has("/v1/studies"):
            self._bare()

    def _whole(self) -> str:
        """An experiment that has an answer."""
        grows = self._has("/v1/trials/{trial}:grow")
        growing = [{"learned": "growth", **FIXED}] if grows else []
        mine = self._submit("whole", [{"searched": "grid", **FIXED}, HALVED, *growing])
        while lease := self._next():
            if len(lease["job"]["depths"]) > 1:
                self._said("POST", f"/v1/trials/{lease['trial']}:grow", {})
            self._report(lease)
            self._end(lease, "finished")
        recommend(self._database)
        return str(mine["id"])

    def _ends(self) -> None:
        """Every end that a worker's attempt may have; the budget ends the search."""
        bad = [outcome for outcome in BAD if outcome in set(Outcome)]
        method = {"searched": "random", "trials": 20, "pruner": "median"}
        budget = {"trials": GOOD + len(bad)}
        training = {**SPEC["training"], "epochs": 4}
        self._submit("ends", [method], budget=budget, training=training)
        self._save()
        for _ in range(GOOD - 1):
            lease = self._lease()
            self._report(lease, steps=4)
            self._end(lease, "finished")
        for outcome in bad:
            while self._fails(outcome):
                pass
        self._work_off()

    def _save(self) -> None:
        """A trial is lost and given out again, when its first worker finishes it after all."""
        lease = self._lease()
        self._report(lease)
        self._lose(lease)
        self._report(self._lease())
        told = {"token": lease["token"], "outcome": "finished", **finished(lease["job"]["depths"])}
        answer = self._client.post(f"/v1/leases/{lease['id']}/result", json=told)
        assert answer.status_code == 409, answer.text

    def _fails(self, outcome: str) -> bool:
        """One attempt at a trial; whether there is to be another."""
        lease = self._lease()
        if outcome == "lost":
            self._report(lease)
            self._lose(lease)
        else:
            self._report(lease, steps=3, value=-1.0 if outcome == "pruned" else 0.25)
            self._end(lease, outcome, f"It was {outcome}.")
        shown = self._said("GET", f"/v1/trials/{lease['trial']}")
        return bool(shown["state"] == "running")

    def _lose(self, lease: dict[str, Any]) -> None:
        """Its worker is not heard of until its time is over."""
        late = sa.text("UPDATE fathom_leases SET expires_at = :then WHERE id = :lease")
        given = {"then": "2000-01-01 00:00:00.000000", "lease": lease["id"]}
        self._database.write(lambda connection: connection.execute(late, given))
        self._app.state.engine.sweep()

    def _dropped(self) -> None:
        """An experiment that somebody cancels, with a trial that runs and one that waits."""
        mine = self._submit("dropped", [RANDOM])
        waiting, running = self._lease(), self._lease()
        self._end(waiting, "preempted")
        self._said("POST", f"/v1/experiments/{mine['id']}:cancel")
        self._report(running)
        self._end(running, "cancelled")

    def _bounded(self) -> None:
        """Points that are never trained, and a second objective."""
        objectives = ["metric", {"parameters": {"max": 340}}, "flops"]
        grid = [{"searched": "grid", **FIXED}]
        if self._takes("bounded", grid, objectives=objectives):
            self._submit("bounded", grid, objectives=objectives)
            self._work_off()

    def _learning(self) -> None:
        """Paused, with a trial that waits and a sampler with states; old ones are let go."""
        methods = [LEARNING] if self._takes("learning", [LEARNING]) else [RANDOM]
        mine = self._submit("learning", methods)
        for _ in range(11):
            lease = self._lease()
            self._report(lease)
            self._end(lease, "finished")
        self._end(self._lease(), "preempted")
        self._said("POST", f"/v1/experiments/{mine['id']}:pause")

    def _informed(self, source: str) -> None:
        """A search that knows the trials of another one from its start."""
        method = {"searched": "tpe", "trials": 2, "transfer_from": [{"experiment": source}]}
        if self._takes("informed", [method]):
            mine = self._submit("informed", [method])
            self._said("POST", f"/v1/experiments/{mine['id']}:pause")

    def _kept(self) -> None:
        """An experiment in the middle of its work, with a worker that is still at it."""
        mine = self._submit("kept", KEPT)
        for study in mine["studies"]:
            if study["name"].endswith("random") and self._has("/v1/studies/{study}:enqueue"):
                points = {"points": [{"depth": 2, "lr": 0.05}]}
                self._said("POST", f"/v1/studies/{study['id']}:enqueue", points)
        for number in range(6):
            lease = self._lease()
            if number == 0:
                self._upload(lease)
            self._report(lease)
            outcome = {2: "preempted", 4: "diverged"}.get(number, "finished")
            self._end(lease, outcome, SPOKEN if number == 4 else "")
        self._report(self._lease())

    def _bare(self) -> None:
        """Studies that any program asks for trials, one of them of workers."""
        study = self._said("POST", "/v1/studies", BARE)["id"]
        for number in range(3):
            trial = self._said("POST", f"/v1/studies/{study}/trials", {})
            if number < 2:
                told = {"token": trial["token"], "value": 0.25 * number}
                self._said("POST", f"/v1/trials/{trial['id']}:tell", told)
        self._client.post("/v1/studies", json=OBJECTIVE)  # refused where there are none yet

    def _submit(self, name: str, methods: list[Any], **changes: Any) -> Any:
        spec = {**SPEC, "name": name, "methods": methods, **changes}
        return self._said("POST", "/v1/experiments", spec, {"Idempotency-Key": f"of {name}"})

    def _takes(self, name: str, methods: list[Any], **changes: Any) -> bool:
        """Whether this release knows what is in the spec."""
        spec = {**SPEC, "name": name, "methods": methods, **changes}
        asked = {"dry_run": "true"}
        return self._client.post("/v1/experiments", json=spec, params=asked).is_success

    def _work_off(self) -> None:
        while lease := self._next():
            self._report(lease)
            self._end(lease, "finished")

    def _lease(self) -> dict[str, Any]:
        lease = self._next()
        assert lease is not None, "nothing is to be done"
        return lease

    def _next(self) -> dict[str, Any] | None:
        self._asks += 1
        asked = {"worker": "w1", "key": f"ask-{self._asks:06}"}
        answer = self._client.post("/v1/leases", json=asked)
        assert answer.is_success, answer.text
        lease: dict[str, Any] | None = answer.json()["leases"][0] if answer.content else None
        return lease

    def _report(self, lease: dict[str, Any], steps: int = 2, value: float = 0.25) -> None:
        """Measurements of the first steps; where the server stops it, those after are not sent."""
        for step in range(1, steps + 1):
            point = {"step": step, "train_loss": 1 / step, "validation": value * step}
            told = {"token": lease["token"], "measurements": [{**point, "costs": costs(step)}]}
            answer = self._said("PUT", f"/v1/leases/{lease['id']}", told)
            if answer["command"] != "continue":
                return

    def _end(self, lease: dict[str, Any], outcome: str, message: str = "") -> None:
        told: dict[str, Any] = {"token": lease["token"], "outcome": outcome, "message": message}
        if outcome == "finished":
            told |= finished(lease["job"]["depths"])
        self._said("POST", f"/v1/leases/{lease['id']}/result", told)

    def _upload(self, lease: dict[str, Any]) -> None:
        path = f"/v1/leases/{lease['id']}/artifacts/model.safetensors"
        headers = {"X-Fathom-Lease-Token": lease["token"]}
        answer = self._client.put(path, content=b"weights", headers=headers)
        assert answer.is_success, answer.text

    def _has(self, path: str) -> bool:
        return path in self._client.get("/openapi.json").json()["paths"]

    def _said(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Any:
        answer = self._client.request(method, path, json=body, headers=headers)
        assert answer.is_success, (method, path, answer.text)
        return answer.json() if answer.content else None


def costs(step: int) -> dict[str, float]:
    """What a run has cost after so many epochs."""
    return {"flops": 1000.0 * step, "device_seconds": 0.01 * step, "samples": 10 * step}


def finished(depths: list[int]) -> dict[str, Any]:
    """What a finished result says besides its outcome, ordinary or learned."""
    told = {"validation": 0.5, "test": 0.4, "depth": depths[0], "costs": costs(2)}
    if len(depths) == 1:
        return told
    exits = {
        "depths": depths,
        "losses": [0.5 - 0.01 * depth for depth in depths],
        "paired_se": [0.01 for _ in depths],
        "test": [0.4 for _ in depths],
    }
    readouts = dict.fromkeys(("argmin", "param", "one_se", "smoothed_one_se"), depths[0])
    return {**told, "readouts": readouts, "exits": exits}


def make_tokens(connection: sa.Connection) -> None:
    """One that holds, one that ends some day, one that was taken back."""
    now = clock(connection)
    tokens.create(connection, "someone's", ["read", "work"], now)
    tokens.create(connection, "a guest's", ["read"], now, now + timedelta(days=1))
    lost, _ = tokens.create(connection, "a lost one", ["submit"], now)
    tokens.revoke(connection, lost.id, now)


def main() -> None:
    """Make the schema of this code and fill it."""
    url, folder = sys.argv[1:]
    database = Database(url)
    schema.upgrade(database)
    database.write(make_tokens)
    app = create_app(Settings(database_url=url, folder=Path(folder)))
    with TestClient(app, base_url="http://127.0.0.1:8000") as client:
        Filler(client, app, database).fill()
    database.close()


if __name__ == "__main__":
    main()
