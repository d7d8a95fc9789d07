"""The control plane: Fathom's server against Optuna's storages and OSS Vizier's service.

All sides in one run on one machine: 3 parameters, 5 reports a trial with a prune decision each,
durable commits; throughput, latencies, CPU by process, SQL statements, memory. PostgreSQL is one of
the benchmark's own, in a temporary folder, so that nobody else's work is in its figures.

    python benchmarks/control_plane.py [--quick] [--sides a,b] [--clients 1,32] [--prior 0,1000]
        [--seconds S] [--repeat N] [--json PATH]
"""

import argparse
import json
import logging
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import optuna
import structlog
from control import measuring, processes, report, rivals
from control.alone import Alone
from control.cases import Place, Side
from control.plan import QUICK, Plan, cells, too_large
from control.postgres import Cluster
from control.sides.fathom import Fathom
from control.sides.optuna_grpc import OptunaGrpc
from control.sides.optuna_journal import OptunaJournal
from control.sides.optuna_rdb import OptunaRdb
from control.sides.vizier import Vizier

HERE = Path(__file__).parent
SIDES: dict[str, Callable[[Place], Side]] = {
    made.name: made for made in (Fathom, OptunaRdb, OptunaGrpc, OptunaJournal, Vizier)
}
NEED_RIVALS = {"optuna_grpc", "vizier"}


def main() -> None:
    arguments = parse()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))  # servers end with their blocks
    measuring.many_files()
    quiet()
    missing: list[str] = []
    plan, python = planned(arguments, missing)
    with (
        tempfile.TemporaryDirectory(prefix="control-", dir=arguments.folder) as folder,
        cluster_in(Path(folder)) as cluster,
    ):
        place = Place(Path(folder), cluster, python)
        sides = {name: SIDES[name](place) for name in SIDES}
        rows = []
        for name, case in cells(plan):
            why = too_large(name, case, processes.free_bytes())
            if why is not None:
                missing.append(why)
                continue
            rows.append(measuring.best(sides[name], case, cluster, plan.repeats))
            print(report.line(rows[-1]), flush=True)
            write(report.document(rows, {}, missing, plan, quick=arguments.quick), arguments.json)
        alone = by_itself(plan, sides, cluster) if "fathom" in plan.sides else {}
    write(report.document(rows, alone, missing, plan, quick=arguments.quick), arguments.json)
    print(f"Written: {arguments.json}, {arguments.json.with_suffix('.md')}.")


def write(document: dict[str, Any], path: Path) -> None:
    """JSON and Markdown; after every cell, so that a run that is stopped has not been in vain."""
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    path.with_suffix(".md").write_text(report.markdown(document), encoding="utf-8")


def quiet() -> None:
    """Keep what Optuna and the server's parts log while they fill out of the rows."""
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


def cluster_in(folder: Path) -> Cluster:
    """The PostgreSQL server; its own user must be able to pass the folder."""
    folder.chmod(0o755)
    return Cluster(folder)


def by_itself(plan: Plan, sides: dict[str, Any], cluster: Cluster) -> dict[str, Any]:
    """What is asked of one side only."""
    measure = Alone(plan, sides["fathom"], sides["optuna_rdb"], cluster)
    found: dict[str, Any] = {}
    if plan.idle:
        found["idle"] = measure.idle()
        print(f"idle: {found['idle']}", flush=True)
    if plan.matrix_only:
        return found
    replicas = measure.replicas()
    if replicas is not None:
        found["replicas"] = replicas
        print(*(report.line(row) for row in replicas.values()), sep="\n", flush=True)
    found["optuna_open_seconds"] = measure.optuna_open_seconds()
    return found


def planned(arguments: argparse.Namespace, missing: list[str]) -> tuple[Plan, str | None]:
    """The sizes, and the rivals' Python; a side that cannot run here is named and left out."""
    sides, python = arguments.sides, None
    if NEED_RIVALS & set(sides):
        python, why = rivals.interpreter(arguments.vizier_python)
        if python is None:
            missing.append(f"{', '.join(sorted(NEED_RIVALS & set(sides)))}: {why}")
            print(f"Left out: {missing[-1]}", flush=True)
            sides = tuple(name for name in sides if name not in NEED_RIVALS)
    sizes: dict[str, Any] = dict(QUICK) if arguments.quick else {}
    if arguments.idle is not None:
        sizes["idle"] = arguments.idle
    plan = Plan(
        sides=sides,
        clients=arguments.clients,
        prior=arguments.prior,
        seconds=arguments.seconds,
        repeats=arguments.repeat,
        matrix_only=arguments.matrix_only,
        **sizes,
    )
    return plan, python


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small pasts, few clients, 3 s a cell")
    parser.add_argument("--sides", type=names, default=tuple(SIDES), help="by commas")
    parser.add_argument("--clients", type=numbers, help="by commas; 1,32,256 unless given")
    parser.add_argument("--prior", type=numbers, help="by commas; 0,1000,10000 unless given")
    parser.add_argument("--seconds", type=float, help="of each cell; 10 unless given")
    parser.add_argument("--repeat", type=int, default=1, help="the better of so many counts")
    parser.add_argument("--matrix-only", action="store_true", help="neither growth nor TPE")
    parser.add_argument("--idle", type=int, help="idle workers; 5000 unless given, quick 500")
    parser.add_argument("--vizier-python", help="has google-vizier, grpcio, and the same optuna")
    parser.add_argument("--folder", type=Path, help="where databases are made; a disk, not memory")
    parser.add_argument("--json", type=Path, metavar="PATH")
    found = parser.parse_args()
    found.clients = found.clients or ((1, 32) if found.quick else (1, 32, 256))
    found.prior = found.prior or ((0, 1_000) if found.quick else (0, 1_000, 10_000))
    found.seconds = found.seconds or (3.0 if found.quick else 10.0)
    name = "control_plane_quick.json" if found.quick else "control_plane.json"
    found.json = found.json or HERE / name
    return found


def names(text: str) -> tuple[str, ...]:
    """Sides by commas."""
    for name in text.split(","):
        if name not in SIDES:
            sys.exit(f"There is no side {name!r}. Known: {', '.join(SIDES)}.")
    return tuple(text.split(","))


def numbers(text: str) -> tuple[int, ...]:
    """Whole numbers by commas."""
    return tuple(int(part) for part in text.split(","))


if __name__ == "__main__":
    main()
