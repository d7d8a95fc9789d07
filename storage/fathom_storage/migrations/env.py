"""Alembic's entry: runs migrations on the engine it is given, with our own version table."""

from alembic import context

from fathom_storage.schema import VERSION_TABLE
from fathom_storage.tables import metadata

engine = context.config.attributes["engine"]
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        version_table=VERSION_TABLE,
        render_as_batch=True,
        include_name=lambda name, kind, _: kind != "table" or str(name).startswith("fathom_"),
    )
    with context.begin_transaction():
        context.run_migrations()
