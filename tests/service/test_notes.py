"""What the Optuna dashboard knows of our studies: notes, figures, and links to our pages."""

import json

import optuna
from fastapi.testclient import TestClient
from optuna_dashboard import get_note

from fathom_service import evidence
from fathom_service.settings import Settings
from fathom_storage.database import Database
from fathom_storage.optuna_storage import FathomStorage

from .world import World, spec

NAMES = ("learned/udn", "searched/grid", "confirm")


def studies(database: Database, mine: str) -> dict[str, optuna.Study]:
    storage = FathomStorage(database)
    return {
        name: optuna.load_study(study_name=f"small-{mine}/{name}", storage=storage)
        for name in NAMES
    }


def test_a_new_study_says_what_it_is_of_and_leads_to_our_pages(database: Database) -> None:
    world = World(database)
    mine = world.submit(spec())
    for name, study in studies(database, mine).items():
        note = get_note(study)
        assert f"# small: {name}" in note
        assert "How deep should mlp be for digits?" in note
        assert f"(/experiments/{mine}/comparison)" in note
        assert f"(/studies/{study._study_id})" in note
        assert study.metric_names == ["accuracy"]
        assert study.direction == optuna.study.StudyDirection.MAXIMIZE
        assert study.user_attrs["fathom_experiment"] == mine


def test_an_answer_is_in_every_note_with_figures_beside_it(database: Database) -> None:
    world = World(database)
    mine = world.submit(spec())
    world.work_off()
    evidence.recommend(database)
    found = studies(database, mine)
    assert all("**Use depth 3: " in get_note(study) for study in found.values())
    attributes = found["confirm"]._storage.get_study_system_attrs(found["confirm"]._study_id)
    saved = {key.split(":")[2] for key in attributes if key.startswith("dashboard:plot_data:")}
    assert saved == {"depth_curve", "cost_quality"}


def test_the_dashboard_answers_with_the_note_and_the_figures(
    client: TestClient, settings: Settings, answered: str
) -> None:
    database = Database(settings.database_url)
    evidence.recommend(database)
    database.close()
    body = client.get("/api/studies/2?after=0").json()
    assert "How deep should" in body["note"]["body"]
    figures = {
        graph["id"]: json.loads(graph["graph_object"]) for graph in body["plotly_graph_objects"]
    }
    assert figures["depth_curve"]["layout"]["title"]["text"] == "Metric against depth"


def test_a_bare_study_has_a_note_too(client: TestClient) -> None:
    made = client.post(
        "/v1/studies",
        json={"name": "bare", "direction": "minimize", "space": {"x": {"low": 1, "high": 3}}},
    ).json()
    body = client.get(f"/api/studies/{made['id']}?after=0").json()
    assert f"(/studies/{made['id']})" in body["note"]["body"]
    assert client.get(f"/studies/{made['id']}").status_code == 200
