"""Effective depth over random architectures of every family: what is taken out, and what counts."""

import math

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from fathom_spaces.families import FAMILIES as CLOSED_FORMS
from fathom_spaces.tasks import METRICS, Form, TaskKind, TaskShape
from fathom_workers.ablation import Allowance, ablate
from fathom_workers.models import FAMILIES, DepthModel, build
from fathom_workers.tasks import Part

from .test_families import blueprints, generator, samples, states

ROWS = 8
METRIC = {TaskKind.REGRESSION: "mse"}
PLENTY = Allowance(flops=math.inf, forward_flops=1, activations=1)


def part(shape: TaskShape) -> Part:
    x = samples(shape, ROWS)
    if shape.kind is TaskKind.REGRESSION:
        return Part(x, torch.ones(ROWS, shape.outputs))
    length = shape.inputs[: shape.kind is TaskKind.TOKENS]
    return Part(x, torch.zeros(ROWS, *length, dtype=torch.long))


def deafen(model: DepthModel) -> None:
    """Let the head say the same whatever it is given."""
    last = [m for m in model.head.modules() if isinstance(m, nn.Linear)][-1]
    nn.init.zeros_(last.weight)


def fits(model: DepthModel, given: list[Tensor], block: int) -> bool:
    """Whether what stands for a block gives what the block gives, in shape."""
    return model.shortcut(block)(given[block]).shape == given[block + 1].shape


@pytest.mark.parametrize("family", FAMILIES)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_every_active_block_is_taken_out_or_told_to_be_needed(
    family: str, data: st.DataObject
) -> None:
    blueprint = data.draw(blueprints(family))
    model, rows = build(blueprint, generator()).eval(), part(blueprint.shape)
    metric = METRICS[METRIC.get(blueprint.shape.kind, "log_loss")]
    blocks = range(blueprint.depth)
    with torch.no_grad():
        given_ = states(model, rows.x)
    found = ablate(model, tuple(blocks), rows, metric, PLENTY)
    count = CLOSED_FORMS[family].count(blueprint, found.effective)
    assert len(found.rises) == count.repeats == len(model.blocks)
    needed = [rise is None for rise in found.rises]
    assert needed == [not fits(model, given_, block) for block in blocks]
    assert sum(needed) <= count.active <= count.repeats

    deafen(model)
    assert ablate(model, tuple(blocks), rows, metric, PLENTY).effective == sum(needed)


def test_forms_of_every_kind_are_among_them() -> None:
    assert {Form.FEATURES, Form.IMAGE, Form.SEQUENCE, Form.TOKENS} <= {
        form for family in CLOSED_FORMS.values() for form in family.forms
    }
