"""The number of layers as a sum: it is the closed form's, for every family and all counts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.arithmetic import arithmetic, table
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families import FAMILIES
from fathom_spaces.tasks import Option, TaskKind, TaskShape

IMAGES = TaskShape(TaskKind.CLASSIFICATION, (3, 32, 32), 10)
WORDS = TaskShape(TaskKind.CLASSIFICATION, (5,), 2, vocabulary=7)
SHAPES = (IMAGES, WORDS, TaskShape(TaskKind.TOKENS, (5,), 7, vocabulary=7))
KERAS: dict[str, Option] = {"pool_every": 1, "pool_at": "end", "stem_stride": 1, "head": "flatten"}


def words(family: str, shape: TaskShape, *counts: str, depth: int = 5, **options: Option) -> str:
    net = Blueprint(family, 8, depth, shape, options)
    return str(arithmetic(FAMILIES[family], net, counts or ("depth",)))


def test_the_sum_is_told_in_words() -> None:
    assert words("mlp", WORDS) == "5 + 2 × depth layers, of which 3 + depth have weights"
    assert words("cnn", IMAGES) == "4 + 2 × depth layers, of which 2 + depth have weights"
    assert words("cnn", IMAGES, dropout=0.1).startswith("4 + 3 × depth layers")


def test_each_count_is_a_term_of_its_own() -> None:
    said = words("lstm", WORDS, "depth", "dense_layers")
    layers, weighted = "3 + depth + 2 × dense_layers", "2 + depth + dense_layers"
    assert said == f"{layers} layers, of which {weighted} have weights"
    said = words("lstm", WORDS, "lstm_layers", stack="dense", depth=2)
    assert said == "7 + lstm_layers layers, of which 4 + lstm_layers have weights"


def test_a_pooling_in_every_block_is_one_more_layer_of_it() -> None:
    assert words("cnn", IMAGES, **KERAS).startswith("4 + 3 × depth layers, of which")


@pytest.mark.parametrize(
    ("depth", "said"), [(5, "and up to 1 pooling,"), (7, "and up to 2 poolings,")]
)
def test_poolings_between_some_blocks_are_told_apart(depth: int, said: str) -> None:
    assert said in words("cnn", IMAGES, depth=depth, pool_every=3)


def test_an_image_that_cannot_be_halved_any_more_ends_the_poolings() -> None:
    assert "4 + 2 × depth layers and up to 5 poolings" in words("cnn", IMAGES, depth=9, **KERAS)


@st.composite
def nets(draw: st.DrawFn) -> tuple[Blueprint, dict[str, int]]:
    """A net, and its counts."""
    family = FAMILIES[draw(st.sampled_from(sorted(FAMILIES)))]
    shape = draw(st.sampled_from([shape for shape in SHAPES if family.takes(shape)]))
    counts = {name: draw(st.integers(0, 4)) for name in family.counted_by({}).values()}
    options: dict[str, Any] = {n: c for n, c in counts.items() if n != "depth"}
    if "dropout" in family.options:
        options["dropout"] = draw(st.sampled_from([0.0, 0.5]))
    if "pool_every" in family.options:
        options["pool_every"] = draw(st.integers(0, 3))
    return Blueprint(family.name, 8, counts["depth"], shape, options), counts


@given(nets())
def test_the_sum_is_what_the_closed_form_counts(drawn: tuple[Blueprint, dict[str, int]]) -> None:
    net, counts = drawn
    family = FAMILIES[net.family]
    found, count = arithmetic(family, net, tuple(counts)), family.count(net)
    layers = sum(each * counts[name] for name, (each, _) in found.per.items())
    weighted = sum(each * counts[name] for name, (_, each) in found.per.items())
    assert found.total + layers + found.poolings == count.total
    assert found.weighted + weighted == count.weighted


def test_the_table_has_every_layer_in_order() -> None:
    stack = FAMILIES["cnn"].stack(Blueprint("cnn", 4, 2, IMAGES, {"dense_layers": 1}))
    rows = table(stack)
    parts = ["stem"] * 2 + ["block 1"] * 2 + ["block 2"] * 2 + ["head"] * 4
    assert [row.part for row in rows] == parts
    assert [row.kind.value for row in rows[-4:]] == ["pool", "linear", "relu", "linear"]
    assert sum(row.parameters for row in rows) == stack.parameters(2)
    assert sum(row.flops for row in rows) == stack.forward_flops(2)
    assert sum(row.outputs for row in rows) == stack.activations(2)
    assert [row.part for row in table(stack, 1)] == parts[:4] + parts[6:]
