"""A job becomes a model with its method: the net that the job says, or a refusal by name."""

from typing import Any

import pytest

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_workers.assembly import assemble
from fathom_workers.depth import DepthMethod

from .jobs import make_job


def assembled(depths: tuple[int, ...], **job: Any) -> DepthMethod:
    return assemble(make_job(depths, **job), steps=10, rows=100)


def refusal(depths: tuple[int, ...], **job: Any) -> FieldError:
    with pytest.raises(InvalidSpec) as caught:
        assembled(depths, **job)
    (error,) = caught.value.errors
    return error


def test_a_net_has_the_layers_and_skips_of_its_job() -> None:
    method = assembled((3,), layers={"units": (5, 2, 7)}, skips=((0, 2),))
    shapes = [tuple(weight.shape) for weight in method.blocks.parameters() if weight.dim() == 2]
    assert shapes == [(5, 4), (2, 5), (7, 2 + 5)]
    assert method.flops(1, heads=1) == 2 * (4 * 4 + 20 + 10 + 49 + 7 * 3)


def test_settings_of_other_layers_than_there_are_are_refused() -> None:
    error = refusal((3,), layers={"units": (5, 2)})
    assert (error.path, error.value) == ("per_layer.units", "[5, 2]")
    assert error.remedy == "Give 3, or none at all."


def test_skips_of_a_family_that_has_none_are_refused() -> None:
    error = refusal((3,), family="resnet", task={"dataset": "digits"}, skips=((0, 2),))
    assert (error.path, error.value) == ("skips", "((0, 2),)")


def test_ordinary_training_takes_one_depth() -> None:
    assert refusal((1, 2)).message == "ordinary training takes one depth"
