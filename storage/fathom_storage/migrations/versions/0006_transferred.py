"""trials of other studies that a search knows from its start"""

import sqlalchemy as sa
from alembic import op

from fathom_storage.column_types import TEXT

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fathom_transferred",
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("params", TEXT, nullable=False),
        sa.Column("objective_values", TEXT, nullable=False),
        sa.Column("constraints", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["study_id"], ["fathom_studies.study_id"], name=op.f("fk_fathom_transferred_study_id")
        ),
        sa.PrimaryKeyConstraint("study_id", "position", name=op.f("pk_fathom_transferred")),
    )
    with op.batch_alter_table("fathom_studies", schema=None) as batch_op:
        batch_op.add_column(sa.Column("transfer", TEXT, nullable=True))
