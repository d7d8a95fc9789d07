"""Greedy layer-wise training: what is frozen stays, stages stop by the rule, by hand the same."""

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from fathom_client.sight import ALLOWED
from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families import FAMILIES
from fathom_spaces.learned import GreedyLayerwise
from fathom_workers.depth.greedy_layerwise import LayerByLayer
from fathom_workers.depth.readouts import Exits
from fathom_workers.run import Run
from fathom_workers.train import CHECKPOINT, MODEL
from tests.workers.jobs import make_job, numbers, run, stop_at
from tests.workers.own_code import WriteModule, write_module

from .hand_written import adam, batches, parts_of, state_of, train_epoch

__all__ = ["write_module"]

DEPTHS = (1, 2, 3, 4)
TO_THE_END = {"patience": 100, "stage_epochs": 2}
IMAGES = {"dataset": "digits", "split": {"validation": 0.05, "test": 0.05}}


def greedy(
    depths: tuple[int, ...] = DEPTHS, method: dict[str, Any] | None = None, **job: Any
) -> Job:
    return make_job(depths, method={"learned": "greedy_layerwise", **(method or {})}, **job)


def of(job: Job, scratch: Path) -> LayerByLayer:
    method = Run(job, "cpu", scratch).method
    assert isinstance(method, LayerByLayer)
    return method


def states(job: Job, scratch: Path) -> list[dict[str, Tensor]]:
    """Weights and buffers after each epoch."""
    run_, found = Run(job, "cpu", scratch), []

    def report(_: Measurement) -> Command:
        state = run_.method.state_dict()
        found.append({k: v.clone() for k, v in state.items() if not k.startswith("_")})
        return Command.CONTINUE

    run_.to_the_end(report, lambda: False, lambda: 0)
    return found


def changed(before: dict[str, Tensor], after: dict[str, Tensor]) -> set[str]:
    """The parts with a tensor that is not the same, bit for bit."""
    names = [name for name in after if not torch.equal(before[name], after[name])]
    return {".".join(name.split(".")[: 1 if name.startswith("stem") else 2]) for name in names}


# --- frozen -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "net",
    [{}, {"family": "resnet", "task": IMAGES, "steps_per_epoch": 2}],
    ids=["mlp", "resnet, whose running statistics must stand still too"],
)
def test_a_stage_trains_its_block_and_its_head_alone(net: dict[str, Any], tmp_path: Path) -> None:
    job = greedy(method=TO_THE_END, weight_decay=0.1, optimizer="adamw", **net)
    found = states(job, tmp_path)
    assert len(found) == 8
    assert changed(found[0], found[1]) == {"stem", "blocks.0", "heads.0", "heads.1"}
    for stage in (1, 2, 3):  # the stage's second epoch; then its head is copied to the next
        first, second = found[2 * stage], found[2 * stage + 1]
        own = {f"blocks.{stage}", f"heads.{stage}"}
        assert changed(first, second) == own | ({f"heads.{stage + 1}"} if stage < 3 else set())


def test_each_stages_head_starts_as_the_last_ones(tmp_path: Path) -> None:
    found = states(greedy(method=TO_THE_END), tmp_path)
    for stage in (1, 2, 3):
        at_start, later = found[2 * stage - 1], found[-1]
        for name in ("weight", "bias"):
            assert torch.equal(
                at_start[f"heads.{stage}.{name}"], at_start[f"heads.{stage - 1}.{name}"]
            )
            assert torch.equal(
                later[f"heads.{stage - 1}.{name}"], at_start[f"heads.{stage - 1}.{name}"]
            )


def test_an_exit_stays_what_it_was_when_its_stage_ended(tmp_path: Path) -> None:
    result, curve = run(greedy(method=TO_THE_END), tmp_path)
    exits: list[Any] = [m.trace["exits"] for m in curve]
    assert [list(e) for e in exits[::2]] == [
        ["1"],
        ["1", "2"],
        ["1", "2", "3"],
        ["1", "2", "3", "4"],
    ]
    for stage, depth in enumerate(("1", "2", "3")):
        kept = {e[depth] for e in exits[2 * stage + 1 :]}
        assert len(kept) == 1
    assert result.exits is not None
    assert [round(x, 6) for x in result.exits.losses] == list(exits[-1].values())


