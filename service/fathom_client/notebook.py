"""What a notebook shows: figures of plotly and data frames of pandas, where they are installed."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from fathom_spaces.errors import FathomError

from .rows import Row

if TYPE_CHECKING:
    from pandas import DataFrame
    from plotly.graph_objects import Figure as Figure  # for `answer`, which names it

_INSTALL = "pip install 'fathom-depth[notebook]'"


def figure(told: dict[str, Any]) -> "Figure":
    """A figure that the server made, as plotly's; raises FathomError without plotly."""
    try:
        import plotly.io
    except ImportError as error:
        raise FathomError(f"Figures need plotly: {_INSTALL}.") from error
    # Through JSON, since only that reads arrays as the server writes them.
    return plotly.io.from_json(json.dumps(told))


def frame(rows: Sequence[Row]) -> "DataFrame":
    """Rows as a data frame; raises FathomError without pandas."""
    try:
        import pandas as pd
    except ImportError as error:
        raise FathomError(f"Data frames need pandas: {_INSTALL}.") from error
    made = pd.DataFrame(list(rows))
    for moment in ("started_at", "ended_at"):
        if moment in made:
            made[moment] = pd.to_datetime(made[moment], utc=True)
    return made
