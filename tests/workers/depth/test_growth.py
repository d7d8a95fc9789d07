"""Growth: when it grows, what grows, and that nothing is lost by it."""

import itertools
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job
from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment, Outcome
from fathom_workers.depth.growth import PlateauGrowth
from fathom_workers.depth.plateau import Plateau
from fathom_workers.depth.readouts import Exits
from fathom_workers.export import load_model
from fathom_workers.models import Blueprint, build
from fathom_workers.run import Run
from fathom_workers.train import CHECKPOINT, MODEL
from tests.workers.jobs import make_job, numbers, run, stop_at

from .hand_written import adam, batches, parts_of, state_of, train_epoch

DEPTHS = (1, 2, 3, 4, 5)
IMAGES = {"dataset": "digits", "split": {"validation": 0.05, "test": 0.05}}
BITS = {"dataset": "parity", "options": {"length": 6, "rows": 60}}
NETS: dict[str, dict[str, Any]] = {
    "mlp": {},
    "residual mlp": {"options": {"residual": True}},
    "cnn": {"family": "cnn", "task": IMAGES},
    "resnet": {"family": "resnet", "task": IMAGES},
    "transformer": {"family": "transformer", "task": BITS},
    "lstm's dense stack": {"family": "lstm", "task": BITS, "options": {"stack": "dense"}},
}
each_net = pytest.mark.parametrize("net", NETS.values(), ids=NETS)


def growth(
    depths: tuple[int, ...] = DEPTHS, method: dict[str, Any] | None = None, **job: Any
) -> Job:
    return make_job(depths, method={"learned": "growth", **(method or {})}, **job)


def of(job: Job, scratch: Path) -> PlateauGrowth:
    method = Run(job, "cpu", scratch).method
    assert isinstance(method, PlateauGrowth)
    return method


def counted(*signals: int) -> Callable[[], int]:
    """What is heard after each epoch; the last count stays."""
    said = itertools.chain(signals, itertools.repeat(signals[-1]))
    return lambda: next(said)


def grown(curve: list[Measurement]) -> list[tuple[int, int, str]]:
    lineage: Any = curve[-1].trace["lineage"]
    return [(step["epoch"], step["depth"], step["because"]) for step in lineage]


def depths_of(curve: list[Measurement]) -> list[Any]:
    return [m.trace["depth"] for m in curve]


# --- when -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("patience", "least", "values", "reached"),
    [
        (1, 0.0, [3.0, 2.0, 2.0], [False, False, True]),
        (2, 0.0, [3.0, 4.0, 2.0, 2.5, 2.5], [False, False, False, False, True]),
        (1, 0.1, [1.0, 0.89, 0.81], [False, False, True]),  # 0.81 is within a tenth of 0.89
        (1, 0.1, [-0.5, -0.56, -0.6], [False, False, True]),  # accuracies, turned round
        (1, 0.005, [0.0, 0.0], [False, True]),
    ],
)
def test_a_plateau_is_so_many_values_without_an_improvement(
    patience: int, least: float, values: list[float], reached: list[bool]
) -> None:
    plateau = Plateau(patience, least)
    found = []
    for value in values:
        plateau.see(value)
        found.append(plateau.reached)
    assert found == reached
    plateau.forget()
    assert plateau.see(1e9)
    assert not plateau.reached


class Told:
    """A method that is told what its evaluations gave."""

    def __init__(self, scratch: Path, **settings: Any):
        self.method = of(growth(method=settings, epochs=20), scratch)
        self.steps_per_epoch = self.method.setup.steps // 20

    def hear(self, *, metric: float = 1.0, loss: float = 1.0, signals: int = 0) -> int:
        """An epoch with these values; returns the depth after it."""
        method = self.method
        method.step = (
            method.step + self.steps_per_epoch if method.step else self.steps_per_epoch - 1
        )
        exits = Exits((method.param_depth(),), (metric,), (0.0,))
        assert not method.after_evaluation(exits, loss, signals)  # the optimiser goes on
        return method.param_depth()


def test_a_stalled_metric_adds_a_block_and_starts_a_new_count(tmp_path: Path) -> None:
    told = Told(tmp_path, patience=2)
    metrics = [3.0, 2.0, 2.0, 1.999, 9.0, 8.0, 8.0, 8.0]
    assert [told.hear(metric=m) for m in metrics] == [1, 1, 1, 2, 2, 2, 2, 3]


def test_a_stalled_loss_counts_where_it_is_the_criterion(tmp_path: Path) -> None:
    told = Told(tmp_path, criterion="loss")
    assert [told.hear(loss=x, metric=1 / x) for x in (3.0, 2.0, 2.0, 1.0)] == [1, 1, 2, 2]


