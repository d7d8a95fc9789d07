"""What a reader must know before trusting the answer: the comparison's warnings."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from fathom_client.comparison import Caution, MethodResult, Recommendation, Truth
from fathom_spaces.experiment import Outcome
from fathom_spaces.methods import Grid, LearnedMethod, Readout

from .confirmation import Group
from .grid import truth_method
from .methods import Evidence
from .pareto import front_cautions
from .runs import FAILED, Run, depth_of, in_order, of_method
from .wording import count, depth_list, mean, number, words

FEWEST_VALIDATION_ROWS = 500
FEWEST_SEEDS = 3
FOLLOWS = 0.8

_END = {
    Outcome.DIVERGED: "diverged",
    Outcome.OUT_OF_MEMORY: "ran out of memory",
    Outcome.ERROR: "ended in an error",
    Outcome.HUNG: "hung",
    Outcome.REFUSED: "were refused by their workers",
    Outcome.LOST: "lost their worker",
}


def cautions(
    evidence: Evidence,
    found: Sequence[Group],
    methods: Sequence[MethodResult],
    answer: Recommendation,
    *,
    complete: bool,
) -> tuple[Caution, ...]:
    """Every warning that applies, the gravest kinds first."""
    return (
        *_incomplete(evidence, found, methods, complete=complete),
        *_failures(evidence),
        *_edges(evidence, methods, answer),
        *_depth_hardly_matters(evidence),
        *_disagreements(evidence, methods, answer),
        *_starts(evidence, methods),
        *_truncation(evidence, methods),
        *front_cautions(evidence),
        *_small_samples(evidence),
    )


def _incomplete(
    evidence: Evidence,
    found: Sequence[Group],
    methods: Sequence[MethodResult],
    *,
    complete: bool,
) -> Iterator[Caution]:
    if not complete:
        yield Caution(code="incomplete", message="The experiment has not ended: all may change.")
    for label, reason in sorted(evidence.stopped.items()):
        yield Caution(
            code="stopped_early", method=label, message=f"{label} stopped early: {reason}"
        )
    experiment = evidence.experiment
    if any(isinstance(m, Grid) for m in experiment.methods) and truth_method(experiment) is None:
        message = "The grid has a pruner, so not every depth was trained in full: it is no truth."
        yield Caution(code="grid_pruned", message=message)
    if experiment.confirm.seeds == 0:
        message = "No confirmation runs were asked for: nothing here was tested with fresh seeds."
        yield Caution(code="confirmation_missing", message=message)
        return
    confirmed = {label for group in found if group.finished for label in group.methods}
    missing = [m.name for m in methods if m.chosen_depth is not None and m.name not in confirmed]
    if complete and missing:
        message = f"No confirmation run finished for the choice of {words(missing)}."
        yield Caution(code="confirmation_missing", message=message)


def _failures(evidence: Evidence) -> Iterator[Caution]:
    kinds: dict[tuple[str, str], list[Run]] = {}
    for run in in_order(evidence.runs):
        if run.failed:
            end = str(run.outcome if run.outcome in FAILED else Outcome.DIVERGED)
            label = "confirmation" if run.kind == "confirm" else run.method
            kinds.setdefault((label, end), []).append(run)
    for (label, end), runs in kinds.items():
        depths = Counter(depth_of(evidence.experiment, run) for run in runs)
        known = [depth for depth in depths if depth is not None]
        where = f" at depth {depth_list(known)}" if known else ""
        message = f"{count(len(runs), 'run')} of {label} {_END[Outcome(end)]}{where}."
        if Outcome(end) is Outcome.DIVERGED:
            message += " That is a training problem, which may be no effect of depth itself."
        method = None if label == "confirmation" else label
        yield Caution(code=end, method=method, message=message)


def _edges(
    evidence: Evidence, methods: Sequence[MethodResult], answer: Recommendation
) -> Iterator[Caution]:
    depths = evidence.experiment.depths()
    if len(depths) < 2:
        return
    low, high = depths[0], depths[-1]
    if high in (answer.best_depth, answer.depth):
        message = f"The best depth, {high}, is the deepest in question: try deeper ones too."
        yield Caution(code="edge_of_range", message=message)
    if answer.depth == low:
        message = f"The recommended depth, {low}, is the shallowest in question: {_below(low)}"
        yield Caution(code="edge_of_range", message=message)
    for method in methods:
        if method.chosen_depth in (low, high) and method.chosen_depth != answer.depth:
            message = f"{method.name} chose depth {method.chosen_depth}, an edge of the range."
            yield Caution(code="edge_of_range", method=method.name, message=message)


def _below(depth: int) -> str:
    """What lies below the shallowest depth in question."""
    if depth == 0:
        return "it has no hidden block at all."
    return "try shallower ones too." if depth > 1 else "no shallower one has a hidden block."


def _depth_hardly_matters(evidence: Evidence) -> Iterator[Caution]:
    truth = evidence.truth
    if truth is None or truth.se is None or len(truth.curve) < 3:
        return
    if 2 * len(truth.one_se_set) > len(truth.curve):
        message = (
            f"Depth hardly matters here: {len(truth.one_se_set)} of {len(truth.curve)} depths lie "
            "within one standard error of the best, so that landing among them means little."
        )
        yield Caution(code="depth_hardly_matters", message=message)


def _disagreements(
    evidence: Evidence, methods: Sequence[MethodResult], answer: Recommendation
) -> Iterator[Caution]:
    depths = evidence.experiment.depths()
    for method in methods:
        chosen = method.chosen_depths
        spread = max(chosen) - min(chosen) if chosen else 0
        if spread >= 2 and 3 * spread > depths[-1] - depths[0]:
            shown = words([str(depth) for depth in chosen])
            message = f"The seeds of {method.name} disagree: they chose {shown}."
            yield Caution(code="seeds_disagree", method=method.name, message=message)
    truth = evidence.truth
    if truth is None or truth.se is None or answer.basis != "confirmation":
        return
    if answer.depth not in truth.one_se_set:
        kept = depth_list(truth.one_se_set)
        message = f"Confirmation runs speak for depth {answer.depth}, the grid's own for {kept}."
        yield Caution(code="confirmation_disagrees", message=message)


def _starts(evidence: Evidence, methods: Sequence[MethodResult]) -> Iterator[Caution]:
    if len(evidence.experiment.depths()) < 2:
        return
    for method, result in zip(evidence.experiment.methods, methods, strict=True):
        if isinstance(method, LearnedMethod):
            found = _start(result, of_method(evidence.runs, method, finished=True))
            if found:
                reads = method.readout is Readout.PARAM
                tail = (
                    "and the choice with it." if reads else "but the choice is read off the exits."
                )
                message = f"The depth parameter of {result.name} {found}, {tail}"
                yield Caution(code="follows_start", method=result.name, message=message)


def _start(result: MethodResult, runs: Sequence[Run]) -> str | None:
    if result.follows_start is not None:
        shown = number(round(result.follows_start, 2))
        text = f"follows its start (correlation {shown} over runs of {result.algorithm})"
        return text if result.follows_start >= FOLLOWS else None
    moves = [
        abs(run.readouts[Readout.PARAM] - run.initial)
        for run in runs
        if run.initial is not None and Readout.PARAM in run.readouts
    ]
    # The read-out parameter is a whole depth, so that half a layer is its rounding.
    stayed = len(moves) >= 2 and max(moves) <= 0.5
    return f"ended where it started in all {len(moves)} runs" if stayed else None


def _truncation(evidence: Evidence, methods: Sequence[MethodResult]) -> Iterator[Caution]:
    loss, truth = evidence.metric.loss, evidence.truth
    for method in methods:
        cut = method.truncated.mean if method.truncated else None
        if cut is None or method.retrained.mean is None:
            continue
        worse, noise = loss(cut) - loss(method.retrained.mean), 2 * _noise(method, truth)
        own, anew = mean(method.truncated), mean(method.retrained)
        said = f"Cut at its depth, the net of {method.name} reaches {own}; retrained, {anew}: "
        if worse > noise:
            message = f"{said}retrain before use."
            yield Caution(code="truncated_worse", method=method.name, message=message)
        elif worse < -noise and _are_alike(method):
            message = f"{said}such nets train worse alone, so ship the learned one."
            yield Caution(code="retrained_worse", method=method.name, message=message)


def _are_alike(method: MethodResult) -> bool:
    """Whether several learned nets and several retrained ones have the chosen depth, or nearly."""
    cut = method.truncated.n if method.truncated else 0
    if min(cut, method.retrained.n) < FEWEST_SEEDS or method.chosen_depth is None:
        return False
    return all(abs(depth - method.chosen_depth) <= 1 for depth in method.chosen_depths)


def _noise(method: MethodResult, truth: Truth | None) -> float:
    """Standard error of retrained less truncated, from the grid's spread where seeds are few."""
    cut = method.truncated.se if method.truncated else None
    if cut is not None and method.retrained.se is not None:
        return math.hypot(cut, method.retrained.se)
    return math.sqrt(2) * ((truth.se if truth else None) or 0.0)


def _small_samples(evidence: Evidence) -> Iterator[Caution]:
    experiment = evidence.experiment
    rows = experiment.task.split_rows()[1]
    if rows < FEWEST_VALIDATION_ROWS:
        message = (
            f"{count(rows, 'validation row')}: standard errors over rows are rough under "
            f"{FEWEST_VALIDATION_ROWS}, and small differences between depths do not show."
        )
        yield Caution(code="few_validation_rows", message=message)
    if experiment.seeds < FEWEST_SEEDS:
        message = f"{count(experiment.seeds, 'seed')}: intervals over seeds need at least three."
        yield Caution(code="few_seeds", message=message)
