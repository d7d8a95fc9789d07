"""Effective depth: blocks are taken out one by one, and those count that are missed."""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from fathom_client.wire import Ablation
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.gates import Gates
from fathom_spaces.tasks import METRICS, TaskKind, TaskShape
from fathom_workers import ablation
from fathom_workers.ablation import FEWEST_ROWS, Allowance, ablate
from fathom_workers.checkpoints import digest
from fathom_workers.models import DepthModel, build
from fathom_workers.models.gates import Rewired
from fathom_workers.models.parts import Residual
from fathom_workers.tasks import Part

from .jobs import LAYER_SELECT, UDN, make_job, numbers, run

FEATURES = TaskShape(TaskKind.CLASSIFICATION, (6,), 3)
IMAGES = TaskShape(TaskKind.CLASSIFICATION, (1, 8, 8), 3)
ACCURACY, LOG_LOSS, MSE = (METRICS[name] for name in ("accuracy", "log_loss", "mse"))
PLENTY = Allowance(flops=math.inf, forward_flops=1, activations=1)


def net(family: str, depth: int, shape: TaskShape = FEATURES, **changes: Any) -> DepthModel:
    blueprint = replace(Blueprint(family, 8, depth, shape), **changes)
    return build(blueprint, torch.Generator().manual_seed(1)).eval()


def rows(shape: TaskShape = FEATURES, count: int = 300) -> Part:
    generator = torch.Generator().manual_seed(2)
    x = torch.randn(count, *shape.inputs, generator=generator)
    return Part(x, torch.randint(shape.outputs, (count,), generator=generator))


def answered(model: nn.Module, part: Part) -> Part:
    """The same rows, with the classes that the model itself gives: it makes no mistake on them."""
    with torch.no_grad():
        return Part(part.x, model(part.x).argmax(1))


def measured(model: DepthModel, part: Part, metric: Any = ACCURACY, **changes: Any) -> Ablation:
    kept = changes.pop("kept", range(len(model.blocks)))
    return ablate(model, tuple(kept), part, metric, replace(PLENTY, **changes))


def silence(block: nn.Module) -> None:
    """Let a residual block add nothing: its branch ends in zeros."""
    assert isinstance(block, Residual)
    last = [m for m in block.branch if isinstance(m, nn.Linear)][-1]
    nn.init.zeros_(last.weight)
    nn.init.zeros_(last.bias)


def amplify(block: nn.Module) -> None:
    assert isinstance(block, Residual)
    for layer in (m for m in block.branch if isinstance(m, nn.Linear)):
        layer.weight.data *= 3


