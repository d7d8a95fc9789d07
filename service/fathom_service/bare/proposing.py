"""What the next trial of a study is, and whether one that runs is worth going on."""

from functools import partial

import sqlalchemy as sa
import structlog
from optuna.study import StudyDirection

from fathom_service import transfer
from fathom_service.histories import HISTORIES
from fathom_service.known import configurations, next_known, point_of
from fathom_service.pruners import Schedule, decided
from fathom_service.reports import Judge
from fathom_service.samplers import ControllerSampler, History, Point, made
from fathom_service.samplers.controller import StoredStates
from fathom_service.search import Proposal
from fathom_spaces.errors import SamplerFailed
from fathom_spaces.study import StudySpec
from fathom_storage import trials
from fathom_storage.records import StudyRecord

_log = structlog.get_logger()


def directions(spec: StudySpec) -> tuple[StudyDirection, ...]:
    """Of the values that are told, for a history."""
    return tuple(StudyDirection[direction.upper()] for _, direction in spec.objectives)


def proposed(connection: sa.Connection, study: StudyRecord, spec: StudySpec) -> Proposal:
    """The next trial; without a declared space it has no parameters as yet."""
    slot = trials.slots_taken(connection, study.study_id)
    known = configurations(connection, study, spec.method)
    earlier = HISTORIES.read(connection, study.study_id, 0)
    if spec.by_run:
        point = Point({}, next_known(earlier, known))
    else:
        sampler = made(spec.method, spec.declared, spec.seed, spec.expected)
        if isinstance(sampler, ControllerSampler):
            sampler.keep_in(StoredStates(connection, study.study_id, 0))
        before = transfer.history(connection, study, spec.declared)
        point = point_of(sampler, History(directions(spec), earlier, len(earlier), before), known)
    return Proposal(slot, 0, slot, point.params, point.attributes)


def failed(study: StudyRecord, spec: StudySpec, error: Exception) -> SamplerFailed:
    """What whoever asked is told of a sampler that failed; it is logged."""
    _log.error("sampler failed", action="sampler.failed", study=study.study_id, exc_info=error)
    return SamplerFailed(
        f"Study {study.study_id} is as it was: its sampler {spec.method.algorithm} failed "
        f"({type(error).__name__}: {error}), and made no trial. Ask again once the server's "
        "operator has mended it, or create a study with another sampler. The server's log "
        "shows where it failed."
    )


def judge(spec: StudySpec) -> Judge:
    """The study's pruner, which goes by one value."""
    ((_, direction),) = spec.objectives
    schedule = Schedule(spec.steps or 1, spec.expected, direction)
    return partial(decided, spec.method, schedule)
