"""How long a question of a trial takes that asks for its parameters as it runs, after many trials.

    python benchmarks/suggest_speed.py [--quick] [--json PATH]

One program, over HTTP, at a server of its own over the PostgreSQL server at FATHOM_TEST_POSTGRES:
it asks for a trial, suggests its three parameters one by one, and tells a value. Beside it Optuna's
own `study.ask`, `suggest_*` and `tell` on `RDBStorage` in this process, with the same sampler over
the same past. Milliseconds, the medians of the trials after a first one that is not counted.
"""

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import optuna
import sqlalchemy as sa
from control.processes import free_port, listens, running
from open_study import database, environment

from fathom_client import Client
from fathom_service import making
from fathom_service.bare import studies
from fathom_service.search import Proposal
from fathom_spaces.domains import Choices, FloatRange, IntRange
from fathom_spaces.space import Space
from fathom_spaces.study import StudySpec
from fathom_storage import ledger, optuna_store, schema, trials
from fathom_storage.database import Database, take_control
from fathom_storage.optuna_store import Ended

AFTER = (100, 1_000, 10_000)
SAMPLERS: dict[str, Callable[[], optuna.samplers.BaseSampler]] = {
    "tpe": lambda: optuna.samplers.TPESampler(multivariate=True, group=True, constant_liar=True),
    "random": optuna.samplers.RandomSampler,
}
SPACE = Space(
    {
        "x": FloatRange(low=-5.0, high=5.0),
        "layers": IntRange(low=1, high=8),
        "optimizer": Choices(choices=("adam", "sgd")),
    }
)
START = datetime.fromisoformat("2026-01-01T00:00:00")
TIMES, RATIO, SUGGEST_MS = 15, 3.0, 50.0


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer trials are measured")
    parser.add_argument("--samplers", help="their names, by commas")
    parser.add_argument("--after", help="numbers of trials, by commas")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the results here")
    options = parser.parse_args()
    after = [int(n) for n in options.after.split(",")] if options.after else AFTER
    samplers = options.samplers.split(",") if options.samplers else list(SAMPLERS)
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    rows = []
    for sampler in samplers:
        for trials_ in after:
            for side, found in measured(sampler, trials_, 5 if options.quick else TIMES):
                rows.append({"side": side, "sampler": sampler, "after": trials_, **found})
                print(json.dumps(rows[-1]), file=sys.stderr, flush=True)
    results = {"environment": environment(), "rows": rows, "claims": claims(rows)}
    print(json.dumps(results["claims"], indent=2))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


def measured(sampler: str, after: int, times: int) -> Iterator[tuple[str, dict[str, float]]]:
    """Both sides after so many trials."""
    with database() as url:
        opened = Database(url)
        schema.upgrade(opened)
        study, other = (filled(opened, sampler, after) for _ in range(2))
        name = optuna_name(opened, other)
        opened.close()
        with served(url) as client:
            yield "fathom", medians(client.open_study(study), times)
        # As a URL in `optuna.load_study` does it: what has ended is read once.
        storage = optuna.storages.get_storage(url.replace("://", "+psycopg://", 1))
        direct = optuna.load_study(study_name=name, storage=storage, sampler=SAMPLERS[sampler]())
        yield "optuna", medians(direct, times)
        storage._backend.engine.dispose()


def medians(study: Any, times: int) -> dict[str, float]:
    """Milliseconds of each word of a trial."""
    taken: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        found = work()
        taken.setdefault(name, []).append(1000 * (time.perf_counter() - start))
        return found

    for number in range(times + 1):
        if number == 1:
            taken.clear()
        trial = timed("ask", study.ask)
        x = timed("first_suggest", lambda trial=trial: trial.suggest_float("x", -5.0, 5.0))
        timed("suggest", lambda trial=trial: trial.suggest_int("layers", 1, 8))
        timed("suggest", lambda t=trial: t.suggest_categorical("optimizer", ["adam", "sgd"]))
        timed("tell", lambda trial=trial, x=x: study.tell(trial, x * x))
    found = {name: round(statistics.median(all_), 2) for name, all_ in taken.items()}
    whole = sum(sum(all_) for all_ in taken.values()) / times
    return {**found, "trial": round(whole, 2)}


def filled(opened: Database, sampler: str, count: int) -> int:
    """A study without a declared space, with so many trials that are told; returns its id."""
    spec = StudySpec.model_validate({"name": "long", "direction": "minimize", "sampler": sampler})
    study_id, _ = studies.create(opened, spec)
    source = random.Random(0)

    def work(connection: sa.Connection) -> None:
        take_control(connection)
        study = ledger.study(connection, study_id)
        drawn = [
            {
                "x": source.uniform(-5, 5),
                "layers": source.randint(1, 8),
                "optimizer": source.choice(["adam", "sgd"]),
            }
            for _ in range(count)
        ]
        new = [(study, SPACE, Proposal(n, 0, n, point, {}), 0.0) for n, point in enumerate(drawn)]
        made = making.insert(connection, new, START)
        ends = {
            one.trial_id: Ended("COMPLETE", [float(point["x"]) ** 2], {})
            for one, point in zip(made, drawn, strict=True)
        }
        optuna_store.end_trials(connection, ends, START + timedelta(seconds=1))
        trials.set_columns(connection, {trial_id: {"status": "ended"} for trial_id in ends})

    opened.write(work)
    with opened.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text("VACUUM ANALYZE"))
    return study_id


def optuna_name(opened: Database, study_id: int) -> str:
    return opened.read(lambda connection: ledger.study(connection, study_id)).optuna_name


@contextmanager
def served(url: str) -> Iterator[Client]:
    """A client of a server over the database."""
    port = free_port()
    command = [sys.executable, "-m", "fathom_client", "serve", "--port", str(port)]
    with tempfile.TemporaryDirectory(prefix="fathom-suggest-") as folder:
        command += ["--database", url, "--folder", folder]
        log = Path(folder) / "server.log"
        log.touch()
        with running(command, log, listens(port)), Client(f"http://127.0.0.1:{port}") as client:
            yield client


def claims(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a question takes after the longest past, against the shortest and against Optuna."""
    found = []
    for sampler in dict.fromkeys(row["sampler"] for row in rows):
        mine = [r for r in rows if (r["side"], r["sampler"]) == ("fathom", sampler)]
        theirs = [r for r in rows if (r["side"], r["sampler"]) == ("optuna", sampler)][-1]
        short, long = mine[0], mine[-1]
        after = f"after {long['after']:,} trials, {sampler}"
        found.append(
            {
                "name": f"a later question of a trial {after}",
                "value": long["suggest"],
                "unit": "ms",
                "against": f"{short['suggest']} ms after {short['after']}; "
                f"{theirs['suggest']} ms with RDBStorage",
                "target": f"<= {RATIO} times that after {short['after']}",
                "met": long["suggest"] <= RATIO * short["suggest"],
            }
        )
        found.append(
            {
                "name": f"the first question of a trial {after}",
                "value": long["first_suggest"],
                "unit": "ms",
                "against": f"{short['first_suggest']} ms after {short['after']}; "
                f"{theirs['first_suggest']} ms, and {theirs['ask']} ms to ask, with RDBStorage",
                "target": f"<= {SUGGEST_MS} ms",
                "met": long["first_suggest"] <= SUGGEST_MS,
            }
        )
    return found


if __name__ == "__main__":
    main()
