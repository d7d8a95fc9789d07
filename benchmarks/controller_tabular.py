"""Whether the controller learns, on a table of 19,530 architectures (`search/tabular.py`).

Against random search on the same seeds: are its last 100 proposals of 300 better than random ones
(Mann-Whitney U, one-sided, all seeds together and in each), and after how many trials does it reach
what random search has after 1,000 (median over seeds of both)?

    python benchmarks/controller_tabular.py [--quick] [--json PATH]
"""

import argparse
import json
import platform
from collections.abc import Sequence
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState, create_trial
from scipy.stats import mannwhitneyu
from search import tabular

from fathom_service.samplers import ControllerSampler, History, RandomSampler, SpaceSampler
from fathom_storage.optuna_store import distributions

TRIALS, RANDOM_TRIALS, LAST = 300, 1_000, 100
START = datetime.fromisoformat("2026-01-01T00:00:00")
KINDS: dict[str, dict[str, Any]] = {
    "controller": {},
    "controller, emits stop": {"emits": "stop"},
    "controller, reward cube": {"reward": "cube"},
    "controller, ppo": {"algorithm": "ppo"},
}


def main() -> None:
    """Measure, print and store."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="10 seeds of the default alone")
    parser.add_argument("--json", type=Path, help="where to write the results")
    options = parser.parse_args()
    seeds = range(10 if options.quick else 20)
    kinds = {"controller": KINDS["controller"]} if options.quick else KINDS
    space = tabular.space()
    random = [values(RandomSampler(space, seed), RANDOM_TRIALS) for seed in seeds]
    target = float(np.median([max(found) for found in random]))
    rows = []
    for name, settings in kinds.items():
        found = [values(ControllerSampler(space, seed, **settings), TRIALS) for seed in seeds]
        rows.append({"sampler": name, **judged(found, random, target)})
        print(rows[-1], flush=True)
    report = {
        "environment": {
            "python": platform.python_version(),
            "machine": platform.machine(),
            "torch": version("torch"),
        },
        "optimum": tabular.optimum(),
        "random_1000": target,
        "rows": rows,
        "claims": claims(rows[0]),
    }
    print(json.dumps(report["claims"], indent=2))
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n")


def values(sampler: SpaceSampler, count: int) -> list[float]:
    """Scores of the points that a sampler proposes, one after the other."""
    known = distributions(sampler.space)
    trials: list[FrozenTrial] = []
    for number in range(count):
        history = History((StudyDirection.MAXIMIZE,), trials, number)
        point = sampler.propose(history)
        trial = create_trial(
            state=TrialState.COMPLETE,
            value=tabular.score(point.params),
            params=dict(point.params),
            distributions={name: known[name] for name in point.params},
            system_attrs=dict(point.attributes),
        )
        trial.number = number
        trial.datetime_complete = START + timedelta(seconds=number)
        trials.append(trial)
    return [float(trial.value or 0.0) for trial in trials]


def judged(
    found: Sequence[list[float]], random: Sequence[list[float]], target: float
) -> dict[str, Any]:
    """A sampler's searches against random ones."""
    last = [scores[-LAST:] for scores in found]
    each = [
        float(mannwhitneyu(mine, other[:LAST], alternative="greater").pvalue)
        for mine, other in zip(last, random, strict=True)
    ]
    reached = [next((i for i, v in enumerate(s, 1) if v >= target), np.inf) for s in found]
    best = [max(scores) for scores in found]
    median = float(np.median(reached))
    return {
        "seeds": len(found),
        "largest_p_of_a_seed": max(each),
        "mean_of_last_100": float(np.mean(last)),
        "mean_of_random": float(np.mean([scores[:LAST] for scores in random])),
        "median_best_of_300": float(np.median(best)),
        "median_rank_of_best": float(np.median([tabular.rank(value) for value in best])),
        "median_trials_to_random_1000": median if np.isfinite(median) else None,
        "seeds_that_reached_it": int(np.sum(np.isfinite(reached))),
    }


def claims(row: dict[str, Any]) -> list[dict[str, Any]]:
    """What is claimed of the default settings."""
    p, trials = row["largest_p_of_a_seed"], row["median_trials_to_random_1000"]
    return [
        {
            "name": "the controller's last 100 proposals of 300 are better than random",
            "value": p,
            "unit": "p of the worst seed",
            "against": "random search",
            "target": 0.01,
            "met": p < 0.01,
        },
        {
            "name": "trials until random search's result of 1,000",
            "value": trials,
            "unit": "trials, median over seeds",
            "against": "random search",
            "target": TRIALS,
            "met": trials is not None and trials <= TRIALS,
        },
    ]


if __name__ == "__main__":
    main()
