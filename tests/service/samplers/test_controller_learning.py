"""The controller learns from trials in the order they ended, and from nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

import numpy as np
import optuna
import pytest
import torch
from optuna.trial import FrozenTrial, TrialState
from scipy import stats

from fathom_service.samplers import ControllerSampler
from fathom_service.samplers.controller import sampler as module
from fathom_service.samplers.controller.rewards import Rewarding
from fathom_spaces.base import parse
from fathom_spaces.domains import Choices, FloatRange, IntRange, Params
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.space import Repeated, Space

from .controllers import ANCHORS, CHAIN, CONDITIONAL, SPACES, ended, history, points, searched

RESTARTED = pytest.mark.parametrize("gradient", ["reinforce", "ppo"])
WORST, NOTHING = -0.5, None


def score(params: Params) -> float:
    """Best at depth 2 with b, then a."""
    wanted = {"op_0": "b", "op_1": "a"}
    right = sum(params.get(name) == value for name, value in wanted.items())
    return 0.5 - 0.2 * abs(int(params["depth"]) - 2) + 0.1 * right


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Lets this process forget what it learned, as a restart does."""

    def forget() -> None:
        monkeypatch.setattr(module, "MEMORIES", type(module.MEMORIES)())

    forget()
    return forget


@RESTARTED
def test_a_restart_at_any_ask_changes_nothing(forgetful: Callable[[], None], gradient: str) -> None:
    def make() -> ControllerSampler:
        return ControllerSampler(CHAIN, seed=7, batch=3, algorithm=gradient)

    def anew(_: int) -> ControllerSampler:
        forgetful()
        return make()

    alive = make()
    assert points(searched(anew, 20, score)) == points(searched(lambda _: alive, 20, score))


def test_a_state_that_was_kept_is_the_very_learner() -> None:
    kept = ControllerSampler(ANCHORS, seed=1, batch=4, algorithm="ppo", reward="cube")
    trials = searched(lambda _: kept, 12, lambda params: float(params["depth"]))
    with kept._learned(history(trials[:8])) as learner:
        state = learner.dump()
    with kept._learned(history([])) as fresh:
        fresh.load(state)
        assert fresh.dump() == state
        fresh.absorb(trials[8:])
        again = fresh.dump()
    with ControllerSampler(ANCHORS, seed=1, batch=4, algorithm="ppo", reward="cube")._learned(
        history(trials)
    ) as learner:
        assert learner.dump() == again


def test_trials_count_in_the_order_they_ended_whatever_their_numbers() -> None:
    sampler = ControllerSampler(CHAIN, seed=3, batch=2)
    first = searched(lambda _: sampler, 6, score)
    late = [replaced(trial, at=100 - trial.number) for trial in first]
    reverse = [replaced(trial, number=5 - trial.number) for trial in first]
    said = [sampler.summary(history(trials))["depths"] for trials in (first, late, reverse)]
    assert said[0] != said[1]
    assert said[1] == sampler.summary(history(reverse[::-1]))["depths"]


def replaced(trial: FrozenTrial, number: int | None = None, at: int | None = None) -> FrozenTrial:
    """The trial with another number, or another end."""
    number = trial.number if number is None else number
    return ended(number, trial.params, CHAIN, trial.value, at=at)


def test_a_batch_is_learned_from_when_it_is_full() -> None:
    sampler = ControllerSampler(CHAIN, seed=3, batch=4)
    trials = searched(lambda _: sampler, 9, score)
    said = [sampler.summary(history(trials[:n])) for n in range(10)]
    assert [s["update"] for s in said] == [0] * 4 + [1] * 4 + [2] * 2
    assert said[0]["depths"] == said[3]["depths"] != said[4]["depths"]


def test_those_asked_for_at_once_differ_and_can_be_asked_for_again() -> None:
    sampler = ControllerSampler(CONDITIONAL, seed=0)
    asked = [sampler.propose(replace(history([]), number=n)).params for n in range(8)]
    assert len({tuple(params.items()) for params in asked}) > 4
    again = [sampler.propose(replace(history([]), number=n)).params for n in range(8)]
    assert again == asked


