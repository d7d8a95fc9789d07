"""Matching: which workers can run which trials."""

import json
from functools import lru_cache
from typing import Any, TypeAlias

from fathom_client.wire_work import Registration
from fathom_spaces.experiment import Experiment
from fathom_spaces.resources import Resources
from fathom_spaces.study import StudySpec
from fathom_spaces.training import BF16, COMPILE
from fathom_storage.records import StudyRecord, WorkerRecord

# One of a worker's lists, what its entries are, and the entry that is needed.
Need: TypeAlias = tuple[str, str, str]


def capabilities(registration: Registration) -> str:
    """What a worker can do, as it is stored."""
    kept = registration.model_dump(
        include={
            "versions",
            "datasets",
            "families",
            "methods",
            "measures",
            "features",
            "objectives",
            "devices",
        }
    )
    return json.dumps(kept)


def lacking(worker: WorkerRecord, spec: Experiment | StudySpec, study: StudyRecord) -> str | None:
    """What the worker would need for a trial of the study and does not have."""
    needs = _objective(spec) if isinstance(spec, StudySpec) else _training(spec, study)
    has = _parsed(worker.capabilities)
    for capability, noun, name in needs:
        # An older worker has not said what it measures, or which objectives it may run.
        if not _offered(name, has.get(capability, [])):
            return f"{noun} {name!r}"
    return None if isinstance(spec, StudySpec) else _devices(worker, has, spec.resources)


def _devices(worker: WorkerRecord, has: dict[str, Any], needed: Resources) -> str | None:
    """The devices that a trial needs at once, where a worker has others, or fewer."""
    kind = worker.device.partition(":")[0]
    if needed.kind in (None, kind) and has.get("devices", 1) >= needed.devices:
        return None
    return f"{needed.devices} {'GPUs' if needed.kind == 'cuda' else 'processes'} for one trial"


def _objective(spec: StudySpec) -> list[Need]:
    return [("objectives", "objective", str(spec.objective))]


def _training(experiment: Experiment, study: StudyRecord) -> list[Need]:
    needs = [
        ("datasets", "dataset", experiment.task.dataset),
        ("families", "family", experiment.model.family),
    ]
    if study.kind == "learned":
        needs.append(("methods", "method", study.algorithm))
    if experiment.quantities.latency is not None:
        needs.append(("measures", "measurement", "latency_ms"))
    if experiment.training.precision == BF16:
        needs.append(("features", "feature", BF16))
    if experiment.training.compile:
        needs.append(("features", "feature", COMPILE))
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
