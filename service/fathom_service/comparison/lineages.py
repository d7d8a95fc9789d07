"""Growth lineage: when a net got deeper while it was trained, and why."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from pydantic import TypeAdapter, ValidationError

from fathom_client.traces import Grown, Lineage

from .runs import Run

_STEPS = TypeAdapter(tuple[Grown, ...])


def read(points: Sequence[Mapping[str, Any]]) -> tuple[Grown, ...]:
    """The lineage of a run by its measurements, in order; empty where none tells of one.

    A trace is any JSON that a worker sent. Each tells the whole story so far, so the last counts.
    """
    validations = {point["step"]: point["validation"] for point in points}
    told = next((p["trace"]["lineage"] for p in reversed(points) if "lineage" in p["trace"]), ())
    try:
        steps = _STEPS.validate_python(told)
    except ValidationError:
        return ()
    if not all(a.epoch <= b.epoch and a.depth < b.depth for a, b in pairwise(steps)):
        return ()
    return tuple(
        step.model_copy(update={"validation": validations.get(step.epoch)}) for step in steps
    )


def lineages(runs: Sequence[Run]) -> tuple[Lineage, ...]:
    """Those of the runs that have one, in their order."""
    return tuple(
        Lineage(trial=run.trial, seed=run.seed, epochs=_epochs(run), steps=run.lineage)
        for run in runs
        if run.lineage
    )


def _epochs(run: Run) -> int:
    return run.trace[-1].step if run.trace else run.lineage[-1].epoch
