"""What every family has to keep: the module that is built is what its closed form says."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from fathom_spaces.families import FAMILIES as CLOSED_FORMS
from fathom_spaces.families import Setting
from fathom_spaces.layers import LayerKind
from fathom_spaces.tasks import Form, Option, TaskKind, TaskShape
from fathom_workers.models import FAMILIES, Blueprint, DepthModel, build
from fathom_workers.models.gates import Merge
from fathom_workers.models.parts import (
    Attention,
    Concat,
    LastStep,
    MeanOverPixels,
    MeanOverSteps,
    Positions,
    Residual,
    Rows,
)
from fathom_workers.models.weights import BatchNorm

KINDS = {
    nn.Flatten: LayerKind.FLATTEN,
    Rows: LayerKind.FLATTEN,
    nn.Linear: LayerKind.LINEAR,
    nn.ReLU: LayerKind.RELU,
    nn.GELU: LayerKind.GELU,
    nn.Tanh: LayerKind.TANH,
    nn.SiLU: LayerKind.SILU,
    nn.LayerNorm: LayerKind.LAYER_NORM,
    Residual: LayerKind.ADD,
    nn.Conv2d: LayerKind.CONV,
    BatchNorm: LayerKind.BATCH_NORM,
    nn.MaxPool2d: LayerKind.POOL,
    nn.AvgPool2d: LayerKind.POOL,
    MeanOverPixels: LayerKind.POOL,
    MeanOverSteps: LayerKind.POOL,
    nn.Dropout: LayerKind.DROPOUT,
    nn.Embedding: LayerKind.EMBEDDING,
    Positions: LayerKind.EMBEDDING,
    Attention: LayerKind.ATTENTION,
    nn.LSTM: LayerKind.LSTM,
    LastStep: LayerKind.SELECT,
    Merge: LayerKind.GATES,
    Concat: LayerKind.CONCAT,
}
CLASSIFICATION, REGRESSION, TOKENS = TaskKind
SHAPES = (
    TaskShape(CLASSIFICATION, (5,), 3),
    TaskShape(REGRESSION, (2, 7, 6), 1),
    TaskShape(CLASSIFICATION, (4, 3), 2),
    TaskShape(CLASSIFICATION, (4,), 3, vocabulary=5),
    TaskShape(TOKENS, (4,), 5, vocabulary=5),
    TaskShape(TOKENS, (4, 3), 2),
)
# Settings under which a family has other blocks than by default.
VARIANTS: tuple[tuple[str, dict[str, Option]], ...] = (
    *((family, {}) for family in FAMILIES),
    ("mlp", {"residual": True}),
    ("mlp", {"residual": True, "activation": "silu", "dropout": 0.5}),
    *(("mlp", {"activation": name}) for name in ("gelu", "tanh", "silu")),
    ("cnn", {"stem_stride": 1, "pool_every": 1, "dropout": 0.5}),
    ("cnn", {"pool_every": 2, "pool_at": "end", "dense_layers": 2, "kernel_size": 5}),
    ("cnn", {"head": "flatten", "dense_layers": 1, "activation": "gelu"}),
    ("resnet", {"stem_stride": 1, "pool_every": 2, "dropout": 0.5, "kernel_size": 5}),
    *(("densely_gated", {"merge": merge, "gate": "unique"}) for merge in ("concat", "max")),
    ("densely_gated", {"merge": "squeeze", "initial": "chain", "pool_every": 1, "dropout": 0.5}),
    ("densely_gated", {"initial": "normal"}),
    ("lstm", {"stack": "dense", "lstm_layers": 2}),
    ("lstm", {"dense_layers": 0}),
    ("transformer", {"heads": 2, "mlp_ratio": 1, "dropout": 0.5}),
)
# Gates shrink what they let through as they are set, so only these keep the size of activations;
# those of GELU and SiLU do so on average over nets alone.
CHAINS = [
    (family, options)
    for family, options in VARIANTS
    if CLOSED_FORMS[family].chain and options.get("activation") not in ("gelu", "silu")
]
pytestmark = pytest.mark.usefixtures("one_thread")
every_variant = pytest.mark.parametrize(("family", "options"), VARIANTS)
every_family = pytest.mark.parametrize("family", FAMILIES)


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """Nets this small lose time to a second thread."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def shapes_of(family: str) -> list[TaskShape]:
    return [shape for shape in SHAPES if CLOSED_FORMS[family].takes(shape)]


