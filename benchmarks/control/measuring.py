"""One cell: clients at work, and what that took of every process."""

import json
import os
import resource
import subprocess
import time
from typing import Any

from . import processes
from .cases import Case, Session, Side
from .postgres import Cluster

Row = dict[str, Any]
_MILLI = 1000


def best(side: Side, case: Case, cluster: Cluster, repeats: int) -> Row:
    """The repetition with the most trials; other work on the machine only takes away."""
    rows = [measured(side, case, cluster) for _ in range(repeats)]
    return max(rows, key=lambda row: float(row["trials_per_second"]))


def measured(side: Side, case: Case, cluster: Cluster) -> Row:
    """Throughput, latencies, CPU by process and statements of one case."""
    load = os.getloadavg()[0]
    with side.ready(case) as session:
        tally, used = observed(session, cluster)
        memory = processes.memory_bytes(session.servers)
    trials = max(1, tally["trials"])
    row: Row = {
        "side": side.name,
        **vars(case),
        "trials": tally["trials"],
        "errors": tally["errors"],
        "error": tally["error"],
        "pruned": tally["pruned"],
        "processes_given_up": tally["given_up"],
        "elapsed_seconds": round(tally["seconds"], 3),
        "trials_per_second": round(tally["trials"] / tally["seconds"], 3),
        "requests_per_trial": side.requests,
        "load_before": round(load, 2),
    }
    for name in ("ask", "report", "tell"):
        row[f"{name}_p50_ms"] = percentile(tally[name], 0.50)
        row[f"{name}_p99_ms"] = percentile(tally[name], 0.99)
    per_trial = {name: round(_MILLI * used[name] / trials, 3) for name in _CPU if name in used}
    row |= {f"{name}_cpu_ms_per_trial": value for name, value in per_trial.items()}
    row["client_cpu_ms_per_trial"] = round(_MILLI * tally["cpu_seconds"] / trials, 3)
    for name in ("statements", "commits"):
        row[f"{name}_per_trial"] = round(used[name] / trials, 2) if name in used else None
    row["server_bytes"] = memory or None
    row["open_seconds"] = session.open_seconds
    return row


_CPU = ("postgres", "server")


def observed(session: Session, cluster: Cluster) -> tuple[dict[str, Any], dict[str, float]]:
    """The clients' tally, and what the servers used meanwhile."""
    with subprocess.Popen(
        session.command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=processes.environment(),
        preexec_fn=many_files,
    ) as clients:
        assert clients.stdin is not None
        assert clients.stdout is not None
        processes.next_line(clients.stdout)
        before = _used(session, cluster)
        clients.stdin.write("go\n")
        clients.stdin.flush()
        tally = json.loads(processes.next_line(clients.stdout))
        after = _used(session, cluster)
    return tally, {name: after[name] - before[name] for name in after}


def _used(session: Session, cluster: Cluster) -> dict[str, float]:
    used: dict[str, float] = {}
    if session.servers:
        used["server"] = processes.cpu_seconds(session.servers)
    if session.database is not None:
        used["postgres"] = cluster.cpu_seconds()
        used["statements"], used["commits"] = cluster.statements(session.database)
    return used


def percentile(seconds: list[float], share: float) -> float | None:
    """The nearest rank, in milliseconds; None of nothing."""
    if not seconds:
        return None
    ranked = sorted(seconds)
    return round(_MILLI * ranked[min(len(ranked) - 1, int(share * len(ranked)))], 3)


def many_files() -> None:
    """Let this process and its children open as many files as the system allows them."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def optuna_open_seconds(url: str, study: str) -> float:
    """What Optuna's storage takes to read a whole study, in a process of its own."""
    from .optuna_clients import rdb

    storage = rdb(url)
    started = time.perf_counter()
    storage.get_all_trials(storage.get_study_id_from_name(study), deepcopy=False)
    took = time.perf_counter() - started
    storage._backend.engine.dispose()
    return took
