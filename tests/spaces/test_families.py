"""Families as data: what they take, their options, and how all else is refused at submit."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.families import FAMILIES, Setting
from fathom_spaces.tasks import Form, TaskKind, TaskShape

BITS = {"dataset": "parity"}
COPY = {"dataset": "copy"}
DIGITS = {"dataset": "digits"}


def experiment(task: dict[str, Any], **model: Any) -> dict[str, Any]:
    whole = {"depth": {"low": 0, "high": 3}, **model}
    return {"name": "x", "task": task, "model": whole, "methods": [{"searched": "grid"}]}


def refusal(task: dict[str, Any], **model: Any) -> FieldError:
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, experiment(task, **model))
    (error,) = caught.value.errors
    return error


def names(shape: TaskShape) -> set[str]:
    return {family.name for family in FAMILIES.values() if family.takes(shape)}


def test_a_family_takes_the_samples_that_it_can_read() -> None:
    in_order = {"lstm", "transformer"}
    for kind in (TaskKind.CLASSIFICATION, TaskKind.REGRESSION):
        assert names(TaskShape(kind, (4,), 2)) == {"mlp", "densely_gated"}
        assert names(TaskShape(kind, (1, 4, 4), 2)) == set(FAMILIES)
        assert names(TaskShape(kind, (4, 2), 2)) == in_order | {"mlp", "densely_gated"}
        assert names(TaskShape(kind, (4,), 2, vocabulary=3)) == in_order | {"mlp"}


def test_outputs_at_every_step_need_a_family_that_reads_in_order() -> None:
    assert names(TaskShape(TaskKind.TOKENS, (4,), 3, vocabulary=3)) == {"lstm", "transformer"}
    assert names(TaskShape(TaskKind.TOKENS, (4, 2), 3)) == {"lstm", "transformer"}
    assert not names(TaskShape(TaskKind.TOKENS, (1, 4, 4), 3))
    error = refusal(COPY, family="mlp")
    assert (error.path, error.value) == ("model.family", "mlp")
    assert error.message == "copy asks for outputs at every step, which it lacks"
    assert error.remedy == "These can: lstm, transformer."


def test_samples_that_a_family_cannot_read_are_refused_with_those_that_can() -> None:
    error = refusal({"dataset": "wine"}, family="cnn")
    assert error.message == "wine has features, which it cannot take"
    assert error.remedy == "These can: densely_gated, mlp."


@pytest.mark.parametrize(
    ("width", "heads", "wrong", "remedy"),
    [
        (18, 4, 18, "Give a multiple of 4, such as 20, or other heads."),
        (16, 3, 16, "Give a multiple of 3, such as 18, or other heads."),
        ({"choices": [16, 32, 20]}, 8, 20, "Give a multiple of 8, such as 24, or other heads."),
        ({"low": 8, "high": 24, "step": 4}, 8, 12, "Give a multiple of 8, such as 16, or"),
    ],
)
def test_a_width_that_heads_cannot_share_is_refused(
    width: Any, heads: int, wrong: int, remedy: str
) -> None:
    error = refusal(BITS, family="transformer", width=width, options={"heads": heads})
    assert (error.path, error.value) == ("model.width", wrong)
    assert error.message == f"{heads} heads cannot share it equally"
    assert error.remedy.startswith(remedy)


def test_the_default_number_of_heads_counts_too() -> None:
    assert refusal(BITS, family="transformer", width=6).remedy.startswith("Give a multiple of 4")
    parse(
        Experiment, experiment(BITS, family="transformer", width={"low": 4, "high": 8, "step": 4})
    )


@pytest.mark.parametrize(
    ("options", "given", "remedy"),
    [
        ({"lstm_layers": 2}, "lstm_layers", "Leave it out, or give dense_layers."),
        (
            {"stack": "dense", "dense_layers": 0},
            "dense_layers",
            "Leave it out, or give lstm_layers.",
        ),
    ],
)
def test_the_stack_in_question_has_no_fixed_size(
    options: dict[str, Any], given: str, remedy: str
) -> None:
    error = refusal(BITS, family="lstm", options=options)
    assert (error.path, error.value) == (f"model.options.{given}", options[given])
    assert error.message == f"the {given.removesuffix('_layers')} stack's depth is in question"
    assert error.remedy == remedy


@pytest.mark.parametrize(
    ("family", "options", "message"),
    [
        ("cnn", {"pool_every": 1.5}, "must be a whole number"),
        ("cnn", {"stem_stride": 0}, "must lie in 1..16"),
        ("cnn", {"dropout": 1.0}, "must lie in 0..0.95"),
        ("resnet", {"dropout": "some"}, "must be a number"),
        ("mlp", {"residual": 1}, "must be true or false"),
        ("lstm", {"stack": "both"}, "must be one of lstm, dense"),
        ("transformer", {"heads": True}, "must be a number"),
    ],
)
def test_an_option_out_of_its_range_is_refused(
    family: str, options: dict[str, Any], message: str
) -> None:
    error = refusal(DIGITS, family=family, options=options)
    ((name, value),) = options.items()
    assert (error.path, error.value, error.message) == (f"model.options.{name}", value, message)


def test_options_that_were_not_given_are_at_their_defaults() -> None:
    known = {"rate": Setting(0.5), "on": Setting(default=False)}
    family = FAMILIES["mlp"]
    family = type(family)("x", "", frozenset(Form), family.closed_form, known)
    assert family.values({"rate": 0.25}) == {"rate": 0.25, "on": False}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_default_is_a_value_that_may_be_given(family: str) -> None:
    for name, setting in FAMILIES[family].options.items():
        assert setting.refused(setting.default) is None, name
