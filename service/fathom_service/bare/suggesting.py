"""Define-by-run over the wire: a trial that runs asks for its parameters, one by one.

A parameter is stored in Optuna's tables with its first answer, and is the trial's: a repeat of the
question, and a later attempt at the trial, get the same value. The sampler thinks before the
transaction that stores its answer, so that nobody waits for it but this trial.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from optuna.distributions import (
    BaseDistribution,
    check_distribution_compatibility,
    distribution_to_json,
    json_to_distribution,
)
from optuna.trial import FrozenTrial

from fathom_client.wire_studies import Note, Suggest, Suggested
from fathom_service import handout
from fathom_service.held import Held, gather, hold
from fathom_service.histories import HISTORIES
from fathom_service.known import FIXED
from fathom_service.objectives import directions_of, seen_in_study
from fathom_service.samplers import Drawn, History, Later, made_by_run
from fathom_service.specs import study_spec_of
from fathom_spaces.base import nearest
from fathom_spaces.domains import Domain, FloatRange, Scalar
from fathom_spaces.errors import Conflict, FieldError, InvalidSpec, NotFound
from fathom_spaces.study import StudySpec
from fathom_storage import frozen_trials, leases, optuna_rows, optuna_store, trials
from fathom_storage import optuna_tables as optuna
from fathom_storage.database import Database, clock, take_control
from fathom_storage.ledger import BARE, OBJECTIVE
from fathom_storage.records import LeaseRecord, StudyRecord

from .proposing import failed


def suggest(database: Database, trial_id: int, asked: Suggest) -> Suggested:
    """The value of a parameter of a trial that runs; the same whenever it asks again.

    Raises:
        NotFound: there is no such trial.
        InvalidSpec: the name has another range in this trial, in others of the study, or in its
            declared space.
        StaleLease: the attempt has ended, or the token is not its own.
        Conflict: the trial is an experiment's.
        SamplerFailed: its sampler did; a study whose trials workers run hands out no more.
    """
    wanted = optuna_store.distribution(asked.domain)
    if asked.domain.when:
        raise _refused(asked, "a condition, of what is asked for anyway", "Leave `when` out.")

    def read(connection: sa.Connection) -> tuple[Held, FrozenTrial]:
        held = _live(connection, trial_id, asked.token)
        return held, frozen_trials.so_far(connection, trial_id, held.trial.number)

    held, stored = database.read(read)
    if asked.name in stored.params:
        answer = stored.distributions[asked.name], stored.params[asked.name]
    else:
        _check_declared(asked, study_spec_of(held.record))
        drawn = _drawn(database, held, asked, stored)
        answer = database.write(lambda c: _keep(c, held.lease.id, asked, wanted, drawn))
    _check_same(asked, wanted, answer[0])
    return Suggested(name=asked.name, value=_value(asked.domain, answer[1]))


def note(database: Database, trial_id: int, noted: Note) -> None:
    """Keep attributes of a trial where Optuna's users keep theirs; raises as `suggest` does."""

    def work(connection: sa.Connection) -> None:
        held = _live(connection, trial_id, noted.token)
        hold(connection, held.lease.id).check_live()  # locked: it does not end meanwhile
        optuna_rows.set_trial_attributes(connection, trial_id, noted.attributes)

    database.write(work)


def _live(connection: sa.Connection, trial_id: int, token: str) -> Held:
    """A trial of a study with its last attempt."""
    attempts: Sequence[LeaseRecord] = trials.attempts_of(connection, trial_id)
    if not attempts:
        raise NotFound("trial", trial_id)
    (held,) = gather(connection, attempts[-1:])
    if held.record.kind != "study":
        raise Conflict(f"Trial {trial_id} is of an experiment, which says what its values are.")
    held.check_token(token)
    held.check_live()
    return held


def _drawn(database: Database, held: Held, asked: Suggest, stored: FrozenTrial) -> Drawn:
    """A known configuration's value, where the trial is one; else the sampler's."""
    fixed: Mapping[str, Scalar] = stored.system_attrs.get(FIXED, {})
    if asked.name in fixed:
        if fixed[asked.name] not in asked.domain:
            given = fixed[asked.name]
            message = f"the trial was enqueued with {given!r}, which is none of {asked.domain}"
            raise _refused(asked, message, "Enqueue another value, or ask for a wider range.")
        return Drawn(fixed[asked.name])
    spec, mine = study_spec_of(held.record), held.study.study_id

    def others() -> Sequence[FrozenTrial]:
        found = database.read(lambda connection: HISTORIES.read(connection, mine, 0, view))
        return seen_in_study([t for t in found if t.number != stored.number], spec)

    sampler = made_by_run(spec.method, spec.seed, spec.expected)
    view = sampler.view(directions_of(spec))
    # Most answers were drawn together as the trial began, and need no look at the others.
    history = History(directions_of(spec), Later(others), stored.number)
    try:
        drawn = sampler.draw(history, stored, asked.name, optuna_store.distribution(asked.domain))
        if drawn.value not in asked.domain:  # of a user's own
            raise ValueError(f"it answered {drawn.value!r}, which is none of {asked.domain}")
    except Exception as error:
        if held.study.kind == OBJECTIVE:  # every trial to come would fail, unwatched
            _stop(database, held.study, f"its sampler failed ({type(error).__name__}: {error})")
        raise failed(held.study, spec, error) from error
    return drawn


