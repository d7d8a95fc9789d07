"""What only Fathom is asked: idle workers, two replicas; and Optuna's load of a long study."""

import json
import resource
import sys
from dataclasses import dataclass
from typing import Any

from . import measuring, processes
from .cases import Case, Session
from .measuring import Row
from .plan import Plan
from .postgres import Cluster
from .sides.fathom import Fathom, takes_replicas
from .sides.optuna_rdb import STUDY, OptunaRdb

HELD_SHARE = 10  # one worker of so many holds a trial
POLL_SECONDS = 20.0  # as the real worker's
_SPARE_FILES = 500


@dataclass(frozen=True)
class Alone:
    """The measurements, each by itself."""

    plan: Plan
    fathom: Fathom
    rdb: OptunaRdb
    cluster: Cluster

    def idle(self) -> dict[str, Any]:
        """CPU of a server that holds long polls, in cores."""
        workers = min(self.plan.idle, most_files() - _SPARE_FILES)
        trials = max(1, workers // HELD_SHARE)
        database, token = self.fathom.fresh("random", 0, trials=trials)
        with self.fathom.serving(database) as (port, pid, _):
            asked: dict[str, Any] = {
                "port": port,
                "token": token,
                "clients": workers,
                "trials": trials,
            }
            poll_seconds = min(POLL_SECONDS, 2 * self.plan.seconds)
            asked |= {"poll_seconds": poll_seconds, "seconds": 1.5 * poll_seconds}
            command = processes.python(sys.executable, "idle", json.dumps(asked))
            tally, used = measuring.observed(Session(command, [pid], database), self.cluster)
            memory = processes.memory_bytes([pid])
        return {
            "workers": workers,
            "asked_for": self.plan.idle,
            "holding_a_trial": trials,
            "poll_seconds": poll_seconds,
            "server_cores": round(used["server"] / tally["seconds"], 3),
            "postgres_cores": round(used["postgres"] / tally["seconds"], 3),
            "renewal_p99_ms": measuring.percentile(tally["report"], 0.99),
            "polls": len(tally["ask"]),
            "renewals": len(tally["report"]),
            "errors": tally["errors"],
            "error": tally["error"],
            "server_bytes": memory,
        }

    def replicas(self) -> dict[str, Row] | None:
        """Two studies on one replica and on two; None where the server knows no replicas."""
        if not takes_replicas():
            return None
        clients, seconds = 2 * self.plan.crowd, self.plan.seconds
        cases = {
            "one": Case("random", 0, clients, seconds, studies=2),
            "two": Case("random", 0, clients, seconds, studies=2, replicas=2),
        }
        repeats = self.plan.repeats
        return {
            name: measuring.best(self.fathom, case, self.cluster, repeats)
            for name, case in cases.items()
        }

    def optuna_open_seconds(self) -> dict[str, float]:
        """Seconds that Optuna takes to read the longest study, by its trials."""
        url = self.cluster.url(self.rdb.fresh(self.plan.many), "+psycopg")
        return {str(self.plan.many): round(measuring.optuna_open_seconds(url, STUDY), 2)}


def most_files() -> int:
    """How many files a process may open at most; each worker takes one in the server."""
    return resource.getrlimit(resource.RLIMIT_NOFILE)[1]