def test_what_is_frozen_runs_as_in_evaluation(tmp_path: Path) -> None:
    net = {"family": "cnn", "task": IMAGES, "options": {"dropout": 0.9}}
    method = of(greedy(**net), tmp_path)
    method.step = method.stage_steps - 1
    assert method.after_evaluation(Exits((1,), (1.0,), (0.0,)), 1.0, 0)
    x = torch.randn(4, 1, 8, 8)
    method.eval()
    with torch.no_grad():
        whole = method.hidden(x, 2)
    method.train()
    below, above = method.hidden(x, 2)
    assert torch.equal(below, whole[0])
    assert not below.requires_grad
    assert not torch.equal(above, whole[1])  # the stage's own dropout is on


OWN = """
from torch import nn

def build(width, depth, shape):
    net = nn.Module()
    net.stem = nn.Linear(shape.size, width).requires_grad_(False)
    net.blocks = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))
    net.head = nn.Linear(width, shape.outputs)
    return net
"""


def test_weights_that_a_family_never_trains_stay_so_after_a_resume(
    write_module: WriteModule, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    name = write_module(OWN)
    monkeypatch.setenv(ALLOWED, name)
    profile = {"stem": [], "blocks": [[], []], "head": []}
    method = of(greedy((1, 2), family=f"{name}:build", profile=profile), tmp_path)
    method.set_extra_state(method.get_extra_state())
    trained = [name for name, weight in method.named_parameters() if weight.requires_grad]
    assert trained == ["blocks.0.weight", "blocks.0.bias", "heads.0.weight", "heads.0.bias"]


# --- stages -----------------------------------------------------------------------------------


def stages(scratch: Path, losses: list[float], **settings: Any) -> tuple[list[int], int, bool]:
    """The stages that run where each ends with such a loss; the depth, and whether it ended."""
    method = of(greedy((1, 2, 3, 4, 5, 6), settings), scratch)
    seen = []
    for loss in losses:
        if method.ended:
            break
        seen.append(method.frontier())
        method.step = method.stage_steps * len(seen) - 1
        exits = Exits(method.depths[: method.stage], (9.0,) * (method.stage - 1) + (loss,), ())
        going_on = method.after_evaluation(exits, 1.0, 0)
        assert going_on is not method.ended
    return seen, method.param_depth(), method.ended


def test_it_stops_after_stages_that_were_no_better(tmp_path: Path) -> None:
    falling_then_not = [5.0, 4.0, 3.0, 3.0, 2.0, 1.0]
    assert stages(tmp_path, falling_then_not) == ([1, 2, 3, 4], 3, True)
    assert stages(tmp_path, falling_then_not, patience=2) == ([1, 2, 3, 4, 5, 6], 6, True)
    assert stages(tmp_path, [5.0, 6.0, 6.0, 1.0], patience=2) == ([1, 2, 3], 1, True)


def test_an_improvement_has_to_be_worth_it(tmp_path: Path) -> None:
    slowly = [1.0, 0.99, 0.98, 0.97, 0.96, 0.95]
    assert stages(tmp_path, slowly)[1:] == (6, True)
    assert stages(tmp_path, slowly, min_improvement=0.05) == ([1, 2], 1, True)
    accuracies = [-0.90, -0.91, -0.9100001]  # turned round, so that smaller is better
    assert stages(tmp_path, accuracies) == ([1, 2, 3], 2, True)


def test_a_stage_goes_on_until_its_last_epoch(tmp_path: Path) -> None:
    _, curve = run(greedy(method=TO_THE_END | {"stage_epochs": 3}), tmp_path)
    assert [m.trace["frontier"] for m in curve] == [1] * 3 + [2] * 3 + [3] * 3 + [4] * 3
    _, curve = run(greedy((1, 2), {"patience": 9}, epochs=6), tmp_path)  # a quarter, rounded up
    assert [m.trace["frontier"] for m in curve] == [1, 1, 2, 2]


def test_the_lineage_says_when_each_stage_began(tmp_path: Path) -> None:
    _, curve = run(greedy((1, 3), {"stage_epochs": 2}), tmp_path)
    start = {"epoch": 0, "depth": 1, "because": "start"}
    both = [start, {"epoch": 2, "depth": 3, "because": "stage"}]
    assert [m.trace["lineage"] for m in curve] == [[start], [start], both, both]


def test_a_run_that_stops_reads_only_exits_that_were_trained(tmp_path: Path) -> None:
    job = greedy(method={"min_improvement": 0.9, "stage_epochs": 1})
    result, curve = run(job, tmp_path)
    assert [m.trace["frontier"] for m in curve] == [1, 2]
    assert result.exits is not None
    assert result.exits.depths == (1, 2)
    assert result.readouts["param"] == 1


def test_each_stage_has_a_schedule_of_its_own(tmp_path: Path) -> None:
    method = of(greedy(method={"stage_epochs": 2}), tmp_path)
    assert method.stage_steps == 6
    found = []
    for step in range(14):
        method.step = step
        found.append(method.schedule())
    assert found == [(step % 6, 6) for step in range(14)]


# --- by hand ----------------------------------------------------------------------------------


def by_hand(job: Job, scratch: Path, epochs: int) -> dict[str, Tensor]:
    """Train, freeze all but the head, insert a block before it, train again."""
    stem, blocks, head = parts_of(job, scratch)
    epoch = batches(job)
    now = [stem, blocks[0]]
    optimiser = adam(job, *now, head)
    for stage in range(len(job.depths)):
        if stage:
            for module in now:
                module.requires_grad_(False)
            now.append(blocks[stage])
            optimiser = adam(job, now[-1], head)
        for _ in range(epochs):
            train_epoch(nn.Sequential(*now, head), optimiser, epoch())
    return state_of(stem, now[1:], head)


def test_it_is_what_people_write_by_hand_bit_for_bit(tmp_path: Path) -> None:
    job = greedy((1, 2, 3), TO_THE_END, schedule="constant", warmup=0.0, lr=1e-2)
    run_ = Run(job, "cpu", tmp_path)
    run_.to_the_end(lambda _: Command.CONTINUE, lambda: False, lambda: 0)
    found = run_.method.plain_state(3)
    expected = by_hand(job, tmp_path, epochs=2)
    assert found.keys() == expected.keys()
    for name, weight in expected.items():
        assert torch.equal(weight, found[name]), name


# --- cost and checkpoints ---------------------------------------------------------------------


def test_what_is_frozen_costs_its_forward_pass(tmp_path: Path) -> None:
    """Counted by torch, which spares the gradient of what each stage's first layer takes."""
    job = greedy(method=TO_THE_END)
    with FlopCounterMode(display=False) as counter:
        result, _ = run(job, tmp_path)
    stack = FAMILIES["mlp"].stack(Blueprint("mlp", job.width, 4, job.task.sample))
    stem = sum(layer.flops for layer in stack.stem)
    first = [stem, *(sum(layer.flops for layer in block) for block in stack.blocks[1:])]
    spared = 2 * 90 * sum(first)  # two epochs of each stage
    assert counter.get_total_flops() == result.costs.flops - spared


def test_preflights_bound_is_what_all_stages_cost(tmp_path: Path) -> None:
    job = greedy(method=TO_THE_END)
    result, _ = run(job, tmp_path)
    assert isinstance(job.method, GreedyLayerwise)
    stack = FAMILIES["mlp"].stack(Blueprint("mlp", job.width, 4, job.task.sample))
    assert job.method.flops(stack, job.depths, job.epochs, (90, 30, 30)) == result.costs.flops


@pytest.mark.parametrize("net", [{}, {"family": "resnet", "task": IMAGES, "steps_per_epoch": 3}])
@pytest.mark.parametrize("step", [2, 7, 13, 20])
def test_a_resumed_run_gives_the_same_bits(net: dict[str, Any], step: int, tmp_path: Path) -> None:
    job = greedy(method=TO_THE_END, **net)
    whole, curve = run(job, tmp_path)
    model = (tmp_path / MODEL).read_bytes()
    _, first = run(job, tmp_path, stop=stop_at(step))
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]
    assert numbers(resumed) == numbers(whole)
    assert (tmp_path / MODEL).read_bytes() == model
