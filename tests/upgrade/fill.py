"""Fills an empty database as Fathom's users do: over the API alone, which every release has.

    python tests/upgrade/fill.py URL FOLDER

It is run with the code of the release whose database it makes, so it imports nothing of the tests,
and asks for what a release may not have yet before it uses it.
"""

import sys
from pathlib import Path
from typing import Any

from fastapi.testclient import TestClient

from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_storage import schema, tokens
from fathom_storage.database import Database, clock

SPEC = {
    "name": "kept",
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 3}, "width": 4},
    "training": {"epochs": 2, "lr": {"low": 1e-4, "high": 1e-1, "log": True}},
    "methods": [
        {"learned": "udn", "fixed": {"lr": 0.01}},
        {"searched": "grid", "fixed": {"lr": 0.01}},
        {"searched": "random", "trials": 4, "pruner": "median"},
    ],
    "seeds": 1,
    "confirm": {"seeds": 1},
}
BARE = {
    "name": "bare",
    "direction": "minimize",
    "space": {"x": {"low": 0.0, "high": 1.0}},
    "sampler": {"searched": "random"},
}
WORKER = {
    "id": "w1",
    "host": "here",
    "device": "cpu",
    "datasets": ["digits"],
    "families": ["mlp"],
    "methods": ["udn"],
}


class Filler:
    """A client of one server."""

    def __init__(self, client: TestClient):
        self._client = client
        self._asks = 0

    def fill(self) -> None:
        """Trials finished, failed, handed back and still running; names and texts of any kind."""
        self._said("POST", "/v1/workers", WORKER)
        mine = self._said("POST", "/v1/experiments", SPEC)
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
            self._end(lease, outcome, "Zwei Größen: π ≥ 3, 'so' \\ 😀" if number == 4 else "")
        self._report(self._lease())  # and is still at it
        if self._has("/v1/studies"):
            study = self._said("POST", "/v1/studies", BARE)
            self._bare(study["id"])

    def _bare(self, study: int) -> None:
        for number in range(3):
            trial = self._said("POST", f"/v1/studies/{study}/trials", {})
            if number < 2:
                told = {"token": trial["token"], "value": 0.25 * number}
                self._said("POST", f"/v1/trials/{trial['id']}:tell", told)

    def _lease(self) -> dict[str, Any]:
        self._asks += 1
        asked = {"worker": "w1", "key": f"ask-{self._asks:06}"}
        lease: dict[str, Any] = self._said("POST", "/v1/leases", asked)["leases"][0]
        return lease

    def _report(self, lease: dict[str, Any]) -> None:
        points = [
            {"step": step, "train_loss": 1 / step, "validation": 0.25 * step, "costs": costs(step)}
            for step in (1, 2)
        ]
        told = {"token": lease["token"], "measurements": points}
        self._said("PUT", f"/v1/leases/{lease['id']}", told)

    def _end(self, lease: dict[str, Any], outcome: str, message: str) -> None:
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

    def _said(self, method: str, path: str, body: dict[str, Any]) -> Any:
        answer = self._client.request(method, path, json=body)
        assert answer.is_success, (method, path, answer.text)
        return answer.json()


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


def main() -> None:
    """Make the schema of this code and fill it."""
    url, folder = sys.argv[1:]
    database = Database(url)
    schema.upgrade(database)
    database.write(lambda c: tokens.create(c, "someone's", ["read", "work"], clock(c)))
    database.close()
    settings = Settings(database_url=url, folder=Path(folder))
    with TestClient(create_app(settings), base_url="http://127.0.0.1:8000") as client:
        Filler(client).fill()


if __name__ == "__main__":
    main()
