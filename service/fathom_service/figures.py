"""The figures of an experiment by name: those of its comparison, and the timeline of its attempts.

Each has words, tables of its numbers, and plotly's JSON.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fathom_client.comparison import Comparison
from fathom_spaces.errors import NotFound
from fathom_storage.database import Database

from . import sights
from .comparison.attempts import attempts, attempts_table
from .comparison.captions import CAPTIONS
from .comparison.catalogue import FIGURES
from .comparison.showing import Shown, sample
from .comparison.timelines import Timeline
from .comparisons import Comparisons

TIMELINE = "timeline"
NAMES: Sequence[str] = (*FIGURES, TIMELINE)


@dataclass(frozen=True)
class Drawn:
    """A figure by itself, to be sent or made an image of."""

    title: str
    subtitle: str
    figure: Any


def drawn(database: Database, comparisons: Comparisons, experiment_id: str, name: str) -> Drawn:
    """One figure of an experiment; raises `NotFound`, also for a name that is no figure's."""
    if name not in NAMES:
        raise NotFound(f"figure besides {', '.join(sorted(NAMES))}", name)
    comparison = comparisons.latest(experiment_id)
    title, _ = CAPTIONS[name]
    if name == TIMELINE:
        figure = attempts(sights.timeline_of(database, experiment_id))
    else:
        figure = FIGURES[name](comparison)
    return Drawn(title, subtitle(comparison), figure)


def subtitle(comparison: Comparison) -> str:
    """What an image that stands alone says of its numbers."""
    return f"{comparison.experiment}. {sample(comparison)}"


def shown_timeline(found: Timeline) -> Shown:
    """The timeline as a page shows it."""
    return Shown(TIMELINE, *CAPTIONS[TIMELINE], attempts_table(found))


def timeline_json(found: Timeline) -> Any:
    """The timeline as plotly reads it."""
    return json.loads(attempts(found).to_json())