def test_it_stays_where_growing_was_in_vain(tmp_path: Path) -> None:
    at_depths = [5.0, 5.0, 4.0, 4.0, 4.1, 4.1, 4.2, 4.2]  # each depth's best, then its stall
    for give_up, depths in [
        (None, [1, 2, 2, 3, 3, 4, 4, 5]),
        (1, [1, 2, 2, 3, 3, 3, 3, 3]),
        (2, [1, 2, 2, 3, 3, 4, 4, 4]),
    ]:
        told = Told(tmp_path, give_up=give_up)
        assert [told.hear(metric=m) for m in at_depths] == depths
    assert [told.hear(signals=1), told.hear(signals=1)] == [5, 5], "but it still obeys"


def test_without_a_signal_the_criterion_signal_waits(tmp_path: Path) -> None:
    told = Told(tmp_path, criterion="signal")
    assert [told.hear() for _ in range(6)] == [1] * 6


@pytest.mark.parametrize("criterion", ["signal", "metric", "loss"])
def test_it_grows_by_as_many_as_there_were_signals(criterion: str, tmp_path: Path) -> None:
    told = Told(tmp_path, criterion=criterion, patience=100)
    signals = [0, 1, 1, 3, 3, 9, 12]
    assert [told.hear(signals=s) for s in signals] == [1, 2, 2, 4, 4, 5, 5]
    assert [(g.epoch, g.depth, g.because) for g in told.method.lineage] == [
        (0, 1, "start"),
        (2, 2, "signal"),
        (4, 4, "signal"),
        (6, 5, "signal"),
    ]


def test_nothing_grows_that_would_not_be_trained(tmp_path: Path) -> None:
    result, curve = run(
        growth(method={"criterion": "signal"}), tmp_path, signals=counted(0, 0, 0, 3)
    )
    assert depths_of(curve) == [1, 1, 1, 1]
    assert (result.outcome, result.depth) == (Outcome.FINISHED, 1)


def test_it_starts_at_the_depth_it_was_given_or_the_next_candidate(tmp_path: Path) -> None:
    found = [
        of(growth((2, 4, 8), {"initial_depth": depth}), tmp_path).param_depth()
        for depth in (None, 2, 3, 4, 5, 8)
    ]
    assert found == [2, 2, 4, 4, 8, 8]


def test_the_lineage_says_when_and_why(tmp_path: Path) -> None:
    job = growth(method={"criterion": "signal"}, epochs=6)
    result, curve = run(job, tmp_path, signals=counted(0, 1, 1, 3))
    assert depths_of(curve) == [1, 1, 2, 2, 4, 4]
    assert grown(curve) == [(0, 1, "start"), (2, 2, "signal"), (4, 4, "signal")]
    assert result.depth == result.readouts["param"] == 4
    for measured in curve:  # the depth alone is evaluated, and alone has a weight
        trace: Any = measured.trace
        depth = str(trace["depth"])
        assert list(trace["exits"]) == [depth]
        assert {d for d, w in trace["weights"].items() if w} == {depth}
    assert result.exits is not None
    assert result.exits.depths == (1, 2, 3, 4)


# --- what -------------------------------------------------------------------------------------


def trained(job: Job, scratch: Path) -> tuple[PlateauGrowth, Tensor]:
    """A method after some steps of plain gradient descent, and the rows it is asked about."""
    run_ = Run(job, "cpu", scratch)
    method = run_.method
    assert isinstance(method, PlateauGrowth)
    part = run_.data.train
    optimiser = torch.optim.SGD(list(method.parameters()), lr=0.05)
    for _ in range(3):
        optimiser.zero_grad()
        method.loss(part.x[:32], part.y[:32]).loss.backward()
        optimiser.step()
    method.eval()
    return method, part.x[:50]


