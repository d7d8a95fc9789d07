"""A worker with a server in memory as a process of its own, for the tests that send signals.

Prints one line of JSON for each thing that happens: `{"child": PID}`, `{"outcome": ...}`.
"""

import json
import signal
import sys
from pathlib import Path

from fake_server import FakeServer, a_job

from fathom_workers.runtime import Settings, Worker
from fathom_workers.trial import Timing


def say(**fields: object) -> None:
    print(json.dumps(fields), flush=True)


class IdleServer(FakeServer):
    """Without work it holds its answer back, as the real one does."""

    def lease(self, request, /):
        if not self.jobs and request.wait_seconds:
            say(waiting=True)
            signal.pause()
        return super().lease(request)


def main() -> None:
    family, scratch = sys.argv[1], Path(sys.argv[2])
    server = IdleServer(*[] if family == "none" else [a_job(family)])
    settings = Settings("lone", scratch, trainer="tiny_trainer:train", timing=Timing())
    worker = Worker(server, settings)

    def happened(verb: str) -> None:
        if verb == "renew" and worker.child_pid:
            say(child=worker.child_pid)

    server.happened = happened
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, worker.on_signal)
    worker.run()
    for _, result in server.results:
        say(outcome=result.outcome, artifacts=[name for _, name in server.artifacts])


if __name__ == "__main__":
    main()
