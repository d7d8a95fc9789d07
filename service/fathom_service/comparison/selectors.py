"""Selectors: where the depth parameter of each learned run stood, epoch by epoch."""

from collections.abc import Sequence

from fathom_client.traces import Selector

from .runs import Run
from .traces import thinned


def selectors(runs: Sequence[Run]) -> tuple[Selector, ...]:
    """Those of the runs that have a depth parameter, in their order, at up to 60 epochs each."""
    return tuple(found for run in runs if (found := _of(run)) is not None)


def _of(run: Run) -> Selector | None:
    told = {p.step: p.position for p in run.trace if p.position is not None}
    if not told:
        return None
    epochs = thinned(sorted(told))
    return Selector(
        trial=run.trial,
        seed=run.seed,
        epochs=tuple(epochs),
        positions=tuple(told[epoch] for epoch in epochs),
        depth=run.depth,
    )
