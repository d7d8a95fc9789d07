"""How long a report with a decision to prune takes, after so many trials.

    python benchmarks/prune_speed.py [--quick] [--pruners median,hyperband] [--prior 100,1000]
        [--repeats 30] [--json PATH]

One measurement through the engine (`TrialEngine.renew`), on the PostgreSQL server at
FATHOM_TEST_POSTGRES: the commit, what has changed since, the decision. `steps` is what the server
does; `trials` is Optuna's pruner over a view of all trials, read on by `Histories`, as it was
before. Both take turns on the same study, in the same process, as do studies of all pasts, and
between two reports of a study one trial ends, so that there is something to catch up with. In ms,
medians: `report` is all of it, `cpu` what this process spends on it, `decision` what comes after
the commit; `cold` the first decision of a process, and `bytes` what it then holds of the study.
"""

import argparse
import gc
import itertools
import json
import logging
import statistics
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import optuna
import sqlalchemy as sa
import structlog
from control import filling
from control.made_up import BEST_OF_THE_PAST, REPORTS
from control.sides.fathom import ENDLESS, spec
from learned.report import environment
from open_study import database as fresh_database

from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import Registration, Renewal
from fathom_service import lifecycle, making, reports
from fathom_service.engine import TrialEngine
from fathom_service.histories import Histories
from fathom_service.pruners import Candidate, decided, judged
from fathom_service.pruners.steps import PASTS
from fathom_service.search import Proposal
from fathom_service.settings import Settings
from fathom_spaces.experiment import Experiment
from fathom_storage import leases, ledger, optuna_store, schema, trials
from fathom_storage.database import Database, clock
from fathom_storage.optuna_store import Ended, distributions
from fathom_storage.records import LeaseRecord

HERE = Path(__file__).parent
PRIOR = (100, 1_000, 10_000, 100_000)
PRUNERS = ("median", "successive_halving", "hyperband")
RUNNING = 32
REPEATS = 30
SELDOM = 3  # of so many reports of the one side the other, which is slow, has one
TARGET = 1.5
# At this step each of them looks at the others; the median from its second trial on.
STEP = 3
EARLY = {"median": {"startup_trials": 2}}
assert STEP <= REPORTS
MOST_WEIGHED = 10_000  # trials whose objects are weighed, which takes a minute for more


def by_trials(
    histories: Histories, database: Database, candidates: Sequence[Candidate]
) -> list[tuple[bool, dict[str, Any]]]:
    """Optuna's pruner over all trials, as before there were sorted steps."""
    (one,) = candidates
    search = (one.trial.study_id, one.trial.repetition)
    history = database.read(lambda connection: histories.read(connection, *search))
    return [judged(one.method, one.schedule, history, one.trial.number)]


SIDES = ("steps", "trials")


def main() -> None:
    """Measure, print and write."""
    arguments = parse()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    rows = []
    for pruner in arguments.pruners:
        for row in measured(pruner, arguments.prior, arguments.repeats):
            rows.append(row)
            print(json.dumps(row), flush=True)
    found = {"environment": environment(quick=arguments.quick), "rows": rows}
    found["claims"] = claims(rows, arguments.pruners)
    arguments.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    for claim in found["claims"]:
        print(claim)


def measured(pruner: str, priors: Sequence[int], repeats: int) -> Iterator[dict[str, Any]]:
    """The rows of both sides, with a study for each past."""
    with ExitStack() as stack:
        took: dict[tuple[int, str], dict[str, Any]] = {}
        benches = {prior: stack.enter_context(bench_of(pruner, prior)) for prior in priors}
        for prior, bench in benches.items():
            took |= {(prior, side): bench.cold(side) for side in SIDES}
        for repeat in range(repeats):
            # Pasts take turns, so that what else the machine does is the same for all of them.
            for (prior, side), row in took.items():
                if side == "steps" or repeat % SELDOM == 0:
                    for name, seconds in benches[prior].report(side).items():
                        row.setdefault(name, []).append(seconds)
        for (prior, side), row in took.items():
            shown = {name: _shown(value) for name, value in row.items()}
            yield {"pruner": pruner, "prior": prior, "running": RUNNING, "side": side, **shown}


@contextmanager
def bench_of(pruner: str, prior: int) -> Iterator["Bench"]:
    """A study in a database of its own, as long as it is used."""
    with fresh_database() as url:
        database = Database(url)
        try:
            yield Bench(database, url, pruner, prior)
        finally:
            database.close()


def _shown(value: Any) -> float:
    return round(statistics.median(value) * 1e3, 3) if isinstance(value, list) else value


