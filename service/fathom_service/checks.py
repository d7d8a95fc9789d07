"""What `fathom doctor` looks at on a server: the database, its schema, and what draws images."""

import os
from pathlib import Path

from fathom_client.checks import Check
from fathom_spaces.errors import FathomError, NotInstalled

_MAKE_ONE = "`fathom serve` makes it."


def checks() -> list[Check]:
    """The database that a server started here would use, and whether it could draw images."""
    return [_database(), _images()]


def _images() -> Check:
    from .browser import browser_here

    try:
        return Check("images of figures", True, f"kaleido and {browser_here()}", required=False)
    except NotInstalled as error:
        remedy = "Needed for PNG and SVG alone."
        return Check("images of figures", False, str(error), remedy, required=False)


def _database() -> Check:
    from fathom_storage import schema
    from fathom_storage.database import Database

    from .settings import Settings

    url = os.environ.get("FATHOM_DATABASE_URL", Settings.database_url)
    chosen = "FATHOM_DATABASE_URL" in os.environ  # without it there may be no server here
    try:
        if not _exists(url):
            return Check("database", False, f"There is none at {url} yet.", _MAKE_ONE, chosen)
        database = Database(url)
        try:
            schema.check(database)
        finally:
            database.close()
    except FathomError as error:
        return Check("database", False, str(error), "See FATHOM_DATABASE_URL.", chosen)
    return Check("database", True, f"{database.shown} at schema {schema.head()}")


def _exists(url: str) -> bool:
    """Whether there is something to look at; opening an SQLite file would make it."""
    from fathom_storage.database import sa_url

    parsed = sa_url(url)
    return parsed.get_backend_name() != "sqlite" or Path(str(parsed.database)).exists()