@pytest.mark.parametrize("emits", ["depth", "stop"])
@RESTARTED
def test_it_learns(emits: str, gradient: str) -> None:
    sampler = ControllerSampler(CHAIN, seed=0, emits=emits, algorithm=gradient)
    values = [trial.value or 0.0 for trial in searched(lambda _: sampler, 150, score)]
    better = stats.mannwhitneyu(values[-50:], values[:50], alternative="greater")
    assert better.pvalue < 1e-4
    assert np.mean(values[-50:]) > 0.6


def test_it_learns_what_is_small_as_it_learns_what_is_large() -> None:
    up, down = (ControllerSampler(CHAIN, seed=4) for _ in "ab")
    one = searched(lambda _: up, 40, score)
    other = searched(lambda _: down, 40, lambda params: -7 * score(params), minimise=True)
    assert points(one) == points(other)  # no unit matters either


def test_one_net_that_fell_apart_does_not_stop_the_learning() -> None:
    space, numbers = Space({"depth": IntRange(low=1, high=8)}), count()

    def loss(params: Params) -> float:
        return 1e6 if next(numbers) == 7 else 0.1 + 0.05 * (float(params["depth"]) - 4) ** 2

    sampler = ControllerSampler(space, seed=0)
    trials = searched(lambda _: sampler, 200, loss, minimise=True)
    said = sampler.summary(history(trials, minimise=True))
    assert dict(said["depths"]["depth"])[4] > 0.9


def test_a_point_that_was_good_becomes_likelier_and_a_bad_one_less_likely() -> None:
    sampler = ControllerSampler(CHAIN, seed=2, batch=2, entropy=0.0)
    good, bad = ({"depth": 0, "lr": 0.1}, {"depth": 3, "lr": 0.1, **dict.fromkeys(OPS, "a")})
    told = [ended(0, good, CHAIN, 1.0), ended(1, bad, CHAIN, 0.0)]
    before, after = (dict(sampler.summary(history(t))["depths"]["depth"]) for t in ([], told))
    assert after[0] > before[0]
    assert after[3] < before[3]
    assert dict(sampler.summary(history(told))["choices"]["lr"])[0.1] == pytest.approx(
        dict(sampler.summary(history([]))["choices"]["lr"])[0.1], abs=0.02
    )


OPS = ("op_0", "op_1", "op_2")


@pytest.mark.parametrize(
    ("state", "failed", "pruned", "rewarded"),
    [
        (TrialState.FAIL, "worst", "value", WORST),
        (TrialState.FAIL, "ignored", "value", NOTHING),
        (TrialState.PRUNED, "worst", "value", 0.25),
        (TrialState.PRUNED, "ignored", "worst", WORST),
        (TrialState.PRUNED, "worst", "ignored", NOTHING),
    ],
)
def test_trials_that_failed_or_were_pruned_have_a_reward(
    state: TrialState, failed: str, pruned: str, rewarded: float | None
) -> None:
    rewarding = Rewarding(False, "metric", failed, pruned)
    steps = {1: 0.1, 2: 0.25} if state is TrialState.PRUNED else {}
    trial = ended(1, {"depth": 0, "lr": 0.0}, CHAIN, None, state, intermediate_values=steps)
    well = ended(0, {"depth": 0, "lr": 0.0}, CHAIN, 0.5)
    assert rewarding.rewards([well, trial], 1.0, least=-0.5) == [0.5, rewarded]


def test_a_pruned_trial_without_a_measurement_and_one_that_diverged_count_as_failed() -> None:
    rewarding = Rewarding(True, "metric")
    pruned = ended(0, {"depth": 0, "lr": 0.0}, CHAIN, None, TrialState.PRUNED)
    diverged = ended(1, {"depth": 0, "lr": 0.0}, CHAIN, float("inf"))
    assert rewarding.rewards([pruned, diverged], 1.0, least=-9.0) == [-9.0, -9.0]
    assert rewarding.rewards([pruned, diverged], 1.0, least=float("inf")) == [None, None]


@pytest.mark.parametrize(
    ("minimise", "value", "reward"),
    [(False, 0.5, 0.125), (False, -3.0, 0.0), (True, 0.0, 1.0), (True, 2.0, np.exp(-3.0))],
)
def test_a_cube_makes_more_of_what_is_good(minimise: bool, value: float, reward: float) -> None:
    assert Rewarding(minimise, "cube").reward(value, scale=2.0) == pytest.approx(reward)


