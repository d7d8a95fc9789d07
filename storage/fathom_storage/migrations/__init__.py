"""Migrations of the `fathom_` tables, run by Alembic; see `schema.py`."""
