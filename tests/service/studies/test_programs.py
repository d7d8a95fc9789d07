"""Programs whose trials ask for parameters as they run."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire_studies import Tell
from fathom_service import reading
from fathom_service.bare import asking
from fathom_service.samplers import by_run
from fathom_spaces.errors import SamplerFailed
from fathom_storage import tables
from fathom_storage.database import Database
from tests.service.http import make_token, problem
from tests.service.world import World

from .by_run import X, created, optuna_study, suggested


class TestPrograms:
    """Bare studies without a declared space: any program asks as it goes."""

    def test_a_trial_asks_as_it_runs(self, database: Database) -> None:
        study = created(database, objective=None)
        asked = asking.ask(database, study, "key")
        assert asked.params == {}
        x = suggested(database, asked, "x", X)
        assert asking.ask(database, study, "key").params == {"x": x}
        told = Tell(token=asked.token, value=x**2)
        assert asking.tell(database, asked.id, told).state == "complete"
        (trial,) = optuna_study(database, study).trials
        assert (trial.params, trial.value) == ({"x": x}, x**2)

    def test_a_sampler_that_fails_is_told_to_who_asks_and_the_study_is_as_it_was(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        study = created(database, objective=None)
        asked = asking.ask(database, study, "key")
        draw = by_run.RunSampler.draw
        monkeypatch.setattr(by_run.RunSampler, "draw", lambda self, *_: by_run.Drawn(99.0))
        with pytest.raises(SamplerFailed, match=r"it answered 99\.0, which is none of numbers"):
            suggested(database, asked, "x", X)
        monkeypatch.setattr(by_run.RunSampler, "draw", draw)
        assert reading.study(database, study).stopped_because is None
        assert -5 <= suggested(database, asked, "x", X) <= 5

    def test_asking_renews_the_trial(self, database: Database) -> None:
        study = created(database, objective=None, lease_seconds=50)
        world = World(database)
        asked = asking.ask(database, study, "key")
        (row,) = [r for r in world.rows(tables.leases) if r.trial_id == asked.id]
        suggested(database, asked, "x", X)
        (later,) = [r for r in world.rows(tables.leases) if r.trial_id == asked.id]
        assert later.expires_at > row.expires_at

    def test_over_http_with_the_scopes_of_the_other_verbs(
        self, guarded: TestClient, settings: Any
    ) -> None:
        submit, work = make_token(settings, "submit", "read"), make_token(settings, "work", "read")
        body = {"name": "goal", "direction": "minimize", "sampler": "random"}
        study = guarded.post("/v1/studies", json=body, headers=submit).json()["id"]
        trial = guarded.post(f"/v1/studies/{study}/trials", headers=work).json()
        question = {"token": trial["token"], "name": "x", "domain": X}
        path = f"/v1/trials/{trial['id']}"
        problem(guarded.post(f"{path}:suggest", json=question, headers=submit), 403, "forbidden")
        first = guarded.post(f"{path}:suggest", json=question, headers=work).json()
        assert guarded.post(f"{path}:suggest", json=question, headers=work).json() == first
        assert first["name"] == "x"
        assert -5 <= first["value"] <= 5
        wrong = {**question, "domain": {"low": 1, "high": 3}}
        said = problem(guarded.post(f"{path}:suggest", json=wrong, headers=work), 422, "invalid")
        assert said["errors"][0]["path"] == "x"
        none = {**question, "domain": 3}
        assert guarded.post(f"{path}:suggest", json=none, headers=work).status_code == 422
        note = {"token": trial["token"], "attributes": {"who": "me"}}
        assert guarded.post(f"{path}:note", json=note, headers=work).status_code == 204
        stale = {**question, "token": "another"}
        problem(guarded.post(f"{path}:suggest", json=stale, headers=work), 409, "stale-lease")
