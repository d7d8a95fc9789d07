"""What the next trial of a study is, and whether one that runs is worth going on."""

from collections.abc import Sequence

import sqlalchemy as sa
import structlog
from optuna.trial import FrozenTrial

from fathom_service import transfer
from fathom_service.known import configurations, next_known, point_of
from fathom_service.objectives import directions_of, seen_in_study
from fathom_service.pruners import Schedule
from fathom_service.samplers import ControllerSampler, History, Point, made
from fathom_service.samplers.controller import StoredStates
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
    earlier: Sequence[FrozenTrial],
) -> Proposal:
    """The trial of a slot; without a declared space it has no parameters as yet."""
    known = configurations(connection, study, spec.method)
    if spec.by_run:
        point = Point({}, next_known(earlier, known))
    else:
        sampler = made(spec.method, spec.declared, spec.seed, spec.expected)
        if isinstance(sampler, ControllerSampler):
            sampler.keep_in(StoredStates(connection, study.study_id, 0))
        before = transfer.history(connection, study, spec.declared)
        history = History(directions_of(spec), seen_in_study(earlier, spec), slot, before)
        point = point_of(sampler, history, known)
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
