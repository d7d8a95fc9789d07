import os
import re
from pathlib import Path

import pytest
import torch

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape, Task
from fathom_spaces.tasks import TaskKind
from fathom_workers.tasks import describe, load
from fathom_workers.tasks.sources import base, tables

from .tables import read

CLASSIFICATION, REGRESSION = TaskKind.CLASSIFICATION, TaskKind.REGRESSION
NUMBERS = [[row, row % 7 + 0.5, row * 1.25 + 0.1] for row in range(40)]


def write(path: Path, rows: list[list[object]], separator: str = ",", header: str = "") -> None:
    lines = [separator.join(map(str, row)) for row in rows]
    path.write_text("\n".join([header, *lines] if header else lines) + "\n")


@pytest.mark.parametrize("separator", [",", ";", "\t", " ", "   ", ", ", " \t"])
@pytest.mark.parametrize("header", [True, False])
def test_separator_and_header_are_found_out(data: Path, separator: str, header: bool) -> None:
    write(data / "a.csv", NUMBERS, separator, separator.join("abc") if header else "")
    shape, rows = read("csv:a.csv")
    assert shape == DataShape(kind=REGRESSION, inputs=(2,), outputs=1, rows=40)
    assert (len(rows.train), len(rows.validation), len(rows.test)) == (24, 8, 8)
    x = torch.cat([part.x for part in (rows.train, rows.validation, rows.test)])
    raw = x * rows.scaling.input_scale + rows.scaling.input_mean
    assert raw[:, 0].sort().values.round().tolist() == list(range(40))


def test_blanks_at_the_ends_of_lines_do_no_harm(data: Path) -> None:
    lines = [f"  {a} \t{b} \t{c} \t\n" for a, b, c in NUMBERS]
    (data / "a.txt").write_text("".join([*lines, "\n\n"]))
    assert describe("csv:a.txt", {}).inputs == (2,)


def test_quotes_and_a_byte_order_mark_are_understood(data: Path) -> None:
    rows = [[f'"{"a, b" if row % 2 else "c; d"}"', row * 1.5] for row in range(30)]
    write(data / "a.csv", rows, header='\ufeff"kind, really","y"')
    shape, _ = read("csv:a.csv")
    assert (shape.inputs, shape.kind) == ((2,), REGRESSION)


@pytest.mark.parametrize(
    ("target", "outputs"), [("", 3), ("c", 3), (2, 3), (-1, 3), ("2", 3), ("a", 2), (0, 2), (-3, 2)]
)
def test_the_target_is_named_or_numbered_and_else_the_last(
    data: Path, target: str | int, outputs: int
) -> None:
    rows: list[list[object]] = [[row % 2, row * 1.5, f"k{row % 3}"] for row in range(30)]
    write(data / "a.csv", rows, header="a,b,c")
    assert describe("csv:a.csv", {"target": target}).outputs == outputs


@pytest.mark.parametrize("target", ["d", 3, -4])
def test_a_target_that_is_not_there_names_the_columns(data: Path, target: str | int) -> None:
    write(data / "a.csv", NUMBERS, header="apple,berry,cherry")
    with pytest.raises(InvalidSpec) as error:
        describe("csv:a.csv", {"target": target})
    (found,) = error.value.errors
    assert (found.path, found.value) == ("task.options.target", str(target))
    assert "cherry" in found.remedy or "berry" in found.remedy


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["yes", "no"], CLASSIFICATION),
        (["True", "False"], CLASSIFICATION),
        ([1, 2, 7], CLASSIFICATION),
        ([1.0, 2.0], CLASSIFICATION),
        ([0.5, 1.5], REGRESSION),
        (list(range(21)), REGRESSION),
    ],
)
def test_the_kind_is_guessed_from_the_target(
    data: Path, values: list[object], kind: TaskKind
) -> None:
    rows: list[list[object]] = [[row, values[row % len(values)]] for row in range(60)]
    write(data / "a.csv", rows, header="a,b")
    shape = describe("csv:a.csv", {})
    assert shape.kind is kind
    assert shape.outputs == (len(values) if kind is CLASSIFICATION else 1)


def test_few_whole_numbers_that_hardly_repeat_are_no_classes(data: Path) -> None:
    write(data / "a.csv", [[row / 7, row] for row in range(20)])
    assert describe("csv:a.csv", {}).kind is REGRESSION


def test_the_spec_may_say_what_is_predicted(data: Path) -> None:
    write(data / "a.csv", [[row / 7, row % 5] for row in range(40)])
    assert describe("csv:a.csv", {"kind": "regression"}).outputs == 1
    # Without the option, the shape of a spec says it: what `describe` guessed is not fixed.
    shape = DataShape(kind=REGRESSION, inputs=(1,), outputs=1, rows=40)
    assert load(Task(dataset="csv:a.csv", shape=shape)).train.y.dtype == torch.float32


def test_classes_are_the_sorted_labels_and_keep_their_names(data: Path) -> None:
    write(data / "a.csv", [[row, ["pear", "apple", "fig"][row % 3]] for row in range(30)])
    _, rows = read("csv:a.csv")
    assert rows.classes == ("apple", "fig", "pear")
    raw = rows.train.x * rows.scaling.input_scale + rows.scaling.input_mean
    expected = torch.tensor([2, 0, 1])[raw[:, 0].round().long() % 3]
    assert torch.equal(rows.train.y, expected)


