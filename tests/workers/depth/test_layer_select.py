"""LayerSelect: the selector's weights in closed form, and the schedule that moves it."""

from pathlib import Path
from typing import Any

import pytest
import torch

from fathom_client.wire import Measurement
from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_workers.run import Run
from fathom_workers.train import CHECKPOINT
from tests.workers.jobs import make_job, numbers, run, stop_at

DEPTHS = (1, 2, 3, 4, 5)
SCHEDULED = {"learned": "layer_select", "selector": "scheduled"}


def schedule(
    scratch: Path, epochs: int = 5, depths: tuple[int, ...] = DEPTHS, **settings: Any
) -> list[Measurement]:
    job = make_job(depths, epochs=epochs, method=SCHEDULED | settings)
    return run(job, scratch)[1]


def ks(curve: list[Measurement]) -> list[Any]:
    return [m.trace["k"] for m in curve]


@pytest.mark.parametrize("width", [0.25, 1.0, 2.0, 3.9])
@pytest.mark.parametrize("k", [1.0, 1.7, 2.5, 3.0, 4.75, 5.0])
def test_the_weights_and_the_layers_run_are_those_of_the_formula(
    width: float, k: float, tmp_path: Path
) -> None:
    method = Run(make_job(DEPTHS, method=SCHEDULED | {"selector_width": width}), "cpu", tmp_path)
    found = method.method
    found.load_state_dict({**found.state_dict(), "k": torch.tensor(k)})
    expected = [max(0.0, 1 - width * (layer - k) ** 2) for layer in range(1, 6)]
    trace: Any = found.trace()
    assert list(trace["weights"].values()) == pytest.approx(expected, abs=1e-5)
    weighted = [layer for layer, w in enumerate(expected, start=1) if w > 1e-6]
    if weighted:
        assert found.frontier() in (weighted[-1], round(k))


def test_k_goes_from_the_shallowest_to_the_deepest_in_equal_parts(tmp_path: Path) -> None:
    assert ks(schedule(tmp_path)) == [1, 2, 3, 4, 5]
    assert ks(schedule(tmp_path, epochs=3)) == [1, 3, 5]
    assert ks(schedule(tmp_path, epochs=9))[:4] == [1, 1.5, 2, 2.5]


def test_a_schedule_has_the_ends_it_was_given_and_may_go_down(tmp_path: Path) -> None:
    found = schedule(tmp_path, epochs=3, initial_depth=4.5, final_depth=2)
    assert ks(found) == [4.5, 3.25, 2]
    assert [m.trace["initial"] for m in found] == [4.5] * 3


def test_a_schedule_counts_candidates_where_depths_are_not_consecutive(tmp_path: Path) -> None:
    assert ks(schedule(tmp_path, epochs=3, depths=(0, 2, 8))) == [0, 2, 8]
    assert ks(schedule(tmp_path, epochs=2, depths=(0, 2, 8), final_depth=0)) == [0, 0]


def test_the_one_epoch_there_is_is_the_last(tmp_path: Path) -> None:
    assert ks(schedule(tmp_path, epochs=1, final_depth=4)) == [4]


def test_the_parameters_answer_is_where_the_schedule_ends(tmp_path: Path) -> None:
    job = make_job(DEPTHS, method=SCHEDULED | {"final_depth": 4, "readout": "param"})
    assert run(job, tmp_path)[0].depth == 4


def test_a_scheduled_selector_is_no_parameter(tmp_path: Path) -> None:
    run_ = Run(make_job(DEPTHS, method=SCHEDULED), "cpu", tmp_path)
    assert run_.method.depth_parameters() == []
    assert not [name for name, _ in run_.method.named_parameters() if name in ("k", "epochs_done")]
    part = run_.data.train
    run_.method.loss(part.x, part.y).loss.backward()
    assert run_.method.state_dict()["k"].grad is None


def test_k_is_constant_within_an_epoch(tmp_path: Path) -> None:
    """Within the first epoch one layer alone is selected, so no other block is trained."""
    run_ = Run(make_job(DEPTHS, method=SCHEDULED), "cpu", tmp_path)
    before = [p.clone() for block in run_.method.blocks[1:] for p in block.parameters()]
    run_._train_epoch(lambda: False)
    after = [p for block in run_.method.blocks[1:] for p in block.parameters()]
    assert all(map(torch.equal, before, after))


@pytest.mark.parametrize("step", [2, 3, 7, 11])
def test_a_resumed_schedule_goes_on_where_it_was(step: int, tmp_path: Path) -> None:
    job = make_job(DEPTHS, method=SCHEDULED)
    whole, curve = run(job, tmp_path)
    _, first = run(job, tmp_path, stop=stop_at(step))
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]
    assert numbers(resumed) == numbers(whole)


def test_a_trained_selector_gets_its_gradient_from_the_layers_it_weighs(tmp_path: Path) -> None:
    """d loss / d k = sum over l of 2 a (l - k) <gradient of the sum, h_l>, over selected layers."""
    method_ = {"learned": "layer_select", "selector_width": 0.25, "initial_depth": 2.6}
    run_ = Run(make_job(DEPTHS, method=method_), "cpu", tmp_path)
    method, part = run_.method, run_.data.train
    states = [method.neck(h).detach() for h in method.hidden(part.x, 5)]
    layers = [layer for layer in range(1, 6) if 1 - 0.25 * (layer - 2.6) ** 2 > 0]
    summed = torch.stack([(1 - 0.25 * (i - 2.6) ** 2) * states[i - 1] for i in layers]).sum(0)
    summed.requires_grad_()
    method.setup.loss(method.heads[0](summed), part.y).backward()
    assert summed.grad is not None
    expected = sum(0.5 * (i - 2.6) * float((states[i - 1] * summed.grad).sum()) for i in layers)
    method.zero_grad()
    method.loss(part.x, part.y).loss.backward()
    k = method.get_parameter("k")
    assert k.grad is not None
    assert k.grad.item() == pytest.approx(expected, rel=1e-4)
    above = method.blocks[max(layers) :]
    assert all(p.grad is None for block in above for p in block.parameters())


def test_an_end_without_a_schedule_is_refused() -> None:
    given = {
        "name": "e",
        "task": {"dataset": "iris"},
        "model": {"depth": {"low": 1, "high": 5}},
        "methods": [{"learned": "layer_select", "final_depth": 3}],
    }
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, given)
    (found,) = caught.value.errors
    assert (found.path, found.value) == ("methods.0.final_depth", 3)
    assert (found.message, found.remedy) == (
        "only a schedule has an end",
        "Add `selector: scheduled`.",
    )
