"""Optuna's own tables, as its schema v3.2.0.a has them; a test holds them against Optuna's models.

They are written here with plain statements so that a trial, its parameters and its lease are one
transaction. Optuna creates and versions them itself; see `schema.py`.
"""

import sqlalchemy as sa

OPTUNA_SCHEMA = "v3.2.0.a"

metadata = sa.MetaData()

_STATES = ("RUNNING", "COMPLETE", "PRUNED", "FAIL", "WAITING")
_FINITE = ("FINITE", "INF_POS", "INF_NEG")


def _attributes(name: str, owner: str) -> sa.Table:
    prefix = name.removesuffix("s")
    parent = {"study_id": "studies.study_id", "trial_id": "trials.trial_id"}[owner]
    return sa.Table(
        name,
        metadata,
        sa.Column(f"{prefix}_id", sa.Integer, primary_key=True),
        sa.Column(owner, sa.Integer, sa.ForeignKey(parent)),
        sa.Column("key", sa.String(512)),
        sa.Column("value_json", sa.Text),
    )


studies = sa.Table(
    "studies",
    metadata,
    sa.Column("study_id", sa.Integer, primary_key=True),
    sa.Column("study_name", sa.String(512), nullable=False, unique=True),
)
directions = sa.Table(
    "study_directions",
    metadata,
    sa.Column("study_direction_id", sa.Integer, primary_key=True),
    sa.Column(
        "direction",
        sa.Enum("NOT_SET", "MINIMIZE", "MAXIMIZE", name="studydirection"),
        nullable=False,
    ),
    sa.Column("study_id", sa.Integer, sa.ForeignKey("studies.study_id"), nullable=False),
    sa.Column("objective", sa.Integer, nullable=False),
)
trials = sa.Table(
    "trials",
    metadata,
    sa.Column("trial_id", sa.Integer, primary_key=True),
    sa.Column("number", sa.Integer),
    sa.Column("study_id", sa.Integer, sa.ForeignKey("studies.study_id"), index=True),
    sa.Column("state", sa.Enum(*_STATES, name="trialstate"), nullable=False),
    sa.Column("datetime_start", sa.DateTime),
    sa.Column("datetime_complete", sa.DateTime),
)
params = sa.Table(
    "trial_params",
    metadata,
    sa.Column("param_id", sa.Integer, primary_key=True),
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("trials.trial_id")),
    sa.Column("param_name", sa.String(512)),
    sa.Column("param_value", sa.Float(53)),
    sa.Column("distribution_json", sa.Text),
)
values = sa.Table(
    "trial_values",
    metadata,
    sa.Column("trial_value_id", sa.Integer, primary_key=True),
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("trials.trial_id"), nullable=False),
    sa.Column("objective", sa.Integer, nullable=False),
    sa.Column("value", sa.Float(53)),
    sa.Column("value_type", sa.Enum(*_FINITE, name="trialvaluetype"), nullable=False),
)
intermediate_values = sa.Table(
    "trial_intermediate_values",
    metadata,
    sa.Column("trial_intermediate_value_id", sa.Integer, primary_key=True),
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("trials.trial_id"), nullable=False),
    sa.Column("step", sa.Integer, nullable=False),
    sa.Column("intermediate_value", sa.Float(53)),
    sa.Column(
        "intermediate_value_type",
        sa.Enum("FINITE", "INF_POS", "INF_NEG", "NAN", name="trialintermediatevaluetype"),
        nullable=False,
    ),
)
heartbeats = sa.Table(
    "trial_heartbeats",
    metadata,
    sa.Column("trial_heartbeat_id", sa.Integer, primary_key=True),
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("trials.trial_id"), nullable=False),
    sa.Column("heartbeat", sa.DateTime, nullable=False),
)
study_user_attributes = _attributes("study_user_attributes", "study_id")
study_system_attributes = _attributes("study_system_attributes", "study_id")
trial_user_attributes = _attributes("trial_user_attributes", "trial_id")
trial_system_attributes = _attributes("trial_system_attributes", "trial_id")

# Children before parents: the order in which a study is removed.
TRIAL_CHILDREN = (
    params,
    values,
    intermediate_values,
    heartbeats,
    trial_user_attributes,
    trial_system_attributes,
)
STUDY_CHILDREN = (directions, study_user_attributes, study_system_attributes)
