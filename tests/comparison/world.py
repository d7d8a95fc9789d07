"""Synthetic runs with known answers, made in order from a fixed generator."""

from dataclasses import replace
from typing import Any

import numpy as np

from fathom_client.comparison import Comparison
from fathom_client.wire import Costs, ExitCurve
from fathom_service.comparison import Run, chosen_depths, compare
from fathom_service.comparison.traces import Trace
from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.preflight import grid_flops, trial_flops

LEARNED = ({"learned": "udn", "readout": "argmin"}, {"learned": "layer_select"})
SEARCHED = ({"searched": "grid"}, {"searched": "tpe", "trials": 4}, {"searched": "random"})

# Mean validation 0.80, 0.90, 0.88, 0.50; sd of test over seeds 0.02 around depth 2.
VALIDATION = {1: [0.80] * 3, 2: [0.90] * 3, 3: [0.88] * 3, 4: [0.50] * 3}
TEST = {1: [0.78, 0.80, 0.82], 2: [0.88, 0.90, 0.92], 3: [0.872, 0.892, 0.912], 4: [0.4, 0.5, 0.6]}


def experiment(**changes: Any) -> Experiment:
    """Digits, MLP of depth 1 to 8; fields are replaced by `changes`."""
    spec = {
        "name": "digits-depth",
        "task": {"dataset": "digits"},
        "model": {"family": "mlp", "depth": {"low": 1, "high": 8}, "width": 16},
        "methods": [*LEARNED, *SEARCHED],
        "seeds": 3,
        "confirm": {"seeds": 5},
    }
    return parse(Experiment, {**spec, **changes})


def run(
    method: str,
    depth: int | None,
    value: float | None,
    *,
    seed: int = 0,
    number: int = 0,
    test: float | None = None,
    outcome: Outcome | None = Outcome.FINISHED,
    **more: Any,
) -> Run:
    """One run; its test metric equals its validation metric unless given."""
    kind, _, algorithm = method.partition("/")
    return Run(
        trial=more.pop("trial", 0),
        method=method,
        kind=kind,  # type: ignore[arg-type]  # a test's label starts with its kind
        algorithm=algorithm or kind,
        seed=seed,
        number=number,
        params=more.pop("params", {} if kind == "learned" else {"depth": depth}),
        depth=depth,
        outcome=outcome,
        validation=value,
        test=value if test is None else test,
        **more,
    )


def grid(values: dict[int, list[float]], tests: dict[int, list[float]] | None = None) -> list[Run]:
    """A grid's runs from the metric by depth and seed."""
    return [
        run("searched/grid", d, value, seed=s, number=i, test=(tests or values)[d][s])
        for i, (d, column) in enumerate(values.items())
        for s, value in enumerate(column)
    ]


def confirm(values: dict[int, list[float]], first_seed: int = 1000) -> list[Run]:
    """Confirmation runs from the test metric by depth and seed."""
    return [
        run("confirm", d, value, seed=first_seed + s, number=i)
        for i, (d, column) in enumerate(values.items())
        for s, value in enumerate(column)
    ]


def outcome_of(spec: Experiment, runs: list[Run], **more: Any) -> Comparison:
    """Compare as the server does."""
    return compare(spec, runs, **{"experiment_id": "e1", "complete": True, **more})


