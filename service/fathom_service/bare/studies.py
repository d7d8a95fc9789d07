"""The life of bare studies: create, stop, remove."""

import secrets
from functools import partial

import sqlalchemy as sa

from fathom_service import lifecycle, notes, transfer
from fathom_service.objectives import directions_of
from fathom_service.samplers.checks import unusable, unusable_by_run
from fathom_service.specs import study_spec_of
from fathom_spaces.errors import Conflict, InvalidSpec, WrongState
from fathom_spaces.experiment import ExperimentState
from fathom_spaces.study import StudySpec
from fathom_storage import ledger
from fathom_storage.database import Database, clock, take_control
from fathom_storage.ledger import BARE, OBJECTIVE
from fathom_storage.records import ExperimentRecord, StudyRecord


def create(database: Database, spec: StudySpec, key: str | None = None) -> tuple[int, bool]:
    """Store a study; returns its id and whether it is new.

    Raises:
        InvalidSpec: its sampler cannot work on this server, or there is nothing to take from a
            study it names.
        Conflict: the idempotency key was used for another spec.
    """
    path = "sampler.searched"
    ways = directions_of(spec)
    unfit = (
        unusable_by_run(spec.method, path, ways)
        if spec.by_run
        else unusable(spec.method, spec.declared, path, ways)
    )
    if unfit is not None:
        raise InvalidSpec([unfit], "The study")
    body = spec.model_dump_json(by_alias=True)
    created = database.read(partial(_created, key, body))
    if created is not None:  # its sources may be gone by now
        return created, False
    given = transfer.of_study(database, spec)

    def work(connection: sa.Connection) -> tuple[int, bool]:
        take_control(connection)
        known = _created(key, body, connection)
        if known is not None:
            return known, False
        now, owner = clock(connection), secrets.token_hex(5)
        row = {
            "id": owner,
            "name": spec.name,
            "state": ExperimentState.RUNNING,
            "spec": body,
            "idempotency_key": key,
            "created_at": now,
            "events": 0,
            "kind": "study",
        }
        ledger.add_experiment(connection, row, [_study(spec, owner) | given.columns()])
        notes.begin(connection, owner)
        study = ledger.studies_of(connection, owner)[0]
        ledger.record_event(
            connection, owner, "study.created", now, study=study.study_id, name=spec.name
        )
        return study.study_id, True

    return database.write(work)


def _created(key: str | None, body: str, connection: sa.Connection) -> int | None:
    """The study that was created with the key, if any."""
    known = ledger.experiment_by_key(connection, key) if key else None
    if known is None:
        return None
    if known.spec != body:
        raise Conflict(
            f"The Idempotency-Key {key!r} was used for something else. "
            "Use a new key for a new study."
        )
    return ledger.studies_of(connection, known.id)[0].study_id


def stop(database: Database, study_id: int) -> None:
    """Hand out no more trials; the study ends with those that run. Doing it twice is fine.

    Raises:
        NotFound: there is no such bare study.
    """

    def work(connection: sa.Connection) -> str:
        take_control(connection)
        study, owner, _ = bare_study(connection, study_id)
        if study.state == "running" and study.stopped_because is None:
            because = "it was stopped"
            ledger.update_study(connection, study_id, stopped_because=because)
            now = clock(connection)
            ledger.record_event(
                connection, owner.id, "study.stopped", now, study=study_id, because=because
            )
        return owner.id

    lifecycle.advance(database, database.write(work))


def remove(database: Database, study_id: int) -> list[str]:
    """Remove an ended study with its trials; returns the locations of its files.

    Raises:
        NotFound: there is no such bare study.
        WrongState: it has not ended.
    """

    def read(connection: sa.Connection) -> tuple[StudyRecord, ExperimentRecord, StudySpec]:
        return bare_study(connection, study_id)

    study, owner, _ = database.read(read)
    if study.state != "complete":
        raise WrongState(f"Study {study_id} runs: stop it first, and let its trials end.")
    return lifecycle.remove(database, owner.id)


def bare_study(
    connection: sa.Connection, study_id: int
) -> tuple[StudyRecord, ExperimentRecord, StudySpec]:
    """A bare study, the row that owns it, and its spec; raises `NotFound`."""
    study = ledger.study(connection, study_id)
    owner = ledger.experiment(connection, study.experiment_id)
    return study, owner, study_spec_of(owner)


def _study(spec: StudySpec, owner: str) -> dict[str, object]:
    return {
        "label": spec.name,
        "kind": BARE if spec.objective is None else OBJECTIVE,
        "algorithm": spec.method.algorithm,
        "optuna_name": f"{spec.name}-{owner}",
        "state": "running",
        "planned": spec.planned,
        "objectives": spec.objectives,
        "attributes": {"metric": ", ".join(name for name, _ in spec.objectives)},
    }
