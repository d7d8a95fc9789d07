"""what the trials of each study that have ended took"""

import sqlalchemy as sa
from alembic import op

from fathom_storage.column_types import NUMBER

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TRIALS = sa.table(
    "fathom_trials",
    *map(sa.column, ("study_id", "status", "outcome", "flops", "device_seconds")),
)
_TOTALS = {
    "ended_trials": sa.func.count(),
    "ended_flops": sa.func.coalesce(sa.func.sum(_TRIALS.c.flops), 0),
    "ended_device_seconds": sa.func.coalesce(sa.func.sum(_TRIALS.c.device_seconds), 0),
}
_STUDIES = sa.table("fathom_studies", *map(sa.column, ("study_id", *_TOTALS)))


def upgrade() -> None:
    with op.batch_alter_table("fathom_studies", schema=None) as batch_op:
        for name in _TOTALS:
            kind = sa.Integer() if name == "ended_trials" else NUMBER
            batch_op.add_column(sa.Column(name, kind, nullable=False, server_default="0"))
    trained = (_TRIALS.c.status == "ended", _TRIALS.c.outcome != "infeasible")
    for name, total in _TOTALS.items():
        theirs = sa.select(total).where(_TRIALS.c.study_id == _STUDIES.c.study_id, *trained)
        op.execute(_STUDIES.update().values({name: theirs.scalar_subquery()}))
