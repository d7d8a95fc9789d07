"""A random prefix is uniform over the depths, and nothing above it runs."""

from pathlib import Path
from typing import Any

import pytest
import torch

from .nets import a_batch, a_run, losses, trained

DRAWS = 160


@pytest.mark.parametrize("lower_exits", [True, False])
def test_every_depth_is_drawn_equally_often(lower_exits: bool, tmp_path: Path) -> None:
    run = a_run("random_prefix", tmp_path, lower_exits=lower_exits)
    x, y = a_batch(run)
    method = run.method
    heads = [1, 2, 3, 4] if lower_exits else [1, 1, 1, 1]
    flops = [method.flops(exits, heads[exits - 1]) for exits in range(1, 5)]
    torch.manual_seed(0)
    with torch.no_grad():
        drawn = [flops.index(method.loss(x, y).forward_flops) for _ in range(DRAWS)]
    counts = [drawn.count(exit_) for exit_ in range(4)]
    # chi-squared of 3 degrees of freedom: beyond 16.3 once in a thousand
    assert sum((count - DRAWS / 4) ** 2 / (DRAWS / 4) for count in counts) < 16.3


@pytest.mark.parametrize("lower_exits", [True, False])
def test_the_loss_is_that_of_the_drawn_exit_or_the_mean_up_to_it(
    lower_exits: bool, tmp_path: Path
) -> None:
    run = a_run("random_prefix", tmp_path, lower_exits=lower_exits)
    x, y = a_batch(run)
    every = losses(run.method, x, y).detach()
    seen = set()
    for seed in range(12):
        torch.manual_seed(seed)
        drawn = int(torch.randint(1, 5, ()))
        torch.manual_seed(seed)
        step = run.method.loss(x, y)
        expected = every[:drawn].mean() if lower_exits else every[drawn - 1]
        assert float(step.loss.detach()) == pytest.approx(float(expected))
        heads = list(range(1, drawn + 1)) if lower_exits else [drawn]
        assert trained(run.method, step.loss) == (run.method.depths[drawn - 1], heads)
        seen.add(drawn)
    assert seen == {1, 2, 3, 4}


@pytest.mark.parametrize(
    ("lower_exits", "expected"),
    # With two depths: D = 1 trains exit 1 alone, D = 2 half of each.
    [(True, {"2": 0.75, "4": 0.25}), (False, {"2": 0.5, "4": 0.5})],
)
def test_the_trace_shows_how_much_each_depth_counts_on_average(
    lower_exits: bool, expected: dict[str, float], tmp_path: Path
) -> None:
    method = a_run("random_prefix", tmp_path, (2, 4), lower_exits=lower_exits).method
    trace: Any = method.trace()
    assert trace == {"frontier": 4, "weights": expected}
