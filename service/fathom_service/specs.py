"""Specs out of the database: parsed once, since they never change."""

from functools import lru_cache

from fathom_spaces.errors import NotFound
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.study import StudySpec
from fathom_storage.records import ExperimentRecord, StudyRecord


def spec_of(record: ExperimentRecord) -> Experiment:
    """The experiment as it was submitted; raises `NotFound` for the owner of a bare study."""
    if record.kind != "experiment":
        raise NotFound("experiment", record.id)
    return parsed(record.spec)


def study_spec_of(record: ExperimentRecord) -> StudySpec:
    """The bare study as it was created; `NotFound` for an experiment."""
    if record.kind != "study":
        raise NotFound("bare study", record.id)
    return _parsed_study(record.spec)


def method_of(experiment: Experiment, study: StudyRecord) -> LearnedMethod | SearchedMethod | None:
    """The method a study runs; None for the confirmation."""
    return None if study.kind == "confirm" else experiment.methods[study.position]


def method_of_study(
    record: ExperimentRecord, study: StudyRecord
) -> LearnedMethod | SearchedMethod | None:
    """The method of any study, of an experiment or on its own; None for a confirmation."""
    if record.kind == "study":
        return study_spec_of(record).method
    return method_of(spec_of(record), study)


def any_spec_of(record: ExperimentRecord) -> Experiment | StudySpec:
    """What was submitted, or created."""
    return study_spec_of(record) if record.kind == "study" else spec_of(record)


@lru_cache(maxsize=256)
def _parsed_study(spec: str) -> StudySpec:
    return StudySpec.model_validate_json(spec)


@lru_cache(maxsize=256)
def parsed(spec: str) -> Experiment:
    """An experiment as it is stored."""
    return Experiment.model_validate_json(spec)
