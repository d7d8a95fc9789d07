"""Known configurations: the trials of a search that a user asked for.

They come first, in their order, those of the spec before those that were added as the study ran. A
trial keeps which one it is in its system attributes, so that a history tells which are to come.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from optuna.trial import FrozenTrial

from fathom_client.wire import Enqueued
from fathom_spaces.domains import Params
from fathom_spaces.errors import Conflict, FieldError, InvalidSpec, WrongState
from fathom_spaces.known import refused
from fathom_spaces.searched import SampledSettings, SearchedMethod
from fathom_spaces.space import Space
from fathom_storage import enqueued, ledger
from fathom_storage.database import Database, clock, take_control
from fathom_storage.ledger import BARE, OBJECTIVE
from fathom_storage.records import StudyRecord

from .executions import points as points_of
from .histories import HISTORIES
from .samplers import History, Point, SpaceSampler, proposed
from .specs import method_of, spec_of, study_spec_of

# Which of the known configurations a trial is.
ENQUEUED = "fathom:enqueued"
# Its values, for a trial that will ask for its parameters as it runs; Optuna's own name for them.
FIXED = "fixed_params"


def point_of(sampler: SpaceSampler, history: History, known: Sequence[Params]) -> Point:
    """The next known configuration, completed; else what the sampler proposes.

    As in Optuna, the sampler fills in what a configuration leaves open. What it wanted to remember
    is of the point that it proposed, and not of this one.
    """
    position = _next(history.trials, known)
    if position is None:
        return proposed(sampler, history)
    given = known[position]
    if given not in sampler.space:
        given = {**proposed(sampler, history).params, **given}
    params = sampler.drawn(given, sampler.generator(history.number))
    return Point(params, {ENQUEUED: position})


def next_known(earlier: Sequence[FrozenTrial], known: Sequence[Params]) -> dict[str, Any]:
    """What a trial without a declared space keeps: the values it is to have once it asks."""
    position = _next(earlier, known)
    return {} if position is None else {ENQUEUED: position, FIXED: dict(known[position])}


def _next(earlier: Iterable[FrozenTrial], known: Sequence[Params]) -> int | None:
    taken = _taken(earlier) if known else ()  # nobody looks at a history for nothing
    return next((i for i in range(len(known)) if i not in taken), None)


@dataclass(frozen=True)
class _Search:
    """What points are added to: a space, if declared, and how many more each repetition can try."""

    space: Space | None
    room: int


def enqueue(database: Database, study_id: int, points: Sequence[Params], key: str) -> Enqueued:
    """Add points to a running study: each of its searches tries them next, within its trials.

    The same key with the same points adds nothing, and gets the same answer.

    Raises:
        NotFound: there is no such study.
        InvalidSpec: a point is none of the study's space.
        WrongState: the study has ended, or has too few trials left.
        Conflict: the key was used with other points, or the study takes none.
    """

    def work(connection: sa.Connection) -> Enqueued:
        take_control(connection)
        study = ledger.study(connection, study_id)
        before = enqueued.of_request(connection, study_id, key)
        if before and before != list(points):
            raise Conflict(
                f"The Idempotency-Key {key!r} was used with other points. Use a new key for these."
            )
        if not before:
            _check(_search(connection, study), study, points)
            enqueued.add(connection, study_id, key, points, clock(connection))
        return Enqueued(study=study_id, points=len(points))

    return database.write(work)


def configurations(
    connection: sa.Connection, study: StudyRecord, method: SearchedMethod
) -> tuple[Params, ...]:
    """All known configurations of a study: those of its method, then those added later."""
    own = method.enqueue if isinstance(method, SampledSettings) else ()
    return (*own, *enqueued.of_study(connection, study.study_id))


def _search(connection: sa.Connection, study: StudyRecord) -> _Search:
    if study.kind in (BARE, OBJECTIVE):
        return _bare_search(connection, study)
    experiment = spec_of(ledger.experiment(connection, study.experiment_id))
    method = method_of(experiment, study)
    if not isinstance(method, SampledSettings):
        raise Conflict(f"{study.label} draws no points. Add them to a study that a sampler leads.")
    known = len(configurations(connection, study, method))
    # What is left of a repetition: its trials to come, less those that are spoken for.
    planned, left = experiment.points_per_seed(method), []
    for repetition in range(experiment.seeds):
        trials = HISTORIES.read(connection, study.study_id, repetition)
        tried = points_of(trials, method.executions_per_trial)
        left.append(planned - len(tried) - (known - len(_taken(tried))))
    return _Search(experiment.space(method), min(left))


def _bare_search(connection: sa.Connection, study: StudyRecord) -> _Search:
    spec = study_spec_of(ledger.experiment(connection, study.experiment_id))
    if not isinstance(spec.method, SampledSettings):
        raise Conflict(f"{study.label} has the points of its grid, each once.")
    tried = HISTORIES.read(connection, study.study_id, 0)
    known = len(configurations(connection, study, spec.method))
    space = None if spec.by_run else spec.declared
    return _Search(space, spec.planned - len(tried) - (known - len(_taken(tried))))


def _check(search: _Search, study: StudyRecord, points: Sequence[Params]) -> None:
    refusal = None if search.space is None else refused(search.space, points)
    if refusal is not None:
        path = f"points.{refusal.field}"
        error = FieldError(
            path=path, message=refusal.message, value=refusal.value, remedy=refusal.remedy
        )
        raise InvalidSpec([error], "The points")
    if study.state != "running" or study.stopped_because is not None:
        because = study.stopped_because or "all its trials are made"
        raise WrongState(f"Study {study.study_id} hands out no more trials: {because}.")
    if len(points) > search.room:
        raise WrongState(
            f"Study {study.study_id} has room for {search.room} more points in each of its "
            f"searches, not for {len(points)}. Send fewer, or submit it with more `trials`."
        )


def _taken(trials: Iterable[FrozenTrial]) -> set[int]:
    return {t.system_attrs[ENQUEUED] for t in trials if ENQUEUED in t.system_attrs}
