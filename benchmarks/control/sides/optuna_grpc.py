"""Optuna's gRPC proxy in front of RDBStorage on PostgreSQL, on the rivals' Python."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from control import processes
from control.cases import Case, Place, Session
from control.sides.optuna_rdb import STUDY, OptunaRdb

_SERVE = """
import sys
from optuna.storages import RDBStorage, get_storage, run_grpc_proxy_server
storage = get_storage(RDBStorage(sys.argv[1], engine_kwargs={"pool_size": 20}))
study_id = storage.get_study_id_from_name(sys.argv[3])
storage.get_all_trials(study_id, deepcopy=False)
run_grpc_proxy_server(storage, host="127.0.0.1", port=int(sys.argv[2]))
"""


class OptunaGrpc:
    """Clients with samplers of their own, behind one storage server."""

    name = "optuna_grpc"
    requests = None  # one for each storage call of Optuna's; not counted

    def __init__(self, place: Place):
        self._place, self._rdb = place, OptunaRdb(place)

    @contextmanager
    def ready(self, case: Case) -> Iterator[Session]:
        rivals, port = self._place.rivals, processes.free_port()
        assert rivals is not None
        database = self._rdb.fresh(case.prior)
        url = self._place.cluster.url(database, "+psycopg")
        asked = {
            "kind": "grpc",
            "url": url,
            "port": port,
            "study": STUDY,
            "sampler": case.sampler,
            "clients": case.clients,
            "seconds": case.seconds,
        }
        serve = [rivals, "-c", _SERVE, url, str(port), STUDY]
        log = self._place.folder / "grpc.log"
        with processes.running(serve, log, processes.listens(port)) as server:
            command = processes.python(rivals, "optuna_clients", json.dumps(asked))
            yield Session(command, [server.pid], database)