def test_failures_alone_teach_nothing() -> None:
    sampler = ControllerSampler(CHAIN, seed=2, batch=2)
    before = sampler.summary(history([]))
    lost = [
        ended(n, {"depth": 1, "lr": 0.0, "op_0": "a"}, CHAIN, None, TrialState.FAIL)
        for n in range(4)
    ]
    after = sampler.summary(history(lost))
    assert (after["trials"], after["update"]) == (4, 2)
    assert dict(after["depths"]["depth"]) == pytest.approx(
        dict(before["depths"]["depth"]), abs=1e-5
    )


def test_a_trial_of_another_space_teaches_nothing_and_hurts_nobody() -> None:
    sampler = ControllerSampler(CHAIN, seed=2, batch=1)
    stranger = ended(0, {"depth": 2, "lr": 0.0}, CHAIN, 0.9)  # its layers say nothing
    assert sampler.summary(history([stranger]))["mean_reward"] is None
    assert sampler.propose(history([stranger])).params in CHAIN


@pytest.mark.parametrize("name", SPACES)
def test_a_study_of_ones_own_can_use_it(name: str) -> None:
    space = SPACES[name]
    sampler = ControllerSampler(space, seed=1, batch=2)
    numbers = count()
    study = optuna.create_study(direction="minimize", sampler=sampler)
    study.optimize(lambda trial: float(len(space.suggest(trial))) + next(numbers) % 2, n_trials=7)
    assert all(trial.params in space for trial in study.trials)
    alone = ControllerSampler(space, seed=1, batch=2)
    replayed = [
        alone.propose(replace(history(study.trials[:n], minimise=True), number=n)).params
        for n in range(7)
    ]
    assert [dict(trial.params) for trial in study.trials] == replayed


def test_an_update_leaves_the_threads_of_others_alone() -> None:
    before = torch.get_num_threads()
    sampler = ControllerSampler(CHAIN, seed=1, batch=2)
    searched(lambda _: sampler, 4, score)
    assert torch.get_num_threads() == before


def test_what_it_cannot_search_is_refused_with_the_remedy() -> None:
    with pytest.raises(ValueError, match=r"continuous range of lr.*Give lr a step or choices"):
        ControllerSampler(Space({"lr": FloatRange(low=0.1, high=1.0)}))
    with pytest.raises(ValueError, match=r"2,001 values, more than the 1,000.*larger step"):
        ControllerSampler(Space({"width": IntRange(low=0, high=2000)}))
    with pytest.raises(InvalidSpec, match="batch"):
        ControllerSampler(CHAIN, batch=0)


def test_two_objectives_are_refused_with_the_remedy() -> None:
    study = optuna.create_study(directions=["minimize"] * 2, sampler=ControllerSampler(CHAIN))
    with pytest.raises(ValueError, match=r"2 objectives.*Choose one of them"):
        study.optimize(lambda trial: (CHAIN.suggest(trial) and 0.0, 1.0), n_trials=1)


def test_a_controller_without_its_libraries_says_how_to_get_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "LIBRARIES", ("torch", "not_here"))
    with pytest.raises(ImportError, match=r"needs not_here.*pip install 'fathom-depth\[contr"):
        ControllerSampler(CHAIN)


def test_a_spec_with_a_continuous_range_is_refused_at_its_path() -> None:
    spec = {
        "name": "c",
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 4}},
        "training": {"lr": {"low": 1e-4, "high": 1e-1, "log": True}},
        "methods": [{"searched": "controller", "trials": 10}],
    }
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, spec)
    (error,) = caught.value.errors
    assert error.path == "methods.0.searched"
    assert "fixed: {lr: ...}" in error.remedy
    assert parse(Experiment, spec | {"training": {"lr": 0.01}}).methods[0].label == (
        "searched/controller"
    )


def test_a_deep_stack_is_emitted_layer_by_layer_as_well() -> None:
    space = Space(
        {"depth": IntRange(low=1, high=40)},
        repeated=[Repeated("op", "depth", Choices(choices=("a", "b")))],
        anchors="depth",
    )
    sampler = ControllerSampler(space, seed=0, batch=2, emits="stop")
    trials = searched(lambda _: sampler, 4, lambda params: float(params["depth"]))
    assert all(params in space for params in points(trials))
