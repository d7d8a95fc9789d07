"""What the next trial of a study is, and whether one that runs is worth going on."""

from collections.abc import Callable, Sequence
from functools import partial

import sqlalchemy as sa
import structlog
from optuna.trial import FrozenTrial

from fathom_service import transfer
from fathom_service.known import configurations, next_known, point_of
from fathom_service.objectives import directions_of, seen_in_study
from fathom_service.pruners import Schedule
from fathom_service.samplers import ControllerSampler, History, Later, Point, made
from fathom_service.samplers.controller import StoredStates
from fathom_service.samplers.window import View
from fathom_service.search import Proposal
from fathom_spaces.errors import SamplerFailed
from fathom_spaces.study import StudySpec
from fathom_storage.records import StudyRecord

_logger = structlog.get_logger()


def proposed(
    connection: sa.Connection,
    study: StudyRecord,
    spec: StudySpec,
    slot: int,
    history: Callable[[View | None], Sequence[FrozenTrial]],
) -> Proposal:
    """The trial of a slot; without a declared space it has no parameters as yet.

    `history` gives the study's trials, or those in view, if somebody looks at them.
    """
    known = configurations(connection, study, spec.method)
    if spec.by_run:
        point = Point({}, next_known(Later(partial(history, None)), known))
    else:
        sampler = made(spec.method, spec.declared, spec.seed, spec.expected)
        view = None if known else sampler.view(directions_of(spec))
        earlier = Later(lambda: seen_in_study(history(view), spec))
        if isinstance(sampler, ControllerSampler):
            sampler.keep_in(StoredStates(connection, study.study_id, 0))
        before = transfer.history(connection, study, spec.declared)
        past = History(directions_of(spec), earlier, slot, before)
        point = point_of(sampler, past, known)
    return Proposal(slot, 0, slot, point.params, point.attributes)


def failed(study: StudyRecord, spec: StudySpec, error: Exception) -> SamplerFailed:
    """What whoever asked is told of a sampler that failed; it is logged."""
    _logger.error("sampler failed", action="sampler.failed", study=study.study_id, exc_info=error)
    return SamplerFailed(
        f"Study {study.study_id} is as it was: its sampler {spec.method.algorithm} failed "
        f"({type(error).__name__}: {error}), and made no trial. Ask again once the server's "
        "operator has mended it, or create a study with another sampler. The server's log "
        "shows where it failed."
    )


def schedule_of_study(spec: StudySpec) -> Schedule:
    """What a study's pruner goes by; the study has a value that is reported on the way."""
    assert spec.reported is not None
    _, direction = spec.reported
    return Schedule(spec.steps or 1, spec.expected, direction)