class Bench:
    """A study with a past, some trials that run, and an engine."""

    def __init__(self, database: Database, url: str, pruner: str, prior: int) -> None:
        schema.upgrade(database)
        self._database = database
        self._prior = prior
        self._forget()
        self._engine = TrialEngine(database, Settings(folder=HERE / "unused"))
        written = json.loads(spec("prune", "random", ENDLESS).model_dump_json(by_alias=True))
        written["methods"][0]["pruner"] = {"kind": pruner, **EARLY.get(pruner, {})}
        record, _ = lifecycle.submit(database, Experiment.model_validate(written))
        self._study = database.read(lambda c: ledger.studies_of(c, record.id))[0].study_id
        experiment = Experiment.model_validate_json(record.spec)
        self._space = experiment.space(experiment.methods[0])
        found = filling.optuna(url, self._study, prior, distributions(self._space))
        filling.fathom(url, record.id, self._study, found)
        database.write(lambda c: c.exec_driver_sql(_RUNGS))
        # As autovacuum would: a plan for an empty table is none for a full one.
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as c:
            c.exec_driver_sql("VACUUM ANALYZE")
        told = {"host": "here", "device": "cpu", "datasets": ("digits",), "families": ("mlp",)}
        self._engine.register(Registration(id="w", **told))
        self._slots = itertools.count(prior)
        self._running = [self._lease() for _ in range(RUNNING)]

    def cold(self, side: str) -> dict[str, Any]:
        """The first decision of a process that knows nothing, in ms, and what it then holds."""
        self._forget()
        found = {"cold": round(self._renew(side, self._lease())["decision"] * 1e3, 1)}
        if side == "trials" and self._prior > MOST_WEIGHED:
            return found
        self._forget()
        tracemalloc.start()
        self._renew(side, self._lease())
        gc.collect()
        held = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        return {**found, "bytes": held}

    def _forget(self) -> None:
        """As in a process that has just started."""
        PASTS.renew()
        # Its own: histories of studies in several databases would take each other's places.
        self._sides = {"steps": decided, "trials": partial(by_trials, Histories())}
        gc.collect()

    def report(self, side: str) -> dict[str, float]:
        """Seconds of a report of a new trial, after another has ended."""
        self._end(self._running.pop(0))
        self._running.append(self._lease())
        return self._renew(side, self._running[-1])

    def _renew(self, side: str, lease: LeaseRecord) -> dict[str, float]:
        spent = []

        def timed(*arguments: Any) -> Any:
            begun = time.perf_counter()
            answer = self._sides[side](*arguments)
            spent.append(time.perf_counter() - begun)
            return answer

        reports.decided = timed
        point = Measurement(
            step=STEP, train_loss=0.1, validation=2 * BEST_OF_THE_PAST, costs=Costs(flops=STEP)
        )
        begun, cpu = time.perf_counter(), time.process_time()
        self._engine.renew(lease.id, Renewal(token=lease.token, measurements=(point,)))
        seconds = {"report": time.perf_counter() - begun, "cpu": time.process_time() - cpu}
        return {**seconds, "decision": spent[0]}

    def _lease(self) -> LeaseRecord:
        """A new trial that runs, and has reported nothing."""
        slot = next(self._slots)
        proposal = Proposal(slot, 0, slot, {"depth": 1, "lr": 1e-3, "weight_decay": 0.0}, {})

        def work(connection: sa.Connection) -> LeaseRecord:
            study, now = ledger.study(connection, self._study), clock(connection)
            (trial,) = making.insert(connection, [(study, self._space, proposal, 0.0)], now)
            lease = leases.new(trial, "w", (f"ask-{slot:06}", 0), now, 3600.0)
            leases.add(connection, [lease])
            return lease

        return self._database.write(work)

    def _end(self, lease: LeaseRecord) -> None:
        def work(connection: sa.Connection) -> None:
            trial_id, now = lease.trial_id, clock(connection)
            optuna_store.end_trials(connection, {trial_id: Ended("COMPLETE", [0.5], {})}, now)
            trials.update(connection, trial_id, status="ended", outcome="finished", ended_at=now)

        self._database.write(work)


# What successive halving and Hyperband would have remembered of such curves.
_RUNGS = """
    INSERT INTO trial_system_attributes (trial_id, key, value_json)
    SELECT trial_id, 'completed_rung_0', intermediate_value::text
    FROM trial_intermediate_values WHERE step = 1
"""


def claims(rows: list[dict[str, Any]], pruners: Sequence[str]) -> list[dict[str, Any]]:
    """A report among the most trials against one among the fewest, for each pruner."""
    most, fewest = max(row["prior"] for row in rows), min(row["prior"] for row in rows)
    found = []
    for pruner in pruners:
        row = {(r["side"], r["prior"]): r for r in rows if r["pruner"] == pruner}
        times = row["steps", most]["report"] / row["steps", fewest]["report"]
        before = row["trials", most]["report"] / row["trials", fewest]["report"]
        found.append(
            {
                "name": f"report with a decision, {pruner}, {most:,} trials",
                "value": round(times, 2),
                "unit": "times",
                "against": f"the same at {fewest:,} trials; over all trials {before:.2f} times",
                "target": f"<= {TARGET}",
                "met": times <= TARGET,
            }
        )
    return found


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="at most 10,000 trials")
    parser.add_argument("--pruners", type=lambda text: text.split(","), default=PRUNERS)
    parser.add_argument("--json", type=Path, metavar="PATH")
    parser.add_argument("--prior", type=numbers, help="by commas; 100,1000,10000,100000 or less")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="reports of each side")
    found = parser.parse_args()
    found.prior = found.prior or (PRIOR[:3] if found.quick else PRIOR)
    name = "prune_speed_quick.json" if found.quick else "prune_speed.json"
    found.json = found.json or HERE / name
    return found


def numbers(text: str) -> tuple[int, ...]:
    """Whole numbers by commas."""
    return tuple(int(part) for part in text.split(","))


if __name__ == "__main__":
    main()
