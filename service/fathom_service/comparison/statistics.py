"""The whole comparison from an experiment and its runs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fathom_client.comparison import Agreement, Comparison, MethodResult, Truth
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import Readout
from fathom_spaces.preflight import grid_flops

from .cautions import cautions
from .choices import chosen_depths
from .confirmation import confirmed, groups, pairwise
from .deepening import deepening
from .failures import failures
from .grid import truth, truth_method
from .methods import Evidence, method_results
from .pareto import front
from .ranking import ranking
from .recommendation import recommend
from .runs import Run, in_order
from .traces import heaviest


def compare(
    experiment: Experiment,
    runs: Iterable[Run],
    *,
    experiment_id: str,
    complete: bool,
    stopped: Mapping[str, str] | None = None,
    versions: Mapping[str, str] | None = None,
    policies: Mapping[str, Sequence[Sequence[Mapping[str, Any]]]] | None = None,
) -> Comparison:
    """Compare an experiment's methods by the runs there are, ended or not.

    Args:
        experiment: what was asked.
        runs: all its trials, in any order.
        experiment_id: its id.
        complete: whether every study has ended.
        stopped: why a method's study ended before its last trial, by label.
        versions: versions of the software that trained and compared.
        policies: of each controller, by label, the summaries of each search's updates.
    """
    ordered = in_order(runs)
    grid = truth_method(experiment)
    whole = complete and (grid is None or grid.label not in (stopped or {}))
    evidence = Evidence(
        experiment=experiment,
        runs=ordered,
        choices=chosen_depths(experiment, ordered),
        truth=truth(experiment, ordered, ended=whole),
        stopped=dict(stopped or {}),
        policies=dict(policies or {}),
    )
    methods = method_results(evidence)
    found = groups(evidence)
    answer = recommend(evidence, found, methods, complete=complete)
    metric = experiment.task.measure
    return Comparison(
        experiment=experiment.name,
        experiment_id=experiment_id,
        complete=complete,
        dataset=experiment.task.dataset,
        family=experiment.model.family,
        metric=metric.name,
        metric_label=metric.label,
        direction="maximize" if metric.loss(1.0) < 0 else "minimize",
        rows=experiment.task.split_rows(),
        seeds=experiment.seeds,
        confirm_seeds=experiment.confirm.seeds,
        depths=experiment.depths(),
        grid_flops=grid_flops(experiment),
        truth=evidence.truth,
        confirmed=confirmed(found),
        methods=methods,
        ranking=ranking(evidence, methods),
        deepening=deepening(experiment, ordered) if evidence.truth else (),
        agreement=agreement(methods, evidence.truth),
        pairwise=pairwise(experiment, found),
        failures=failures(ordered),
        warnings=cautions(evidence, found, methods, answer, complete=complete),
        recommendation=answer,
        front=front(evidence),
        versions=dict(sorted((versions or {}).items())),
    )


def agreement(methods: Sequence[MethodResult], truth: Truth | None) -> Agreement:
    """The three definitions of the best depth side by side."""
    heavy = {m.name: _heaviest(m) for m in methods}
    weight = {name: depth for name, depth in heavy.items() if depth is not None}
    alone = {m.name: m.readouts[Readout.ARGMIN] for m in methods if Readout.ARGMIN in m.readouts}
    trained = truth.best_depth if truth else None
    named = [*weight.values(), *alone.values(), *([] if trained is None else [trained])]
    known = [bool(weight), bool(alone), trained is not None]
    within = None
    if truth is not None and truth.se is not None and sum(known) > 1:
        within = all(depth in truth.one_se_set for depth in named)
    return Agreement(
        greatest_weight=weight,
        best_alone=alone,
        best_trained=trained,
        agree=len(set(named)) == 1 if sum(known) > 1 else None,
        within_one_se=within,
    )


def _heaviest(method: MethodResult) -> int | None:
    """By the weights at the end; of a method without weights, its depth parameter's answer."""
    if method.trace and method.trace[-1].weights:
        return heaviest(method.trace)
    return method.readouts.get(Readout.PARAM)
