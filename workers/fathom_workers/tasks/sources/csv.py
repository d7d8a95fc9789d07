"""Text tables: the separator and whether there is a header are found out from the first lines."""

import csv
import warnings
from itertools import islice
from pathlib import Path

from fathom_spaces.task import MAX_ROWS
from fathom_workers.data_files import data_file, refused
from fathom_workers.tasks.data import Raw

from .base import Wanted, check_bytes
from .tables import read_table

LINES = 50  # that are looked at
LONGEST_LINE = 2**20
BLANKS = r"\s+"
# In this order: a comma may stand within a field of the others, and a blank within any.
SEPARATORS = (";", "\t", ",", BLANKS)
MISSING = ("?",)  # as UCI's tables have it, besides what pandas knows


def read_csv(wanted: Wanted) -> Raw:
    """A text table, columns parted by semicolons, tabs, commas or blanks."""
    import pandas as pd

    path = data_file(wanted.name, wanted.dataset)
    check_bytes(path.stat().st_size, wanted.dataset)
    separator, header = _layout(path, wanted.dataset)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", pd.errors.ParserWarning)  # a row with too many fields
            frame = pd.read_csv(
                path,
                sep=separator,
                header=0 if header else None,
                nrows=MAX_ROWS + 1,
                na_values=list(MISSING),
                skipinitialspace=True,
                index_col=False,
                encoding="utf-8-sig",
                compression=None,
                low_memory=False,  # a column's type must not change half way
            )
    except (ValueError, pd.errors.ParserWarning) as error:
        raise _unreadable(wanted.dataset, str(error).strip()) from error
    return read_table(frame, wanted)


def _layout(path: Path, dataset: str) -> tuple[str, bool]:
    """The separator, and whether the first line names the columns."""
    lines = _first_lines(path, dataset)
    for separator in SEPARATORS:
        try:
            table = _parted(lines, separator)
        except csv.Error as error:
            raise _unreadable(dataset, str(error)) from error
        if _is_table(table):
            return separator, _is_header(table[0], table[1:])
    message = f"the first {len(lines)} lines do not have equally many columns"
    raise _unreadable(dataset, message)


def _first_lines(path: Path, dataset: str) -> list[str]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            read = (file.readline(LONGEST_LINE) for _ in range(LINES))
            return [line for line in read if line.strip()]
    except UnicodeDecodeError as error:
        raise _unreadable(dataset, f"is not text in UTF-8: {error}") from error


def _parted(lines: list[str], separator: str) -> list[list[str]]:
    if separator == BLANKS:
        return [line.split() for line in lines]
    rows = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    return [[field.strip() for field in row] for row in islice(rows, LINES)]


def _is_table(rows: list[list[str]]) -> bool:
    columns = {len(row) for row in rows}
    # Where every line ends in it, it merely goes with the separator: blanks and tabs.
    return len(rows) > 1 and len(columns) == 1 and columns != {1} and any(r[-1] for r in rows)


def _is_header(first: list[str], others: list[list[str]]) -> bool:
    """Names are no numbers, and do not come again below."""
    again = any(name in (row[column] for row in others) for column, name in enumerate(first))
    return not again and not any(_is_number(name) or not name for name in first)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _unreadable(dataset: str, message: str) -> Exception:
    remedy = "Part columns by semicolons, tabs, commas or blanks, equally many in each line."
    return refused(f"cannot be read as a table: {message}", remedy, value=dataset)
