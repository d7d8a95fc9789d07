"""Evidence: an experiment's trials as the comparison wants them, and the comparison itself."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.metadata import version
from typing import Any, Literal, TypeAlias, cast

import sqlalchemy as sa
import structlog
from pydantic_core import from_json

from fathom_client.comparison import Comparison
from fathom_client.wire import Costs, ExitCurve
from fathom_spaces import __version__
from fathom_spaces.experiment import Experiment, ExperimentState, Outcome
from fathom_storage import ledger, sampler_states, trials
from fathom_storage.database import Database
from fathom_storage.records import ExperimentRecord, StudyRecord, TrialRecord, batched

from . import notes
from .comparison import Run, compare, lineages, traces
from .comparison.gates import trained_gates
from .objectives import amounts
from .specs import spec_of

Policies: TypeAlias = dict[str, list[list[dict[str, Any]]]]

_logger = structlog.get_logger()

# Trials whose curves are read together.
AT_ONCE = 1000

_LIBRARIES = ("optuna", "scipy", "numpy")


def runs_of(connection: sa.Connection, experiment_id: str, *, curves: bool = True) -> list[Run]:
    """Every trial of the experiment, with its curve unless these are not wanted, oldest first.

    Curves are read a few trials at a time: as text, those of a large experiment fill the memory.
    """
    studies = {s.study_id: s for s in ledger.studies_of(connection, experiment_id)}
    experiment = spec_of(ledger.experiment(connection, experiment_id))
    runs = []
    for some in batched(ledger.trials_of(connection, experiment_id), AT_ONCE):
        ids = [trial.trial_id for trial in some] if curves else []
        found = trials.curves(connection, ids) if ids else {}
        runs += [_run(experiment, studies[t.study_id], t, found.get(t.trial_id, ())) for t in some]
    return runs


def comparison_of(database: Database, experiment_id: str) -> Comparison:
    """The comparison as far as the experiment has come; raises `NotFound`."""

    def read(
        connection: sa.Connection,
    ) -> tuple[ExperimentRecord, list[StudyRecord], list[Run], Policies]:
        record = ledger.experiment(connection, experiment_id)
        studies = ledger.studies_of(connection, experiment_id)
        policies = _policies(connection, studies)
        return record, studies, runs_of(connection, experiment_id), policies

    record, studies, runs, policies = database.read(read)
    return compare(
        spec_of(record),
        runs,
        experiment_id=experiment_id,
        complete=record.state == ExperimentState.COMPLETE,
        stopped={s.label: s.stopped_because for s in studies if s.stopped_because is not None},
        versions={"fathom": __version__, **{name: version(name) for name in _LIBRARIES}},
        policies=policies,
    )


def _policies(connection: sa.Connection, studies: Sequence[StudyRecord]) -> Policies:
    """What samplers that learn thought after each update, search by search."""
    labels = {study.study_id: study.label for study in studies}
    found: Policies = {}
    for (study_id, _), states in sampler_states.versions(connection, list(labels)).items():
        summaries = [json.loads(state.summary) for state in states]
        found.setdefault(labels[study_id], []).append(summaries)
    return found


def recommend(database: Database, made: Callable[[str], Comparison] | None = None) -> None:
    """Write down the recommendation of every complete experiment that has none yet.

    `made` gives an experiment's comparison, and may keep it for whoever looks next.
    """
    made = made or partial(comparison_of, database)

    def missing(connection: sa.Connection) -> list[str]:
        complete = ledger.in_state(connection, ExperimentState.COMPLETE)
        experiments = (record for record in complete if record.kind == "experiment")
        return [record.id for record in experiments if record.recommendation is None]

    for experiment_id in database.read(missing):
        figures: Mapping[str, str] = {}
        try:
            comparison = made(experiment_id)
            sentence = comparison.recommendation.sentence
            figures = notes.drawn(comparison)
        except Exception as error:  # one experiment must not keep others waiting
            _logger.exception("no answer", action="recommend.failed", experiment=experiment_id)
            sentence = f"The comparison failed ({type(error).__name__}): see the server's log."
        database.write(_writing(experiment_id, sentence, figures))


def _writing(experiment_id: str, sentence: str, figures: Mapping[str, str]) -> Any:
    def write(connection: sa.Connection) -> None:
        ledger.update_experiment(connection, experiment_id, recommendation=sentence)
        notes.answer(connection, experiment_id, sentence, figures)

    return write


def _run(
    experiment: Experiment, study: StudyRecord, trial: TrialRecord, curve: Sequence[str]
) -> Run:
    told = _parsed(trial.result) if trial.result else {}
    exits = told.get("exits")
    points = [_parsed(body) for body in curve]
    return Run(
        trial=trial.trial_id,
        method=study.label,
        kind=cast(Literal["learned", "searched", "confirm"], study.kind),
        algorithm=study.algorithm,
        seed=trial.repetition,
        number=trial.number,
        params=_parsed(trial.params),
        depth=trial.depth,
        outcome=Outcome(trial.outcome) if trial.outcome else None,
        validation=trial.validation,
        test=trial.test,
        exits=ExitCurve.model_validate(exits) if exits else None,
        readouts=told.get("readouts", {}),
        costs=_costs(trial, told, points),
        curve=tuple(
            (p["costs"]["flops"], p["costs"]["device_seconds"], p["validation"]) for p in points
        ),
        message=trial.message,
        effective=(told.get("ablation") or {}).get("effective"),
        **(_learned(points) if study.kind == "learned" and points else {}),
        **_amounts(experiment, study, trial, told),
    )


def _learned(points: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What a learned run said of its depths while it was trained."""
    return {
        "initial": points[0]["trace"].get("initial"),
        "trace": tuple(traces.read(p["step"], p["trace"]) for p in points),
        "gates": trained_gates(p["trace"] for p in points),
        "lineage": lineages.read(points),
    }


def _parsed(text: str) -> Any:
    """JSON of ours as plain data: `json` takes three times as long for millions of measurements."""
    try:
        return from_json(text)
    except ValueError:  # a trace may be nested deeper than this parser goes
        return json.loads(text)


def _amounts(
    experiment: Experiment, study: StudyRecord, trial: TrialRecord, told: dict[str, Any]
) -> dict[str, Any]:
    """What a run's net has of the objectives, and whether a method may choose it."""
    if len(experiment.objectives) == 1:  # the metric alone
        return {}
    found = amounts(experiment, study, trial.params, told)
    within = all(value <= 0 for value in experiment.quantities.excess(found).values())
    return {
        "amounts": found,
        "feasible": within or study.kind == "confirm",
        "device": (told.get("latency") or {}).get("device"),
    }


def _costs(trial: TrialRecord, told: dict[str, Any], points: Sequence[dict[str, Any]]) -> Costs:
    """What the worker said at the end, else what its last measurement said."""
    said = told.get("costs") or (points[-1]["costs"] if points else {})
    at_least = {"flops": trial.flops, "device_seconds": trial.device_seconds}
    return Costs.model_validate(
        {**said, **{k: max(v, said.get(k, 0)) for k, v in at_least.items()}}
    )
