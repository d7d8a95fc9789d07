"""Sources: the finished trials of a study, read as they are now, wherever it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from optuna.trial import FrozenTrial, TrialState

from fathom_service.executions import points
from fathom_service.histories import HISTORIES
from fathom_service.specs import method_of, spec_of, study_spec_of
from fathom_spaces.domains import Domain, Params, Scalar
from fathom_spaces.errors import FathomError, NotFound
from fathom_spaces.experiment import Experiment
from fathom_spaces.searched import SearchedSettings
from fathom_spaces.transfer import FromDatabase, FromExperiment, FromStudy, Source
from fathom_storage import ledger, optuna_elsewhere
from fathom_storage.database import Database
from fathom_storage.ledger import BARE, OBJECTIVE
from fathom_storage.records import StudyRecord

from .databases import address


class Unreadable(ValueError):
    """A source that cannot be read, where the spec says so, and the remedy."""

    def __init__(self, message: str, remedy: str, field: str):
        super().__init__(message)
        self.remedy, self.field = remedy, field


@dataclass(frozen=True)
class Candidate:
    """A finished trial of a source.

    Attributes:
        params: what was searched there.
        values: of the source's objectives.
        ended_at: in seconds, on the clock of its database.
        constants: what was the same in all its trials.
    """

    params: Params
    values: Sequence[float]
    ended_at: float
    constants: Mapping[str, Scalar] = field(default_factory=dict)


@dataclass(frozen=True)
class Read:
    """What was found at a source; `others` are trials that did not finish, or not yet."""

    directions: Sequence[str]
    names: Sequence[str]
    candidates: Sequence[Candidate]
    others: int = 0


def read(database: Database, source: Source) -> list[Read]:
    """The studies of a source; raises `Unreadable`."""
    if isinstance(source, FromDatabase):
        return [_elsewhere(source)]
    try:
        if isinstance(source, FromExperiment):
            return database.read(lambda connection: _of_experiment(connection, source))
        return [database.read(lambda connection: _of_study(connection, source))]
    except NotFound as error:
        remedy = "`fathom experiments` and `fathom studies ID` list what this server has."
        place = "experiment" if isinstance(source, FromExperiment) else "study"
        raise Unreadable(str(error).removesuffix("."), remedy, place) from error


def _of_experiment(connection: sa.Connection, source: FromExperiment) -> list[Read]:
    record = ledger.experiment(connection, source.experiment)
    experiment = spec_of(record)
    searched = [s for s in ledger.studies_of(connection, record.id) if s.kind == "searched"]
    chosen = [s for s in searched if source.method in (None, s.label)]
    if chosen:
        return [_searched(connection, experiment, study) for study in chosen]
    if not searched:
        remedy = "Learned methods train one network each, and leave no trials to learn from."
        raise Unreadable("it has no searched method", remedy, "experiment")
    remedy = f"Its searched methods are: {', '.join(s.label for s in searched)}."
    raise Unreadable(f"it has no searched method {source.method!r}", remedy, "method")


def _of_study(connection: sa.Connection, source: FromStudy) -> Read:
    study = ledger.study(connection, source.study)
    record = ledger.experiment(connection, study.experiment_id)
    if study.kind == "searched":
        return _searched(connection, spec_of(record), study)
    if study.kind not in (BARE, OBJECTIVE):
        message = f"{study.label} is no search"
        raise Unreadable(message, "Name a searched study, or a bare one.", "study")
    spec = study_spec_of(record)
    trials = HISTORIES.read(connection, study.study_id, 0)
    return _read(trials, spec.objectives, spec.declared.constants)


def _searched(connection: sa.Connection, experiment: Experiment, study: StudyRecord) -> Read:
    """A method's points over all its seeds; of several runs of one the mean."""
    method = method_of(experiment, study)
    assert isinstance(method, SearchedSettings)
    trials: list[FrozenTrial] = []
    for repetition in range(experiment.seeds):
        mine = HISTORIES.read(connection, study.study_id, repetition)
        trials += points(mine, method.executions_per_trial)
    layered = {n: v for n, v in experiment.model.per_layer.items() if not isinstance(v, Domain)}
    constants = {**layered, **experiment.resolve(method.fixed)}
    metric = experiment.task.measure
    # The metric is the first objective; what else there was follows from the points.
    return _read(trials, [(metric.name, metric.direction)], constants)


def _read(
    trials: Sequence[FrozenTrial],
    objectives: Sequence[tuple[str, str]],
    constants: Mapping[str, Scalar],
) -> Read:
    """Trials with the first of their values, as many as there are objectives given."""
    count = len(objectives)
    ended = [t for t in trials if t.state is TrialState.COMPLETE and t.values]
    found = [Candidate(t.params, t.values[:count], _seconds(t), constants) for t in ended]
    names, directions = zip(*objectives, strict=True)
    return Read(directions, names, found, len(trials) - len(found))


def _seconds(trial: FrozenTrial) -> float:
    return trial.datetime_complete.timestamp() if trial.datetime_complete else 0.0


def _elsewhere(source: FromDatabase) -> Read:
    try:
        url = address(source.database)
    except LookupError as error:
        remedy = str(error.args[0])
        raise Unreadable("no database of that name is allowed", remedy, "database") from error
    try:
        found = optuna_elsewhere.read(url, source.study)
    except NotFound as error:
        remedy = "Name it as `optuna.get_all_study_names` does."
        raise Unreadable(str(error).removesuffix("."), remedy, "study") from error
    except FathomError as error:
        message, remedy = str(error).removesuffix("."), "Tell the server's operator."
        raise Unreadable(message, remedy, "database") from None
    candidates = [Candidate(t.params, t.values or (), _seconds(t)) for t in found.trials]
    return Read(found.directions, found.names, candidates, found.others)
