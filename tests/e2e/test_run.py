"""`fathom run SPEC` as a user runs it: to the end, and through Ctrl-C and back."""

import json
import re
import signal
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest

from fathom_client.client import Client
from fathom_client.wire import TrialView
from fathom_service import reading
from fathom_service.api.system import schema
from fathom_spaces.experiment import Outcome
from fathom_storage.database import Database

from .processes import descendants, gone, until
from .specs import many_spec
from .watching import some_ended

TINY = many_spec(
    name="tiny",
    training={"epochs": 2, "batch_size": 64},
    methods=[{"learned": "udn"}, {"searched": "grid"}],
    seeds=1,
    confirm={"seeds": 1},
)
# Attributes that make a browser load something; a link that waits for a click is none.
LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "background"}


class Loads(HTMLParser):
    """What a page loads, and the text of its scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.code = ""
        self._inside: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        names = LOADING | ({"href", "xlink:href"} if tag != "a" else set())
        self.loaded += [value or "" for name, value in attrs if name in names]
        self.code += "".join(value or "" for name, value in attrs if name == "style")

    def handle_data(self, data: str) -> None:
        if self._inside == "style":
            self.code += data


def external(page: str) -> list[str]:
    """Addresses outside the page that it loads."""
    loads = Loads()
    loads.feed(page)
    in_styles = re.findall(r"(?:url\(|@import)\s*['\"]?([^'\")]+)", loads.code)
    return [where for where in loads.loaded + in_styles if not where.startswith(("data:", "#"))]


def test_a_page_that_loads_something_would_be_found():
    page = '<script src="//a/b.js"></script><p style="background: url(x.png)"><a href="/x">x</a>'
    assert external(page) == ["//a/b.js", "x.png"]


def test_it_goes_to_the_end_and_writes_the_answer(fathom):
    """In a project with packages of those names, which fail when anyone but their owner comes."""
    for name in ("service", "storage", "workers", "search_spaces", "tests", "models", "train"):
        (fathom.folder / name).mkdir()
        (fathom.folder / name / "__init__.py").write_text("raise RuntimeError('not yours')\n")
    process = fathom.start("run", "run", fathom.spec(**TINY), "--workers", "1")
    process.says("submitted")
    process.says("Server at")
    pids = descendants(process.pid)
    assert process.ends() == 0, process.said
    assert "Recommendation" in process.said
    assert all(map(gone, pids))

    results = fathom.folder / "fathom-runs" / "results" / "tiny"
    answer = json.loads((results / "comparison.json").read_text())
    published = schema("comparison")
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.validate(answer, published, jsonschema.Draft202012Validator)
    assert answer["experiment"] == "tiny"
    assert answer["recommendation"]["depth"] in (1, 2, 3)
    assert {method["name"] for method in answer["methods"]} == {"learned/udn", "searched/grid"}
    page = (results / "report.html").read_text()
    assert answer["recommendation"]["sentence"][:40] in page
    assert external(page) == []


class TestCtrlC:
    def test_a_second_run_continues_where_the_first_stopped(self, fathom):
        command = ("run", fathom.spec(**many_spec()), "--workers", "2")
        first = fathom.start("first", *command)
        experiment = first.says(r"Experiment (\w+) \(many\) submitted")[1]
        with Client(first.says(r"Server at (http://\S+), ")[1], token="") as client:
            some_ended(client, experiment, 3)
        processes = descendants(first.pid)
        assert len(processes) == 5, "a server, two workers, two training processes"
        first.send(signal.SIGINT)
        assert first.ends() == 130
        assert "`fathom run " in first.said
        assert "Nothing is lost" in first.said
        assert "Traceback" not in first.said
        assert all(map(gone, processes))
        before = stored(fathom.folder, experiment)
        done = {number: trial for number, trial in before.items() if trial.ended_at}
        assert len(done) >= 3
        open_attempts = [a for t in before.values() for a in t.attempts if a.ended_at is None]
        assert open_attempts == [], "the workers handed everything back"

        second = fathom.start("second", *command)
        assert second.ends() == 0, second.said
        assert re.search(rf"Continuing experiment {experiment} \(many\): \d+ of \d+", second.said)
        after = stored(fathom.folder, experiment)
        assert done.items() <= after.items(), "what was done is neither lost nor done again"
        assert all(trial.outcome in (Outcome.FINISHED, Outcome.PRUNED) for trial in after.values())
        assert (fathom.folder / "fathom-runs/results/many/comparison.json").exists()

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
    def test_it_may_come_while_the_server_starts(self, fathom, number):
        process = fathom.start("run", "run", fathom.spec(**TINY))
        until(lambda: descendants(process.pid), "the server's process")
        processes = descendants(process.pid)
        process.send(number)
        assert process.ends() == 130
        assert "Nothing is lost" in process.said
        assert "Traceback" not in process.said
        assert all(map(gone, processes))


def stored(folder: Path, experiment: str) -> dict[int, TrialView]:
    """The trials of an experiment with their attempts, as the run's database has them."""
    database = Database(f"sqlite:///{folder}/fathom-runs/fathom.db")
    try:
        page = reading.trials_of_experiment(database, experiment, 1000, None)
        return {trial.id: reading.trial(database, trial.id) for trial in page.items}
    finally:
        database.close()