class Trainer:
    """Pretends to train: quality by depth plus noise, costs by the closed form."""

    def __init__(self, spec: Experiment, quality: dict[int, float], noise: float, seed: int = 0):
        self.spec, self.quality, self.noise = spec, quality, noise
        self.rng = np.random.default_rng(seed)
        self.trial = 0

    def everything(self) -> list[Run]:
        """A whole experiment: every method's runs, then the confirmation of their choices."""
        runs = [r for m in self.spec.methods for r in self._study(m)]
        chosen = {c.depth: c.params for c in chosen_depths(self.spec, runs).values()}
        seeds = range(1000, 1000 + self.spec.confirm.seeds)
        return [*runs, *(self._net("confirm", p, s, 0) for p in chosen.values() for s in seeds)]

    def _study(self, method: Any) -> list[Run]:
        runs = []
        for seed in range(self.spec.seeds):
            if method.kind == "learned":
                runs.append(self._learned(method, seed))
                continue
            depths = list(self.spec.depths())
            if method.algorithm != "grid":
                depths = self.rng.permutation(depths)[: self.spec.trials_per_seed(method)].tolist()
            runs += [self._net(method.label, {"depth": d}, seed, i) for i, d in enumerate(depths)]
        return runs

    def _net(self, method: str, params: dict[str, Any], seed: int, number: int) -> Run:
        depth = int(params["depth"])
        validation, test = (self._noisy(self.quality[depth]) for _ in range(2))
        flops = float(trial_flops(self.spec, None, params))
        return run(
            method, depth, validation, test=test, seed=seed, number=number, params=params,
            trial=self._next(), costs=self._costs(flops), curve=self._curve(flops, validation),
        )  # fmt: skip

    def _learned(self, method: Any, seed: int) -> Run:
        depths = self.spec.depths()
        bias = 0.004 if method.algorithm == "udn" else 0.05
        values = [self._noisy(self.quality[d] - bias) for d in depths]
        best = int(np.argmax(values))
        selector = {"udn": depths[best], "layer_select": depths[len(depths) // 2 - 1]}
        exits = ExitCurve(
            depths=depths,
            losses=tuple(-v for v in values),
            paired_se=tuple(0.0 if i == best else 0.004 for i in range(len(depths))),
            test=tuple(self._noisy(v) for v in values),
        )
        flops = 0.11 * grid_flops(self.spec)
        return run(
            method.label, depths[best], values[best], test=exits.test[best], seed=seed,
            trial=self._next(), exits=exits, costs=self._costs(flops),
            readouts={"param": selector[method.algorithm], "argmin": depths[best]},
            initial=float(depths[len(depths) // 2 - 1]),
            curve=self._curve(flops, values[best]), trace=self._trace(selector[method.algorithm]),
        )  # fmt: skip

    def _trace(self, end: int) -> tuple[Trace, ...]:
        """Weights that gather around a depth; the frontier one beyond it."""
        depths, epochs = self.spec.depths(), range(1, 11)
        frontier = float(min(end + 1, depths[-1]))
        return tuple(
            Trace(e, frontier, {d: round(1 / (1 + e * abs(d - end)), 4) for d in depths})
            for e in epochs
        )

    def _next(self) -> int:
        self.trial += 1
        return self.trial

    def _noisy(self, value: float) -> float:
        return round(float(np.clip(value + self.noise * self.rng.normal(), 0, 1)), 4)

    def _costs(self, flops: float) -> Costs:
        return Costs(
            flops=flops, device_seconds=flops / 2e9, wall_seconds=flops / 1.8e9,
            samples=43_160, peak_memory_bytes=4_000_000, parameters=2_000,
        )  # fmt: skip

    def _curve(self, flops: float, end: float) -> tuple[tuple[float, float, float], ...]:
        epochs = 10
        return tuple(
            (flops * i / epochs, flops * i / epochs / 2e9, round(end * (1 - 0.6**i), 4))
            for i in range(1, epochs + 1)
        )


def realistic(**changes: Any) -> tuple[Experiment, list[Run]]:
    """Digits as they go: shallow is best, deep nets train badly, one deep run diverges."""
    spec = experiment(**changes)
    quality = dict(
        zip(
            range(1, 13),
            [0.958, 0.957, 0.949, 0.94, 0.925, 0.9, 0.86, 0.8] + [0.7] * 4,
            strict=True,
        )
    )
    runs = Trainer(spec, quality, 0.006).everything()
    return spec, [_broken(r) if i == _deepest(spec, runs) else r for i, r in enumerate(runs)]


def _deepest(spec: Experiment, runs: list[Run]) -> int | None:
    """Where the first grid run of the deepest net stands, if there is one."""
    last = spec.depths()[-1]
    return next((i for i, r in enumerate(runs) if (r.algorithm, r.depth) == ("grid", last)), None)


def _broken(of: Run) -> Run:
    return replace(of, outcome=Outcome.DIVERGED, validation=None, test=None, curve=())


def method(comparison, name):
    return next(m for m in comparison.methods if m.name == name)


def codes(comparison):
    return {w.code for w in comparison.warnings}
