"""Progressive growth: the schedule, and what it costs."""

from pathlib import Path
from typing import Any

import pytest

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families import FAMILIES
from tests.workers.jobs import make_job, run

DEPTHS = (1, 2, 3, 4)
TRAINED, VALIDATED, TESTED = 90, 30, 30


@pytest.mark.parametrize(
    ("settings", "depths"),
    [
        ({}, [1, 2, 3, 4, 4, 4]),
        ({"every": 2}, [1, 1, 2, 2, 3, 3]),
        ({"every": 4}, [1, 1, 1, 1, 2, 2]),
        ({"every": 6}, [1, 1, 1, 1, 1, 1]),
        ({"initial_depth": 3}, [3, 4, 4, 4, 4, 4]),
    ],
)
def test_one_candidate_more_every_so_many_epochs(
    settings: dict[str, Any], depths: list[int], tmp_path: Path
) -> None:
    job = make_job(DEPTHS, method={"learned": "progressive", **settings}, epochs=6)
    result, curve = run(job, tmp_path)
    assert [m.trace["depth"] for m in curve] == depths
    assert result.depth == depths[-1]
    lineage: Any = curve[-1].trace["lineage"]
    assert [step["because"] for step in lineage] == ["start"] + ["schedule"] * (len(lineage) - 1)
    for step in lineage[1:]:
        assert depths[step["epoch"] - 1] < step["depth"] == depths[step["epoch"]]


def test_an_epoch_costs_the_depth_it_has(tmp_path: Path) -> None:
    job = make_job(DEPTHS, method={"learned": "progressive"}, epochs=6)
    result, curve = run(job, tmp_path)
    stack = FAMILIES["mlp"].stack(Blueprint("mlp", job.width, 4, job.task.sample))
    of_depth = [stack.forward_flops(depth) for depth in range(5)]
    spent = 0
    for depth, measured in zip([1, 2, 3, 4, 4, 4], curve, strict=True):
        spent += (3 * TRAINED + VALIDATED) * of_depth[depth]
        assert measured.costs.flops == spent
    last = of_depth[4] + 3 * sum(layer.flops for layer in stack.head)
    assert result.costs.flops == spent + (VALIDATED + TESTED) * last
