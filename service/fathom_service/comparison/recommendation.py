"""One answer: the smallest depth not worse than the best, what it costs, how sure we are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from fathom_client.comparison import Estimate, MethodResult, Recommendation
from fathom_spaces.domains import Params
from fathom_spaces.overview import settings
from fathom_spaces.tasks import Metric

from .confirmation import Group, paired_test
from .estimates import estimate, margin, pooled_sd
from .failures import why_none_finished
from .methods import Evidence
from .runs import losses, tests
from .wording import count, depth_list, interval, mean, number, percent, words

Basis: TypeAlias = Literal["confirmation", "grid", "choices"]
Confidence: TypeAlias = Literal["high", "medium", "low"]

ENOUGH_SEEDS = 5
FEW_SEEDS = 3

# The grid's best depth and the best after confirmation may differ: say which is meant.
_WHERE = {"confirmation": "after confirmation", "grid": "in the grid's own runs"}
_LEVELS: tuple[Confidence, ...] = ("high", "medium", "low")


@dataclass(frozen=True)
class _Answer:
    """A depth with what speaks for it."""

    basis: Basis
    depth: int
    best_depth: int
    not_worse: tuple[int, ...]
    test: Estimate
    params: Params
    tested: tuple[int, ...]
    doubts: tuple[tuple[Confidence, str], ...]


def recommend(
    evidence: Evidence,
    found: Sequence[Group],
    methods: Sequence[MethodResult],
    *,
    complete: bool,
) -> Recommendation:
    """The recommendation by the best evidence there is; without a finished run there is none."""
    answer = (
        _by_confirmation(evidence, found) or _by_grid(evidence) or _by_choices(evidence, methods)
    )
    if answer is None:
        sentence = why_none_finished(evidence.runs, complete=complete)
        return Recommendation(depth=None, sentence=sentence, confidence="none")
    doubts = [*answer.doubts, *_common_doubts(evidence, answer, complete=complete)]
    confidence = _LEVELS[max((_LEVELS.index(level) for level, _ in doubts), default=0)]
    finders = _finders(answer, methods)
    return Recommendation(
        depth=answer.depth,
        sentence=("" if complete else "So far: ")
        + _sentence(evidence, answer, finders, confidence, [why for _, why in doubts]),
        confidence=confidence,
        basis=answer.basis,
        params=answer.params,
        best_depth=answer.best_depth,
        not_worse=answer.not_worse,
        test=answer.test,
        found_by=tuple(method.name for method in finders),
        relative_cost=finders[0].relative_cost_with_retrain if finders else None,
        reasons=tuple(why for _, why in doubts),
    )


def _by_confirmation(evidence: Evidence, found: Sequence[Group]) -> _Answer | None:
    measured = [group for group in found if tests(group.runs)]
    sound = [group for group in measured if not group.untrainable] or measured
    if not sound:
        return None
    metric = evidence.metric
    best = min(sound, key=lambda group: _mean_validation_loss(metric, group))
    sd = _sd_around(evidence, sound, best)
    # With one seed each the confirmation runs have no spread of their own; the grid's may stand in.
    se = margin(sd) or (evidence.truth.se if sd is None and evidence.truth else None) or 0.0
    worst = _mean_test_loss(metric, best) + se
    kept = [g for g in sound if g is best or _mean_test_loss(metric, g) <= worst]
    pick = kept[0]
    return _Answer(
        "confirmation",
        pick.depth,
        best.depth,
        tuple(dict.fromkeys(group.depth for group in kept)),
        estimate(tests(pick.runs)),
        pick.params,
        tuple(dict.fromkeys(group.depth for group in measured)),
        tuple(_confirmation_doubts(evidence, pick, best, se)),
    )


def _sd_around(evidence: Evidence, sound: Sequence[Group], best: Group) -> float | None:
    """As the truth has it: pooled over the best depth and its neighbours in the range.

    Choices further away stay out, for their noise may be of another size.
    """
    depths = evidence.experiment.depths()
    at = {depth: i for i, depth in enumerate(depths)}
    near = [g for g in sound if abs(at.get(g.depth, 0) - at.get(best.depth, 0)) <= 1]
    return pooled_sd([tests(group.runs) for group in near])


def _confirmation_doubts(
    evidence: Evidence, pick: Group, best: Group, se: float
) -> list[tuple[Confidence, str]]:
    doubts: list[tuple[Confidence, str]] = []
    seeds = len(tests(pick.runs))
    if seeds < ENOUGH_SEEDS:
        level: Confidence = "low" if seeds < FEW_SEEDS else "medium"
        doubts.append((level, f"only {count(seeds, 'confirmation run')} at depth {pick.depth}"))
    failed = sum(run.failed for run in pick.runs)
    if failed:
        doubts.append(("low", f"{count(failed, 'confirmation run')} at depth {pick.depth} failed"))
    truth = evidence.truth
    if truth and truth.se is not None and pick.depth not in truth.one_se_set:
        kept = depth_list(truth.one_se_set)
        doubts.append(("medium", f"the grid's 1-SE set is {kept}"))
    test = None if pick is best else paired_test(pick, best)
    if test is not None:
        bounds = sorted(evidence.metric.loss(bound) for bound in (test.low, test.high))
        if bounds[1] > se:
            doubts.append(
                ("medium", f"depth {best.depth} may still be better by up to {number(bounds[1])}")
            )
    return doubts


def _by_grid(evidence: Evidence) -> _Answer | None:
    truth = evidence.truth
    if truth is None:
        return None
    pick = min(truth.one_se_set)
    point = next(p for p in truth.curve if p.depth == pick)
    doubts: list[tuple[Confidence, str]] = [("medium", "no confirmation run with a fresh seed")]
    if truth.seeds < FEW_SEEDS:
        doubts.append(("low", f"the grid has only {count(truth.seeds, 'seed')}"))
    params = {"depth": pick, **point.params}
    return _Answer(
        "grid",
        pick,
        truth.best_depth,
        truth.one_se_set,
        point.test,
        params,
        tuple(p.depth for p in truth.curve if p.validation.n),
        tuple(doubts),
    )


def _by_choices(evidence: Evidence, methods: Sequence[MethodResult]) -> _Answer | None:
    loss = evidence.metric.loss
    chosen = [m for m in methods if m.chosen_depth is not None and m.validation.mean is not None]
    if not chosen:
        return None
    best = min(chosen, key=lambda m: (loss(m.validation.mean or 0.0), m.chosen_depth))
    depth = best.chosen_depth or 0
    doubts: tuple[tuple[Confidence, str], ...] = (
        ("low", "neither a grid nor a confirmation run has tested it"),
    )
    return _Answer("choices", depth, depth, (depth,), best.deployed, best.params, (), doubts)


def _common_doubts(
    evidence: Evidence, answer: _Answer, *, complete: bool
) -> list[tuple[Confidence, str]]:
    doubts: list[tuple[Confidence, str]] = []
    depths = evidence.experiment.depths()
    if not complete:
        doubts.append(("low", "the experiment has not ended"))
    if len(depths) > 1 and answer.best_depth == depths[-1]:
        doubts.append(("medium", f"the best depth, {depths[-1]}, is the deepest in question"))
    if len(depths) > 1 and answer.depth == depths[0] > 1:
        doubts.append(("medium", f"depth {depths[0]} is the shallowest in question"))
    if evidence.stopped:
        doubts.append(("medium", f"{words(sorted(evidence.stopped))} stopped early"))
    return doubts


def _finders(answer: _Answer, methods: Sequence[MethodResult]) -> list[MethodResult]:
    """Methods that chose the depth (the full setting where that was confirmed), cheapest first."""
    same = [m for m in methods if m.chosen_depth == answer.depth and m.params == answer.params]
    return sorted(same, key=lambda m: m.relative_cost_with_retrain or 0.0)


def _sentence(
    evidence: Evidence,
    answer: _Answer,
    finders: Sequence[MethodResult],
    confidence: Confidence,
    doubts: Sequence[str],
) -> str:
    others = settings(answer.params)
    head = f"Use depth {answer.depth}{f' ({others})' if others else ''}"
    parts = [f"{head}: {_value(evidence, answer)}{_against_best(answer)}"]
    if finders:
        cost = percent(finders[0].relative_cost_with_retrain)
        parts.append(
            f"{finders[0].name} found it for {cost} of the grid's cost, one retraining included"
        )
    why = f" ({words(doubts)})" if doubts else ""
    parts.append(f"confidence is {confidence}{why}")
    return "; ".join(parts) + "."


def _value(evidence: Evidence, answer: _Answer) -> str:
    n = answer.test.n
    source = {
        "confirmation": f"over {count(n, 'fresh seed')}",
        "grid": f"over {count(n, 'seed')} of the grid",
        "choices": f"over {count(n, 'search')}".replace("searchs", "searches"),
    }[answer.basis]
    if answer.test.mean is None:
        return "its test metric was not measured"
    shown = f"{mean(answer.test)} {interval(answer.test)}".strip()
    return f"test {evidence.metric.name} {shown} {source}"


def _against_best(answer: _Answer) -> str:
    if answer.basis == "choices":
        return ""
    best = f"on validation {_WHERE[answer.basis]}"
    if answer.depth == answer.best_depth:
        tested = answer.tested if len(answer.tested) > 1 else ()
        shown = depth_list(tested) if len(tested) > 3 else words([str(depth) for depth in tested])
        return f", the best of depths {shown} {best}" if tested else ", the only depth tested"
    return f", within one standard error of depth {answer.best_depth}, the best {best}"


def _mean_validation_loss(metric: Metric, group: Group) -> float:
    values = losses(metric, group.finished)
    return sum(values) / len(values)


def _mean_test_loss(metric: Metric, group: Group) -> float:
    values = tests(group.runs)
    return metric.loss(sum(values) / len(values))
