"""Results of each method: what it chose, what that is worth, what it cost."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import scipy  # its parts are loaded when first used: half a second of a start

from fathom_client.comparison import Estimate, MethodCost, MethodResult, Truth
from fathom_client.traces import ExitPoint
from fathom_spaces.architecture import architecture
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LearnedMethod, Readout, SearchedMethod
from fathom_spaces.preflight import grid_flops, trial_flops
from fathom_spaces.readouts import read
from fathom_spaces.tasks import Metric

from .choices import Choice, average_exits, median_parameter
from .connections import connections
from .costs import anytime, mean_cost, search_cost
from .estimates import estimate
from .lineages import lineages
from .policies import averaged as averaged_policies
from .runs import (
    Run,
    best,
    effective_depths,
    of_method,
    searches,
    setting,
    tests,
    usable,
    validations,
)
from .selectors import selectors
from .traces import averaged


@dataclass(frozen=True)
class Evidence:
    """All that the results are made from."""

    experiment: Experiment
    runs: Sequence[Run]
    choices: Mapping[str, Choice]
    truth: Truth | None
    stopped: Mapping[str, str]
    policies: Mapping[str, Sequence[Sequence[Mapping[str, Any]]]] = field(default_factory=dict)

    @property
    def metric(self) -> Metric:
        """The experiment's metric."""
        return self.experiment.task.measure

    def confirmations(self, choice: Choice) -> list[Run]:
        """The confirmation runs of a choice that have ended, by seed."""
        wanted = setting(self.experiment, choice.params)
        found = [
            run
            for run in self.runs
            if run.kind == "confirm"
            and run.outcome is not None
            and setting(self.experiment, run.params) == wanted
        ]
        return sorted(found, key=lambda run: (run.seed, run.number, run.trial))


def method_results(evidence: Evidence) -> tuple[MethodResult, ...]:
    """One result for each method of the experiment, in its order."""
    results = [_result(evidence, method) for method in evidence.experiment.methods]
    shipped = next(
        (r.deployed.mean for r in results if evidence.truth and r.name == evidence.truth.method),
        None,
    )
    loss = evidence.metric.loss
    return tuple(
        result
        if shipped is None or result.deployed.mean is None
        else result.model_copy(
            update={"deployed_regret": loss(result.deployed.mean) - loss(shipped)}
        )
        for result in results
    )


def _result(evidence: Evidence, method: LearnedMethod | SearchedMethod) -> MethodResult:
    runs = of_method(evidence.runs, method)
    by_seed = searches(runs)
    finished = {s: [r for r in group if r.finished] for s, group in by_seed.items()}
    finished = {seed: group for seed, group in finished.items() if group}
    metric = evidence.metric
    winners = [best(metric, group) for group in finished.values()]
    choice = evidence.choices.get(method.label)
    retrained = evidence.confirmations(choice) if choice else []
    measured = [run for run in winners if run.effective is not None]
    cost = search_cost(by_seed, evidence.experiment.trials_per_seed(method))
    return MethodResult(
        name=method.label,
        kind="learned" if method.kind == "learned" else "searched",
        algorithm=method.algorithm,
        validation=estimate(validations(winners)),
        retrained=estimate(tests(retrained)),
        deployed=deployed(metric, list(finished.values()), retrained),
        cost=cost,
        retrain_cost=mean_cost([[run] for run in retrained]) if retrained else None,
        effective_depth=estimate(effective_depths(measured)),
        own_depth=estimate([float(run.depth) for run in measured if run.depth is not None]),
        trials=len(runs),
        architectures=_architectures(evidence.experiment, method, runs),
        outcomes=dict(sorted(Counter(str(run.outcome) for run in runs).items())),
        anytime=anytime(metric, by_seed),
        stopped_because=evidence.stopped.get(method.label),
        policy=averaged_policies(evidence.policies.get(method.label, ())),
        **_learned_fields(evidence, method, finished),
        **_choice_fields(evidence, choice, cost),
    )


def _architectures(
    experiment: Experiment, method: LearnedMethod | SearchedMethod, runs: Sequence[Run]
) -> int | None:
    """How many different nets a search trained; a learned run holds all depths at once."""
    if method.kind == "learned":
        return None
    trained = [run.params for run in runs if run.outcome is not Outcome.INFEASIBLE]
    # A search tries thousands of learning rates, which no net depends on.
    apart = experiment.values().keys() - experiment.model.values().keys()
    different = {tuple(sorted((n, v) for n, v in p.items() if n not in apart)) for p in trained}
    return len({architecture(experiment, method, dict(params)) for params in different} - {None})


