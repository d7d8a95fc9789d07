"""who keeps each fleet of workers"""

import sqlalchemy as sa
from alembic import op

from fathom_storage.column_types import MOMENT

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fathom_fleets",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("keeper", sa.String(length=40), nullable=False),
        sa.Column("engine", sa.String(length=40), nullable=False),
        sa.Column("host", sa.String(length=200), nullable=False),
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_fathom_fleets")),
    )
