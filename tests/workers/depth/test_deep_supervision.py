"""Deep supervision is the mean of all exits' losses."""

from pathlib import Path

import pytest

from .nets import DEPTHS, a_batch, a_run, losses, trained


def test_the_loss_is_the_mean_over_all_exits_and_trains_all_of_the_network(tmp_path: Path) -> None:
    run = a_run("deep_supervision", tmp_path)
    x, y = a_batch(run)
    step = run.method.loss(x, y)
    assert float(step.loss.detach()) == pytest.approx(
        float(losses(run.method, x, y).mean().detach())
    )
    assert trained(run.method, step.loss) == (5, [1, 2, 3, 4])
    assert step.forward_flops == run.method.flops(exits=4, heads=4)
    assert step.frozen_flops == 0


def test_it_has_no_depth_parameter_so_its_own_depth_is_the_deepest(tmp_path: Path) -> None:
    method = a_run("deep_supervision", tmp_path).method
    assert method.depth_parameters() == []
    assert (method.param_depth(), method.frontier()) == (5, 4)
    assert method.trace() == {"frontier": 5, "weights": {str(d): 0.25 for d in DEPTHS}}