def _learned_fields(
    evidence: Evidence,
    method: LearnedMethod | SearchedMethod,
    finished: Mapping[int, Sequence[Run]],
) -> dict[str, Any]:
    if method.kind != "learned":
        return {}
    runs = [run for group in finished.values() for run in group]
    exits = average_exits(runs)
    return {
        "truncated": estimate(tests(best(evidence.metric, group) for group in finished.values())),
        "readout": str(getattr(method, "readout", "")),
        "readouts": _readouts(read(exits) if exits else {}, runs),
        "exit_curve": tuple(
            ExitPoint(depth=d, validation=evidence.metric.loss(loss), paired_se=se)
            for d, loss, se in zip(exits.depths, exits.losses, exits.paired_se, strict=True)
        )
        if exits
        else (),
        "follows_start": follows_start(_started_elsewhere(evidence, method)),
        "trace": averaged([run.trace for run in runs]),
        "selectors": selectors(runs),
        "connections": connections([run.gates for run in runs if run.gates is not None]),
        "lineages": lineages(runs),
    }


def _readouts(read: dict[str, int], runs: Sequence[Run]) -> dict[str, int]:
    parameter = median_parameter(runs)
    own = {} if parameter is None else {str(Readout.PARAM): parameter}
    return {**own, **read}


def _choice_fields(evidence: Evidence, choice: Choice | None, cost: MethodCost) -> dict[str, Any]:
    if choice is None:
        return {}
    experiment = evidence.experiment
    values = experiment.resolve(choice.params)
    stack = experiment.stack(values)
    unit = grid_flops(experiment)
    retrain = trial_flops(experiment, None, choice.params)
    return {
        "chosen_depth": choice.depth,
        "chosen_depths": tuple(choice.depths.values()),
        "params": choice.params,
        "parameters": stack.parameters(choice.depth),
        "relative_cost": cost.flops / unit,
        "relative_cost_with_retrain": (cost.flops + retrain) / unit,
        **_against_truth(evidence, choice),
    }


def _against_truth(evidence: Evidence, choice: Choice) -> dict[str, Any]:
    truth, loss = evidence.truth, evidence.metric.loss
    if truth is None:
        return {}
    means = {p.depth: loss(p.test.mean) for p in truth.curve if p.test.mean is not None}
    chosen = list(choice.depths.values())
    fields: dict[str, Any] = {}
    if truth.best_depth in means and all(depth in means for depth in chosen):
        mean = float(np.mean([means[depth] for depth in chosen]))
        fields["depth_regret"] = mean - means[truth.best_depth]
    if truth.se is not None:
        fields["in_one_se_set"] = choice.depth in truth.one_se_set
        fields["share_in_one_se_set"] = float(np.mean([d in truth.one_se_set for d in chosen]))
    return fields


def deployed(
    metric: Metric, finished: Sequence[Sequence[Run]], retrained: Sequence[Run]
) -> Estimate:
    """Test metric of the net that one search and one retraining ship: the best on validation.

    Search i goes with confirmation run i. Letting every search pick from all confirmation runs
    would count the same few nets again and again, and pretend to more evidence than there is.
    """
    shipped = []
    for index, nets in enumerate(finished):
        partner = retrained[index % len(retrained)] if retrained else None
        candidates = [*nets, partner] if partner is not None and partner.finished else nets
        test = best(metric, candidates).test
        if test is not None and usable(test):
            shipped.append(test)
    return estimate(shipped)


def _started_elsewhere(evidence: Evidence, method: LearnedMethod | SearchedMethod) -> list[Run]:
    """The finished runs of the method, and of those that differ from it in their start alone."""
    same = {m.label for m in evidence.experiment.methods if _but_start(m) == _but_start(method)}
    return [
        run
        for run in evidence.runs
        if run.kind == "learned" and run.method in same and run.finished
    ]


def _but_start(method: LearnedMethod | SearchedMethod) -> dict[str, Any]:
    """The settings that decide where a depth parameter goes from its start."""
    apart = {"name", "fixed", "runs", "readout"}
    settings = method.model_dump(exclude=apart).items()
    return {name: value for name, value in settings if not name.startswith("initial")}


def follows_start(runs: Sequence[Run]) -> float | None:
    """Correlation of the depth parameter's start and end; None where the start does not vary."""
    pairs = sorted(
        (run.initial, run.readouts[Readout.PARAM])
        for run in runs
        if run.initial is not None and Readout.PARAM in run.readouts
    )
    if len(pairs) < 3:
        return None
    start, end = np.array(pairs, dtype=float).T
    if np.ptp(start) < 1e-6 or np.ptp(end) < 1e-6:
        return None
    return float(scipy.stats.pearsonr(start, end).statistic)
