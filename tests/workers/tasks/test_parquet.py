from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape
from fathom_spaces.tasks import TaskKind
from fathom_workers.tasks import describe
from fathom_workers.tasks.sources import base

from .tables import read

FRAME = pd.DataFrame(
    {
        "count": range(40),
        "share": [row / 7 for row in range(40)],
        "open": [row % 2 == 0 for row in range(40)],
        "colour": [["red", "blue", "green"][row % 3] for row in range(40)],
        "kind": [["sour", "sweet"][row % 2] for row in range(40)],
    }
)


@pytest.mark.parametrize("categories", [False, True])
def test_columns_of_all_plain_types_are_read(data: Path, categories: bool) -> None:
    frame = FRAME.astype({"colour": "category", "kind": "category"}) if categories else FRAME
    frame.to_parquet(data / "a.parquet")
    shape, rows = read("parquet:a.parquet")
    assert shape == DataShape(kind=TaskKind.CLASSIFICATION, inputs=(6,), outputs=2, rows=40)
    assert rows.classes == ("sour", "sweet")
    raw = rows.train.x * rows.scaling.input_scale + rows.scaling.input_mean
    assert (raw[:, 0].round().long() % 2 == rows.train.y).all()
    assert (raw[:, 2].round().long() == 1 - rows.train.y).all()


def test_a_target_is_named_as_in_other_tables(data: Path) -> None:
    FRAME.to_parquet(data / "a.parquet")
    assert describe("parquet:a.parquet", {"target": "share"}).kind is TaskKind.REGRESSION
    assert describe("parquet:a.parquet", {"target": "colour"}).outputs == 3


def test_an_index_of_pandas_is_no_feature(data: Path) -> None:
    FRAME.set_index(FRAME["count"] + 0.5).to_parquet(data / "a.parquet")
    assert describe("parquet:a.parquet", {"target": "kind"}).inputs == (6,)


@pytest.mark.parametrize(
    "column",
    [[[1, 2]] * 40, pd.date_range("2020", periods=40), [b"bytes"] * 40],
    ids=["lists", "dates", "bytes"],
)
def test_other_columns_are_refused_by_name(data: Path, column: object) -> None:
    FRAME.assign(odd=column).to_parquet(data / "a.parquet")
    with pytest.raises(InvalidSpec, match=r"the column 'odd' holds .* Leave it out"):
        describe("parquet:a.parquet", {})


def test_what_is_missing_is_refused_with_its_row_and_column(data: Path) -> None:
    for column in ("count", "colour"):
        frame = FRAME.copy()
        frame[column] = frame[column].where(frame["count"] != 5)
        frame.to_parquet(data / "a.parquet")
        with pytest.raises(InvalidSpec, match=f"row 6 has nothing in the column '{column}'"):
            describe("parquet:a.parquet", {})


def test_what_is_no_parquet_file_is_refused(data: Path) -> None:
    (data / "a.parquet").write_text("a,b\n1,2\n")
    with pytest.raises(InvalidSpec, match="cannot be read as a Parquet file"):
        describe("parquet:a.parquet", {})


def test_what_would_become_too_large_is_refused_before_it_is_read(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pd.DataFrame({"a": [0.0] * 100_000, "b": [0] * 100_000}).to_parquet(data / "a.parquet")
    assert (data / "a.parquet").stat().st_size < 100_000
    monkeypatch.setattr(base, "MAX_BYTES", 1_000_000)
    monkeypatch.setattr(pa.parquet.ParquetFile, "read", None)
    with pytest.raises(InvalidSpec, match="are the most"):
        describe("parquet:a.parquet", {})
