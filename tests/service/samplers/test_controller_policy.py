"""The controller's policy: an exact distribution over a space, and exact gradients of it."""

from collections import Counter

import numpy as np
import pytest
import torch
from scipy import stats

from fathom_service.samplers.controller.draws import draw
from fathom_service.samplers.controller.grammar import Emits, Grammar
from fathom_service.samplers.controller.learner import ppo, reinforce
from fathom_service.samplers.controller.policy import Policy
from fathom_spaces.domains import Choices, IntRange
from fathom_spaces.space import Repeated, Space

from .controllers import ANCHORS, CHAIN, SINGLE, SPACES, TWO_STACKS, policy

EMITS: tuple[Emits, ...] = ("depth", "stop")
everywhere = pytest.mark.parametrize(
    ("space", "emits"),
    [
        pytest.param(space, emits, id=f"{n}-{emits}")
        for n, space in SPACES.items()
        for emits in EMITS
    ],
)


def all_points(made: Policy) -> tuple[list[dict[str, object]], torch.Tensor, torch.Tensor]:
    """Every point of the policy's space, its log-probability and the entropy on its way."""
    points = list(made.grammar.space.points())
    read = [made.grammar.read(point) for point in points]
    assert all(taken is not None for taken in read)
    logs, entropies = made(made.encode([taken for taken in read if taken is not None]))
    return [dict(point) for point in points], logs, entropies


@everywhere
def test_probabilities_of_all_points_sum_to_one(space: Space, emits: Emits) -> None:
    points, logs, _ = all_points(policy(space, emits))
    assert len(points) == space.size()
    assert float(logs.detach().exp().sum()) == pytest.approx(1, abs=1e-12)
    assert float(logs.detach().std()) > 0.5  # it does prefer some


@everywhere
def test_points_are_drawn_as_often_as_their_probability_says(space: Space, emits: Emits) -> None:
    made = policy(space, emits, spread=0.4)
    points, logs, _ = all_points(made)
    drawn = draw(made, np.random.default_rng(3), 4_000)
    counts = Counter(tuple(each.params.items()) for each in drawn)
    expected = 4_000 * logs.detach().exp().numpy()
    observed = np.array([counts.pop(tuple(point.items()), 0) for point in points])
    assert not counts
    common = expected >= 5
    rest = [observed[~common].sum()], [expected[~common].sum()]
    found = np.concatenate([observed[common], rest[0]]), np.concatenate([expected[common], rest[1]])
    assert stats.chisquare(found[0] + 1e-9, found[1] + 1e-9).pvalue > 1e-3


@everywhere
def test_what_a_draw_says_of_itself_is_what_the_policy_says(space: Space, emits: Emits) -> None:
    made = policy(space, emits)
    drawn = draw(made, np.random.default_rng(0), 50)
    read = [made.grammar.read(each.params) for each in drawn]
    assert read == [tuple(each.taken) for each in drawn]
    logs, entropies = made(made.encode([each.taken for each in drawn]))
    assert logs.tolist() == pytest.approx([each.log_probability for each in drawn], abs=1e-10)
    assert entropies.tolist() == pytest.approx([each.entropy for each in drawn], abs=1e-10)
    assert all(each.params in space for each in drawn)


@everywhere
def test_the_mean_entropy_of_the_steps_is_that_of_the_points(space: Space, emits: Emits) -> None:
    with torch.no_grad():
        _, logs, entropies = all_points(policy(space, emits))
    shares = logs.exp()
    assert float((shares * entropies).sum()) == pytest.approx(float(-(shares * logs).sum()))


@everywhere
def test_the_gradient_of_reinforce_is_that_of_the_expected_reward(
    space: Space, emits: Emits
) -> None:
    made = policy(space, emits)
    points, logs, _ = all_points(made)
    rewards = torch.from_numpy(np.random.default_rng(0).random(len(points)))
    exact = torch.autograd.grad((logs.exp() * rewards).sum(), list(made.parameters()))
    # Point by point, as a batch of one, weighted by how often it is drawn; any baseline will do.
    estimated = [torch.zeros_like(each) for each in exact]
    for index, share in enumerate(logs.detach().exp()):
        _, again, entropies = all_points(made)
        one = reinforce(again[[index]], entropies[[index]], rewards[[index]] - 0.7, weight=0.0)
        for total, each in zip(
            estimated, torch.autograd.grad(one, list(made.parameters())), strict=True
        ):
            total += share * each
    for whole, total in zip(exact, estimated, strict=True):
        torch.testing.assert_close(total, whole, rtol=1e-8, atol=1e-12)


