"""Notes and figures of a study are what the Optuna dashboard's own functions read."""

import json

import optuna
import plotly.graph_objects as go
from optuna_dashboard import get_note, save_note
from optuna_dashboard._custom_plot_data import get_plotly_graph_objects

from fathom_storage import dashboard_rows
from fathom_storage.database import Database
from fathom_storage.optuna_storage import FathomStorage

from .rows import add_experiment

LONG = "# A note\n" + 'A line with "quotes", `code` and ümlauts.\n' * 200


def study_of(database: Database) -> tuple[int, optuna.Study]:
    study_id = add_experiment(database)[0].study_id
    storage = FathomStorage(database)
    return study_id, optuna.load_study(
        study_name=storage.get_study_name_from_id(study_id), storage=storage
    )


def test_a_note_is_read_by_the_dashboard_and_replaced_whole(database: Database) -> None:
    study_id, study = study_of(database)
    database.write(lambda c: dashboard_rows.set_note(c, study_id, LONG))
    assert get_note(study) == LONG
    database.write(lambda c: dashboard_rows.set_note(c, study_id, "short"))
    assert get_note(study) == "short"


def test_a_note_that_a_person_wrote_in_the_dashboard_counts_as_a_version(
    database: Database,
) -> None:
    study_id, study = study_of(database)
    save_note(study, LONG)
    database.write(lambda c: dashboard_rows.set_note(c, study_id, "ours"))
    attributes = study._storage.get_study_system_attrs(study_id)
    assert (attributes["dashboard:note_ver"], get_note(study)) == (2, "ours")


def test_figures_are_read_by_the_dashboard_and_replaced_whole(database: Database) -> None:
    study_id, study = study_of(database)
    large, small = (go.Figure(go.Scatter(y=list(range(n)))).to_json() for n in (2000, 2))
    for text in (large, small):
        database.write(lambda c, text=text: dashboard_rows.set_plot(c, study_id, "curve", text))
        found = get_plotly_graph_objects(study._storage.get_study_system_attrs(study_id))
        assert json.loads(found["curve"]) == json.loads(text)
