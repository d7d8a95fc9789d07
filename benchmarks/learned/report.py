"""The rows as tables and claims."""

import os
import platform
from importlib.metadata import version
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from . import defaults
from .scores import Row

NINE = ("chosen on", "nine")


def environment(*, quick: bool) -> dict[str, Any]:
    """What the numbers were measured on."""
    return {
        "fathom": version("fathom-depth"),
        "torch": version("torch"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "quick": quick,
    }


def summary(rows: list[Row]) -> list[Row]:
    """Means over tasks, by method and number of runs; on all, on the nine, on those set aside."""
    found = []
    rows = rows + defaults.rows(rows)
    for method, runs in dict.fromkeys((r["method"], r["runs"]) for r in rows if r["runs"]):
        own = [r for r in rows if (r["method"], r["runs"]) == (method, runs)]
        groups = {"all": own}
        groups["nine"] = [r for r in own if r["group"] in NINE]
        groups["aside"] = [r for r in own if r["group"] == "aside"]
        found += [_mean(method, runs, name, part) for name, part in groups.items() if part]
    return found


def _mean(method: str, runs: int, group: str, rows: list[Row]) -> Row:
    hits = [r["in_set"] for r in rows]
    within = [r["truncated_within"] for r in rows if "truncated_within" in r]
    deployed = [r["deployed_within"] for r in rows if "deployed_within" in r]
    retrained = [r["cost_retrained"] for r in rows if "cost_retrained" in r]
    whole = len(retrained) == len(rows)  # a mean over some of the tasks compares with no other
    return {
        "method": method,
        "runs": runs,
        "group": group,
        "tasks": len(rows),
        "in_set": float(np.mean(hits)),
        "worst": float(min(hits)),
        "cost": float(np.mean([r["cost"] for r in rows])),
        "cost_retrained": float(np.mean(retrained)) if whole else None,
        "truncated_within": f"{sum(within)}/{len(within)}" if within else "",
        "deployed_within": f"{sum(deployed)}/{len(deployed)}" if deployed else "",
    }


def claims(summaries: list[Row]) -> list[dict[str, Any]]:
    """The numbers to reach, each with the best method that there is for it."""
    found = []
    for runs, mean, worst, most in ((1, 0.93, 0.75, 0.12), (3, 0.97, 0.90, 0.40)):
        fitting = [
            s
            for s in summaries
            if s["runs"] == runs
            and s["group"] == "all"
            and s["cost"] <= most
            and s["method"] != "grid"
        ]
        if not fitting:
            continue
        best = max(fitting, key=lambda s: (s["in_set"], s["worst"]))
        name = f"{runs} learned run(s), cost at most {most}: {best['method']}"
        grid = next(
            (s for s in summaries if (s["method"], s["runs"], s["group"]) == ("grid", runs, "all")),
            best,
        )
        against = f"grid of {runs} seed(s): {grid['in_set']:.2f} / {grid['worst']:.2f}"
        for what, value, target in (
            ("mean share in the 1-SE set", best["in_set"], mean),
            ("worst task", best["worst"], worst),
        ):
            found.append(
                {
                    "name": f"{name}: {what}",
                    "value": round(value, 3),
                    "unit": "share of choices",
                    "against": against,
                    "target": f">= {target}",
                    "met": value >= target,
                }
            )
    return found


def table(rows: list[Row]) -> str:
    """The rows of the last task, for the terminal."""
    last = rows[-1]["task"]
    found = Table(title=last)
    for column in (
        "method",
        "runs",
        "in set",
        "regret/SE",
        "cost",
        "+ retrain",
        "truncated",
        "depths",
    ):
        found.add_column(column, justify="left" if column in ("method", "depths") else "right")
    for row in (r for r in rows if r["task"] == last and r["runs"]):
        found.add_row(
            row["method"],
            str(row["runs"]),
            f"{row['in_set']:.2f}",
            f"{row['regret_se']:.1f}",
            f"{row['cost']:.3f}",
            f"{row['cost_retrained']:.3f}",
            f"{row['truncated_excess_se']:+.1f} SE" if "truncated_excess_se" in row else "",
            " ".join(map(str, row["depths"])) if len(row["depths"]) <= 16 else "",
        )
    console = Console(width=110)
    with console.capture() as capture:
        console.print(found)
    return capture.get()


def markdown(document: dict[str, Any]) -> str:
    """The whole, as the tables of our measurements."""
    truths = [r for r in document["rows"] if r["method"] == "truth"]
    grids = {r["task"]: r for r in document["rows"] if (r["method"], r["runs"]) == ("grid", 1)}
    where = document["environment"]
    lines = [
        "# Learned depth against the exhaustive grid",
        "",
        f"Written by `benchmarks/learned_depth.py`{' --quick' if where['quick'] else ''}; "
        f"torch {where['torch']}, {where['cores']} cores.",
        "",
        "| task | group | d* | test at d* | SE | depths in the 1-SE set | 1-seed grid in it |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {r['task']} | {r['group']} | {r['best_depth']} | {r['test']:.4f} | {r['se']:.4f} | "
        f"{' '.join(map(str, r['one_se_set']))} | {grids[r['task']]['in_set']:.2f} |"
        for r in truths
    ]
    lines += [
        "",
        "| method | runs | tasks | in 1-SE set, mean / worst task | truncated within 1 SE | "
        "deployed within 1 run-sd | cost | + one retrain |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for group in ("all", "nine", "aside"):
        rows = [s for s in document["summary"] if s["group"] == group]
        for r in sorted(rows, key=lambda s: (s["runs"], -s["in_set"])):
            retrained = "" if r["cost_retrained"] is None else f"{r['cost_retrained']:.3f}"
            lines.append(
                f"| {r['method']} | {r['runs']} | {group}: {r['tasks']} | {r['in_set']:.2f} / "
                f"{r['worst']:.2f} | {r['truncated_within']} | {r['deployed_within']} | "
                f"{r['cost']:.3f} | {retrained} |"
            )
    if document["missing"]:
        lines += ["", f"Not measured yet, or without their data: {', '.join(document['missing'])}."]
    return "\n".join(lines) + "\n"
