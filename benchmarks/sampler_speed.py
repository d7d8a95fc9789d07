"""How long a proposal takes after so many trials, for each sampler.

    python benchmarks/sampler_speed.py [--quick] [--methods "a;b"] [--after 100,1000] [--json PATH]

Seconds of one proposal, the median of three; `first` is the first one in a process that has seen
none of the trials and finds nothing stored. `ask` is all that happens in the transaction of an ask
of a bare study on SQLite: reading the history, the proposal, storing the trial. The histories are
made up (`searching/histories.py`). Of the pruner `cost_fair` it is a decision: whether a trial at
step 20 of 30 goes on, the first of which reads every finished trial. Rows that the JSON file
already holds are kept where they are not measured anew; `--quick` leaves out 10,000 trials.
"""

import argparse
import json
import logging
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import optuna
import structlog
from learned.report import environment
from optuna.trial import FrozenTrial, TrialState, create_trial
from searching.histories import FLAT, LAYERS, RANGES, long_history, stored
from searching.runs import METHODS

from fathom_service.bare import asking
from fathom_service.histories import HISTORIES
from fathom_service.pruners import CostFairPruner, cost_attribute, view
from fathom_service.samplers import SAMPLERS, OwnSampler, SpaceSampler
from fathom_service.samplers.controller.memory import MEMORIES
from fathom_spaces.methods import SEARCHED
from fathom_spaces.space import Space
from fathom_storage import schema
from fathom_storage.database import Database

HERE = Path(__file__).parent
AFTER, QUICK = (100, 1_000, 10_000), (100, 1_000)
MOST_SECONDS = 1.0
REPEATS = 3
# The first that a method takes is its own.
SPACES = {"layers": LAYERS, "ranges": RANGES, "flat": FLAT}
OWN = "own, asking Optuna's random sampler"
METHODS = METHODS | {
    "grid": {"searched": "grid"},
    "ternary, golden": {"searched": "ternary", "section": "golden"},
    "qmc, halton": {"searched": "qmc", "sequence": "halton"},
    "successive_halving": {"searched": "successive_halving"},
    OWN: {},
}
# Those that remember with a trial which generation it is of, and how many trials that has here.
GENERATIONS = {"cmaes": 8, "evolution nsga2": 50}
PRUNER = "cost_fair"
NAMES = [*METHODS, PRUNER]
STEPS = 30
# A study of a grid would need a space of so many points, and the others are as `random`.
ASKED = ("random", "tpe", "cmaes", "evolution nsga2", "controller")


def main() -> None:
    arguments = parse()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    rows = []
    for method in arguments.methods:
        for after in arguments.after:
            rows.append(decided(after) if method == PRUNER else measured(method, after))
            print(json.dumps(rows[-1]), flush=True)
    every = kept(rows, arguments.json)
    where = environment(quick=arguments.quick) | {"load": round(os.getloadavg()[0], 1)}
    document = {"environment": where, "rows": every, "claims": claims(every)}
    arguments.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(f"Written: {arguments.json}.")


def measured(method: str, after: int) -> dict[str, Any]:
    """One method after so many trials."""
    name, sampler = next(
        (name, sampler)
        for name, space in SPACES.items()
        if (sampler := made(method, space, after)) is not None
    )
    history = long_history(sampler, after, GENERATIONS.get(method))
    MEMORIES._known.clear()
    propose = partial(sampler.propose, history)
    row = {"method": method, "space": name, "after": after}
    row |= {"first": seconds(propose), "proposal": usual(lambda _: propose())}
    return row | (asks(method, after) if method in ASKED else {})