def test_numeric_classes_are_sorted_as_numbers(data: Path) -> None:
    write(data / "a.csv", [[row / 3, [2, 10, -1][row % 3]] for row in range(30)])
    assert read("csv:a.csv")[1].classes == ("-1", "2", "10")


def test_a_column_of_text_becomes_one_of_each_word(data: Path) -> None:
    rows: list[list[object]] = [[row, ["red", "blue"][row % 2], row / 3] for row in range(30)]
    write(data / "a.csv", rows, header="size,colour,price")
    shape, found = read("csv:a.csv")
    assert shape.inputs == (3,)
    raw = found.train.x * found.scaling.input_scale + found.scaling.input_mean
    size, blue, red = raw.T.round()
    assert torch.equal(red, 1 - size % 2)
    assert torch.equal(blue, size % 2)


def test_text_of_too_many_words_is_refused_by_name(data: Path) -> None:
    many = tables.MOST_WORDS + 1
    write(data / "a.csv", [[f"id{row}", row / 3] for row in range(many)], header="id,y")
    with pytest.raises(InvalidSpec, match=r"the column 'id' is text of 101 different values"):
        describe("csv:a.csv", {})


@pytest.mark.parametrize("nothing", ["", "?", "NA", "nan"])
def test_what_is_missing_is_refused_with_its_row_and_column(data: Path, nothing: str) -> None:
    rows: list[list[object]] = [list(row) for row in NUMBERS]
    rows[6][1] = rows[9][0] = nothing
    write(data / "a.csv", rows, header="a,b,c")
    with pytest.raises(InvalidSpec, match=r"row 7 has nothing in the column 'b'; 2 of 40 rows"):
        describe("csv:a.csv", {})


def test_an_infinite_number_is_refused_with_its_row_and_column(data: Path) -> None:
    rows: list[list[object]] = [list(row) for row in NUMBERS]
    rows[3][0] = "inf"
    write(data / "a.csv", rows, header="a,b,c")
    with pytest.raises(InvalidSpec, match=r"row 4 has inf in the column 'a'"):
        describe("csv:a.csv", {})


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the first 0 lines"),
        (b"alone\n1\n2\n", "do not have equally many columns"),
        (b"1,2\n3,4,5\n", "do not have equally many columns"),
        (b"\xff\xfe1,2\n", "is not text in UTF-8"),
        (b"a,b\n" * 60 + b"1,2,3,4\n", "cannot be read as a table"),
        (b"a,b\n" + b"1,2\n" * 60 + b"1\xff,2\n", "cannot be read as a table"),
    ],
)
def test_what_is_no_table_is_refused(data: Path, content: bytes, message: str) -> None:
    (data / "a.csv").write_bytes(content)
    with pytest.raises(InvalidSpec, match=re.escape(message)):
        describe("csv:a.csv", {})


def test_a_target_of_text_is_no_number(data: Path) -> None:
    write(data / "a.csv", [[row, f"k{row % 2}"] for row in range(30)], header="a,b")
    with pytest.raises(InvalidSpec, match=r"task\.options\.target: the column 'b' is not of num"):
        describe("csv:a.csv", {"kind": "regression"})


def test_a_file_that_is_too_large_is_not_read(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(data / "a.csv", NUMBERS)
    monkeypatch.setattr(base, "MAX_BYTES", 100)
    with pytest.raises(InvalidSpec, match="are the most"):
        describe("csv:a.csv", {})


def test_rows_are_chosen_by_the_splits_seed_with_each_class_in_proportion(data: Path) -> None:
    write(data / "a.csv", [[row / 3, int(row % 4 == 0)] for row in range(400)])
    shape, rows = read("csv:a.csv", rows=100)
    assert shape.rows == 400
    y = torch.cat([part.y for part in (rows.train, rows.validation, rows.test)])
    assert (len(y), int(y.sum())) == (100, 25)


def test_a_field_without_end_is_refused(data: Path) -> None:
    (data / "a.csv").write_text(f"1,{'2' * 200_000}\n" * 30)
    with pytest.raises(InvalidSpec, match="field larger than field limit") as caught:
        describe("csv:a.csv", {})
    assert [error.path for error in caught.value.errors] == ["task.dataset"]


def test_a_table_has_no_tokens(data: Path) -> None:
    write(data / "a.csv", NUMBERS)
    with pytest.raises(InvalidSpec) as caught:
        describe("csv:a.csv", {"kind": "tokens"})
    (error,) = caught.value.errors
    assert (error.path, error.value) == ("task.options.kind", "tokens")
    assert error.remedy == "Write classification or regression."


def test_what_is_neither_file_nor_folder_is_not_read(data: Path) -> None:
    os.mkfifo(data / "a.csv")
    with pytest.raises(InvalidSpec) as caught:
        describe("csv:a.csv", {})
    (error,) = caught.value.errors
    assert (error.message, error.remedy) == ("is not a file", "")
