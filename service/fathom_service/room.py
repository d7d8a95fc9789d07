"""Room: which trials fit into the memory of which workers, by what they take at least."""

import json
from functools import lru_cache

from fathom_spaces.preflight import bytes_range, trial_bytes
from fathom_storage.records import ExperimentRecord, StudyRecord, WorkerRecord

from .jobs import values_of
from .specs import parsed


def needed(record: ExperimentRecord, study: StudyRecord, params: str) -> int:
    """Memory that a trial of these parameters takes at least, in bytes; 0 where nobody knows."""
    return _needed(record.spec, _position(study), params) if record.kind == "experiment" else 0


def least(record: ExperimentRecord, study: StudyRecord) -> int:
    """Memory that the smallest trial of a study takes at least, in bytes; 0 where nobody knows."""
    return _range(record.spec, _position(study))[0] if record.kind == "experiment" else 0


def lacks(worker: WorkerRecord, record: ExperimentRecord, study: StudyRecord, params: str) -> int:
    """The memory that a trial takes where this worker does not have it, else 0."""
    if worker.memory_bytes == 0 or record.kind != "experiment":
        return 0
    if fits(worker, _range(record.spec, _position(study))[1]):
        return 0  # whatever its parameters are
    size_bytes = needed(record, study, params)
    return 0 if fits(worker, size_bytes) else size_bytes


def can_begin(worker: WorkerRecord, record: ExperimentRecord, study: StudyRecord) -> bool:
    """Whether the worker has room for any trial of the study at all."""
    return worker.memory_bytes == 0 or fits(worker, least(record, study))


def fits(worker: WorkerRecord, size_bytes: int) -> bool:
    """Whether the worker has that much; one that has not said how much it has is believed to."""
    return worker.memory_bytes == 0 or size_bytes <= worker.memory_bytes


def _position(study: StudyRecord) -> int | None:
    """Of its method; none of the confirmation."""
    return None if study.kind == "confirm" else study.position


@lru_cache(maxsize=10_000)
def _needed(spec: str, position: int | None, params: str) -> int:
    experiment = parsed(spec)
    method = None if position is None else experiment.methods[position]
    return trial_bytes(experiment, values_of(experiment, method, json.loads(params)))


@lru_cache(maxsize=1000)
def _range(spec: str, position: int | None) -> tuple[int, int]:
    experiment = parsed(spec)
    return bytes_range(experiment, None if position is None else experiment.methods[position])
