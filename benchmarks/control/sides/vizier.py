"""OSS Vizier's service with its SQLite datastore, random search, on the rivals' Python."""

import json
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from control import processes
from control.cases import Case, Place, Session

STUDY = "owners/benchmark/studies/control"


class Vizier:
    """Clients that talk gRPC to one service, which searches at random.

    Its default, a Gaussian process in JAX, takes seconds for a trial.
    """

    name = "vizier"
    requests = 7  # suggest, five measurements, complete; polling of the operation not counted

    def __init__(self, place: Place):
        self._place = place

    @contextmanager
    def ready(self, case: Case) -> Iterator[Session]:
        rivals, port = self._place.rivals, processes.free_port()
        assert rivals is not None
        name = secrets.token_hex(4)
        path, log = self._place.folder / f"{name}.db", self._place.folder / f"{name}.log"
        shutil.copy(self._filled(case.prior), path)
        serve = processes.python(
            rivals, "vizier_server", json.dumps({"port": port, "path": str(path)})
        )
        asked = {"port": port, "study": STUDY, "clients": case.clients, "seconds": case.seconds}
        with processes.running(serve, log, processes.said(log, "ready")) as server:
            command = processes.python(rivals, "vizier_clients", json.dumps(asked))
            yield Session(command, [server.pid])

    def _filled(self, prior: int) -> Path:
        """A datastore with so many trials."""
        path = self._place.folder / f"vizier-{prior}.db"
        if not path.exists():
            asked = {"port": processes.free_port(), "path": str(path), "fill": prior}
            command = processes.python(str(self._place.rivals), "vizier_server", json.dumps(asked))
            done = subprocess.run(
                command, env=processes.environment(), capture_output=True, check=False
            )
            if done.returncode:
                sys.exit(f"Vizier could not be filled: {done.stderr.decode()[-2000:]}")
        return path
