"""Upgrades: databases of every released schema live on, with what they hold and who works on them.

The databases are kept beside this (`assets.py`), each written by the code of its time.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from fastapi.testclient import TestClient

from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_spaces.errors import SchemaMismatch
from fathom_storage import sampler_states, schema, transferred
from fathom_storage.database import Database
from fathom_storage.transferred import Transferred
from tests.chaos.auditor import audit
from tests.storage.test_schema import dump

from .assets import KINDS, asset, empty, load
from .census import excused, lacking
from .fill import WORKER, costs, finished

MARKS = {"sqlite": (), "postgres": (pytest.mark.postgres,), "mariadb": (pytest.mark.mariadb,)}
REVISIONS = sorted(
    script.revision
    for script in ScriptDirectory(str(schema.folder())).walk_revisions()
    if script.revision != schema.head() or asset(script.revision, "sqlite").exists()
)
WORDS = {"finished": "complete", "pruned": "pruned", "infeasible": "pruned"}
# States of samplers vouch for the trials they learned from by marks that changed with this schema:
# from those before nobody goes on, their trials are learned from again.
SAME_DIGESTS = "0006"
LOCAL = "http://127.0.0.1:8000"


@pytest.fixture(params=[pytest.param(kind, marks=MARKS[kind]) for kind in KINDS])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database of each kind."""
    with empty(request.param, tmp_path) as url:
        yield url


def kind_of(url: str) -> str:
    return {"sqlite": "sqlite", "postgresql": "postgres"}.get(url.split(":")[0], "mariadb")


