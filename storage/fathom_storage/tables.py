"""Our own tables, all prefixed `fathom_`: names like `studies` would make Optuna refuse the file.

Rows refer to Optuna's studies and trials by id, without a foreign key: those tables are Optuna's.
Times are naive UTC, as in Optuna's tables. JSON is text, so that it reads the same everywhere.
"""

import sqlalchemy as sa

from .column_types import BYTES, MOMENT, NUMBER, TEXT

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_ID = sa.String(40)
_LABEL = sa.String(100)

experiments = sa.Table(
    "fathom_experiments",
    metadata,
    sa.Column("id", _ID, primary_key=True),
    sa.Column("name", _LABEL, nullable=False),
    sa.Column("state", sa.String(20), nullable=False, index=True),
    sa.Column("spec", TEXT, nullable=False),
    sa.Column("idempotency_key", sa.String(200), unique=True),
    sa.Column("created_at", MOMENT, nullable=False, index=True),
    sa.Column("ended_at", MOMENT),
    sa.Column("recommendation", TEXT),
    # The last event's number; bumping it locks the row, so events are numbered in commit order.
    sa.Column("events", sa.Integer, nullable=False, default=0),
    # 'study': the owner of a bare study, whose spec is a study's.
    sa.Column(
        "kind", sa.String(20), nullable=False, default="experiment", server_default="experiment"
    ),
)

