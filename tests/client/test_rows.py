"""Trials as rows of a table."""

import csv
import io
import sys

import pyarrow.parquet as parquet
import pytest

from fathom_client.rows import as_csv, rows, write_parquet
from fathom_client.wire import Costs, TrialState, TrialView
from fathom_spaces.errors import FathomError


def trial(number, **more):
    told = {"study": 7, "number": number, "state": TrialState.COMPLETE, "params": {}, "seed": 0}
    return TrialView(id=number + 1, **{**told, **more})


def test_all_rows_have_the_same_columns_in_the_order_they_came():
    found = rows([trial(0, params={"depth": 2}), trial(1, params={"depth": 1, "lr": 0.1})])
    assert [list(row) for row in found] == [list(found[0])] * 2
    assert [(row["params.depth"], row["params.lr"]) for row in found] == [(2, None), (1, 0.1)]


def test_costs_and_several_values_are_columns():
    (row,) = rows([trial(0, costs=Costs(flops=5e6), values=(0.5, 2.0), outcome="finished")])
    assert (row["costs.flops"], row["values.0"], row["values.1"]) == (5e6, 0.5, 2.0)
    assert (row["state"], row["outcome"]) == ("complete", "finished")


def test_csv_survives_what_people_write():
    nasty = 'a,b\n"c"; größer'
    text = as_csv(rows([trial(0, message=nasty, params={"kind": nasty})]))
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["message"], row["params.kind"], row["value"]) == (nasty, nasty, "")


def test_no_trials_are_an_empty_file(tmp_path):
    assert as_csv([]) == ""
    write_parquet([], tmp_path / "none.parquet")
    assert parquet.read_table(tmp_path / "none.parquet").num_rows == 0


def test_parquet_keeps_the_types(tmp_path):
    path = tmp_path / "trials.parquet"
    write_parquet(rows([trial(0, value=0.5, params={"depth": 3}), trial(1)]), path)
    table = parquet.read_table(path).to_pylist()
    assert [(row["number"], row["value"], row["params.depth"]) for row in table] == [
        (0, 0.5, 3),
        (1, None, None),
    ]


def test_without_pyarrow_the_remedy_is_to_install_it(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FathomError, match="pip install pyarrow, or write --format csv"):
        write_parquet(rows([trial(0)]), tmp_path / "x.parquet")
    assert list(tmp_path.iterdir()) == []


def test_a_column_of_numbers_and_words_is_refused_by_name(tmp_path):
    mixed = rows([trial(0, params={"x": 1}), trial(1, params={"x": "one"})])
    with pytest.raises(FathomError, match="a column has values of several kinds"):
        write_parquet(mixed, tmp_path / "x.parquet")
