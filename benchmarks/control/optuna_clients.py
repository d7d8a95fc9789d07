"""Clients of Optuna alone: ask, five reports each with `should_prune`, tell. Run as a script.

Their caches hold the study before the clock starts, which is in Optuna's favour: a new process
would have to load it first. Only private names can give forked processes such a cache.
"""

import gc
import json
import sys
import threading
import uuid
import warnings
from typing import Any

import optuna
import sqlalchemy as sa
from optuna.distributions import FloatDistribution, IntDistribution

from .loop import Work, closed_loop, run
from .made_up import DEPTH, LR, WEIGHT_DECAY

SPACE = {
    "depth": IntDistribution(*DEPTH),
    "lr": FloatDistribution(*LR, log=True),
    "weight_decay": FloatDistribution(*WEIGHT_DECAY),
}
SAMPLERS: dict[str, Any] = {
    "random": optuna.samplers.RandomSampler,
    "tpe": optuna.samplers.TPESampler,
}
# What a storage raises, the proxy's errors of gRPC included.
ERRORS = (optuna.exceptions.OptunaError, sa.exc.SQLAlchemyError, OSError, RuntimeError, KeyError)


class OptunaClient:
    """One process that drives the study."""

    def __init__(self, storage: Any, name: str, sampler: str, seed: int):
        self._study = optuna.load_study(
            study_name=name,
            storage=storage,
            sampler=SAMPLERS[sampler](seed=seed),
            pruner=optuna.pruners.MedianPruner(),
        )

    def ask(self) -> optuna.Trial:
        return self._study.ask(SPACE)

    def report(self, trial: optuna.Trial, step: int, value: float) -> bool:
        trial.report(value, step)
        return bool(trial.should_prune())  # it may be of numpy

    def tell(self, trial: optuna.Trial, value: float) -> None:
        self._study.tell(trial, value)


def rdb(url: str) -> Any:
    """The storage that `optuna.load_study(storage=url)` takes, one connection for each process."""
    options = {"pool_size": 1, "max_overflow": 4}
    return optuna.storages.get_storage(optuna.storages.RDBStorage(url, engine_kwargs=options))


def journal(path: str) -> Any:
    return optuna.storages.JournalStorage(optuna.storages.journal.JournalFileBackend(path))


def own_connection(storage: Any) -> Any:
    """After a fork: connections and locks of its own."""
    import sqlalchemy.orm as orm

    backend = storage._backend
    backend.engine.dispose(close=False)
    backend.scoped_session = orm.scoped_session(orm.sessionmaker(bind=backend.engine))
    storage._lock = threading.Lock()
    return storage


def own_log(storage: Any) -> Any:
    """After a fork: a name of its own in the journal."""
    storage._worker_id_prefix = f"{uuid.uuid4()}-"
    storage._replay_result._worker_id_prefix = storage._worker_id_prefix
    return storage


def proxy(port: int, study_id: int, trials: list[Any]) -> Any:
    """A proxy whose cache holds these trials."""
    from optuna.storages._grpc.client import GrpcClientCacheEntry

    storage = optuna.storages.GrpcStorageProxy(host="127.0.0.1", port=port)
    entry = GrpcClientCacheEntry()
    entry.trials = {trial.number: trial for trial in trials}
    entry.last_finished_trial_id = max((trial._trial_id for trial in trials), default=-1)
    storage._cache.studies[study_id] = entry
    storage.wait_server_ready(60)
    return storage


def main() -> None:
    asked = json.loads(sys.argv[1])
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
    shared = journal(asked["path"]) if asked["kind"] == "journal" else rdb(asked["url"])
    study_id = shared.get_study_id_from_name(asked["study"])
    trials = shared.get_all_trials(study_id, deepcopy=False)
    if asked["kind"] != "journal":
        shared._backend.engine.dispose()
    gc.collect()
    gc.freeze()  # else the first collection in each of 256 processes copies all trials

    def storage() -> Any:
        match asked["kind"]:
            case "journal":
                return own_log(shared)
            case "grpc":
                return proxy(asked["port"], study_id, trials)
        return own_connection(shared)

    def prepare(index: int) -> Work:
        client = OptunaClient(storage(), asked["study"], asked["sampler"], 100 + index)
        return closed_loop(client, ERRORS)

    run(asked["clients"], asked["seconds"], prepare)


if __name__ == "__main__":
    main()