studies = sa.Table(
    "fathom_studies",
    metadata,
    sa.Column("study_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("experiment_id", _ID, sa.ForeignKey("fathom_experiments.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("label", _LABEL, nullable=False),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("algorithm", sa.String(60), nullable=False),
    sa.Column("optuna_name", sa.String(512), nullable=False),
    sa.Column("state", sa.String(20), nullable=False),
    sa.Column("planned", sa.Integer, nullable=False),
    # The list of parameters and seeds to run, where it cannot be derived from the spec (confirm).
    sa.Column("plan", TEXT),
    sa.Column("stopped_because", TEXT),
    # What was taken from other studies, source by source, as JSON.
    sa.Column("transfer", TEXT),
    # How many trials it has handed out: the next one's slot. Counting them would take ever longer.
    sa.Column("handed_out", sa.Integer, nullable=False, default=0, server_default="0"),
    # What its trials that have ended took, those never trained left out: a budget adds these to
    # what its open trials took, as adding up all trials would take ever longer.
    sa.Column("ended_trials", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Column("ended_flops", NUMBER, nullable=False, default=0, server_default="0"),
    sa.Column("ended_device_seconds", NUMBER, nullable=False, default=0, server_default="0"),
    sa.UniqueConstraint("experiment_id", "position"),
)

# The statuses of trials that may still change; the other is 'ended'.
OPEN = ("leased", "queued")

trials = sa.Table(
    "fathom_trials",
    metadata,
    sa.Column("trial_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("study_id", sa.Integer, sa.ForeignKey("fathom_studies.study_id"), nullable=False),
    sa.Column("slot", sa.Integer, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("repetition", sa.Integer, nullable=False),
    sa.Column("training_seed", sa.Integer, nullable=False),
    sa.Column("params", TEXT, nullable=False),
    sa.Column("status", sa.String(10), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Column("failures", sa.Integer, nullable=False, default=0),
    sa.Column("outcome", sa.String(20)),
    sa.Column("message", TEXT, nullable=False, default=""),
    sa.Column("depth", sa.Integer),
    sa.Column("validation", NUMBER),
    sa.Column("test", NUMBER),
    sa.Column("result", TEXT),
    sa.Column("prune_step", sa.Integer),
    sa.Column("reserved_flops", NUMBER, nullable=False),
    sa.Column("flops", NUMBER, nullable=False, default=0),
    sa.Column("device_seconds", NUMBER, nullable=False, default=0),
    sa.Column("started_at", MOMENT, nullable=False),
    sa.Column("ended_at", MOMENT),
    # How often somebody outside has asked it to grow; only ever counts up.
    sa.Column("signals", sa.Integer, nullable=False, default=0, server_default="0"),
    # One slot of the plan is one trial: the budget and the grid are exact by this constraint.
    sa.UniqueConstraint("study_id", "slot"),
    sa.Index(None, "study_id", "status"),
    sa.Index(None, "status", "study_id"),
)

leases = sa.Table(
    "fathom_leases",
    metadata,
    sa.Column("id", _ID, primary_key=True),
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("fathom_trials.trial_id"), nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("worker_id", sa.String(200), nullable=False, index=True),
    sa.Column("token", _ID, nullable=False),
    sa.Column("ask_key", sa.String(100), nullable=False),
    sa.Column("ask_index", sa.Integer, nullable=False),
    sa.Column("started_at", MOMENT, nullable=False),
    sa.Column("expires_at", MOMENT, nullable=False),
    sa.Column("ended_at", MOMENT, index=True),
    sa.Column("outcome", sa.String(20)),
    sa.Column("message", TEXT, nullable=False, default=""),
    sa.Column("result", TEXT),
    sa.Column("late", sa.Boolean, nullable=False, default=False),
    sa.UniqueConstraint("trial_id", "attempt"),
    sa.UniqueConstraint("ask_key", "ask_index"),
)

measurements = sa.Table(
    "fathom_measurements",
    metadata,
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("fathom_trials.trial_id"), primary_key=True),
    sa.Column("attempt", sa.Integer, primary_key=True),
    sa.Column("step", sa.Integer, primary_key=True),
    sa.Column("body", TEXT, nullable=False),
)

workers = sa.Table(
    "fathom_workers",
    metadata,
    sa.Column("id", sa.String(200), primary_key=True),
    sa.Column("host", sa.String(200), nullable=False),
    sa.Column("device", sa.String(200), nullable=False),
    sa.Column("memory_bytes", sa.BigInteger, nullable=False),
    sa.Column("capabilities", TEXT, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.Column("last_seen_at", MOMENT, nullable=False),
)

# Who keeps a fleet of workers; the keeper's id fences, as a lease's token does.
fleets = sa.Table(
    "fathom_fleets",
    metadata,
    sa.Column("name", _LABEL, primary_key=True),
    sa.Column("keeper", _ID, nullable=False),
    sa.Column("engine", _ID, nullable=False),
    sa.Column("host", sa.String(200), nullable=False),
    sa.Column("process", sa.Integer, nullable=False),
    sa.Column("since", MOMENT, nullable=False),
    sa.Column("expires_at", MOMENT, nullable=False),
)

events = sa.Table(
    "fathom_events",
    metadata,
    sa.Column("experiment_id", _ID, sa.ForeignKey("fathom_experiments.id"), primary_key=True),
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.String(40), nullable=False),
    sa.Column("study_id", sa.Integer),
    sa.Column("trial_id", sa.Integer),
    sa.Column("at", MOMENT, nullable=False),
    sa.Column("data", TEXT, nullable=False),
)

artifacts = sa.Table(
    "fathom_artifacts",
    metadata,
    sa.Column("trial_id", sa.Integer, sa.ForeignKey("fathom_trials.trial_id"), primary_key=True),
    sa.Column("name", _LABEL, primary_key=True),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("location", sa.String(500), nullable=False),
)

tokens = sa.Table(
    "fathom_tokens",
    metadata,
    sa.Column("id", _ID, primary_key=True),
    sa.Column("name", _LABEL, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False, unique=True),
    sa.Column("scopes", sa.String(100), nullable=False),
    sa.Column("created_at", MOMENT, nullable=False),
    sa.Column("expires_at", MOMENT),
    sa.Column("revoked_at", MOMENT),
)

sampler_states = sa.Table(
    "fathom_sampler_states",
    metadata,
    sa.Column("study_id", sa.Integer, sa.ForeignKey("fathom_studies.study_id"), primary_key=True),
    sa.Column("repetition", sa.Integer, primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    # How many trials it has learned from, in the order they ended, and a digest of exactly these.
    sa.Column("absorbed", sa.Integer, nullable=False),
    sa.Column("digest", sa.String(64), nullable=False),
    # Safetensors; old versions let go of theirs.
    sa.Column("state", BYTES),
    sa.Column("summary", TEXT, nullable=False),
    sa.Column("created_at", MOMENT, nullable=False),
)

enqueued = sa.Table(
    "fathom_enqueued",
    metadata,
    sa.Column("study_id", sa.Integer, sa.ForeignKey("fathom_studies.study_id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("request_key", sa.String(200), nullable=False),
    sa.Column("params", TEXT, nullable=False),
    sa.Column("created_at", MOMENT, nullable=False),
)

transferred = sa.Table(
    "fathom_transferred",
    metadata,
    sa.Column("study_id", sa.Integer, sa.ForeignKey("fathom_studies.study_id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("params", TEXT, nullable=False),
    sa.Column("objective_values", TEXT, nullable=False),
    sa.Column("constraints", TEXT, nullable=False),
)
