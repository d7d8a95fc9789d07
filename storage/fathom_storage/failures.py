"""Failures of databases: which of them pass when tried again, and what they mean to a person."""

from sqlalchemy.exc import DBAPIError, OperationalError

from fathom_spaces.errors import FathomError, StorageError, Unavailable

_DISK_FULL = "The database's disk is full. Free some space; nothing was lost."
_READ_ONLY = "The database is read-only, as a standby is. Name the one that takes writes."
BUSY = "The database is busy. Try again."
_TOO_LONG = (
    "A statement took the database longer than it may (FATHOM_STATEMENT_SECONDS) and was ended. "
    "Try again when it has less to do."
)
# PostgreSQL: serialization_failure, deadlock_detected.
_PG_RETRIED = {"40001", "40P01"}
# What PostgreSQL's error codes mean.
_PG_MEANINGS = {
    "53100": _DISK_FULL,
    "25006": _READ_ONLY,
    "55P03": BUSY,  # a lock was not to be had in time
    "57014": _TOO_LONG,
    **dict.fromkeys(_PG_RETRIED, BUSY),
}
# MariaDB: deadlock, record changed since the last read.
_MARIADB_RETRIED = {1213, 1020}
# What MariaDB's error codes mean.
_MARIADB_MEANINGS = {
    1021: _DISK_FULL,
    1114: _DISK_FULL,  # a table is full
    1205: BUSY,  # a lock was not to be had in time
    1290: _READ_ONLY,
    1792: _READ_ONLY,
    1836: _READ_ONLY,
    1969: _TOO_LONG,
    3024: _TOO_LONG,  # MySQL's
    **dict.fromkeys(_MARIADB_RETRIED, BUSY),
}
# What SQLite says, and what it means.
_SQLITE_MEANINGS: tuple[tuple[str, type[FathomError], str], ...] = (
    ("disk is full", Unavailable, _DISK_FULL),
    (
        "disk I/O error",  # a quota and a limit on a file's size end up here too
        Unavailable,
        "The database's disk cannot be used (disk I/O error): full, over a quota, or broken. "
        "Free some space, or look at the system's log; nothing was lost.",
    ),
    (
        "readonly database",
        Unavailable,
        "The database file cannot be written. Check its owner and mode.",
    ),
    ("database is locked", Unavailable, BUSY),
    (
        "already exists",  # a table; two processes make the schema of one file
        Unavailable,
        "Another process is making the schema of {database}. Try again.",
    ),
    (
        "unable to open database file",
        StorageError,
        "{database} cannot be opened. It must be a file, or a new one in a folder that can be "
        "written.",
    ),
    (
        "file is not a database",
        StorageError,
        "{database} is not an SQLite database. Name another file.",
    ),
    (
        "malformed",
        StorageError,
        "{database} is damaged. Restore it from a copy, or name another file.",
    ),
)


def transient(error: BaseException) -> bool:
    """Whether the same unit of work may succeed when it is run again."""
    if not isinstance(error, DBAPIError):
        return False
    if _sqlstate(error) in _PG_RETRIED or _mariadb_code(error) in _MARIADB_RETRIED:
        return True
    return "database is locked" in str(error.orig)


def meaning(error: DBAPIError, dialect: str, shown: str) -> Exception:
    """What a failure of the database `shown` means to a person; the error itself where unknown."""
    known = _PG_MEANINGS.get(_sqlstate(error)) or _MARIADB_MEANINGS.get(_mariadb_code(error))
    if known is not None:
        return Unavailable(known)
    text = str(error.orig)
    for words, kind, message in _SQLITE_MEANINGS if dialect == "sqlite" else ():
        if words in text:
            return kind(message.format(database=shown))
    # Without a statement it failed while connecting, maybe for an option in the URL.
    if isinstance(error, OperationalError) or error.statement is None:
        said = _said(error).partition("\n")[0].removesuffix(".")
        return Unavailable(
            f"The database does not answer: {said}. Is it running, and is its URL right?"
        )
    return error


def _sqlstate(error: DBAPIError) -> str:
    """PostgreSQL's code, or nothing."""
    return getattr(error.orig, "sqlstate", None) or ""


def _mariadb_code(error: DBAPIError) -> int:
    """MariaDB's code, or 0."""
    first = error.orig.args[0] if error.orig is not None and error.orig.args else 0
    return first if isinstance(first, int) else 0


def _said(error: DBAPIError) -> str:
    """The driver's words; MariaDB's come after a code."""
    words = error.orig.args if error.orig is not None else ()
    return str(words[1]) if _mariadb_code(error) and len(words) > 1 else str(error.orig)
