import math

import pytest
import torch

from fathom_spaces.tasks import METRICS
from fathom_workers.evaluation import OVERFLOWED, curve, values


def test_a_curve_has_losses_and_errors_of_paired_differences_to_the_best_exit() -> None:
    scores = torch.tensor([[1.0, 0, 0, 0], [1, 1, 0, 1], [1, 1, 1, 0]], dtype=torch.float64)
    found = curve(scores, METRICS["accuracy"], (2, 4, 8))
    assert found.depths == (2, 4, 8)
    assert found.losses == (-0.25, -0.75, -0.75)
    # Differences to the exit at 4: (0, -1, 0, -1) and (0, 0, 1, -1).
    expected = [math.sqrt(1 / 3) / 2, 0.0, math.sqrt(2 / 3) / 2]
    assert found.paired_se == pytest.approx(expected)


def test_one_row_has_no_standard_error() -> None:
    assert curve(torch.ones(2, 1), METRICS["mse"], (1, 2)).paired_se == (0.0, 0.0)


@pytest.mark.parametrize(("name", "worst"), [("accuracy", -OVERFLOWED), ("mse", OVERFLOWED)])
def test_an_exit_that_overflowed_is_very_bad_and_still_a_number(name: str, worst: float) -> None:
    scores = torch.tensor([[0.5, 0.5], [torch.nan, 0.5]], dtype=torch.float64)
    assert values(scores, METRICS[name]) == [0.5, worst]
    found = curve(scores, METRICS[name], (1, 2))
    assert found.losses[1] == OVERFLOWED
    assert found.paired_se == (0.0, OVERFLOWED)
