"""Searches: what a sampler found after each trial, alone and as plain Optuna drives it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import optuna
from optuna.samplers import BaseSampler
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.samplers import SAMPLERS, History, SpaceSampler
from fathom_spaces.methods import SEARCHED
from fathom_spaces.space import Space
from fathom_storage.optuna_store import distributions

from .problems import Problem

START = datetime.fromisoformat("2026-01-01T00:00:00")

# Methods as a spec has them; each name is a row of the results.
METHODS: dict[str, dict[str, Any]] = {
    "random": {"searched": "random"},
    "qmc": {"searched": "qmc"},
    "tpe": {"searched": "tpe"},
    "tpe univariate": {"searched": "tpe", "multivariate": False},
    "gp": {"searched": "gp"},
    "cmaes": {"searched": "cmaes"},
    "evolution": {"searched": "evolution"},
    "evolution nsga2": {"searched": "evolution", "algorithm": "nsga2"},
    "controller": {"searched": "controller"},
    "controller, stop token": {"searched": "controller", "emits": "stop"},
    "controller, cube": {"searched": "controller", "reward": "cube"},
    "controller, ppo": {"searched": "controller", "algorithm": "ppo"},
    "ternary": {"searched": "ternary"},
}
# Those that Optuna has too, to be no worse than.
PLAIN = ("random", "tpe", "tpe univariate", "gp", "cmaes", "evolution nsga2")


def optunas(method: str, space: Space, seed: int, trials: int) -> BaseSampler:
    """Optuna's own sampler of the same algorithm and settings."""
    made = settings(method, trials)
    match method:
        case "tpe" | "tpe univariate":
            return optuna.samplers.TPESampler(
                seed=seed,
                n_startup_trials=made.startup_trials or max(2, min(10, trials // 3)),
                multivariate=made.multivariate,
                group=made.multivariate and bool(space.conditional),
            )
        case "gp":
            return optuna.samplers.GPSampler(seed=seed)
        case "cmaes":
            return optuna.samplers.CmaEsSampler(seed=seed)
        case "evolution nsga2":
            population = made.population_of(trials)
            return optuna.samplers.NSGAIISampler(seed=seed, population_size=population)
        case _:
            return optuna.samplers.RandomSampler(seed=seed)


@dataclass(frozen=True)
class Search:
    """One search: the true values of what it tried, and the regret of the best seen, by trial."""

    tried: tuple[float, ...]
    regret: tuple[float, ...]


def refused(method: str, space: Space) -> str | None:
    """Why a method cannot search a space; None where it can."""
    refusal = settings(method, 1).refused(space)
    return None if refusal is None else refusal.message


def settings(method: str, trials: int) -> Any:
    """The settings of a method with so many trials."""
    given = METHODS[method]
    return SEARCHED[given["searched"]].model_validate({**given, "trials": trials})


def ours(method: str, problem: Problem, seed: int, trials: int) -> Search:
    """A search as the server runs it: every point asked for of the history so far."""
    made = settings(method, trials)
    sampler = SAMPLERS[made.algorithm](made, problem.space, seed, trials)
    return _search(sampler, problem, seed, trials)


def _search(sampler: SpaceSampler, problem: Problem, seed: int, trials: int) -> Search:
    known = distributions(problem.space)
    past: list[FrozenTrial] = []
    true: list[float] = []
    for number in range(trials):
        point = sampler.propose(History((StudyDirection.MAXIMIZE,), past, number))
        value = problem.measured(point.params, _noise_seed(seed, number))
        trial = create_trial(
            state=TrialState.COMPLETE,
            value=value,
            params=dict(point.params),
            distributions={name: known[name] for name in point.params},
            system_attrs=dict(point.attributes),
        )
        trial.number = trial._trial_id = number
        trial.datetime_start = trial.datetime_complete = START + timedelta(seconds=number)
        past.append(trial)
        true.append(problem.true(point.params))
    return _of(problem, [float(t.value or 0.0) for t in past], true)


def plain(method: str, problem: Problem, seed: int, trials: int) -> Search:
    """The same search by Optuna alone: define-by-run, one study kept in memory."""
    study = optuna.create_study(
        sampler=optunas(method, problem.space, seed, trials), direction="maximize"
    )
    true: list[float] = []

    def objective(trial: optuna.Trial) -> float:
        point = problem.space.suggest(trial)
        true.append(problem.true(point))
        return problem.measured(point, _noise_seed(seed, trial.number))

    study.optimize(objective, n_trials=trials)
    return _of(problem, [float(t.value or 0.0) for t in study.trials], true)


def _of(problem: Problem, seen: list[float], true: list[float]) -> Search:
    """The incumbent is the best as measured; its regret is by true values."""
    regret, best = [], 0
    for number, value in enumerate(seen):
        best = number if value > seen[best] else best
        regret.append(problem.optimum - true[best])
    return Search(tuple(true), tuple(regret))


def _noise_seed(seed: int, number: int) -> int:
    return int(np.random.SeedSequence([seed, number]).generate_state(1)[0])
