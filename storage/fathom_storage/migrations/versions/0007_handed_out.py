"""how many trials each study has handed out"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("fathom_studies", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("handed_out", sa.Integer(), nullable=False, server_default="0")
        )
    op.execute(
        "UPDATE fathom_studies SET handed_out = (SELECT count(*) FROM fathom_trials "
        "WHERE fathom_trials.study_id = fathom_studies.study_id)"
    )
    with op.batch_alter_table("fathom_trials", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_fathom_trials_status_study_id"), ["status", "study_id"], unique=False
        )