def test_the_first_gradient_of_ppo_is_that_of_reinforce() -> None:
    made = policy(ANCHORS, "stop")
    _, logs, entropies = all_points(made)
    advantages = torch.linspace(-1, 1, len(logs), dtype=torch.float64)
    weights = list(made.parameters())
    first = ppo(logs, entropies, advantages, logs.detach(), clip=0.2, weight=0.1)
    same = reinforce(logs, entropies, advantages, weight=0.1)
    pairs = zip(
        torch.autograd.grad(first, weights, retain_graph=True),
        torch.autograd.grad(same, weights),
        strict=True,
    )
    for one, other in pairs:
        torch.testing.assert_close(one, other, rtol=1e-8, atol=1e-12)


def test_ppo_leaves_a_point_alone_that_has_moved_far_enough() -> None:
    logs = torch.tensor([0.0, 0.0, 0.0, 0.0], dtype=torch.float64, requires_grad=True)
    old = logs.detach() - torch.tensor([0.5, 0.1, -0.5, 0.5], dtype=torch.float64)
    advantages = torch.tensor([1.0, 1.0, -1.0, -1.0], dtype=torch.float64)
    ppo(logs, torch.zeros(4), advantages, old, clip=0.2, weight=0.0).backward()
    assert logs.grad is not None
    # Likelier by enough already; not yet; less likely by enough; likelier, which is to be undone.
    assert [value != 0 for value in logs.grad.tolist()] == [False, True, False, True]


@pytest.mark.parametrize("emits", EMITS)
def test_at_first_every_depth_is_about_equally_likely(emits: Emits) -> None:
    points, logs, _ = all_points(Policy(Grammar(CHAIN, emits), units=32, seed=5))
    by_depth = Counter[object]()
    for point, log in zip(points, logs.tolist(), strict=True):
        by_depth[point["depth"]] += np.exp(log)
    assert [by_depth[depth] for depth in range(4)] == pytest.approx([0.25] * 4, rel=0.1)


@pytest.mark.parametrize(
    ("emits", "order"),
    [
        ("depth", ["depth", "kernel 0", "skips 0", "kernel 1", "skips 1", "kernel 2", "skips 2"]),
        ("stop", ["kernel 0", "skips 0", "stop 0", "kernel 1", "skips 1", "stop 1", "kernel 2"]),
    ],
)
def test_layers_are_emitted_one_after_the_other(emits: Emits, order: list[str]) -> None:
    space = Space(
        {"depth": IntRange(low=1, high=3)},
        repeated=[Repeated("kernel", "depth", Choices(choices=(3, 5)))],
        anchors="depth",
    )
    names = {"depth:stop": "stop", "depth:anchor": "skips"}
    steps = [step for step in Grammar(space, emits).steps if step.decides]
    said = [f"{names.get(s.group, s.group)} {s.layer}".removesuffix(" -1") for s in steps]
    assert said[: len(order)] == order


def test_an_anchor_point_decides_each_skip_by_the_formula_of_zoph_and_le() -> None:
    made = policy(ANCHORS, "depth")
    drawn = next(d for d in draw(made, np.random.default_rng(0), 50) if d.params["depth"] == 4)
    time = next(i for i, taken in enumerate(drawn.taken) if len(taken.skips) == 2)
    hidden = made.hidden(made.encode([drawn.taken]))[0]
    anchor = [i for i, t in enumerate(drawn.taken) if made.grammar.steps[t.step].is_anchor]
    with torch.no_grad():
        chances = [
            torch.sigmoid(
                torch.dot(made.v, torch.tanh(made.w_prev @ hidden[j] + made.w_curr @ hidden[time]))
            )
            for j in anchor[:2]
        ]
    assert list(drawn.told[time]) == pytest.approx([float(chance) for chance in chances])


def test_a_stack_that_does_not_exist_emits_nothing() -> None:
    for drawn in draw(policy(TWO_STACKS, "stop"), np.random.default_rng(0), 50):
        names = {name for name in drawn.params if name.startswith(("dense_", "width"))}
        assert bool(names) == drawn.params["dense"]


def test_a_single_point_has_probability_one_and_no_gradient_that_hurts() -> None:
    points, logs, entropies = all_points(policy(SINGLE, "stop"))
    assert points == [{"depth": 3}]
    assert (logs.tolist(), entropies.tolist()) == ([0.0], [0.0])
    (logs + entropies).sum().backward()
    assert draw(policy(SINGLE, "depth"), np.random.default_rng(0))[0].params == {"depth": 3}
