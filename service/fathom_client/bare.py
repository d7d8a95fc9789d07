"""Tables for the terminal: bare studies, and what was told of their trials."""

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from fathom_spaces.domains import Domain
from fathom_spaces.study import ENDLESS

from . import show
from .show import NONE, _ended, _failed, _state, _table, number, told
from .wire import StudyView, TrialView


def studies(views: Iterable[StudyView]) -> Table:
    """Bare studies and how far they are."""
    table = _table("id", "study", "state", "goal", "trials", "pruned", "failed", "running")
    for view in views:
        done, endless = view.progress, view.spec is not None and view.spec.planned == ENDLESS
        ended = str(done.ended) if endless else _ended(done)
        named = (str(view.id), Text(view.name), _state(view.state), Text(_goal(view)))
        counts = (str(done.pruned or NONE), _failed(done), str(done.running or NONE))
        table.add_row(*named, ended, *counts)
    return table


def study(view: StudyView) -> RenderableType:
    """One bare study: its space, who proposes, and how far it is; one line of another."""
    if view.spec is None:
        return show.studies([view])
    space = _table("parameter", "values", "exists")
    for name, domain in view.spec.space.items():
        when = domain.when if isinstance(domain, Domain) else {}
        exists = ", ".join(
            f"where {parent} is {' or '.join(map(_plain, values))}"
            for parent, values in when.items()
        )
        space.add_row(Text(name), Text(_plain(domain)), Text(exists or "always"))
    ended = f" ({view.stopped_because})" if view.stopped_because else ""
    title = Text(f"{view.name}: {_goal(view)}", style="bold")
    pruner = view.spec.method.pruner
    watched = f" of {view.spec.watched}" if view.spec.watched else ""
    pruned = f", pruner {pruner.kind}{watched}" if pruner.prunes else ""
    sampler = Text(f"Sampler {view.spec.method.algorithm}{pruned}; {view.state}{ended}.")
    run_by = [Text(f"Workers run {view.spec.objective}.")] if view.spec.objective else []
    known = [Text(f"It started from {one}.") for one in view.transfer]
    waits = [Text(why) for why in view.pending]
    searched = "Its trials ask for their parameters as they run." if view.spec.by_run else space
    above = (title, sampler, *run_by, *known, *waits)
    return Group(*above, "", searched, "", studies([view]))


def _goal(view: StudyView) -> str:
    if view.spec is None:
        return f"{view.direction} {view.metric}"
    return ", ".join(f"{way} {name}" for name, way in view.spec.objectives)


def trials(views: Iterable[TrialView], metrics: Sequence[str] = ()) -> Table:
    """Trials of a bare study: what was told, under the names of its metrics, and where."""
    found = list(views)
    count = max((len(told(view)) for view in found), default=1)
    table = _table("id", "trial", *(metrics or ["value"] * count), "parameters")
    for view in found:
        # In full, as they are to be used.
        parameters = ", ".join(f"{name} {_plain(value)}" for name, value in view.params.items())
        values = map(number, told(view))
        table.add_row(str(view.id), str(view.number), *values, Text(parameters or NONE))
    return table


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
