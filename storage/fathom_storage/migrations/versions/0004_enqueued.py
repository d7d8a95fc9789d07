"""known configurations that wait for their trials"""

import sqlalchemy as sa
from alembic import op

from fathom_storage.column_types import MOMENT, TEXT

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fathom_enqueued",
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("request_key", sa.String(length=200), nullable=False),
        sa.Column("params", TEXT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["study_id"], ["fathom_studies.study_id"], name=op.f("fk_fathom_enqueued_study_id")
        ),
        sa.PrimaryKeyConstraint("study_id", "position", name=op.f("pk_fathom_enqueued")),
    )
