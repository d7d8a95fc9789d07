"""What others read of an experiment: events, comparison, Optuna, pages, metrics."""

import re
from pathlib import Path

import optuna
import sqlalchemy as sa
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from fathom_client.wire import PROTOCOL
from fathom_service.settings import Settings
from fathom_storage.database import Database

from .http import database_of, lease, problem, submit


def test_events_tell_the_whole_story_and_then_end(client: TestClient, answered: str) -> None:
    lines = client.get(f"/v1/experiments/{answered}/events").text.split("\r\n")
    ids = [int(line.removeprefix("id: ")) for line in lines if line.startswith("id: ")]
    assert ids == list(range(1, len(ids) + 1))
    assert lines.count("event: experiment.complete") == 1
    later = client.get(
        f"/v1/experiments/{answered}/events", headers={"Last-Event-ID": str(ids[-2])}
    ).text
    assert later.count("event: ") == 1


def test_the_comparison_matches_its_published_schema(client: TestClient, answered: str) -> None:
    schema = client.get("/v1/schemas/comparison.json").json()
    body = client.get(f"/v1/experiments/{answered}/comparison").json()
    Draft202012Validator(schema).validate(body)
    assert body["complete"]
    assert body["truth"]["best_depth"] == 3
    assert body["recommendation"]["depth"] == 3
    report = client.get(f"/v1/experiments/{answered}/report")
    assert "script-src 'sha256-" in report.headers["content-security-policy"]
    assert body["recommendation"]["sentence"].split(".")[0] in report.text
    markdown = client.get(f"/v1/experiments/{answered}/report.md")
    assert markdown.headers["content-type"].startswith("text/markdown")
    for name in ("depth_curve", "cost_quality", "anytime"):
        figure = client.get(f"/v1/experiments/{answered}/figures/{name}.json").json()
        assert figure["data"]
    problem(client.get(f"/v1/experiments/{answered}/figures/none.json"), 404, "not-found")


def test_optuna_and_its_dashboard_read_the_studies(
    client: TestClient, answered: str, settings: Settings
) -> None:
    views = client.get(f"/v1/experiments/{answered}").json()["studies"]
    storage = optuna.storages.RDBStorage(settings.database_url)
    try:
        for view in views:
            study = optuna.load_study(study_name=view["optuna_name"], storage=storage)
            assert study.direction.name == "MAXIMIZE"
            assert len(study.trials) == view["progress"]["complete"]
            assert [trial.number for trial in study.trials] == list(range(len(study.trials)))
        assert study.best_trial.params["depth"] == 3
        assert study.best_trial.user_attrs["costs"]["flops"] == 5000.0
    finally:
        storage.remove_session()
        storage.engine.dispose()
    listed = client.get("/api/studies").json()["study_summaries"]
    assert {s["study_name"] for s in listed} == {view["optuna_name"] for view in views}
    assert client.get("/dashboard").status_code == 200
    problem(client.delete(f"/api/studies/{views[0]['id']}"), 403, "forbidden")


def test_pages_show_progress_and_the_answer(client: TestClient, answered: str) -> None:
    listing = client.get("/")
    assert f"/experiments/{answered}" in listing.text
    page = client.get(f"/experiments/{answered}").text
    assert "learned/udn" in page
    assert client.get("/experiments/none").status_code == 404
    assert "script-src 'self'" in listing.headers["content-security-policy"]


def test_metrics_count_trials_and_requests(client: TestClient) -> None:
    submit(client)
    lease(client)
    text = client.get("/metrics").text
    assert 'fathom_trials{state="leased"} 1.0' in text
    assert "fathom_leases 1.0" in text
    assert 'route="/v1/leases"' in text


def test_the_server_is_healthy_and_ready(client: TestClient) -> None:
    for path in ("/healthz", "/readyz"):
        assert client.get(path).json() == {"status": "ok", "version": "0.1.0", "protocol": PROTOCOL}


def test_a_server_whose_database_was_upgraded_under_it_is_not_ready(
    client: TestClient, settings: Settings
) -> None:
    database = Database(settings.database_url)
    newer = sa.text("UPDATE fathom_alembic_version SET version_num = '9999'")
    database.write(lambda connection: connection.execute(newer))
    database.close()
    answer = client.get("/readyz")
    body = problem(answer, 503, "unavailable")
    assert body["detail"] == "The database is at another schema than this server's."
    assert answer.headers["Retry-After"] == "1"
    assert client.get("/healthz").status_code == 200


def test_a_server_whose_database_is_away_is_not_ready_and_names_no_address(
    client: TestClient, settings: Settings
) -> None:
    path = Path(settings.database_url.removeprefix("sqlite:///"))
    path.rename(path.with_suffix(".away"))
    path.mkdir()
    database_of(client).engine.dispose()
    body = problem(client.get("/readyz"), 503, "unavailable")
    assert str(path) not in str(body)
    assert client.get("/healthz").status_code == 200
    path.rmdir()
    path.with_suffix(".away").rename(path)
    assert client.get("/readyz").status_code == 200


def test_metrics_time_transactions_and_waits(client: TestClient) -> None:
    submit(client)
    lease(client)
    text = client.get("/metrics").text
    for kind in ("read", "write"):
        (count,) = re.findall(rf'fathom_transaction_seconds_count{{kind="{kind}"}} (\S+)', text)
        assert float(count) >= 1
    (waits,) = re.findall(r"fathom_lock_wait_seconds_count (\S+)", text)
    assert float(waits) >= 3  # a worker, an experiment, a lease