def decided(after: int) -> dict[str, Any]:
    """A decision of the pruner after so many trials."""
    history = [reported(n, STEPS, TrialState.COMPLETE) for n in range(after)]
    running = reported(after, 2 * STEPS // 3, TrialState.RUNNING)
    study, _ = view([*history, running], "maximize", "made up")
    decide = partial(CostFairPruner(n_steps=STEPS).prune, study, running)
    row = {"method": PRUNER, "space": "steps", "after": after}
    return row | {"first": seconds(decide), "decision": usual(lambda _: decide())}


def reported(number: int, steps: int, state: TrialState) -> FrozenTrial:
    """A trial that gets better with every step, from where its number has it begin."""
    made = create_trial(
        state=state,
        value=0.0 if state is TrialState.COMPLETE else None,
        intermediate_values={n: (number % 97 + n) / 200 for n in range(1, steps + 1)},
        system_attrs={cost_attribute("flops", n): float(n) for n in range(1, steps + 1)},
    )
    made.number = made._trial_id = number
    return made


def asks(method: str, after: int) -> dict[str, float]:
    """Of whole asks on SQLite: the first in a process, and those after it."""
    sampler = made(method, FLAT, after)
    assert sampler is not None
    history = long_history(sampler, after, GENERATIONS.get(method))
    with tempfile.TemporaryDirectory(prefix="fathom-speed-") as folder:
        database = Database(f"sqlite:///{folder}/fathom.db")
        schema.upgrade(database)
        study = stored(database, METHODS[method], history)
        HISTORIES._known.clear()
        MEMORIES._known.clear()
        ask = partial(asking.ask, database, study)
        found = {"first_ask": seconds(partial(ask, "first")), "ask": usual(lambda n: ask(str(n)))}
        database.close()
    return found


def made(method: str, space: Space, trials: int) -> SpaceSampler | None:
    """The sampler of a method; None where it does not take the space."""
    if method == OWN:
        return OwnSampler(space, made=optuna.samplers.RandomSampler)
    given = METHODS[method]
    trials_ = {} if given["searched"] == "grid" else {"trials": 2 * trials}
    found: Any = SEARCHED[given["searched"]].model_validate({**given, **trials_})
    if found.refused(space) is not None:
        return None
    return SAMPLERS[found.algorithm](found, space, 0, trials)


def usual(work: Callable[[int], object]) -> float:
    return statistics.median(seconds(partial(work, number)) for number in range(REPEATS))


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return round(time.perf_counter() - start, 4)


def kept(rows: list[dict[str, Any]], path: Path) -> list[dict[str, Any]]:
    """The rows, with those of a file that were not measured anew."""
    again = {(row["method"], row["after"]) for row in rows}
    old = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    return [row for row in old if (row["method"], row["after"]) not in again] + rows


def claims(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """How long the slowest proposal takes after the longest history, and the slowest first one."""
    proposals = [row for row in rows if row["method"] != PRUNER]
    longest = max((row["after"] for row in proposals), default=0)
    sampled = [row for row in proposals if row["after"] == longest]
    found = []
    for name in ("proposal", "first"):
        slowest = max(sampled, key=lambda row, name=name: row[name], default=None)
        if slowest is None:
            continue
        short = min(
            (row for row in rows if row["method"] == slowest["method"]), key=lambda r: r["after"]
        )
        words = "the slowest proposal" if name == "proposal" else "the slowest first proposal"
        found.append(
            {
                "name": f"{words} after {longest:,} trials ({slowest['method']})",
                "value": slowest[name],
                "unit": "s",
                "against": f"{short[name]} s after {short['after']}; {len(sampled)} methods",
                "target": f"<= {MOST_SECONDS} s" if name == "proposal" else "",
                "met": slowest[name] <= MOST_SECONDS if name == "proposal" else None,
            }
        )
    return found


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Seconds of a proposal.")
    parser.add_argument("--quick", action="store_true", help="no more than 1,000 trials")
    parser.add_argument("--methods", help="their names, by semicolons; all unless given")
    parser.add_argument("--after", help="numbers of trials, by commas")
    parser.add_argument("--json", type=Path, default=HERE / "sampler_speed.json")
    found = parser.parse_args()
    found.methods = found.methods.split(";") if found.methods else NAMES
    usual = QUICK if found.quick else AFTER
    found.after = [int(n) for n in found.after.split(",")] if found.after else usual
    for name in found.methods:
        if name not in NAMES:
            sys.exit(f"There is no {name!r}. Known: {'; '.join(NAMES)}.")
    return found


if __name__ == "__main__":
    main()
