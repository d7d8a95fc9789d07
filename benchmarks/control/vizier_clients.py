"""Clients of OSS Vizier's service: suggest, five measurements, complete. Run as a script.

No early-stopping decision is asked for, which is in Vizier's favour.
"""

import json
import sys

import grpc
from absl import logging
from vizier import pyvizier as vz
from vizier.service import clients

from .loop import Work, closed_loop, run

METRIC = "accuracy"


class VizierClient:
    """One process with a client id of its own."""

    def __init__(self, study: str, index: int):
        self._study = clients.Study.from_resource_name(study)
        self._id = f"client-{index}"

    def ask(self) -> clients.Trial:
        (trial,) = self._study.suggest(count=1, client_id=self._id)
        return trial

    def report(self, trial: clients.Trial, step: int, value: float) -> bool:
        trial.add_measurement(vz.Measurement(metrics={METRIC: value}, steps=step))
        return False

    def tell(self, trial: clients.Trial, value: float) -> None:
        trial.complete(vz.Measurement(metrics={METRIC: value}))


def main() -> None:
    asked = json.loads(sys.argv[1])
    logging.set_verbosity(logging.ERROR)

    def prepare(index: int) -> Work:
        clients.environment_variables.server_endpoint = f"localhost:{asked['port']}"
        return closed_loop(VizierClient(asked["study"], index), (grpc.RpcError, RuntimeError))

    run(asked["clients"], asked["seconds"], prepare)


if __name__ == "__main__":
    main()
