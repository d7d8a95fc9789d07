import math

import pytest
import torch
from torch import Tensor

from fathom_spaces.tasks import METRICS, Metric, TaskKind
from fathom_workers.tasks import IGNORED, mean_loss, per_sample


def outputs_and_targets(kind: TaskKind, exits: int | None = None) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(0)
    shape = {
        TaskKind.CLASSIFICATION: (6, 4),
        TaskKind.REGRESSION: (6, 2),
        TaskKind.TOKENS: (6, 5, 4),
    }
    outputs = torch.randn(*(() if exits is None else (exits,)), *shape[kind], generator=generator)
    if kind is TaskKind.REGRESSION:
        return outputs, torch.randn(6, 2, generator=generator)
    y = torch.randint(4, shape[kind][:-1], generator=generator)
    if kind is TaskKind.TOKENS:
        y[0, :2] = y[3, 4] = IGNORED
    return outputs, y


@pytest.mark.parametrize("kind", TaskKind)
def test_the_loss_of_stacked_exits_is_each_exits_loss(kind: TaskKind) -> None:
    outputs, y = outputs_and_targets(kind, exits=3)
    alone = torch.stack([mean_loss(kind, one, y) for one in outputs])
    torch.testing.assert_close(mean_loss(kind, outputs, y), alone)


@pytest.mark.parametrize("kind", TaskKind)
@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_every_metric_is_a_value_for_each_row(metric: Metric, kind: TaskKind) -> None:
    if kind in metric.kinds:
        outputs, y = outputs_and_targets(kind)
        assert per_sample(metric.name, outputs, y).shape == (6,)


def test_positions_that_are_ignored_count_in_no_loss_and_no_metric() -> None:
    outputs, y = outputs_and_targets(TaskKind.TOKENS)
    changed = torch.where((y == IGNORED)[..., None], 1e3, outputs)
    for metric in ("accuracy", "log_loss"):
        assert torch.equal(per_sample(metric, outputs, y), per_sample(metric, changed, y))
    kind = TaskKind.TOKENS
    assert torch.equal(mean_loss(kind, outputs, y), mean_loss(kind, changed, y))
    assert torch.equal(mean_loss(kind, outputs[None], y), mean_loss(kind, changed[None], y))


def test_a_sequences_metric_is_the_mean_over_its_positions_that_count() -> None:
    outputs = torch.tensor([[[2.0, 0.0], [0.0, 2.0], [9.0, 0.0]]])
    y = torch.tensor([[0, 0, IGNORED]])
    assert per_sample("accuracy", outputs, y).tolist() == [0.5]
    expected = (math.log1p(math.exp(-2)) + math.log1p(math.exp(2))) / 2
    assert per_sample("log_loss", outputs, y).tolist() == pytest.approx([expected])


def test_metrics_are_those_of_the_definition() -> None:
    outputs = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
    classes = torch.tensor([0, 0])
    assert per_sample("accuracy", outputs, classes).tolist() == [1.0, 0.0]
    expected = [math.log1p(math.exp(-2)), math.log1p(math.e)]
    assert per_sample("log_loss", outputs, classes).tolist() == pytest.approx(expected)
    assert per_sample("accuracy", torch.tensor([[torch.inf, 0.0]]), classes[:1]).isnan().all()
    targets = torch.tensor([[1.0], [-1.0]])
    guesses = torch.tensor([[3.0], [-1.5]])
    assert per_sample("mse", guesses, targets).tolist() == [4.0, 0.25]
    assert per_sample("mae", guesses, targets).tolist() == [2.0, 0.5]
