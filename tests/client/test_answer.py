"""Answers that one can go on from, in a program or a notebook."""

import asyncio
import sys

import pandas as pd
import plotly.graph_objects as go
import pytest

from fathom_client import AsyncClient
from fathom_client.comparison import Comparison
from fathom_spaces.errors import FathomError, InvalidSpec
from fathom_spaces.experiment import ExperimentState

from .fake_server import SPEC, comparison, experiment_view


def test_from_a_submitted_experiment_to_its_comparison(client, server):
    server.views = [experiment_view(), experiment_view(ExperimentState.COMPLETE)]
    experiment = client.submit(SPEC)
    assert experiment.state is ExperimentState.RUNNING
    assert experiment.wait().state is ExperimentState.COMPLETE
    assert experiment.refresh().state is ExperimentState.COMPLETE
    assert experiment.comparison().model_dump() == comparison().model_dump()
    assert [trial.id for trial in experiment.trials()] == [1, 2, 3]
    assert experiment.cancel().state is ExperimentState.CANCELLED


def test_listed_experiments_know_their_client_too(client):
    (listed,) = client.experiments()
    assert listed.comparison().experiment_id == "e1"


def test_a_comparison_draws_its_figures(client, server):
    drawn = client.comparison("e1").plot("anytime")
    assert isinstance(drawn, go.Figure)
    assert drawn.layout.title.text == "anytime.json"
    assert server.seen[-1].url.path == "/v1/experiments/e1/figures/anytime.json"


def test_a_figure_is_saved_as_an_image_without_plotly(client, server, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "plotly", None)
    answer = client.comparison("e1")
    assert answer.image("anytime", "svg", theme="dark") == b"image of anytime.svg"
    assert server.seen[-1].url.params["theme"] == "dark"
    path = answer.save(tmp_path / "depths.PNG")
    assert path.read_bytes() == b"image of depth_curve.png"
    assert answer.save(tmp_path / "depths.svg").read_bytes() == b"image of depth_curve.svg"
    with pytest.raises(InvalidSpec, match=r"end in \.png or \.svg"):
        answer.save(tmp_path / "depths.pdf")


def test_trials_are_a_data_frame(client):
    frame = client.experiment("e1").to_pandas()
    assert frame["id"].tolist() == [1, 2, 3]
    assert {"method", "params.depth", "costs.flops", "value"} <= set(frame.columns)
    assert isinstance(frame["started_at"].dtype, pd.DatetimeTZDtype)


def test_a_notebook_shows_an_experiment_as_tables(client):
    shown = client.experiment("e1")._repr_html_()
    assert shown.startswith("<pre")
    assert "digits-depth" in shown


def test_a_comparison_is_shown_as_its_verdict(client):
    answer = client.comparison("e1")
    assert str(answer) == repr(answer)
    assert "Use depth 1" in str(answer)


def test_many_seeds_are_counted_and_failures_told(client):
    answer = client.comparison("e1")
    udn, *others = answer.methods
    depths = (3, 2, 3, 3, 2, 3)
    outcomes = {"finished": 4, "out_of_memory": 2}
    changed = {"chosen_depths": depths, "outcomes": outcomes, "trials": 6}
    shown = str(answer.model_copy(update={"methods": (udn.model_copy(update=changed), *others)}))
    assert "2(2×) 3(4×)" in shown
    assert "learned/udn: 2 out of memory of 6 trials." in shown


@pytest.mark.parametrize(
    ("missing", "ask"),
    [
        ("plotly", lambda c: c.comparison("e1").plot()),
        ("pandas", lambda c: c.experiment("e1").to_pandas()),
    ],
)
def test_what_is_not_installed_is_named(client, monkeypatch, missing, ask):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(FathomError, match=rf"need {missing}: pip install 'fathom-depth\[notebook"):
        ask(client)


def test_an_answer_without_a_client_says_whom_to_ask(server):
    async def ask() -> Comparison:
        async with AsyncClient(transport=server.transport) as client:
            return await client.comparison("e1")

    answer = asyncio.run(ask())
    with pytest.raises(FathomError, match=r"Ask a client: client\.comparison\(ID\)"):
        answer.plot()
