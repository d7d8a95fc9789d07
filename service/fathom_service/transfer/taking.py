"""Taking: what a search is given from other studies, decided once, when it is submitted."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from fathom_client.wire import Transfer
from fathom_spaces.domains import Params
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.objectives import counted
from fathom_spaces.searched import SearchedSettings
from fathom_spaces.space import Space
from fathom_spaces.study import StudySpec
from fathom_spaces.transfer import MOST_TAKEN, Source
from fathom_storage.database import Database
from fathom_storage.transferred import Transferred

from .fitting import Misfit, fitted
from .sources import Read, Unreadable, read

_TOO_MANY = f"neither among the best nor the newest {MOST_TAKEN // 2}"
# Reasons that an error tells; a source of other parameters has one for each of them.
_REASONS_TOLD = 3


@dataclass(frozen=True)
class Given:
    """What a search knows from its start, and of each source how much was taken."""

    trials: Sequence[Transferred] = ()
    sources: Sequence[Transfer] = ()

    def columns(self) -> dict[str, Any]:
        """For the row of its study."""
        said = json.dumps([source.model_dump() for source in self.sources])
        return {"transfer": said if self.sources else None, "transferred": self.trials}


@dataclass(frozen=True)
class _Search:
    """What trials are taken for; `finish` makes a whole trial of a point and its metric."""

    space: Space
    metric: str
    direction: str
    finish: Callable[[Params, float], Transferred]


@dataclass(frozen=True)
class _Usable:
    source: int
    ended_at: float
    metric: float
    trial: Transferred


def of_experiment(database: Database, experiment: Experiment) -> list[Given]:
    """What each method of an experiment is given.

    Raises:
        InvalidSpec: a source cannot be read, measures something else, or holds nothing of use.
    """
    given, errors = [], []
    measure = experiment.task.measure
    for index, method in enumerate(experiment.methods):
        sources = method.transfer_from if isinstance(method, SearchedSettings) else ()
        finish = partial(_whole, experiment, method)
        search = _Search(experiment.space(method), measure.name, measure.direction, finish)
        taken, wrong = _take(database, search, sources, f"methods.{index}.transfer_from")
        given.append(taken)
        errors += wrong
    if errors:
        raise InvalidSpec(errors, "The experiment")
    return given


def of_study(database: Database, spec: StudySpec) -> Given:
    """What a bare study is given; raises `InvalidSpec` as `of_experiment` does."""
    if not spec.transfer_from:
        return Given()
    ((metric, direction),) = spec.objectives  # the spec refuses sources for several
    search = _Search(spec.declared, metric, direction, lambda p, v: Transferred(p, (v,)))
    given, errors = _take(database, search, spec.transfer_from, "transfer_from")
    if errors:
        raise InvalidSpec(errors, "The study")
    return given


def _whole(
    experiment: Experiment, method: LearnedMethod | SearchedMethod, params: Params, metric: float
) -> Transferred:
    """A trial with the objectives and constraints that follow from its point."""
    beside = experiment.quantities
    depth = int(experiment.resolve(experiment.given(method, params))["depth"])
    amounts = counted(experiment, method, params, depth)
    excess = beside.excess(amounts)
    beyond = [name for name, value in excess.items() if value > 0]
    if beyond:
        raise Misfit(f"more {' and '.join(beyond)} than `max` allows here")
    return Transferred(params, (metric, *(amounts[q.name] for q in beside.minimised)), excess)


def _take(
    database: Database, search: _Search, sources: Sequence[Source], path: str
) -> tuple[Given, list[FieldError]]:
    usable: list[_Usable] = []
    left_out: list[Counter[str]] = []
    errors: list[FieldError] = []
    for index, source in enumerate(sources):
        try:
            found, reasons = _usable(search, index, read(database, source))
        except Unreadable as error:
            where = f"{path}.{index}.{error.field}".removesuffix(".")
            remedy = error.remedy
            errors.append(
                FieldError(path=where, message=str(error), value=str(source), remedy=remedy)
            )
            continue
        usable += found
        left_out.append(reasons)
    if errors:
        return Given(), errors
    kept = _best_and_newest(usable, maximise=search.direction == "maximize")
    views = [
        _view(str(source), index, usable, kept, left_out[index])
        for index, source in enumerate(sources)
    ]
    return Given([one.trial for one in kept], views), []


def _usable(
    search: _Search, index: int, reads: Sequence[Read]
) -> tuple[list[_Usable], Counter[str]]:
    """The trials of a source that are of use; raises `Unreadable` where there are none."""
    found: list[_Usable] = []
    reasons: Counter[str] = Counter()
    for one in reads:
        place = _objective(search, one)
        for candidate in one.candidates:
            try:
                trial = search.finish(fitted(search.space, candidate), candidate.values[place])
            except Misfit as error:
                reasons[str(error)] += 1
                continue
            found.append(_Usable(index, candidate.ended_at, candidate.values[place], trial))
        if one.others:
            reasons["not finished"] += one.others
    if not found:
        told = "; ".join(f"{why} ({n})" for why, n in reasons.most_common(_REASONS_TOLD))
        remedy = "Search the same names over ranges that hold its values, or leave it out."
        raise Unreadable(f"none of its trials is of use here: {told or 'it has none'}", remedy, "")
    return found, reasons


def _objective(search: _Search, one: Read) -> int:
    """Which of a source's objectives is the search's metric."""
    if one.names and search.metric not in one.names:
        measured = ", ".join(one.names)
        remedy = "Take one that measures the same."
        raise Unreadable(f"it measures {measured}, this search {search.metric}", remedy, "")
    if not one.names and len(one.directions) != 1:
        message = f"it has {len(one.directions)} objectives, and no names that tell them apart"
        remedy = f"Name them by `study.set_metric_names`, one of them {search.metric}."
        raise Unreadable(message, remedy, "")
    place = list(one.names).index(search.metric) if one.names else 0
    if one.directions[place] != search.direction:
        message = f"its direction is {one.directions[place]}, this search's {search.direction}"
        raise Unreadable(message, "Take one that measures the same.", "")
    return place


def _best_and_newest(usable: Sequence[_Usable], *, maximise: bool) -> list[_Usable]:
    """At most `MOST_TAKEN`, source by source, the oldest first."""
    ordered = sorted(usable, key=lambda one: (one.source, one.ended_at))
    if len(ordered) <= MOST_TAKEN:
        return ordered
    half = MOST_TAKEN // 2
    newest = sorted(ordered, key=lambda one: one.ended_at)
    older, latest = newest[:-half], newest[-half:]
    best = sorted(older, key=lambda one: one.metric, reverse=maximise)[: MOST_TAKEN - half]
    kept = {id(one) for one in (*best, *latest)}
    return [one for one in ordered if id(one) in kept]


def _view(
    source: str,
    index: int,
    usable: Sequence[_Usable],
    kept: Sequence[_Usable],
    reasons: Counter[str],
) -> Transfer:
    taken = sum(one.source == index for one in kept)
    more = sum(one.source == index for one in usable) - taken
    counts = reasons + Counter({_TOO_MANY: more})
    return Transfer(source=source, taken=taken, left_out=dict(counts.most_common()))
