"""Samplers against each other, against random search, and against Optuna driving the same one.

Three kinds of problems (`searching/problems.py`): curves over depth with noise, a conditional table
of 19,530 architectures, and networks that were really trained. For each method: the regret of its
best trial, by true values, after 20, 50 and 100 trials; on the table after 300, and how many trials
it takes to reach what random search has after 1,000.

    python benchmarks/search.py [--quick] [--methods a,b] [--json PATH]

Rows of methods that the JSON file already holds are kept where they are not measured anew.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import optuna
from scipy.stats import mannwhitneyu, wilcoxon
from searching import problems, report
from searching.problems import Problem
from searching.runs import METHODS, PLAIN, Search, ours, plain, refused

HERE = Path(__file__).parent
AFTER, LAST = (20, 50, 100), 100
TABLE_TRIALS, RANDOM_TRIALS = 300, 1_000
# The Gaussian process takes a second for a trial: fewer seeds and trials than the others.
SEEDS, MOST = {"gp": 5}, {"gp": 50}


def main() -> None:
    arguments = parse()
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    rows: list[dict[str, Any]] = []
    for problem in chosen(quick=arguments.quick):
        random = randoms(problem, arguments) if problem.kind == "table" else []
        for method in arguments.methods:
            if refused(method, problem.space) is None:
                rows.append(measured(method, problem, random, arguments))
                print(report.line(rows[-1]), flush=True)
    document = report.document(kept(rows, arguments.json), quick=arguments.quick)
    arguments.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    arguments.markdown.write_text(report.markdown(document), encoding="utf-8")
    print(f"Written: {arguments.json}, {arguments.markdown}.")


def chosen(*, quick: bool) -> list[Problem]:
    """The problems; three curves alone in a quick run."""
    found = problems.curves(noises=(0.01,)) if quick else problems.curves()
    return [*found, problems.table(), problems.table(0.02), *problems.trained()]


def seeds(method: str, arguments: argparse.Namespace) -> range:
    most = 5 if arguments.quick else 20
    return range(min(most, SEEDS.get(method, most)))


def randoms(problem: Problem, arguments: argparse.Namespace) -> list[Search]:
    """Random search with its thousand trials."""
    return [ours("random", problem, s, RANDOM_TRIALS) for s in seeds("random", arguments)]


def measured(
    method: str, problem: Problem, random: list[Search], arguments: argparse.Namespace
) -> dict[str, Any]:
    """One method on one problem."""
    trials = TABLE_TRIALS if problem.kind == "table" else MOST.get(method, AFTER[-1])
    after = [n for n in dict.fromkeys((*AFTER, trials)) if n <= trials]
    found = [ours(method, problem, seed, trials) for seed in seeds(method, arguments)]
    row: dict[str, Any] = {
        "problem": problem.name,
        "kind": problem.kind,
        "method": method,
        "seeds": len(found),
        "trials": trials,
        "regret": {str(n): regret(found, n) for n in after},
    }
    if method in PLAIN:
        alone = [plain(method, problem, seed, trials) for seed in seeds(method, arguments)]
        row["optuna"] = {
            "regret": {str(n): regret(alone, n) for n in after},
            "p_ours_is_worse": p_greater(
                (search.regret[-1] for search in found), (search.regret[-1] for search in alone)
            ),
        }
    if random:
        row |= on_the_table(found, random)
    return row


def on_the_table(found: list[Search], random: list[Search]) -> dict[str, Any]:
    """Against random search: its thousandth trial, and the mean of the last proposals.

    Proposals of one search depend on each other, so that a search counts once: its mean, against
    that of the random search of the same seed.
    """
    target = float(np.median([search.regret[-1] for search in random]))
    reached = [next((n for n, r in enumerate(s.regret, 1) if r <= target), np.inf) for s in found]
    last = [float(np.mean(search.tried[-LAST:])) for search in found]
    drawn = [float(np.mean(search.tried[:LAST])) for search in random[: len(found)]]
    better = sum(mine > other for mine, other in zip(last, drawn, strict=True))
    middle = float(np.median(reached))
    return {
        "random_regret": target,
        "trials_to_reach_it": middle if np.isfinite(middle) else None,
        "last_100": float(np.mean(last)),
        "random_100": float(np.mean(drawn)),
        "seeds_better": better,
        "p": float(wilcoxon(last, drawn, alternative="greater").pvalue),
    }


def regret(found: Iterable[Search], after: int) -> float:
    """Mean over seeds."""
    return float(np.mean([search.regret[after - 1] for search in found]))


def p_greater(mine: Iterable[float], other: Iterable[float]) -> float:
    """One-sided Mann-Whitney U: that mine are no greater."""
    return float(mannwhitneyu(list(mine), list(other), alternative="greater").pvalue)


def kept(rows: list[dict[str, Any]], path: Path) -> list[dict[str, Any]]:
    """The rows, with those of a file that were not measured anew."""
    again = {(row["problem"], row["method"]) for row in rows}
    old = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    return [row for row in old if (row["problem"], row["method"]) not in again] + rows


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Samplers of depth, measured.")
    parser.add_argument("--quick", action="store_true", help="three curves, five seeds")
    parser.add_argument("--methods", help="their names, by commas; all unless given")
    parser.add_argument("--json", type=Path)
    found = parser.parse_args()
    found.methods = found.methods.split(",") if found.methods else list(METHODS)
    for name in found.methods:
        if name not in METHODS:
            sys.exit(f"There is no {name!r}. Known: {', '.join(METHODS)}.")
    found.json = found.json or HERE / ("search_quick.json" if found.quick else "search.json")
    found.markdown = found.json.with_suffix(".md")
    return found


if __name__ == "__main__":
    main()
