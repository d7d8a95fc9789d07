"""Parquet tables of plain columns."""

from typing import TYPE_CHECKING

from fathom_spaces.task import MAX_ROWS
from fathom_workers.data_files import data_file, refused
from fathom_workers.tasks.data import Raw

from .base import Wanted, check_bytes
from .tables import read_table

if TYPE_CHECKING:
    import pyarrow as pa

BYTES_OF_A_NUMBER = 8


def read_parquet(wanted: Wanted) -> Raw:
    """A Parquet table; what it would become in memory is known from its footer."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = data_file(wanted.name, wanted.dataset)
    try:
        with pq.ParquetFile(path) as file:
            _check(file.metadata, file.schema_arrow, wanted)
        # Words stay numbers into a list of words: a million times the same is no more than once.
        words = [field.name for field in file.schema_arrow if _is_text(field.type)]
        with pq.ParquetFile(path, read_dictionary=words) as file:
            frame = file.read().to_pandas()
    except (pa.ArrowException, OSError) as error:
        message = f"cannot be read as a Parquet file: {error}"
        raise refused(message, "Write it again.", value=wanted.dataset) from error
    return read_table(frame, wanted)


def _check(metadata: "pa.parquet.FileMetaData", schema: "pa.Schema", wanted: Wanted) -> None:
    if metadata.num_rows > MAX_ROWS:
        message = f"has {metadata.num_rows:,} rows; {MAX_ROWS:,} are the most"
        raise refused(message, "Leave some out.", value=wanted.dataset)
    groups = (metadata.row_group(number) for number in range(metadata.num_row_groups))
    check_bytes(sum(group.total_byte_size for group in groups), wanted.dataset)
    check_bytes(metadata.num_rows * len(schema) * BYTES_OF_A_NUMBER, wanted.dataset)
    for field in schema:
        if not (_is_number(field.type) or _is_text(field.type)):
            message = f"the column {field.name!r} holds {field.type}"
            raise refused(message, "Leave it out, or make it a number.", value=wanted.dataset)


def _is_number(kind: "pa.DataType") -> bool:
    from pyarrow import types

    return bool(types.is_integer(kind) or types.is_floating(kind) or types.is_boolean(kind))


def _is_text(kind: "pa.DataType") -> bool:
    from pyarrow import types

    value = kind.value_type if types.is_dictionary(kind) else kind
    return bool(types.is_string(value) or types.is_large_string(value))
