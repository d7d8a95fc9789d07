"""How long it takes to open a study of many trials, and to catch up with one that is new.

    python benchmarks/open_study.py [--quick] [--json PATH]

`FathomStorage` against Optuna's `RDBStorage` (through `optuna.storages.get_storage`, as a URL in
`optuna.load_study` does it), on the same tables of the PostgreSQL server at FATHOM_TEST_POSTGRES,
in the same run. Trials have three parameters and one value. Each load is a fresh process; its CPU
seconds stand beside the seconds on the clock, which other work on the machine lengthens. With
`--dashboard` also what the Optuna dashboard needs for a study's page.
"""

import argparse
import json
import os
import platform
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import optuna
import sqlalchemy as sa
from optuna.distributions import FloatDistribution, IntDistribution, distribution_to_json
from optuna.storages import BaseStorage

from fathom_spaces import __version__
from fathom_storage import schema
from fathom_storage.database import Database
from fathom_storage.optuna_storage import FathomStorage

SERVER = os.environ.get("FATHOM_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
STUDY_ID, TARGET_SECONDS = 1, 3.0
SPACE = {
    "depth": IntDistribution(1, 12),
    "lr": FloatDistribution(1e-5, 1e-1, log=True),
    "width": FloatDistribution(1, 2),
}
KINDS: dict[str, Callable[[str], BaseStorage]] = {
    "fathom": FathomStorage,
    "optuna": lambda url: optuna.storages.get_storage(url.replace("://", "+psycopg://", 1)),
}


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="1,000 trials only")
    parser.add_argument("--dashboard", action="store_true", help="the dashboard too")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the results here")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)  # what, kind and URL
    options = parser.parse_args()
    if options.one:
        what, kind, url = options.one
        print(json.dumps({"load": load, "page": page}[what](KINDS[kind](url))))
        return
    rows = [
        row(what, kind, trials, url)
        for trials in ((1_000,) if options.quick else (1_000, 10_000, 100_000))
        for url in study_of(trials)
        for what in ("load", "page")[: 1 + (options.dashboard and trials <= 10_000)]
        for kind in KINDS
    ]
    results = {"environment": environment(), "rows": rows, "claims": claims(rows)}
    print(json.dumps(results, indent=2))
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


def row(what: str, kind: str, trials: int, url: str) -> dict[str, Any]:
    """One measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", what, kind, url]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    made = {"what": what, "kind": kind, "trials": trials} | json.loads(answer)
    print(made, file=sys.stderr)
    return made


def load(storage: BaseStorage) -> dict[str, float]:
    """A cold load, nothing new, and one trial that is new; the best of five for the small ones."""
    cold, again = timed(lambda: storage.get_all_trials(STUDY_ID, deepcopy=False)), []
    one = []
    for _ in range(5):
        again.append(timed(lambda: storage.get_all_trials(STUDY_ID, deepcopy=False))[0])
        template = storage.get_all_trials(STUDY_ID, deepcopy=False)[0]
        KINDS["fathom"](url_of(storage)).create_new_trial(STUDY_ID, template)
        one.append(timed(lambda: storage.get_all_trials(STUDY_ID, deepcopy=False))[0])
    return {
        "cold_seconds": cold[0],
        "cold_cpu_seconds": cold[1],
        "nothing_new_seconds": min(again),
        "one_new_seconds": min(one),
    }


def page(storage: BaseStorage) -> dict[str, float]:
    """The study's page of the dashboard, cold and again after the ten seconds it remembers.

    It gets Optuna's storage as it would with a URL: without what `get_storage` remembers.
    """
    import httpx
    import optuna_dashboard

    if not isinstance(storage, FathomStorage):
        storage = storage._backend
    app = httpx.WSGITransport(app=optuna_dashboard.wsgi(storage))
    with httpx.Client(transport=app, base_url="http://dashboard") as client:
        ask = f"/api/studies/{STUDY_ID}?after=0"
        cold = timed(lambda: client.get(ask).raise_for_status())
        time.sleep(10.5)
        later = timed(lambda: client.get(ask).raise_for_status())
        new = timed(lambda: client.get(f"/api/studies/{STUDY_ID}?after=1000000").raise_for_status())
    return {
        "cold_seconds": cold[0],
        "cold_cpu_seconds": cold[1],
        "after_10_seconds": later[0],
        "only_what_is_new_seconds": new[0],
    }


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock and of this process's CPU."""
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return round(time.perf_counter() - clock, 4), round(time.process_time() - cpu, 4)


def url_of(storage: BaseStorage) -> str:
    """The database behind a storage."""
    engine = storage._database.engine if isinstance(storage, FathomStorage) else None
    engine = engine or storage._backend.engine
    return engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def study_of(trials: int) -> Iterator[str]:
    """A database with one study of complete trials, while it is used."""
    with database() as url:
        opened = Database(url)
        schema.upgrade(opened)
        opened.write(lambda connection: fill(connection, trials))
        with opened.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(sa.text("VACUUM ANALYZE"))
        opened.close()
        yield url


def fill(connection: sa.Connection, trials: int) -> None:
    """Rows as Optuna writes them, made by the server."""
    now = "clock_timestamp() AT TIME ZONE 'utc'"
    run = connection.exec_driver_sql
    run(f"INSERT INTO studies (study_id, study_name) VALUES ({STUDY_ID}, 'digits')")
    run(
        "INSERT INTO study_directions (study_id, direction, objective) "
        f"VALUES ({STUDY_ID}, 'MAXIMIZE', 0)"
    )
    run(
        "INSERT INTO trials (number, study_id, state, datetime_start, datetime_complete) "
        f"SELECT i, {STUDY_ID}, 'COMPLETE', {now}, {now} FROM generate_series(0, {trials - 1}) i"
    )
    kinds = ", ".join(f"('{name}', '{distribution_to_json(SPACE[name])}')" for name in SPACE)
    run(
        "INSERT INTO trial_params (trial_id, param_name, param_value, distribution_json) "
        f"SELECT trial_id, name, 1 + mod(number, 2), json FROM trials, (VALUES {kinds}) "
        "AS kinds (name, json) ORDER BY trial_id, name"
    )
    run(
        "INSERT INTO trial_values (trial_id, objective, value, value_type) "
        "SELECT trial_id, 0, random(), 'FINITE' FROM trials ORDER BY trial_id"
    )


@contextmanager
def database() -> Iterator[str]:
    """A new PostgreSQL database."""
    server = sa.make_url(SERVER).set(drivername="postgresql+psycopg")
    name = f"fathom_benchmark_{secrets.token_hex(4)}"
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
        try:
            url = server.set(drivername="postgresql", database=name)
            yield url.render_as_string(hide_password=False)
        finally:
            connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


def claims(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The numbers of the README with their targets, and how many times Optuna's each is."""
    ours, theirs = (
        next(found for found in reversed(rows) if (found["what"], found["kind"]) == ("load", kind))
        for kind in ("fathom", "optuna")
    )
    return [
        {
            "name": f"open a study of {ours['trials']:,} trials",
            "value": ours["cold_seconds"],
            "unit": "s",
            "against": f"{theirs['cold_seconds']} s with RDBStorage, "
            f"{theirs['cold_seconds'] / ours['cold_seconds']:.0f} times",
            "target": f"<= {TARGET_SECONDS} s",
            "met": ours["cold_seconds"] <= TARGET_SECONDS,
        }
    ]


def environment() -> dict[str, object]:
    """What the numbers were measured on."""
    return {
        "fathom": __version__,
        "optuna": optuna.__version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }


if __name__ == "__main__":
    main()
