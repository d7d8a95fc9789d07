"""The ranking: who is as good for less, and who is better for the same."""

from collections.abc import Callable, Sequence

from fathom_client.comparison import AnytimePoint, MethodResult, Ranked, Ranking
from fathom_spaces.preflight import grid_flops

from .methods import Evidence


def ranking(evidence: Evidence, methods: Sequence[MethodResult]) -> Ranking | None:
    """By cost at equal quality and by quality at equal cost; None without a curve."""
    curves = {method.name: method.anytime for method in methods if method.anytime}
    if not curves:
        return None
    loss, unit = evidence.metric.loss, grid_flops(evidence.experiment)
    ends = [curve[-1] for curve in curves.values()]
    best = min(ends, key=lambda end: loss(end.best))
    se = (evidence.truth.se if evidence.truth else None) or best.se or 0.0
    enough, spent = loss(best.best) + se, min(end.flops for end in ends)
    names = [method.name for method in methods]
    reached = {name: _cost_of(curve, loss, enough) for name, curve in curves.items()}
    had = {name: _best_for(curve, spent) for name, curve in curves.items()}
    return Ranking(
        quality=loss(enough),
        by_cost=_ranked({n: None if (f := reached.get(n)) is None else f / unit for n in names}),
        cost=spent / unit,
        by_quality=_ranked({n: had.get(n) for n in names}, loss),
    )


def _cost_of(
    curve: Sequence[AnytimePoint], loss: Callable[[float], float], enough: float
) -> float | None:
    """The FLOPs after which a curve is at `enough` or below."""
    return next((point.flops for point in curve if loss(point.best) <= enough), None)


def _best_for(curve: Sequence[AnytimePoint], flops: float) -> float | None:
    """What a curve has after so many FLOPs; None before it begins."""
    return next((point.best for point in reversed(curve) if point.flops <= flops), None)


def _ranked(
    values: dict[str, float | None], key: Callable[[float], float] = float
) -> tuple[Ranked, ...]:
    def order(name: str) -> tuple[bool, float]:
        value = values[name]
        return value is None, 0.0 if value is None else key(value)

    return tuple(Ranked(name=name, value=values[name]) for name in sorted(values, key=order))