def samples(shape: TaskShape, rows: int, seed: int = 0) -> Tensor:
    if shape.form is Form.TOKENS:
        return torch.randint(shape.vocabulary, (rows, *shape.inputs), generator=generator(seed))
    return torch.randn(rows, *shape.inputs, generator=generator(seed))


def states(model: DepthModel, x: Tensor) -> list[Tensor]:
    """What the stem and each block give."""
    found = [model.stem(x)]
    for block in model.blocks:
        found.append(block(found[-1] if model.chain else found))
    return found


# --- random architectures ---------------------------------------------------------------------


def values_of(setting: Setting) -> st.SearchStrategy[Any]:
    if setting.choices:
        return st.sampled_from(setting.choices)
    if isinstance(setting.default, bool):
        return st.booleans()
    if isinstance(setting.default, int):
        whole = st.integers(int(setting.low), min(int(setting.high), 7 if setting.odd else 3))
        return whole.filter(lambda value: setting.refused(value) is None)
    return st.floats(setting.low, setting.high)


@st.composite
def shapes(draw: st.DrawFn) -> TaskShape:
    form, few = draw(st.sampled_from(Form)), st.integers(1, 6)
    inputs = draw(st.tuples(*[few] * {Form.IMAGE: 3, Form.SEQUENCE: 2}.get(form, 1)))
    vocabulary = draw(st.integers(1, 5)) if form is Form.TOKENS else 0
    kind = draw(st.sampled_from(TaskKind))
    return TaskShape(kind, inputs, draw(st.integers(1, 5)), vocabulary)


@st.composite
def blueprints(draw: st.DrawFn, family: str) -> Blueprint:
    """Any net of a family: every option, layers with settings of their own, skips."""
    closed_form = CLOSED_FORMS[family]
    known = {name: values_of(setting) for name, setting in closed_form.options.items()}
    options = draw(st.fixed_dictionaries({}, optional=known))
    width, depth = draw(st.integers(1, 12)), draw(st.integers(0, 6))
    shape = draw(shapes().filter(closed_form.takes))
    plain = Blueprint(family, width, depth, shape, options)
    assume(closed_form.refused_net(plain) is None)
    net = replace(plain, layers=draw(layers(plain)), skips=draw(skips(plain)))
    assume(closed_form.refused_net(net) is None)
    return net


def layers(net: Blueprint) -> st.SearchStrategy[dict[str, tuple[Option, ...]]]:
    family = CLOSED_FORMS[net.family]
    repeats = family.repeats(net)
    own = {
        name: st.tuples(*[values_of(known.setting)] * repeats[known.stack])
        for name, known in family.layer_settings.items()
    }
    return st.fixed_dictionaries({}, optional=own)


def skips(net: Blueprint) -> st.SearchStrategy[tuple[tuple[int, int], ...]]:
    pairs = [(i, j) for i, j in combinations(range(net.depth), 2) if j - i > 1]
    if not pairs or not CLOSED_FORMS[net.family].skips:
        return st.just(())
    return st.lists(st.sampled_from(pairs), unique=True).map(tuple)


# --- what is counted in the built module ------------------------------------------------------


@contextmanager
def watched(model: DepthModel) -> Iterator[list[tuple[LayerKind, int, int]]]:
    """Layers in the order they run: kind, own parameters, numbers they give for a batch."""
    seen: list[tuple[LayerKind, int, int]] = []

    def ran(layer: nn.Module, _inputs: Any, given: Any) -> None:
        own = sum(p.numel() for p in layer.parameters(recurse=False))
        output = given[0] if isinstance(given, tuple) else given
        seen.append((KINDS[type(layer)], own, output.numel()))

    hooks = [m.register_forward_hook(ran) for m in model.modules() if type(m) in KINDS]
    yield seen
    for hook in hooks:
        hook.remove()


