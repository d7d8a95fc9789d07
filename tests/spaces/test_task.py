"""The task of a spec: names, options and shapes, and what is refused without seeing data."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import Split, Task
from fathom_spaces.tasks import DATASETS, SOURCES, Form, TaskKind, TaskShape

TABLE = {"kind": "regression", "inputs": [8], "outputs": 1, "rows": 768}
IMAGES = {"kind": "classification", "inputs": [3, 16, 16], "outputs": 10, "rows": 50_000}
TEXT = {"kind": "tokens", "inputs": [64], "outputs": 65, "vocabulary": 65, "rows": 17_428}


def task(dataset: str = "csv:uci/energy.txt", **changes: Any) -> Task:
    shape = {} if dataset in DATASETS else {"shape": TABLE}
    return parse(Task, {"dataset": dataset, **shape, **changes})


def mistake(**changes: Any) -> tuple[str, str, str]:
    """Path, message and remedy of the one mistake."""
    with pytest.raises(InvalidSpec) as error:
        task(**changes)
    (found,) = error.value.errors
    return found.path, found.message, found.remedy


@pytest.mark.parametrize(
    ("shape", "form", "metric"),
    [
        (TABLE, Form.FEATURES, "mse"),
        (IMAGES, Form.IMAGE, "accuracy"),
        (TEXT, Form.TOKENS, "log_loss"),
    ],
)
def test_the_shape_of_data_elsewhere_says_what_a_family_needs(
    shape: dict[str, Any], form: Form, metric: str
) -> None:
    found = task(shape=shape)
    assert (found.sample.form, found.metric) == (form, metric)
    assert found.sample.inputs == tuple(shape["inputs"])
    assert found.rows == shape["rows"]


def test_without_a_shape_the_remedy_is_to_describe_the_data() -> None:
    path, message, remedy = mistake(dataset="csv:energy.txt", shape=None)
    assert (path, message) == ("shape", "the server cannot see the data")
    assert "fathom describe" in remedy


@pytest.mark.parametrize(
    "name", ["uci/energy.txt", "a b.csv", "Äpfel.csv", "deep/er/still.csv", "..hidden"]
)
def test_files_are_named_below_the_data_directory(name: str) -> None:
    assert task(f"csv:{name}").source == "csv"


@pytest.mark.parametrize("source", sorted(set(SOURCES) - {"openml"}))
@pytest.mark.parametrize(
    "name", ["", "/etc/passwd", "../a", "a/../../b", "./a", "a//b", "a/", "a\\b", "a\nb", "a\0"]
)
def test_what_leads_elsewhere_is_refused_at_once(source: str, name: str) -> None:
    path, message, _ = mistake(dataset=f"{source}:{name}")
    assert (path, message) == ("dataset", "does not lie in the data directory")


def test_a_dataset_of_openml_has_a_number_or_a_plain_name() -> None:
    for name in ("61", "credit-g", "mnist_784", "KDDCup09_appetency"):
        assert task(f"openml:{name}").source == "openml"
    for name in ("", "../61", "a b", "a/b", "a?b", "a#b", "a%2f"):
        assert mistake(dataset=f"openml:{name}")[:2] == (
            "dataset",
            "not a name or number of openml.org",
        )


def test_an_own_dataset_has_the_options_its_author_knows() -> None:
    for name in ("mine", "my.module:rows"):
        own = task(name, options={"anything": "goes", "rows": 5})
        assert (own.source, own.rows) == (None, TABLE["rows"])


@pytest.mark.parametrize(
    ("options", "path", "message"),
    [
        ({"turns": 3}, "options.turns", "unknown option"),
        ({"kind": "clasification"}, "options.kind", "unknown kind"),
        ({"kind": 3}, "options.kind", "unknown kind"),
        ({"target": 1.5}, "options.target", "not text"),
        ({"target": True}, "options.target", "not text"),
        ({"rows": -1}, "options.rows", "must be positive"),
        ({"rows": 1.5}, "options.rows", "not a whole number"),
        ({"rows": True}, "options.rows", "not a number"),
        ({"rows": 10**9}, "options.rows", "too large"),
        ({"rows": 10**400}, "options.rows", "not a number"),
        ({"rows": float("nan")}, "options.rows", "not a number"),
        ({"rows": [1]}, "options.rows", "not a number"),
        ({"target": "x" * 501}, "options.target", "longer than 500 characters"),
        ({"rows": 10}, "options.rows", "rows must lie in 20..10,000,000"),
    ],
)
def test_options_are_checked_without_the_data(
    options: dict[str, Any], path: str, message: str
) -> None:
    assert mistake(options=options)[:2] == (path, message)


def test_zero_means_all_only_where_it_is_the_default() -> None:
    assert task(options={"rows": 0, "target": 3, "kind": ""}).rows == 768
    for dataset, name in (("parity", "length"), ("copy", "symbols"), ("two_spirals", "rows")):
        path, message, _ = mistake(dataset=dataset, options={name: 0})
        assert (path, message) == (f"options.{name}", "must be positive")
    assert (
        mistake(dataset="text:a.txt", shape=TEXT, options={"context": 0})[1] == "must be positive"
    )


def test_rows_take_no_more_than_there_are() -> None:
    assert task(options={"rows": 100}).rows == 100
    assert task(options={"rows": 1000}).rows == 768


def test_generated_data_must_fit_in_memory() -> None:
    path, message, remedy = mistake(dataset="parity", options={"length": 4096, "rows": 1_000_000})
    assert (path, remedy) == ("options.rows", "Write 65,536 or fewer.")
    assert message == "1,000,000 rows of 4,096 numbers are too many"


@given(length=st.integers(1, 4096), symbols=st.integers(1, 1000))
def test_generated_sequences_are_as_long_as_asked(length: int, symbols: int) -> None:
    options = {"length": length, "rows": 100}
    assert task("parity", options=options).sample == TaskShape(
        TaskKind.CLASSIFICATION, (length,), 2, vocabulary=2
    )
    assert task("copy", options={**options, "symbols": symbols}).sample == TaskShape(
        TaskKind.TOKENS, (2 * length + 1,), symbols + 2, vocabulary=symbols + 2
    )


@pytest.mark.parametrize(
    ("shape", "path", "message"),
    [
        ({**TEXT, "vocabulary": 0}, "shape.vocabulary", "tokens have a vocabulary"),
        ({**TEXT, "inputs": [3, 4]}, "shape.inputs", "tokens have one axis"),
        ({**TABLE, "inputs": []}, "shape.inputs", "tuple should have at least 1 item"),
        ({**TABLE, "inputs": [0]}, "shape.inputs.0", "input should be greater than 0"),
        ({**TABLE, "inputs": [1, 2, 3, 4]}, "shape.inputs", "tuple should have at most 3 items"),
        ({**TABLE, "rows": 10}, "options.rows", "rows must lie in"),
        ({**TABLE, "kind": "guess"}, "shape.kind", "input should be"),
        ({**TABLE, "inputs": [2**20, 2**20]}, "shape.inputs", "a sample has more than"),
        ({**TABLE, "outputs": 10**400}, "shape.outputs", "input should be less than"),
        ({**TEXT, "vocabulary": 10**18}, "shape.vocabulary", "input should be less than"),
    ],
)
def test_shapes_that_no_data_can_have_are_refused(
    shape: dict[str, Any], path: str, message: str
) -> None:
    found = mistake(shape=shape)
    assert found[0] == path
    assert found[1].startswith(message)


def test_a_built_in_dataset_has_its_own_shape() -> None:
    assert mistake(dataset="digits", shape=TABLE)[0] == "shape"


def test_a_number_without_end_is_shown_cut() -> None:
    with pytest.raises(InvalidSpec) as caught:
        task(shape={**TABLE, "outputs": 10**400})
    assert str(caught.value.errors[0].value) == "1" + 116 * "0" + "..."


def test_only_images_are_varied() -> None:
    assert task("images:p", shape=IMAGES, augment={"flip": True}).augment
    assert task("digits", augment={"shift": 0.1}).augment
    path, message, _ = mistake(augment={"crop": 4})
    assert (path, message) == ("augment", "csv:uci/energy.txt has no images to vary")


def test_metrics_fit_what_is_predicted() -> None:
    assert task("copy", metric="accuracy").measure.name == "accuracy"
    path, message, _ = mistake(metric="accuracy")
    assert (path, message) == ("metric", "a regression task cannot be measured by it")


@given(
    rows=st.integers(20, 10_000),
    validation=st.floats(0.1, 0.4),
    test=st.floats(0.1, 0.4),
)
def test_the_parts_of_a_split_are_all_rows(rows: int, validation: float, test: float) -> None:
    found = task(
        shape={**TABLE, "rows": rows}, split=Split(validation=validation, test=test)
    ).split_rows()
    assert sum(found) == rows
    assert min(found) > 0
