"""Trials as rows: one for each, with a column for each parameter, for tables and data frames."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from fathom_spaces.errors import FathomError

from .wire import StudyView, TrialView

Row: TypeAlias = dict[str, Any]

_FIELDS = (
    *("id", "study", "number", "state", "repetition", "seed", "depth", "architecture"),
    *("value", "test", "outcome", "message", "started_at", "ended_at"),
)


def rows(trials: Iterable[TrialView], studies: Iterable[StudyView] = ()) -> list[Row]:
    """A row for each trial, all with the same columns.

    Parameters are `params.NAME`, costs `costs.NAME`, several values `values.NUMBER`; `method` is
    the name of the trial's study. What a trial lacks is None.
    """
    names = {study.id: study.name for study in studies}
    found = [_row(trial, names) for trial in trials]
    columns = dict.fromkeys(column for row in found for column in row)
    return [{column: row.get(column) for column in columns} for row in found]


def _row(trial: TrialView, names: dict[int, str]) -> Row:
    told = trial.model_dump(mode="json", include=set(_FIELDS))
    method = {"method": names[trial.study]} if trial.study in names else {}
    several = {f"values.{i}": value for i, value in enumerate(trial.values)}
    params = {f"params.{name}": value for name, value in trial.params.items()}
    costs = trial.costs.model_dump() if trial.costs else {}
    spent = {f"costs.{name}": value for name, value in costs.items()}
    return {**{name: told[name] for name in _FIELDS}, **method, **several, **params, **spent}


def as_csv(found: Sequence[Row]) -> str:
    """Rows as CSV with a header line; nothing for no rows."""
    text = io.StringIO()
    if found:
        writer = csv.DictWriter(text, list(found[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(found)
    return text.getvalue()


def write_parquet(found: Sequence[Row], path: Path) -> None:
    """Rows as a Parquet file.

    Raises:
        FathomError: pyarrow is not installed, or a parameter is a number here and a text there.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as parquet
    except ImportError as error:
        raise FathomError(
            "Parquet needs pyarrow: pip install pyarrow, or write --format csv."
        ) from error
    try:
        parquet.write_table(pa.Table.from_pylist(list(found)), path)
    except pa.ArrowException as error:
        raise FathomError(
            f"These trials are no Parquet table ({error}): a column has values of several kinds. "
            "Write --format csv."
        ) from error