# Torch counts neither its CPU kernel for attention nor that for LSTMs, but the products they are
# made of: those run instead with the kernel "math", and for LSTMs of doubles.
@every_family
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_what_is_built_is_what_the_closed_form_says(family: str, data: st.DataObject) -> None:
    blueprint = data.draw(blueprints(family))
    depth, shape = blueprint.depth, blueprint.shape
    stack = CLOSED_FORMS[family].stack(blueprint)
    model = build(blueprint, generator()).double().eval()
    rows = 3
    x = samples(shape, rows)
    x = x if shape.form is Form.TOKENS else x.double()

    with (
        torch.no_grad(),
        sdpa_kernel(SDPBackend.MATH),
        FlopCounterMode(display=False) as counter,
        watched(model) as ran,
    ):
        outputs = model(x)
    assert ran == [(s.kind, s.parameters, rows * s.outputs) for s in stack.layers(depth)]
    assert outputs.shape == (rows, *shape.inputs[: shape.kind is TOKENS], shape.outputs)

    count = CLOSED_FORMS[family].count(blueprint)
    assert (count.repeats, count.total) == (len(model.blocks), len(ran))
    assert count.weighted == sum(own > 0 for _, own, _ in ran)
    assert sum(p.numel() for p in model.parameters()) == stack.parameters(depth)
    assert stack.activations(depth) * rows == sum(given for _, _, given in ran)

    found = {name: sum(each.values()) for name, each in counter.get_flop_counts().items()}
    parts = {"stem": stack.stem, "head": stack.head}
    parts |= {f"blocks.{i}": block for i, block in enumerate(stack.blocks)}
    for name, layers in parts.items():
        counted = found.get(f"{type(model).__name__}.{name}", 0)
        assert counted == rows * sum(layer.flops for layer in layers), name
    assert counter.get_total_flops() == rows * stack.forward_flops(depth)


class TestFamily:
    def build(
        self, family: str, shape: TaskShape, options: dict[str, Option], **changes: Any
    ) -> DepthModel:
        values: dict[str, Any] = {"width": 8, "depth": 3} | changes
        seed = values.pop("seed", 0)
        return build(Blueprint(family, shape=shape, options=options, **values), generator(seed))

    @every_variant
    def test_the_generator_alone_decides_the_weights(
        self, family: str, options: dict[str, Option]
    ) -> None:
        before = torch.get_rng_state()
        for shape in shapes_of(family):
            one, same, other = (self.build(family, shape, options, seed=s) for s in (1, 1, 2))
            for a, b in zip(one.parameters(), same.parameters(), strict=True):
                assert torch.equal(a, b)
            drawn = [(n, p) for n, p in one.named_parameters() if p.unique().numel() > 4]
            assert {n.split(".")[0] for n, _ in drawn} >= {"stem", "blocks", "head"}
            for name, parameter in drawn:
                assert not torch.equal(parameter, other.get_parameter(name)), name
        assert torch.equal(torch.get_rng_state(), before)

    @every_variant
    @torch.no_grad()
    def test_depth_nought_is_stem_to_head(self, family: str, options: dict[str, Option]) -> None:
        for shape in shapes_of(family):
            model, x = self.build(family, shape, options, depth=0), samples(shape, 3)
            assert torch.equal(model(x), model.head(model.neck(model.stem(x))))

    @every_variant
    @torch.no_grad()
    def test_the_neck_brings_every_state_to_the_shape_that_any_head_takes(
        self, family: str, options: dict[str, Option]
    ) -> None:
        for shape in shapes_of(family):
            model, x = self.build(family, shape, options), samples(shape, 3)
            necks = [model.neck(state) for state in states(model, x)]
            assert len({neck.shape for neck in necks}) == 1
            assert not list(model.neck.parameters())
            one, same = model.new_head(generator(7)), model.new_head(generator(7))
            assert one(necks[0]).shape == model(x).shape
            assert torch.equal(one(necks[1]), same(necks[1]))

    @every_variant
    @torch.no_grad()
    def test_a_shortcut_stands_in_for_a_block_without_weights(
        self, family: str, options: dict[str, Option]
    ) -> None:
        for shape in shapes_of(family):
            model = self.build(family, shape, options)
            given = states(model, samples(shape, 3))
            for i in range(3 if model.chain else 0):
                stand_in = model.shortcut(i)
                assert not list(stand_in.parameters())
                assert stand_in(given[i]).shape == given[i + 1].shape

    @every_variant
    def test_every_weight_is_trained_even_on_a_single_row(
        self, family: str, options: dict[str, Option]
    ) -> None:
        for shape in shapes_of(family):
            model = self.build(family, shape, options)
            for rows in (1, 3):
                model.zero_grad()
                model(samples(shape, rows)).sum().backward()
                for name, parameter in model.named_parameters():
                    assert parameter.grad is not None, name
                    assert parameter.grad.isfinite().all(), name

    @every_variant
    @torch.no_grad()
    def test_no_output_looks_ahead(self, family: str, options: dict[str, Option]) -> None:
        for shape in shapes_of(family):
            if shape.kind is not TOKENS:
                continue
            model, x = self.build(family, shape, options).eval(), samples(shape, 3)
            for step in range(1, shape.inputs[0]):
                changed = x.clone()
                changed[:, step:] = (x[:, step:] + 1) % max(shape.vocabulary, 2)
                same, other = model(x)[:, :step], model(changed)[:, :step]
                assert torch.equal(same, other)
                assert not torch.equal(model(x)[:, step], model(changed)[:, step])

    @pytest.mark.parametrize(("family", "options"), CHAINS)
    @torch.no_grad()
    def test_activations_keep_their_size_through_a_deep_net(
        self, family: str, options: dict[str, Option]
    ) -> None:
        kept = {name: value for name, value in options.items() if name != "dropout"}
        big = {Form.FEATURES: (64,), Form.IMAGE: (3, 16, 16), Form.SEQUENCE: (8, 64)}
        for shape in shapes_of(family):
            inputs = big.get(shape.form, (8,))
            wide = TaskShape(shape.kind, inputs, shape.outputs, shape.vocabulary)
            model = self.build(family, wide, kept, width=64, depth=20)
            # Samples of another seed than the weights', of which they would be multiples.
            given = states(model, samples(wide, 16, seed=1))
            sizes = [state.square().mean().sqrt() for state in given]
            # From behind the last pooling: the maximum of four is greater than their mean.
            assert 0.3 < sizes[-1] / sizes[5] < 3, [round(float(s), 3) for s in sizes]

    @every_variant
    @torch.no_grad()
    def test_a_state_dict_carries_all_that_evaluation_needs(
        self, family: str, options: dict[str, Option]
    ) -> None:
        for shape in shapes_of(family):
            model, x = self.build(family, shape, options), samples(shape, 9)
            for _ in range(3):
                model(x)  # in training mode: running statistics move
            copy = self.build(family, shape, options, seed=5)
            copy.load_state_dict(model.state_dict())
            assert torch.equal(copy.eval()(x), model.eval()(x))
            alone = torch.cat([model(row[None]) for row in x])
            assert torch.allclose(model(x), alone, atol=1e-5)