class TestCounting:
    @pytest.mark.parametrize("idle", [(), (0,), (1, 3), (0, 1, 2, 3)])
    def test_blocks_that_add_nothing_do_not_count_and_the_others_do(
        self, idle: tuple[int, ...]
    ) -> None:
        model = net("mlp", 4, options={"residual": True})
        for number, block in enumerate(model.blocks):
            (silence if number in idle else amplify)(block)
        found = measured(model, answered(model, rows()))
        assert found.effective == 4 - len(idle)
        assert found.rows == 300
        for number, (rise, error) in enumerate(
            zip(found.rises, found.standard_errors, strict=True)
        ):
            assert rise is not None
            assert error is not None
            assert (rise, error) == (0, 0) if number in idle else rise > 2 * error > 0

    def test_a_rise_is_how_much_worse_the_net_is_without_the_block(self) -> None:
        model, part = net("mlp", 3), rows()
        for metric, sign in ((ACCURACY, -1), (LOG_LOSS, 1)):
            found = measured(model, part, metric)
            for number in range(3):
                shorter = net("mlp", 3)
                del shorter.blocks[number]
                with torch.no_grad():
                    whole, without = (_metric(metric.name, m, part) for m in (model, shorter))
                differences = sign * (without - whole)
                assert found.rises[number] == pytest.approx(differences.mean().item())
                error = differences.std().item() / math.sqrt(len(part))
                assert found.standard_errors[number] == pytest.approx(error)

    def test_a_block_whose_removal_is_noise_does_not_count(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        model = net("mlp", 1)
        noise = torch.randn(300, generator=torch.Generator().manual_seed(3)).double()
        for shift, counts in ((0.0, 0), (0.5, 1)):
            losses = iter([torch.zeros(300).double(), noise - noise.mean() + shift])
            monkeypatch.setattr(ablation, "_losses", lambda *_, told=losses: next(told))
            assert measured(model, rows()).effective == counts

    def test_a_net_that_breaks_without_a_block_needs_it(self) -> None:
        model = net("mlp", 2)
        last = model.blocks[1][0]
        last.weight.data *= 0
        model.stem[1].weight.data *= 1e25
        model.blocks[0][0].weight.data *= 1e25
        found = measured(model, rows(), LOG_LOSS)
        assert found.rises[1] == ablation.OVERFLOWED
        assert found.standard_errors[1] == 0
        assert found.effective in (1, 2)

    def test_no_blocks_no_depth(self) -> None:
        found = measured(net("mlp", 0), rows())
        assert (found.effective, found.rises) == (0, ())

    def test_regression_and_every_position_of_a_sequence(self) -> None:
        numbers_ = TaskShape(TaskKind.REGRESSION, (6,), 2)
        part = Part(rows().x, torch.zeros(300, 2))
        assert len(measured(net("mlp", 2, numbers_), part, MSE).rises) == 2
        tokens = TaskShape(TaskKind.TOKENS, (5,), 7, 7)
        classes = torch.randint(7, (120, 5), generator=torch.Generator().manual_seed(1))
        found = measured(net("transformer", 2, tokens), Part(classes, classes), LOG_LOSS)
        assert len(found.rises) == 2


class TestShapes:
    @pytest.mark.parametrize(
        ("family", "options"),
        [
            ("cnn", {"pool_every": 1}),
            ("cnn", {"pool_every": 1, "pool_at": "end"}),
            ("resnet", {"pool_every": 1}),
        ],
    )
    def test_the_pooling_of_a_block_stays_where_the_block_goes(
        self, family: str, options: dict[str, Any]
    ) -> None:
        model, part = net(family, 3, IMAGES, options=options), rows(IMAGES)
        found = measured(model, part)
        assert None not in found.rises
        assert len(found.rises) == 3

    def test_a_block_that_changes_the_width_cannot_be_taken_out_and_counts(self) -> None:
        model = net("mlp", 3, layers={"units": (8, 5, 5)})
        found = measured(model, rows())
        assert [rise is None for rise in found.rises] == [False, True, False]
        assert found.standard_errors[1] is None
        assert found.effective is not None
        assert found.effective >= 1

    def test_of_blocks_that_take_all_earlier_ones_it_gives_what_the_one_before_gave(self) -> None:
        model = net("mlp", 3, skips=((0, 2),))
        found = measured(model, answered(model, rows()))
        assert None not in found.rises
        gated = net("densely_gated", 3)
        assert None not in measured(gated, rows()).rises

    def test_a_gated_net_that_is_read_by_nobody_does_not_need_the_block(self) -> None:
        chain = net("mlp", 3)
        model = Rewired(chain, FEATURES, Gates(merge="sum"), torch.Generator()).eval()
        model.blocks[1].merge.close([0], 0.0)
        model.blocks[2].merge.close([0, 2], 0.0)
        found = measured(model, answered(model, rows()))
        assert found.rises[0] == 0

    def test_blocks_kept_of_a_deeper_net_are_counted_without_what_only_pools_between(self) -> None:
        whole = net("cnn", 3, IMAGES, options={"pool_every": 1})
        whole.blocks = nn.ModuleList([whole.blocks[0], whole.shortcut(1), whole.blocks[2]])
        found = measured(whole, rows(IMAGES), kept=(0, 2))
        assert len(found.rises) == 2

    def test_progress_is_told_for_the_net_and_for_it_without_each_block(self) -> None:
        told: list[int] = []
        ablate(net("mlp", 3), range(3), rows(), ACCURACY, PLENTY, lambda: told.append(1))
        assert len(told) == 4

    def test_the_net_is_as_it_was(self) -> None:
        model, part = net("mlp", 3), rows()
        before = model(part.x)
        measured(model, part)
        assert torch.equal(model(part.x), before)


class TestAllowance:
    def test_fewer_rows_are_taken_where_all_are_too_many_evenly_spread(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[Tensor] = []

        def watched(model: Any, pieces: Any, *_: Any) -> Tensor:
            ((x, _y),) = pieces
            seen.append(x)
            return torch.zeros(len(x)).double()

        monkeypatch.setattr(ablation, "_losses", watched)
        part = Part(torch.arange(1000.0)[:, None], torch.zeros(1000).long())
        found = measured(net("mlp", 3), part, flops=4 * 10 * 250.0, forward_flops=10)
        assert found.rows == 250
        assert seen[0].flatten().tolist() == list(range(0, 1000, 4))

    @pytest.mark.parametrize(
        ("given", "flops", "taken"),
        [(300, 99, None), (300, 100, 100), (30, 30, 30), (30, 29, None)],
    )
    def test_too_few_rows_are_not_measured_and_the_reason_is_told(
        self, given: int, flops: int, taken: int | None
    ) -> None:
        found = measured(net("mlp", 1), rows(count=given), flops=2.0 * flops, forward_flops=1)
        if taken is not None:
            assert (found.rows, found.reason) == (taken, "")
            return
        assert (found.effective, found.rises, found.rows) == (None, (), 0)
        assert f"on {min(given, FEWEST_ROWS)} rows" in found.reason
        assert "training.ablation" in found.reason


class TestRuns:
    @pytest.mark.parametrize(
        "job",
        [make_job((3,)), make_job((1, 2, 3), method=UDN), make_job((1, 2, 3), method=LAYER_SELECT)],
        ids=["plain", "udn", "layer_select"],
    )
    def test_measuring_it_changes_nothing_else_and_is_no_cost(
        self, job: Any, tmp_path: Path
    ) -> None:
        plain, curve = run(job, tmp_path)
        asked = job.model_copy(update={"ablation": 1.0})
        found, same = run(asked, tmp_path)
        assert plain.ablation is None
        assert found.ablation is not None
        assert len(found.ablation.rises) == found.depth
        assert numbers(found.model_copy(update={"ablation": None})) == numbers(plain)
        assert [numbers(m) for m in same] == [numbers(m) for m in curve]
        assert digest(asked) == digest(job)  # a checkpoint serves both

    def test_the_same_run_measures_the_same(self, tmp_path: Path) -> None:
        job = make_job((3,), ablation=1.0)
        first, second = run(job, tmp_path)[0], run(job, tmp_path)[0]
        assert first.ablation == second.ablation

    def test_a_net_without_the_allowance_says_why(self, tmp_path: Path) -> None:
        found, _ = run(make_job((3,), ablation=1e-9), tmp_path)
        assert found.ablation is not None
        assert found.ablation.effective is None
        assert "3 blocks" in found.ablation.reason


def _metric(name: str, model: nn.Module, part: Part) -> Tensor:
    outputs = model(part.x)
    if name == "accuracy":
        return (outputs.argmax(1) == part.y).double()
    return nn.functional.cross_entropy(outputs, part.y, reduction="none").double()
