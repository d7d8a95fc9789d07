"""Notes: what the Optuna dashboard says of an experiment's studies, with links to its pages.

A study there is of use by itself: its note says whose it is, what was asked and, once it is known,
the answer; figures of the comparison are saved with it.
"""

import json
from collections.abc import Mapping

import sqlalchemy as sa

from fathom_client.comparison import Comparison
from fathom_spaces.experiment import Experiment
from fathom_spaces.study import StudySpec
from fathom_storage import dashboard_rows, ledger
from fathom_storage.records import ExperimentRecord, StudyRecord

from .comparison import wording
from .comparison.captions import CAPTIONS
from .comparison.catalogue import FIGURES
from .comparison.report import markdown_text as md
from .comparison.showing import shown
from .specs import any_spec_of

# The dashboard reads all of a study's attributes at every look: a larger figure is left out.
MOST_BYTES = 100_000
_OF_KIND = {
    "learned": ("depth_curve", "weights", "selector", "gates", "growth"),
    "searched": ("depth_curve", "anytime", "controller"),
    "confirm": ("depth_curve", "cost_quality"),
}


def begin(connection: sa.Connection, owner_id: str) -> None:
    """Write the notes of an experiment's studies, or of a bare study, that is new."""
    record = ledger.experiment(connection, owner_id)
    for study in ledger.studies_of(connection, owner_id):
        dashboard_rows.set_note(connection, study.study_id, note(record, study))


def drawn(comparison: Comparison) -> dict[str, str]:
    """The figures to be saved, as JSON by name; those too large, or of nothing, are left out."""
    wanted = dict.fromkeys(name for names in _OF_KIND.values() for name in names)
    worth = [name for name in shown(comparison) if name in wanted]
    made = {name: _titled(comparison, name) for name in worth}
    return {name: text for name, text in made.items() if len(text) <= MOST_BYTES}


def answer(
    connection: sa.Connection, experiment_id: str, sentence: str, figures: Mapping[str, str]
) -> None:
    """Write the answer into the notes of an experiment's studies, and save figures there."""
    record = ledger.experiment(connection, experiment_id)
    for study in ledger.studies_of(connection, experiment_id):
        dashboard_rows.set_note(connection, study.study_id, note(record, study, sentence))
        for name in _OF_KIND[study.kind]:
            if name in figures:
                dashboard_rows.set_plot(connection, study.study_id, name, figures[name])


def note(record: ExperimentRecord, study: StudyRecord, sentence: str | None = None) -> str:
    """A study's note in Markdown."""
    spec = any_spec_of(record)
    if isinstance(spec, StudySpec):
        return _bare(spec, study)
    return _of_experiment(record, spec, study, sentence)


def _bare(spec: StudySpec, study: StudyRecord) -> str:
    ways = wording.words([f"{way} {name}" for name, way in spec.objectives])
    lines = [
        f"# {md(study.label)}",
        f"A study of Fathom, of no experiment: {md(ways)}. Asked for by `{study.algorithm}`.",
        f"- [Its page in Fathom](/studies/{study.study_id})",
    ]
    return "\n\n".join(lines) + "\n"


def _of_experiment(
    record: ExperimentRecord, experiment: Experiment, study: StudyRecord, sentence: str | None
) -> str:
    part = (
        "The confirmation runs: ordinary training at the depths that the methods chose."
        if study.kind == "confirm"
        else f"The method `{study.label}`, {wording.count(experiment.seeds, 'seed')}: each is an "
        "independent search, trials are tagged by it (`repetition`)."
    )
    metric = experiment.task.measure
    facts = (
        f"How deep should {md(experiment.model.family)} be for {md(experiment.task.dataset)}? "
        f"Depth {wording.depth_list(experiment.depths())}, {metric.name} ({metric.direction})."
    )
    page = f"/experiments/{record.id}"
    links = (
        f"- [The experiment]({page}), with progress and spec\n"
        f"- [The comparison of all methods]({page}/comparison)\n"
        f"- [These trials, one by one](/studies/{study.study_id})"
    )
    lines = [f"# {md(record.name)}: {md(study.label)}", facts, part, links]
    return "\n\n".join([*lines, *([f"**{md(sentence)}**"] if sentence else [])]) + "\n"


def _titled(comparison: Comparison, name: str) -> str:
    """A figure as JSON, with its title: the dashboard has no captions."""
    figure = json.loads(FIGURES[name](comparison).to_json())
    layout = figure["layout"]
    layout["title"] = {"text": CAPTIONS[name][0]}
    margin = {**layout["template"]["layout"].get("margin", {}), **layout.get("margin", {})}
    layout["margin"] = {**margin, "t": margin["t"] + 50}
    return json.dumps(figure, separators=(",", ":"))