# --- layers with settings of their own, and skips -----------------------------------------------

# Nets of four blocks that differ in everything that they can differ in.
OWN: list[tuple[str, dict[str, Any]]] = [
    ("mlp", {"layers": {"units": (5, 3, 7, 2)}, "skips": ((0, 2), (0, 3), (1, 3))}),
    ("mlp", {"layers": {"units": (5, 3, 7, 2)}, "options": {"residual": True}}),
    (
        "cnn",
        {
            "options": {"pool_every": 1, "pool_at": "end", "stem_stride": 1, "dense_layers": 2},
            "layers": {
                "filters": (5, 3, 7, 2),
                "kernel_size": (5, 1, 3, 7),
                "activation": ("gelu", "tanh", "silu", "relu"),
                "dense_units": (6, 4),
            },
            "skips": ((0, 2), (0, 3), (1, 3)),
        },
    ),
    ("cnn", {"options": {"pool_every": 1, "head": "flatten"}, "skips": ((1, 3),)}),
    ("resnet", {"layers": {"kernel_size": (5, 1, 3, 7)}}),
    ("lstm", {"layers": {"lstm_units": (5, 3, 7, 2), "dense_units": (6,)}}),
    ("lstm", {"options": {"stack": "dense"}, "layers": {"dense_units": (5, 3, 7, 2)}}),
    ("transformer", {"layers": {"heads": (1, 2, 4, 8), "mlp_ratio": (4, 3, 2, 1)}}),
]
every_own = pytest.mark.parametrize(("family", "parts"), OWN)


def own_net(family: str, shape: TaskShape, parts: dict[str, Any], seed: int = 0) -> DepthModel:
    return build(Blueprint(family, 8, 4, shape, **parts), generator(seed))


@every_own
def test_layers_of_their_own_are_all_trained_and_by_the_seed(
    family: str, parts: dict[str, Any]
) -> None:
    for shape in shapes_of(family):
        model, same = own_net(family, shape, parts), own_net(family, shape, parts)
        model(samples(shape, 3)).square().sum().backward()
        for (name, weight), other in zip(model.named_parameters(), same.parameters(), strict=True):
            assert torch.equal(weight, other), name
            assert weight.grad is not None, name
            assert weight.grad.isfinite().all(), name


