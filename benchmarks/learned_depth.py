"""Learned depth against the exhaustive grid, through Fathom's own server and workers.

For each task two experiments run in one folder: `truth` (every depth, many seeds) and `learned`
(every method, some seeds). What is counted:

- depth d*: the smallest mean validation loss; its standard error is the spread of runs around d*
  over the root of 3; the 1-SE set holds the depths whose mean test loss is within one of d*'s;
- cost: training FLOPs, validation passes included, over those of the one-seed grid;
- truncated: the learned net cut at its depth; retrained: the truth's mean at that depth;
- k runs: exit curves averaged over k runs before the readout, best of k deployed.

    python benchmarks/learned_depth.py [--quick] [--tasks a,b] [--methods a,b] [--folder DIR]
                                       [--workers N] [--json PATH] [--markdown PATH]

Started again with the same folder it goes on where it stopped. What the JSON file holds of other
tasks and methods is kept, so that the whole may be measured a few at a time. Tasks from files are
looked for under FATHOM_DATA_DIR; what is missing is said and left out.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from learned import report, scores
from learned.machinery import Machinery
from learned.tasks import METHODS, QUICK, TASKS, Task

from fathom_spaces.experiment import Experiment
from fathom_spaces.learned import LearnedSettings, Readout

HERE = Path(__file__).parent


def main() -> None:
    arguments = parse()
    wanted = [TASKS[name] for name in arguments.tasks]
    missing = {task.name: task.missing() for task in wanted if task.missing()}
    for name, why in missing.items():
        print(f"{name} is left out: {why}", file=sys.stderr)
    tasks = [task for task in wanted if task.name not in missing]
    if not tasks:
        sys.exit("Nothing is left to measure.")
    rows = earlier(arguments.json)
    with Machinery(arguments.folder, arguments.workers) as machinery:
        for task in tasks:
            new = measured(machinery, task, arguments)
            print(report.table(new), flush=True)
            again = {(row["task"], row["method"]) for row in new}
            rows = [row for row in rows if (row["task"], row["method"]) not in again] + new
            write(rows, arguments)
    print(f"Written: {arguments.json}, {arguments.markdown}.")


def earlier(path: Path) -> list[scores.Row]:
    """The rows that a file holds."""
    return json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []


def write(rows: list[scores.Row], arguments: argparse.Namespace) -> None:
    """The whole of what is measured so far, in the order of the tasks and the methods."""
    tasks, methods = list(TASKS), ["truth", "grid", *METHODS]
    rows = sorted(rows, key=lambda row: (tasks.index(row["task"]), methods.index(row["method"])))
    measured_tasks = {row["task"] for row in rows}
    summary = report.summary(rows)
    document = {
        "environment": report.environment(quick=arguments.quick),
        "missing": [n for n in (QUICK if arguments.quick else TASKS) if n not in measured_tasks],
        "rows": rows,
        "summary": summary,
        "claims": report.claims(summary),
    }
    arguments.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    arguments.markdown.write_text(report.markdown(document), encoding="utf-8")


def measured(machinery: Machinery, task: Task, arguments: argparse.Namespace) -> list[scores.Row]:
    """The rows of one task: its truth, then its methods."""
    truth_seeds, seeds = task.seeds(quick=arguments.quick)
    truth = scores.Truth.of(task, machinery.run(Experiment.model_validate(task.truth(truth_seeds))))
    rows = [truth.row(), *truth.grids()]
    for method in arguments.methods:
        spec = Experiment.model_validate(task.learned(method, seeds))
        rows += scores.rows(truth, method, readout_of(spec), machinery.run(spec))
    return rows


def readout_of(spec: Experiment) -> Readout:
    """How the spec's one method is read."""
    (method,) = spec.methods
    assert isinstance(method, LearnedSettings)
    return method.readout


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Learned depth against the exhaustive grid.")
    parser.add_argument("--quick", action="store_true", help="three bundled tasks, few seeds")
    parser.add_argument("--tasks", help="their names, by commas; all unless given")
    parser.add_argument("--methods", help="their names, by commas; all unless given")
    parser.add_argument("--folder", type=Path, help="where the runs are kept, to go on later")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    found = parser.parse_args()
    found.tasks = names(found.tasks, list(QUICK) if found.quick else list(TASKS), TASKS)
    found.methods = names(found.methods, list(METHODS), METHODS)
    stem = "learned_depth_quick" if found.quick else "learned_depth"
    found.json = found.json or HERE / f"{stem}.json"
    found.markdown = found.markdown or found.json.with_suffix(".md")
    found.folder = found.folder or Path(tempfile.mkdtemp(prefix="fathom-learned-depth-"))
    return found


def names(given: str | None, default: list[str], known: dict[str, object]) -> list[str]:
    chosen = given.split(",") if given else default
    for name in chosen:
        if name not in known:
            sys.exit(f"There is no {name!r}. Known: {', '.join(known)}.")
    return chosen


if __name__ == "__main__":
    main()