def _stop(database: Database, study: StudyRecord, because: str) -> None:
    def work(connection: sa.Connection) -> None:
        take_control(connection)
        handout.stop(connection, study, because, clock(connection))

    database.write(work)


def _keep(
    connection: sa.Connection, lease_id: str, asked: Suggest, wanted: BaseDistribution, drawn: Drawn
) -> tuple[BaseDistribution, Any]:
    """Store the answer, unless the question was answered in the meantime; what then stands."""
    held = hold(connection, lease_id)
    held.check_token(asked.token)
    held.check_live()
    trial_id = held.trial.trial_id
    stored = frozen_trials.parameter(connection, trial_id, asked.name)
    if stored is not None:
        return stored
    _check_earlier(connection, held, asked, wanted)
    if held.study.kind == BARE:  # a worker renews by itself; a program has been heard of
        seconds = study_spec_of(held.record).lease_seconds
        leases.renew(connection, [held.lease.id], clock(connection) + timedelta(seconds=seconds))
    internal = wanted.to_internal_repr(drawn.value)
    optuna_rows.set_params(connection, trial_id, {asked.name: (internal, wanted)})
    optuna_rows.set_trial_attributes(connection, trial_id, drawn.attributes, system=True)
    found = wanted.to_external_repr(internal)
    params = json.dumps({**held.params, asked.name: _value(asked.domain, found)})
    trials.update(connection, trial_id, params=params)
    return wanted, found


def _value(domain: Domain, value: Any) -> Any:
    """As a space gives it: Optuna's step may be off by an ulp."""
    values = domain.values() if isinstance(domain, FloatRange) else None
    if values is None or not isinstance(domain, FloatRange) or domain.step is None:
        return value
    return values[round((value - domain.low) / domain.step)]


def _check_declared(asked: Suggest, spec: StudySpec) -> None:
    """A declared space is all there is: what a trial has of it, it has from its start."""
    if spec.by_run:
        return
    if asked.name in spec.declared.domains:
        message = "it does not exist at this trial's point, as its `when` says"
        raise _refused(asked, message, "Ask for it only where it exists.")
    remedy = nearest(asked.name, spec.declared.domains) if spec.declared.domains else ""
    message = "the study's space does not have it"
    raise _refused(asked, message, f"{remedy} Or declare no space.".strip())


def _check_same(asked: Suggest, wanted: BaseDistribution, earlier: BaseDistribution) -> None:
    if distribution_to_json(wanted) != distribution_to_json(earlier):
        message = f"this trial has it from {_words(earlier)}, and now asks of {asked.domain}"
        raise _refused(asked, message, "Give another range another name.")


def _check_earlier(
    connection: sa.Connection, held: Held, asked: Suggest, wanted: BaseDistribution
) -> None:
    """Raise where other trials of the study have the name with what Optuna cannot compare."""
    mine = held.study.study_id
    earlier = _first(connection, mine, asked.name)
    if earlier is None:  # two trials may be the first to ask for it: one after the other
        optuna_rows.require_study(connection, mine, lock=True)
        earlier = _first(connection, mine, asked.name)
    if earlier is None:
        return
    try:
        check_distribution_compatibility(earlier, wanted)
    except ValueError as error:
        message = f"other trials have it from {_words(earlier)}, and this asks of {asked.domain}"
        remedy = "Ends of a range may differ; of another kind, scale or choices, rename it."
        raise _refused(asked, message, remedy) from error


def _first(connection: sa.Connection, study_id: int, name: str) -> BaseDistribution | None:
    """What the first trial of the study that has the parameter asked it of."""
    table = optuna.params
    query = (
        sa.select(table.c.distribution_json)
        .join(optuna.trials, optuna.trials.c.trial_id == table.c.trial_id)
        .where(optuna.trials.c.study_id == study_id, table.c.param_name == name)
        .order_by(table.c.trial_id)
        .limit(1)
    )
    found = connection.scalar(query)
    return None if found is None else json_to_distribution(found)


def _words(distribution: BaseDistribution) -> str:
    body = json.loads(distribution_to_json(distribution))["attributes"]
    if "choices" in body:
        return f"the choices {', '.join(str(choice) for choice in body['choices'])}"
    given = ", ".join(f"{key} {value}" for key, value in body.items() if value is not None)
    return f"a {type(distribution).__name__.removesuffix('Distribution').lower()} range ({given})"


def _refused(asked: Suggest, message: str, remedy: str) -> InvalidSpec:
    error = FieldError(path=asked.name, message=message, remedy=remedy)
    return InvalidSpec([error], "The parameter")