@each_net
def test_a_block_that_is_the_identity_leaves_the_outputs_as_they_were(
    net: dict[str, Any], tmp_path: Path
) -> None:
    for start in (None, "identity"):
        method, x = trained(growth(method={"new_block": start}, **net), tmp_path)
        with torch.no_grad():
            before, *after = method.outputs(x, range(1, 6))
        assert before.abs().max() > 0
        for outputs in after:
            torch.testing.assert_close(outputs, before, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("net", ["residual mlp", "resnet", "transformer"])
def test_zeroed_branches_change_nothing_and_are_trained(net: str, tmp_path: Path) -> None:
    method, x = trained(growth(method={"new_block": "zero_residual"}, **NETS[net]), tmp_path)
    with torch.no_grad():
        before, after = method.outputs(x, (1, 2))
    assert torch.equal(before, after)
    method.exit = 2
    method.train()
    assert isinstance(method, PlateauGrowth)
    gradient = method.neck(method.hidden(x, 2)[-1]).square().sum()
    gradient.backward()
    grads = [p.grad for p in method.blocks[1].parameters() if p.grad is not None]
    assert any(grad.abs().max() > 0 for grad in grads)


def test_growing_over_a_pooling_keeps_the_mean_of_a_residual_trunk(tmp_path: Path) -> None:
    net = {**NETS["resnet"], "options": {"pool_every": 2}}
    method, x = trained(growth(method={"new_block": "identity"}, **net), tmp_path)
    with torch.no_grad():
        _, before, after, *_ = method.outputs(x, range(1, 6))
    torch.testing.assert_close(after, before)


def drawn(job: Job) -> nn.ModuleList:
    """The blocks as the family draws them."""
    blueprint = Blueprint(job.family, job.width, job.depths[-1], job.task.sample, job.options)
    return build(blueprint, torch.Generator().manual_seed(job.seed)).blocks


@pytest.mark.parametrize(
    ("start", "deviation", "most"),
    [("kaiming", math.sqrt(2 / 48), 1.0), ("xavier", math.sqrt(2 / 96), math.sqrt(6 / 96))],
)
def test_random_blocks_have_the_variance_of_their_scheme(
    start: str, deviation: float, most: float, tmp_path: Path
) -> None:
    settings = {"new_block": start, "initial_depth": 2}
    job = growth(method=settings, width=48)
    blocks = of(job, tmp_path).blocks
    for number, (block, before) in enumerate(zip(blocks, drawn(job), strict=True)):
        weight = block[0].weight
        assert torch.equal(weight, before[0].weight) == (number < 2), "the first are its family's"
        if number >= 2:
            assert weight.std().item() == pytest.approx(deviation, rel=0.1)
            assert weight.abs().max() <= most


def test_an_lstms_matrices_are_drawn_gate_by_gate(tmp_path: Path) -> None:
    job = growth(method={"new_block": "xavier"}, family="lstm", task=BITS, width=16)
    layer = of(job, tmp_path).blocks[3].layer
    for weight in (layer.weight_ih_l0, layer.weight_hh_l0):
        assert weight.abs().max() <= math.sqrt(6 / 32)
        assert weight.abs().max() > math.sqrt(6 / (16 + 64)), "as one matrix it would be smaller"
    assert torch.equal(layer.bias_ih_l0, drawn(job)[3].layer.bias_ih_l0)


def test_blocks_that_cannot_be_an_identity_start_as_their_family_draws_them(tmp_path: Path) -> None:
    job = growth(family="lstm", task=BITS)
    for block, before in zip(of(job, tmp_path).blocks, drawn(job), strict=True):
        for name, weight in before.state_dict().items():
            assert torch.equal(block.state_dict()[name], weight)


@pytest.mark.parametrize(
    ("start", "net", "words"),
    [
        ("identity", {"family": "lstm", "task": BITS}, "a block of lstm cannot be the identity"),
        ("identity", {"family": "densely_gated"}, "a block of densely_gated cannot be"),
        ("zero_residual", {"family": "mlp"}, "blocks of mlp are not residual"),
        ("zero_residual", {"family": "cnn", "task": IMAGES}, "blocks of cnn are not residual"),
    ],
)
@pytest.mark.parametrize("method", ["growth", "progressive"])
def test_what_cannot_be_is_refused_where_it_was_asked_for(
    method: str, start: str, net: dict[str, Any], words: str, tmp_path: Path
) -> None:
    settings = {"learned": method, "new_block": start}
    spec = {
        "name": "x",
        "task": net.get("task", {"dataset": "iris"}),
        "model": {"family": net["family"], "depth": {"low": 1, "high": 3}, "width": 4},
        "methods": [settings],
    }
    with pytest.raises(InvalidSpec, match=words) as refused:
        parse(Experiment, spec)
    (error,) = refused.value.errors
    assert error.path == "methods.0.new_block"
    assert error.remedy == "Choose kaiming or xavier."
    with pytest.raises(InvalidSpec, match=r"block 2 of \w+ (is not residual|cannot be)"):
        run(make_job((1, 2, 3), method=settings, **net), tmp_path)


# --- the optimiser ----------------------------------------------------------------------------


def as_sequential(job: Job, scratch: Path) -> dict[str, Tensor]:
    """After the second epoch and the third, the old modules and one more make a new network."""
    stem, blocks, head = parts_of(job, scratch)
    epoch = batches(job)
    now = blocks[:1]
    optimiser = adam(job, stem, *now, head)
    for number in range(job.epochs):
        model = nn.Sequential(stem, *now, head)
        train_epoch(model, optimiser, epoch())
        if number in (1, 2):
            now.append(blocks[len(now)])
            optimiser.add_param_group({"params": list(now[-1].parameters())})
    return state_of(stem, now, head)


def in_a_list(job: Job, scratch: Path) -> dict[str, Tensor]:
    """A module whose list of blocks gets longer."""
    stem, blocks, head = parts_of(job, scratch)
    epoch = batches(job)
    net = nn.Module()
    net.stem, net.blocks, net.head = stem, nn.ModuleList(blocks[:1]), head

    def forward(x: Tensor) -> Tensor:
        h = net.stem(x)
        for block in net.blocks:
            h = block(h)
        found: Tensor = net.head(h)
        return found

    optimiser = adam(job, net)
    for number in range(job.epochs):
        train_epoch(forward, optimiser, epoch())
        if number in (1, 2):
            net.blocks.append(blocks[len(net.blocks)])
            optimiser.add_param_group({"params": list(net.blocks[-1].parameters())})
    return dict(net.state_dict())


@pytest.mark.parametrize("start", ["identity", "kaiming"])
def test_it_is_what_people_write_by_hand_bit_for_bit(start: str, tmp_path: Path) -> None:
    """Switched on later, built anew as a Sequential, appended to a ModuleList: all the same."""
    settings = {"criterion": "signal", "new_block": start}
    job = growth((1, 2, 3), settings, epochs=5, schedule="constant", warmup=0.0)
    _, curve = run(job, tmp_path, signals=counted(0, 1, 2))
    assert depths_of(curve) == [1, 1, 2, 3, 3]
    found = load_model(tmp_path / MODEL).state_dict()
    for other in (as_sequential(job, tmp_path), in_a_list(job, tmp_path)):
        assert other.keys() == found.keys()
        for name, weight in other.items():
            assert torch.equal(weight, found[name]), name


@pytest.mark.parametrize("optimizer", ["adam", "adamw", "sgd"])
def test_the_optimiser_keeps_its_moments_and_new_weights_start_theirs(
    optimizer: str, tmp_path: Path
) -> None:
    job = growth(method={"criterion": "signal"}, optimizer=optimizer, lr=0.01)
    run_ = Run(job, "cpu", tmp_path)
    names = [name for name, _ in run_.method.named_parameters()]
    optimisers = run_.optimisers
    seen: list[dict[str, dict[str, Tensor]]] = []

    def report(_: Measurement) -> Command:
        by_name: dict[str, dict[str, Tensor]] = {}
        for key, value in run_.optimisers.state().items():
            _, index, what = key.split(".")
            by_name.setdefault(names[int(index)], {})[what] = value.clone()
        seen.append(by_name)
        return Command.CONTINUE

    run_.to_the_end(report, lambda: False, counted(0, 1))
    assert run_.optimisers is optimisers
    before, at_growth, after = seen[0], seen[1], seen[2]
    old = {"stem.1.weight", "stem.1.bias", "blocks.0.0.weight", "blocks.0.0.bias"}
    old |= {"heads.0.weight", "heads.0.bias"}
    assert before.keys() == at_growth.keys() == old
    assert after.keys() == old | {"blocks.1.0.weight", "blocks.1.0.bias"}
    if optimizer != "sgd":
        steps = {name: int(state["step"]) for name, state in after.items()}
        assert {steps[name] for name in old} == {9}  # three steps make an epoch
        assert steps["blocks.1.0.weight"] == 3
    moment = "momentum_buffer" if optimizer == "sgd" else "exp_avg"
    assert all(at_growth[name][moment].abs().max() > 0 for name in old)


# --- checkpoints ------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [1, 4, 7, 10])
@pytest.mark.parametrize("criterion", ["signal", "metric"])
def test_a_resumed_run_obeys_no_signal_twice(criterion: str, step: int, tmp_path: Path) -> None:
    settings = {"criterion": criterion, "min_improvement": 0.3, "give_up": 2}
    job = growth(method=settings, epochs=5)
    whole, curve = run(job, tmp_path, signals=lambda: 2)
    model = (tmp_path / MODEL).read_bytes()
    assert depths_of(curve)[:2] == [1, 3]
    stopped, first = run(job, tmp_path, stop=stop_at(step), signals=lambda: 2)
    assert stopped.outcome is Outcome.PREEMPTED
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT, signals=lambda: 2)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]
    assert numbers(resumed) == numbers(whole)
    assert (tmp_path / MODEL).read_bytes() == model


def test_a_signal_that_came_while_nobody_trained_is_obeyed(tmp_path: Path) -> None:
    job = growth(method={"criterion": "signal"}, epochs=5)
    _, first = run(job, tmp_path, stop=stop_at(4), signals=lambda: 1)
    _, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT, signals=lambda: 3)
    assert depths_of(first + rest) == [1, 2, 4, 4, 4]
