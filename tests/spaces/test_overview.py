"""A space, and a point of it, in words."""

from typing import Any

import pytest

from fathom_spaces import examples
from fathom_spaces.overview import overview, settings

from .nets import CNN, experiment


def test_parameters_of_layers_are_one_line_and_say_where_they_exist() -> None:
    found = overview(experiment(CNN))
    assert {line.name: (line.values, line.exists) for line in found.searched} == {
        "depth": ("whole numbers from 1 to 3", "always"),
        "dense_layers": ("whole numbers from 0 to 1", "always"),
        "drop": ("true, false", "always"),
        "dropout": ("numbers from 0.1 to 0.5 by steps of 0.2", "where drop is true"),
        "filters_0 … 2": ("4, 8", "for each layer"),
        "skip_0_2": ("yes, no", "for each layer and one at least two below it"),
    }
    assert found.points == (2 + 4 + 8 * 2) * 2 * (3 + 1)
    assert found.constants["width"] == 8


def test_each_methods_part_is_told_apart() -> None:
    fixed = {"filters": 8, "drop": False, "dense_layers": 1}
    methods = ({"searched": "random"}, {"learned": "udn", "fixed": fixed})
    whole, learned = overview(experiment(CNN, *methods)).methods
    assert whole.searches[-2:] == ("filters_0 … 2", "skip_0_2")
    assert (learned.method, learned.searches, learned.points) == ("learned/udn", ("depth",), 3)


def test_the_number_of_layers_follows_from_the_counts() -> None:
    cnn, lstm = (overview(examples.example(f"keras-{name}")).layers for name in ("cnn", "lstm"))
    assert cnn == "6 + 2 × depth layers, of which 3 + depth have weights"
    weighted = "2 + depth + dense_layers have weights"
    assert lstm == f"3 + depth + 2 × dense_layers layers, of which {weighted}"


def test_a_continuous_space_has_no_end() -> None:
    found = overview(experiment(CNN, lr={"low": 0.1, "high": 0.2}))
    assert found.points is None
    assert found.methods[0].points is None


def test_a_stacks_own_settings_name_their_stack() -> None:
    lines = {line.name: line.exists for line in overview(examples.example("keras-lstm")).searched}
    assert lines["dense_units_0 … 1"] == "for each of dense_layers"
    assert lines["lstm_units_0 … 2"] == "for each layer"


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ({"depth": 3}, ""),
        ({"depth": 1, "lr": 0.00312345, "width": 16}, "lr 0.003123, width 16"),
        ({"depth": 2, "filters_0": 8, "filters_1": 16, "drop": False}, "filters 8·16, drop false"),
        ({"depth": 3, "kernel_0": 3, "kernel_2": 5}, "kernel 3·–·5"),
        ({"depth": 4, "skip_0_2": True, "skip_0_3": False, "skip_1_3": True}, "skip 0→2 1→3"),
        ({"depth": 3, "skip_0_2": False}, ""),
        ({"beta_2": 0.9}, "beta_2 0.9"),
    ],
)
def test_what_layers_have_for_themselves_stands_together(point: dict[str, Any], words: str) -> None:
    assert settings(point) == words