@every_own
@torch.no_grad()
def test_a_state_dict_of_layers_of_their_own_carries_them(
    family: str, parts: dict[str, Any]
) -> None:
    for shape in shapes_of(family):
        model, x = own_net(family, shape, parts), samples(shape, 9)
        copy = own_net(family, shape, parts, seed=5)
        copy.load_state_dict(model.state_dict())
        assert torch.equal(copy.eval()(x), model.eval()(x))


@torch.no_grad()
def test_a_layer_takes_what_its_sources_gave_side_by_side() -> None:
    shape = SHAPES[0]
    net = Blueprint("mlp", 8, 4, shape, layers={"units": (5, 3, 7, 2)}, skips=((0, 3), (1, 3)))
    model, x = build(net, generator()), samples(shape, 9)
    given = states(model, x)
    joined = torch.cat([given[3], given[1], given[2]], 1)
    linear = next(m for m in model.blocks[3].modules() if isinstance(m, nn.Linear))
    assert torch.equal(given[4], linear(joined).relu())
    assert torch.equal(model(x), model.head(given[4]))


@torch.no_grad()
def test_images_of_sources_come_to_the_size_of_the_one_before() -> None:
    shape = TaskShape(CLASSIFICATION, (2, 8, 8), 3)
    pooled: dict[str, Option] = {"pool_every": 1, "pool_at": "end", "stem_stride": 1}
    net = Blueprint("cnn", 4, 3, shape, pooled, {"filters": (5, 3, 6)}, ((0, 2),))
    model, x = build(net, generator()), samples(shape, 9)
    given = states(model, x)
    assert [state.shape[1:] for state in given] == [(4, 8, 8), (5, 4, 4), (3, 2, 2), (6, 1, 1)]
    halved = given[1].unflatten(2, (2, 2)).unflatten(4, (2, 2)).mean((3, 5))
    joined = torch.cat([given[2], halved], 1)
    conv = next(m for m in model.blocks[2].modules() if isinstance(m, nn.Conv2d))
    assert torch.allclose(given[3], nn.functional.max_pool2d(conv(joined).relu(), 2), atol=1e-6)


def test_families_are_those_of_the_vocabulary() -> None:
    assert set(FAMILIES) == set(CLOSED_FORMS)


@every_family
def test_the_samples_of_the_contract_are_of_every_form_a_family_takes(family: str) -> None:
    tried = {shape.form for shape in SHAPES if CLOSED_FORMS[family].takes(shape)}
    assert tried == CLOSED_FORMS[family].forms
    assert CLOSED_FORMS[family].steps <= tried


@torch.no_grad()
def test_a_plain_relu_net_keeps_the_size_of_what_it_takes() -> None:
    shape = TaskShape(REGRESSION, (256,), 1)
    model = build(Blueprint("mlp", 256, 20, shape, {}), generator())
    start, *_, end = (state.square().mean() for state in states(model, samples(shape, 200)))
    assert 0.3 < math.sqrt(end / start) < 3


@pytest.mark.parametrize("activation", ["relu", "gelu", "silu", "tanh"])
@torch.no_grad()
def test_every_activation_keeps_sizes_on_average_over_nets(activation: str) -> None:
    shape, grown = TaskShape(REGRESSION, (64,), 1), []
    for seed in range(10):
        net = Blueprint("mlp", 64, 20, shape, {"activation": activation})
        first, *_, last = states(build(net, generator(seed)), samples(shape, 64, seed=99))
        grown.append(float((last.square().mean() / first.square().mean()).sqrt()))
    assert 0.4 < math.prod(grown) ** (1 / len(grown)) < 2.5, grown


def test_batch_norm_trains_on_a_single_value_by_what_it_has_seen_so_far() -> None:
    layer, x = BatchNorm(2), torch.randn(8, 2, 1, 1, generator=generator())
    layer(x)
    seen = {name: tensor.clone() for name, tensor in layer.named_buffers()}
    one = layer(x[:1])
    assert all(torch.equal(seen[name], tensor) for name, tensor in layer.named_buffers())
    assert torch.equal(one, layer.eval()(x[:1]))
    one.sum().backward()
    assert layer.weight.grad is not None
