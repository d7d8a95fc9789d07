"""Samplers against each other, against random search, and against Optuna driving the same one.

Three kinds of problems (`searching/problems.py`): curves over depth with noise, a conditional table
of 19,530 architectures, and networks that were really trained. For each method: the regret of its
best trial, by true values, after 20, 50 and 100 trials; on the table after 300, and how many trials
it takes to reach what random search has after 1,000.

    python benchmarks/search.py [--quick] [--only PROBLEM] [--methods "a;b"] [--resume]
                                [--json PATH]

The file is written after each row. Rows that it already holds are kept where they are not measured
anew, and with `--resume` they are not: what was broken off goes on, and a full run of hours can be
made in parts, such as `--only "19,530" --resume`, then `--resume` alone.
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
    every = known(quick=arguments.quick)
    order = [(problem.name, method) for problem in every for method in METHODS]
    for problem in every:
        if not any(part in problem.name for part in arguments.only or [problem.name]):
            continue
        methods = [m for m in arguments.methods if refused(m, problem.space) is None]
        if arguments.resume:
            there = {(row["problem"], row["method"]) for row in read(arguments.json)}
            methods = [m for m in methods if (problem.name, m) not in there]
        random = randoms(problem, arguments) if methods and problem.kind == "table" else []
        for method in methods:
            row = measured(method, problem, random, arguments)
            write(row, order, arguments)
            print(report.line(row), flush=True)
    print(f"Written: {arguments.json}, {arguments.markdown}.")


def known(*, quick: bool) -> list[Problem]:
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


def write(row: dict[str, Any], order: list[tuple[str, str]], arguments: argparse.Namespace) -> None:
    """Put a row into the files, in place of an older one, wherever the run is broken off."""
    rows = {(each["problem"], each["method"]): each for each in [*read(arguments.json), row]}
    places = {place: number for number, place in enumerate(order)}
    ordered = sorted(rows.values(), key=lambda r: places[r["problem"], r["method"]])
    document = report.document(ordered, quick=arguments.quick)
    whole = arguments.json.with_suffix(".part")
    whole.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    whole.replace(arguments.json)
    arguments.markdown.write_text(report.markdown(document), encoding="utf-8")


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a file; none where there is no file."""
    if not path.exists():
        return []
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["rows"]
    return rows


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Samplers of depth, measured.")
    parser.add_argument("--quick", action="store_true", help="three curves, five seeds")
    parser.add_argument(
        "--only", action="append", metavar="PROBLEM", help="part of a name; may be repeated"
    )
    parser.add_argument("--methods", help="their names, by semicolons; all unless given")
    parser.add_argument("--resume", action="store_true", help="leave out rows that the file has")
    parser.add_argument("--json", type=Path)
    found = parser.parse_args()
    found.methods = found.methods.split(";") if found.methods else list(METHODS)
    for name in found.methods:
        if name not in METHODS:
            sys.exit(f"There is no {name!r}. Known: {'; '.join(METHODS)}.")
    names = [problem.name for problem in known(quick=found.quick)]
    for part in found.only or []:
        if not any(part in name for name in names):
            sys.exit(f"There is no problem {part!r}. Known: {'; '.join(names)}.")
    found.json = found.json or HERE / ("search_quick.json" if found.quick else "search.json")
    found.markdown = found.json.with_suffix(".md")
    return found


if __name__ == "__main__":
    main()
