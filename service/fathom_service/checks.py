"""What `fathom doctor` looks at on a server: the database and its schema."""

import os

from fathom_client.checks import Check
from fathom_spaces.errors import FathomError


def checks() -> list[Check]:
    """The state of the database that a server started here would use."""
    from fathom_storage import schema
    from fathom_storage.database import Database

    from .settings import Settings

    url = os.environ.get("FATHOM_DATABASE_URL", Settings.database_url)
    try:
        database = Database(url)
        try:
            schema.check(database)
        finally:
            database.close()
    except FathomError as error:
        chosen = "FATHOM_DATABASE_URL" in os.environ  # without it there may be no server here
        return [Check("database", False, str(error), "Set FATHOM_DATABASE_URL.", chosen)]
    return [Check("database", True, f"{database.shown} at schema {schema.head()}")]
