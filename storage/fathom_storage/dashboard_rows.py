"""What the Optuna dashboard shows of a study beside its trials: a note, and saved figures.

Both are system attributes of the study, in parts that the dashboard puts together again, as its own
`save_note` and `save_plotly_graph_object` write them. It reads them all at every look at a study,
so they are to be small.
"""

import sqlalchemy as sa

from . import optuna_tables as optuna
from .optuna_rows import set_study_attributes

# The length of a part, optuna_dashboard's SYSTEM_ATTR_MAX_LENGTH.
PART = 2045
_NOTE, _VERSION = "dashboard:note_str:", "dashboard:note_ver"
_PLOT = "dashboard:plot_data:"


def set_note(connection: sa.Connection, study_id: int, body: str) -> None:
    """Set a study's note, in Markdown; a person who edits it at the same time is told so there."""
    table = optuna.study_system_attributes
    mine = (table.c.study_id == study_id, table.c.key == _VERSION)
    version = connection.scalar(sa.select(table.c.value_json).where(*mine))
    set_study_attributes(connection, study_id, {_VERSION: int(version or 0) + 1}, system=True)
    _set_parts(connection, study_id, _NOTE, body)


def set_plot(connection: sa.Connection, study_id: int, name: str, figure_json: str) -> None:
    """Save a figure as plotly's JSON; `name` has letters, digits, '-', '_', ':' and '.' alone."""
    _set_parts(connection, study_id, f"{_PLOT}{name}:", figure_json)


def _set_parts(connection: sa.Connection, study_id: int, prefix: str, text: str) -> None:
    """Parts of the text, and nothing in those that an earlier, longer text had beyond them."""
    parts = [text[start : start + PART] for start in range(0, len(text), PART)]
    table = optuna.study_system_attributes
    begins = table.c.key.startswith(prefix, autoescape=True)
    query = sa.select(sa.func.count()).where(table.c.study_id == study_id, begins)
    had = connection.scalar(query) or 0
    parts += [""] * (had - len(parts))
    named = {f"{prefix}{number}": part for number, part in enumerate(parts)}
    set_study_attributes(connection, study_id, named, system=True)
