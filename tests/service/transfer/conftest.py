"""A database of Optuna's that specs may name."""

from pathlib import Path

import optuna
import pytest

from fathom_service.transfer.databases import ALLOWED
from tests.databases import read_by_optuna
from tests.service.studies.bare import loss

from .sources import PASSWORD


@pytest.fixture(scope="module")
def made_by_optuna(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of Optuna's with nothing of ours in it: 30 trials in its study `old`."""
    file = tmp_path_factory.mktemp("lab") / "lab.db"

    def objective(trial: optuna.Trial) -> float:
        params = {"layers": trial.suggest_int("layers", 1, 4)}
        params["lr"] = trial.suggest_float("lr", 1e-4, 1.0, log=True)
        if params["layers"] > 1:
            params["units_1"] = trial.suggest_int("units_1", 8, 64)
        if trial.number == 3:
            raise optuna.TrialPruned
        return loss(params)

    with read_by_optuna(f"sqlite:///{file}") as storage:
        study = optuna.create_study(
            storage=storage,
            study_name="old",
            direction="minimize",
            sampler=optuna.samplers.RandomSampler(seed=0),
        )
        study.optimize(objective, n_trials=30)
    return file


@pytest.fixture
def lab(made_by_optuna: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """It has a name that specs may give; another database does not answer."""
    file = tmp_path / "lab.db"
    file.write_bytes(made_by_optuna.read_bytes())
    away = f"postgresql://ana:{PASSWORD}@127.0.0.1:1/none"
    monkeypatch.setenv(ALLOWED, f"lab=sqlite:///{file},away={away}")
    return f"sqlite:///{file}"