def rows(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but the versions', in order."""
    metadata = sa.MetaData()
    metadata.reflect(database.engine)
    with database.engine.connect() as connection:
        return {
            table.name: sorted(
                (dict(row._mapping) for row in connection.execute(sa.select(table))), key=repr
            )
            for table in metadata.sorted_tables
            if not table.name.endswith("version") and table.name != "version_info"
        }


def kept(before: dict[str, Any], after: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows `after` in the columns of `before`."""
    columns = {name for row in before for name in row}
    return sorted(({n: v for n, v in row.items() if n in columns} for row in after), key=repr)


def upgraded(revision: str, url: str) -> Database:
    load(revision, kind_of(url), url)
    database = Database(url)
    schema.upgrade(database)
    return database


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_row_of_an_older_database_is_kept(revision: str, url: str) -> None:
    load(revision, kind_of(url), url)
    database = Database(url)
    assert schema.revision(database) == revision
    before = rows(database)
    assert lacking(before) == excused(revision), "Fill it (fill.py), or say in census.py why not."
    schema.upgrade(database)
    schema.check(database)
    after = rows(database)
    assert {name: kept(found, after[name]) for name, found in before.items()} == before
    assert audit(database) == []
    database.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_older_database_becomes_what_a_fresh_one_is(revision: str, url: str) -> None:
    database = upgraded(revision, url)
    with empty(kind_of(url), Path(str(database.url.database)).parent) as other:
        fresh = Database(other)
        schema.upgrade(fresh)
        wanted = set(sa.inspect(fresh.engine).get_table_names())
        assert dump(database, wanted) == dump(fresh, wanted)
        fresh.close()
    database.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_experiment_goes_on_after_the_upgrade(revision: str, url: str, tmp_path: Path) -> None:
    """A worker that was at a trial delivers it, and others work off the rest."""
    database = upgraded(revision, url)
    before = rows(database)
    mine = next(row for row in before["fathom_experiments"] if row["name"] == "kept")["id"]
    settings = Settings(database_url=url, folder=tmp_path / "data")
    with TestClient(create_app(settings), base_url=LOCAL) as client:
        see_all(client, before)
        running = [row for row in before["fathom_leases"] if row["ended_at"] is None]
        for lease in (row for row in running if row["worker_id"] == WORKER["id"]):
            deliver(client, lease, json.loads(before_of(before, lease)["params"]))
        assert client.post("/v1/workers", json=WORKER).status_code == 201
        work_off(client)
        shown = client.get(f"/v1/experiments/{mine}").json()
        assert shown["state"] == "complete"
        assert shown["progress"]["complete"] + shown["progress"]["failed"] >= 8
        comparison = client.get(f"/v1/experiments/{mine}/comparison").json()
        assert comparison["recommendation"]["depth"] is not None
    assert audit(database) == []
    database.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_searches_go_on_from_what_they_knew(revision: str, url: str, tmp_path: Path) -> None:
    """A sampler from its states, another from the trials that were taken from a study."""
    database = upgraded(revision, url)
    before = rows(database)
    paused = [row["id"] for row in before["fathom_experiments"] if row["state"] == "paused"]
    mine = [s["study_id"] for s in before["fathom_studies"] if s["experiment_id"] in paused]
    with TestClient(create_app(Settings(database_url=url, folder=tmp_path)), base_url=LOCAL) as own:
        for name in paused:
            assert own.post(f"/v1/experiments/{name}:resume").status_code == 200
        assert own.post("/v1/workers", json=WORKER).status_code == 201
        work_off(own)
        for name in paused:
            shown = own.get(f"/v1/experiments/{name}").json()
            assert shown["state"] == "complete"
            assert shown["progress"]["complete"] == shown["progress"]["planned"]
            taken = sum(t["taken"] for study in shown["studies"] for t in study["transfer"])
            assert taken == len(known_from_elsewhere(database, shown))
    old = [row["version"] for row in before.get("fathom_sampler_states", [])]
    found = database.read(lambda c: sampler_states.versions(c, mine))
    standing = [version for versions in found.values() for version in versions]
    if old:
        first = 1 if revision >= SAME_DIGESTS else len(old) + 1
        assert [version.absorbed for version in standing] == list(range(1, len(old) + 4))
        assert standing[0].version == first
    assert audit(database) == []
    database.close()


def known_from_elsewhere(database: Database, shown: dict[str, Any]) -> list[Transferred]:
    """What the studies of an experiment were told of other studies' trials."""
    studies = [study["id"] for study in shown["studies"]]

    def read(connection: sa.Connection) -> list[Transferred]:
        return [one for study in studies for one in transferred.of_study(connection, study)]

    return database.read(read)


def see_all(client: TestClient, before: dict[str, list[dict[str, Any]]]) -> None:
    """What people are shown of experiments and trials is what their rows say."""
    for row in before["fathom_experiments"]:
        if row.get("kind", "experiment") == "experiment":
            shown = client.get(f"/v1/experiments/{row['id']}").json()
            assert (shown["name"], shown["state"]) == (row["name"], row["state"])
            assert row["recommendation"] in (None, shown["recommendation"])
    for trial in before["fathom_trials"]:
        see(client, trial, before)


def see(client: TestClient, trial: dict[str, Any], before: dict[str, list[dict[str, Any]]]) -> None:
    """One trial, as far as it has one."""
    at, mine = f"/v1/trials/{trial['trial_id']}", {"trial_id": trial["trial_id"]}.items()
    shown = client.get(at).json()
    assert shown["params"] == json.loads(trial["params"])
    assert shown["value"] == trial["validation"]
    assert shown["message"] == trial["message"]
    assert shown["outcome"] == trial["outcome"]
    assert shown["signals"] == trial.get("signals", 0)
    if trial["status"] == "ended":
        assert shown["state"] == WORDS.get(trial["outcome"], "fail")
    held = [row for row in before["fathom_leases"] if mine <= row.items()]
    attempts = {row["attempt"]: (row["worker_id"], row["outcome"]) for row in held}
    assert {a["attempt"]: (a["worker"], a["outcome"]) for a in shown["attempts"]} == attempts
    measured = {r["step"] for r in before["fathom_measurements"] if mine <= r.items()}
    curve = client.get(f"{at}/curve").json()
    assert [point["step"] for point in curve["measurements"]] == sorted(measured)
    files = [row["name"] for row in before["fathom_artifacts"] if mine <= row.items()]
    assert [file["name"] for file in client.get(f"{at}/artifacts").json()["items"]] == files


def before_of(before: dict[str, Any], lease: dict[str, Any]) -> dict[str, Any]:
    """The trial of a lease."""
    found = (row for row in before["fathom_trials"] if row["trial_id"] == lease["trial_id"])
    return next(found)


def deliver(client: TestClient, lease: dict[str, Any], params: dict[str, Any]) -> None:
    """What a worker says that was at a trial when the server was upgraded: one result, twice."""
    depths = [params["depth"]] if "depth" in params else [1, 2, 3]
    told = {"token": lease["token"], "outcome": "finished", **finished(depths)}
    for _ in range(2):
        answer = client.post(f"/v1/leases/{lease['id']}/result", json=told)
        assert answer.json() == {
            "trial": lease["trial_id"],
            "state": "complete",
            "retried": False,
        }


def work_off(client: TestClient) -> None:
    """Finish all that is handed out."""
    for number in range(100):
        answer = client.post("/v1/leases", json={"worker": "w1", "key": f"after-{number:06}"})
        if answer.status_code == 204:
            return
        for lease in answer.json()["leases"]:
            point = {"step": 1, "train_loss": 1.0, "validation": 0.25, "costs": costs(1)}
            body = {"token": lease["token"], "measurements": [point]}
            assert client.put(f"/v1/leases/{lease['id']}", json=body).status_code == 200
            told = {"token": lease["token"], "outcome": "finished"}
            told |= finished(lease["job"]["depths"])
            answer = client.post(f"/v1/leases/{lease['id']}/result", json=told)
            assert answer.status_code == 200, answer.text
    raise AssertionError("the experiment does not end")


@pytest.mark.parametrize("revision", [name for name in REVISIONS if name != schema.head()])
def test_a_server_does_not_start_on_an_older_schema(revision: str, url: str) -> None:
    load(revision, kind_of(url), url)
    with pytest.raises(SchemaMismatch, match=rf"at schema {revision}, .* run `fathom db upgrade`"):
        create_app(Settings(database_url=url))


def test_every_schema_before_this_one_is_kept() -> None:
    lacking = [
        asset(revision, kind).name
        for revision in REVISIONS
        for kind in KINDS
        if not asset(revision, kind).is_file()
    ]
    assert not lacking, f"Run `make upgrade-assets` in a checkout of that release: {lacking}"
