"""states of samplers that learn"""

import sqlalchemy as sa
from alembic import op

from fathom_storage.column_types import BYTES, MOMENT, TEXT

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fathom_sampler_states",
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("repetition", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("absorbed", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("state", BYTES, nullable=True),
        sa.Column("summary", TEXT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["study_id"],
            ["fathom_studies.study_id"],
            name=op.f("fk_fathom_sampler_states_study_id"),
        ),
        sa.PrimaryKeyConstraint(
            "study_id", "repetition", "version", name=op.f("pk_fathom_sampler_states")
        ),
    )
