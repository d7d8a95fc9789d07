"""The examples that come with the package: valid at both sizes, without any data."""

from pathlib import Path
from typing import Any

import pytest

from fathom_spaces import examples
from fathom_spaces.base import parse
from fathom_spaces.domains import Params, Scalar, representatives
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.layers import LayerKind
from fathom_spaces.preflight import preflight
from fathom_spaces.tasks import DATASETS

PROMISED = {
    "depth-schedule",
    "fusion-transformer",
    "gated-connectivity-cifar",
    "greedy-cifar-mlp",
    "growing-regressor",
    "keras-cnn",
    "keras-conditional",
    "keras-lstm",
    "layer-select-transformer",
    "which-best-depth",
}
NAMES = examples.names()


def refused(spec: str | Path, *, full: bool = False) -> FieldError:
    with pytest.raises(InvalidSpec) as caught:
        examples.read(spec, full=full)
    (error,) = caught.value.errors
    return error


def test_the_examples_are_those_that_were_promised() -> None:
    assert set(NAMES) == PROMISED


@pytest.mark.parametrize("full", [False, True], ids=["small", "full"])
@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_valid_at_both_sizes(name: str, full: bool) -> None:
    spec = examples.example(name, full=full)
    assert spec.name == name
    # The three definitions of the best depth need a grid, a learned method and a range of depths.
    assert {method.kind for method in spec.methods} == {"learned", "searched"}
    assert len(spec.depths()) >= 3
    assert preflight(spec).methods


@pytest.mark.parametrize("name", NAMES)
def test_the_small_size_needs_no_files_and_is_far_smaller(name: str) -> None:
    small, full = (examples.example(name, full=f) for f in (False, True))
    assert small.task.dataset in DATASETS
    costs = [sum(m.max_flops for m in preflight(spec).methods) for spec in (small, full)]
    assert costs[0] < 1e12
    assert costs[1] > 100 * costs[0]


@pytest.mark.parametrize("name", NAMES)
def test_every_example_says_what_it_asks(name: str) -> None:
    assert 40 <= len(examples.summary(name)) <= 110
    assert examples.summary(name)[0].isupper()


def test_the_originals_are_what_people_did_by_hand() -> None:
    greedy = examples.example("greedy-cifar-mlp", full=True)
    assert greedy.stack(greedy.resolve({})).layers(0)[1].parameters == 3072 * 256 + 256
    assert greedy.depths() == tuple(range(11))
    training = greedy.training
    assert (training.optimizer, training.lr, training.batch_size) == ("adam", 1e-4, 250)
    for name in ("layer-select-transformer", "fusion-transformer"):
        transformer = examples.example(name, full=True)
        assert (transformer.depths()[-1], transformer.model.width) == (64, 256)
    gated = examples.example("gated-connectivity-cifar", full=True)
    assert (gated.task.augment.shift, gated.task.augment.flip) == (0.1, True)
    assert gated.training.batch_size == 32
    growing = examples.example("depth-schedule", full=True).methods[0]
    assert getattr(growing, "every", None) == 1


def point(spec: Experiment, **given: Scalar) -> Params:
    """A point of a spec's space, the first of each value that is not given."""
    return spec.space().complete(given, lambda p: representatives(p.domain)[0])


def test_keras_users_hypermodels_are_what_their_text_says() -> None:
    cnn = examples.example("keras-cnn")
    for depth in cnn.depths():
        count = cnn.stack(cnn.resolve(point(cnn, depth=depth))).count(depth)
        assert (count.repeats, count.total) == (depth, 2 * depth + 6)
    conditional = examples.example("keras-conditional")
    alone = {"depth", "lr", "use_dropout", "units_0"}
    assert set(point(conditional, depth=1, use_dropout=False)) == alone
    assert set(point(conditional, depth=1, use_dropout=True)) == alone | {"dropout"}
    lstm = examples.example("keras-lstm")
    of_both = point(lstm, depth=2, dense_layers=1)
    assert set(of_both) == {
        "depth",
        "dense_layers",
        "lstm_units_0",
        "lstm_units_1",
        "dense_units_0",
    }
    kinds = [layer.kind for layer in lstm.stack(lstm.resolve(of_both)).layers(2)]
    assert kinds.count(LayerKind.LSTM) == 2
    assert kinds.count(LayerKind.RELU) == 1


def test_an_unknown_example_is_told_the_nearest() -> None:
    error = refused("example:greedy-cifar")
    assert (error.message, error.value) == ("unknown example", "greedy-cifar")
    assert error.remedy == "Did you mean 'greedy-cifar-mlp'?"
    assert refused("example:../examples/which-best-depth").message == "unknown example"


SMALL: dict[str, Any] = {"a": {"b": 1, "c": [1, 2], "d": {"e": 1}}, "f": 3}


def test_the_full_size_is_merged_over_the_small_one() -> None:
    full = {"a": {"c": [3], "d": {"g": 2}}, "h": {"i": 4}, "f": None}
    document = {**SMALL, "full": full}
    assert examples.sized(document, "x", full=False) == SMALL
    assert examples.sized(document, "x", full=True) == {
        "a": {"b": 1, "c": [3], "d": {"e": 1, "g": 2}},
        "f": None,
        "h": {"i": 4},
    }


def test_a_file_of_ones_own_may_have_a_full_size(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("a: 1\nfull: {a: 2}\n")
    assert examples.read(path) == {"a": 1}
    assert examples.read(path, full=True) == {"a": 2}
    path.write_text("a: 1\n")
    error = refused(path, full=True)
    assert (error.path, error.message) == ("full", "missing")
    assert "--full" in error.remedy
    path.write_text("a: 1\nfull: big\n")
    assert refused(path, full=True).message == "must be a mapping of fields to values"
    path.write_text("- 1\n")
    assert examples.read(path, full=True) == [1]  # no spec at all: refused when it is validated


def test_mistakes_of_the_full_size_are_told_by_their_place_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        "name: mine\n"
        "task: {dataset: iris}\n"
        "model: {depth: {low: 1, high: 3}, width: 16}\n"
        "methods: [{learned: udn}]\n"
        "training: {epochs: 0, warmup: 0}\n"
        "full:\n"
        "  model: {depth: -3}\n"
        "  methods: [{learned: udm}]\n"
        "  training: {warmup: 7}\n"
    )

    def paths(*, full: bool) -> set[str]:
        with pytest.raises(InvalidSpec) as caught, examples.placed(path, full=full):
            parse(Experiment, examples.read(path, full=full), "mine")
        assert str(caught.value).startswith("mine cannot be accepted")
        return {error.path for error in caught.value.errors}

    assert paths(full=False) == {"training.epochs"}
    assert paths(full=True) == {
        "training.epochs",
        "full.model.depth",
        "full.methods.0.learned",
        "full.training.warmup",
    }
