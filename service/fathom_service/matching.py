"""Matching: which workers can run which trials."""

import json
from functools import lru_cache
from typing import Any

from fathom_client.wire_work import Registration
from fathom_spaces.experiment import Experiment
from fathom_spaces.study import StudySpec
from fathom_storage.records import StudyRecord, WorkerRecord


def capabilities(registration: Registration) -> str:
    """What a worker can do, as it is stored."""
    kept = registration.model_dump(
        include={"versions", "datasets", "families", "methods", "measures", "objectives"}
    )
    return json.dumps(kept)


def lacking(worker: WorkerRecord, spec: Experiment | StudySpec, study: StudyRecord) -> str | None:
    """What the worker would need for a trial of the study and does not have."""
    needs = _objective(spec) if isinstance(spec, StudySpec) else _training(spec, study)
    has = _parsed(worker.capabilities)
    for capability, (noun, name) in needs.items():
        # An older worker has not said what it measures, or which objectives it may run.
        if not _offered(name, has.get(capability, [])):
            return f"{noun} {name!r}"
    return None


def _objective(spec: StudySpec) -> dict[str, tuple[str, str]]:
    return {"objectives": ("objective", str(spec.objective))}


def _training(experiment: Experiment, study: StudyRecord) -> dict[str, tuple[str, str]]:
    needs: dict[str, tuple[str, str]] = {
        "datasets": ("dataset", experiment.task.dataset),
        "families": ("family", experiment.model.family),
    }
    if study.kind == "learned":
        needs["methods"] = ("method", study.algorithm)
    if experiment.quantities.latency is not None:
        needs["measures"] = ("measurement", "latency_ms")
    return needs


def _offered(name: str, entries: list[str]) -> bool:
    """Whether a worker's entries cover the name; one that ends in * stands for all that begin so.

    An entry such as `openml:*` says that the worker will try.
    """
    begins = tuple(entry[:-1] for entry in entries if entry.endswith("*"))
    return name in entries or name.startswith(begins)


@lru_cache(maxsize=1024)
def _parsed(capabilities: str) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(capabilities)
    return parsed
