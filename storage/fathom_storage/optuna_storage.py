"""An Optuna storage over Optuna's own tables: a study of 100,000 trials opens in seconds.

`optuna.load_study(study_name=..., storage=FathomStorage(url))` works as with Optuna's `RDBStorage`,
on the same tables and at the same time as it, and as our own server. Each call is a few statements
in one transaction; states change by comparing and setting, so that no trial ends twice and none
that waits is handed out twice, on any database.
"""

import copy
import uuid
import weakref
from collections.abc import Callable, Container, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from optuna.distributions import BaseDistribution, check_distribution_compatibility
from optuna.exceptions import DuplicatedStudyError, UpdateFinishedTrialError
from optuna.storages import BaseStorage
from optuna.study import StudyDirection
from optuna.study._frozen import FrozenStudy
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.exc import IntegrityError

from fathom_spaces.errors import Forbidden

from . import frozen_studies, frozen_trials, optuna_rows
from . import optuna_tables as optuna
from .database import Database
from .optuna_store import remove_study
from .trial_cache import TrialCache

Result = TypeVar("Result")

_T = optuna.trials
_UNFINISHED = ("RUNNING", "WAITING")


class FathomStorage(BaseStorage):
    """Studies and trials of a database whose schema is at hand (`schema.upgrade`).

    Threads may share it; a copy made by pickling has connections of its own. A `read_only` one
    raises `Forbidden` instead of writing.
    """

    def __init__(self, database: Database | str, *, read_only: bool = False):
        self._open(Database(database) if isinstance(database, str) else database, read_only)
        if isinstance(database, str):  # its own; whoever gave a database closes it
            weakref.finalize(self, self._database.close)

    def __getstate__(self) -> dict[str, Any]:
        url = self._database.url.render_as_string(hide_password=False)
        return {"url": url, "read_only": self._read_only}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self._open(Database(state["url"]), state["read_only"])
        weakref.finalize(self, self._database.close)

    def remove_session(self) -> None:
        """Close all connections; the next call opens new ones."""
        self._database.close()

    # Studies

    def create_new_study(
        self, directions: Sequence[StudyDirection], study_name: str | None = None
    ) -> int:
        """Insert a study; raises `DuplicatedStudyError` where the name is taken."""
        name = f"no-name-{uuid.uuid4()}" if study_name is None else study_name
        names = [direction.name for direction in directions]
        try:
            study_id = self._write(lambda c: optuna_rows.insert_study(c, name, names))
        except IntegrityError as error:
            raise DuplicatedStudyError(
                f"There is a study {name!r} already. Choose another name, or load that one."
            ) from error
        self._cache.drop(study_id)  # SQLite uses ids of removed studies again
        return study_id

    def delete_study(self, study_id: int) -> None:
        """Remove a study and its trials; raises `KeyError`."""

        def work(connection: sa.Connection) -> None:
            optuna_rows.require_study(connection, study_id, lock=True)
            remove_study(connection, study_id)

        self._write(work)
        self._cache.drop(study_id)

    def set_study_user_attr(self, study_id: int, key: str, value: Any) -> None:
        """Set an attribute of a study; raises `KeyError`."""
        self._set_study_attribute(study_id, key, value, system=False)

    def set_study_system_attr(self, study_id: int, key: str, value: Any) -> None:
        """Set an attribute of a study that is Optuna's own; raises `KeyError`."""
        self._set_study_attribute(study_id, key, value, system=True)

    def get_study_id_from_name(self, study_name: str) -> int:
        """The id of a study; raises `KeyError`."""
        return self._read(lambda c: frozen_studies.id_of(c, study_name))

    def get_study_name_from_id(self, study_id: int) -> str:
        """The name of a study; raises `KeyError`."""
        return self._read(lambda c: frozen_studies.name_of(c, study_id))

    def get_study_directions(self, study_id: int) -> list[StudyDirection]:
        """The directions of a study, one for each objective; raises `KeyError`."""
        return self._read(lambda c: frozen_studies.directions_of(c, study_id))

    def get_study_user_attrs(self, study_id: int) -> dict[str, Any]:
        """The attributes of a study; raises `KeyError`."""
        return self._read(lambda c: frozen_studies.attributes_of(c, study_id))

    def get_study_system_attrs(self, study_id: int) -> dict[str, Any]:
        """The attributes of a study that are Optuna's own; raises `KeyError`."""
        return self._read(lambda c: frozen_studies.attributes_of(c, study_id, system=True))

    def get_all_studies(self) -> list[FrozenStudy]:
        """All studies by id."""
        return self._database.snapshot(frozen_studies.read)

    # Trials: written

    def create_new_trial(self, study_id: int, template_trial: FrozenTrial | None = None) -> int:
        """Insert a trial, RUNNING or like the template; returns its id; raises `KeyError`."""

        def work(connection: sa.Connection) -> int:
            optuna_rows.require_study(connection, study_id, lock=True)
            if template_trial is None:
                return optuna_rows.insert_trial(connection, study_id, "RUNNING", _now())[0]
            return _insert_like(connection, study_id, template_trial)

        return self._write(work)

    def set_trial_param(
        self,
        trial_id: int,
        param_name: str,
        param_value_internal: float,
        distribution: BaseDistribution,
    ) -> None:
        """Set a parameter of a trial that has not ended.

        Raises:
            KeyError: there is no such trial.
            UpdateFinishedTrialError: the trial has ended.
            ValueError: the study has the parameter with a distribution that does not go with this.
        """

        def work(connection: sa.Connection) -> int:
            study_id = _hold_unfinished(connection, trial_id)
            others = self._cache.study(study_id).space.get(param_name)
            others = others or _distribution_in(connection, study_id, param_name)
            if others is not None:
                check_distribution_compatibility(others, distribution)
            param = {param_name: (param_value_internal, distribution)}
            optuna_rows.set_params(connection, trial_id, param)
            return study_id

        study_id = self._write(work)
        self._cache.study(study_id).space.setdefault(param_name, distribution)

    def set_trial_state_values(
        self, trial_id: int, state: TrialState, values: Sequence[float] | None = None
    ) -> bool:
        """Change the state and set the values of a trial that has not ended.

        Returns:
            False where a trial should run that is not waiting: somebody else has it.

        Raises:
            KeyError: there is no such trial.
            UpdateFinishedTrialError: the trial has ended; the first end stands.
        """
        columns: dict[str, Any] = {"state": state.name}
        if state is TrialState.RUNNING:
            columns["datetime_start"] = _now()
        if state.is_finished():
            columns["datetime_complete"] = _now()
        before = ("WAITING",) if state is TrialState.RUNNING else _UNFINISHED

        def work(connection: sa.Connection) -> bool:
            mine = (_T.c.trial_id == trial_id, _T.c.state.in_(before))
            changed = connection.execute(_T.update().where(*mine).values(**columns)).rowcount
            if not changed:
                _hold_unfinished(connection, trial_id)
            optuna_rows.set_values(connection, trial_id, values or ())
            return bool(changed)

        return self._write(work)

    def set_trial_intermediate_value(
        self, trial_id: int, step: int, intermediate_value: float
    ) -> None:
        """Set the value at a step of a trial that has not ended; raises as `set_trial_param`."""

        def work(connection: sa.Connection) -> None:
            _hold_unfinished(connection, trial_id)
            optuna_rows.set_intermediate_values(connection, trial_id, {step: intermediate_value})

        self._write(work)

    def set_trial_user_attr(self, trial_id: int, key: str, value: Any) -> None:
        """Set an attribute of a trial that has not ended; raises as `set_trial_param`."""
        self._set_trial_attribute(trial_id, key, value, system=False)

    def set_trial_system_attr(self, trial_id: int, key: str, value: Any) -> None:
        """Set an attribute that is Optuna's own; raises as `set_trial_param`."""
        self._set_trial_attribute(trial_id, key, value, system=True)

    # Trials: read

    def get_trial(self, trial_id: int) -> FrozenTrial:
        """A trial as it is now; raises `KeyError`."""
        mine = _T.c.trial_id == trial_id
        found = self._database.snapshot(lambda c: frozen_trials.read(c, mine))
        if not found:
            raise _no_trial(trial_id)
        return found[0]

    def get_trial_id_from_study_id_trial_number(self, study_id: int, trial_number: int) -> int:
        """The id of a trial; raises `KeyError`."""
        mine = (_T.c.study_id == study_id, _T.c.number == trial_number)
        found = self._read(lambda c: c.scalar(sa.select(_T.c.trial_id).where(*mine)))
        if found is None:
            raise KeyError(f"Study {study_id} has no trial of number {trial_number}.")
        return int(found)

    def get_all_trials(
        self,
        study_id: int,
        deepcopy: bool = True,
        states: Container[TrialState] | None = None,
    ) -> list[FrozenTrial]:
        """The trials of a study in these states by number; raises `KeyError`."""
        found = self._cache.trials(self._database, study_id)
        if states is not None:
            found = [trial for trial in found if trial.state in states]
        return [_copied(trial) for trial in found] if deepcopy else list(found)

    # How they are done

    def _open(self, database: Database, read_only: bool) -> None:
        self._database = database
        self._read_only = read_only
        self._cache = TrialCache()

    def _set_study_attribute(self, study_id: int, key: str, value: Any, *, system: bool) -> None:
        def work(connection: sa.Connection) -> None:
            optuna_rows.require_study(connection, study_id)
            optuna_rows.set_study_attributes(connection, study_id, {key: value}, system=system)

        self._write(work)

    def _set_trial_attribute(self, trial_id: int, key: str, value: Any, *, system: bool) -> None:
        def work(connection: sa.Connection) -> None:
            _hold_unfinished(connection, trial_id)
            optuna_rows.set_trial_attributes(connection, trial_id, {key: value}, system=system)

        self._write(work)

    def _read(self, work: Callable[[sa.Connection], Result]) -> Result:
        return self._database.read(work)

    def _write(self, work: Callable[[sa.Connection], Result]) -> Result:
        if self._read_only:
            raise Forbidden("This storage is for reading. Open one that may write.")
        return self._database.write(work)


def _hold_unfinished(connection: sa.Connection, trial_id: int) -> int:
    """Hold a trial that has not ended until commit; returns its study's id."""
    query = sa.select(_T.c.study_id, _T.c.number, _T.c.state).where(_T.c.trial_id == trial_id)
    found = connection.execute(query.with_for_update()).one_or_none()
    if found is None:
        raise _no_trial(trial_id)
    if found.state not in _UNFINISHED:
        raise UpdateFinishedTrialError(
            f"Trial {found.number} has ended ({found.state}); it cannot be changed any more."
        )
    return int(found.study_id)


def _insert_like(connection: sa.Connection, study_id: int, template: FrozenTrial) -> int:
    """Insert a trial with all that the template has but its id and its number."""
    times = (_stored(template.datetime_start), _stored(template.datetime_complete))
    trial_id, _ = optuna_rows.insert_trial(connection, study_id, template.state.name, *times)
    space = template.distributions
    params = {
        name: (space[name].to_internal_repr(value), space[name])
        for name, value in template.params.items()
    }
    optuna_rows.set_params(connection, trial_id, params)
    optuna_rows.set_values(connection, trial_id, template.values or ())
    optuna_rows.set_intermediate_values(connection, trial_id, template.intermediate_values)
    optuna_rows.set_trial_attributes(connection, trial_id, template.user_attrs)
    optuna_rows.set_trial_attributes(connection, trial_id, template.system_attrs, system=True)
    return trial_id


def _distribution_in(
    connection: sa.Connection, study_id: int, name: str
) -> BaseDistribution | None:
    """A distribution that a trial of the study has for the parameter, if any has."""
    table = optuna.params
    query = sa.select(table.c.distribution_json).join(_T, _T.c.trial_id == table.c.trial_id)
    text = connection.scalar(
        query.where(_T.c.study_id == study_id, table.c.param_name == name).limit(1)
    )
    return None if text is None else frozen_trials.parsed(text)


def _copied(trial: FrozenTrial) -> FrozenTrial:
    """A trial that may be changed; only what can hold lists and dictionaries is copied deeply."""
    made = copy.copy(trial)
    made.params, made.distributions = dict(trial.params), dict(trial.distributions)
    made.intermediate_values = dict(trial.intermediate_values)
    made.user_attrs = copy.deepcopy(trial.user_attrs) if trial.user_attrs else {}
    made._system_attrs = copy.deepcopy(trial.system_attrs) if trial.system_attrs else {}
    if trial.values is not None:
        made.values = list(trial.values)
    return made


def _now() -> datetime:
    """The time now as Optuna stores it: naive UTC."""
    return datetime.now(UTC).replace(tzinfo=None)


def _stored(shown: datetime | None) -> datetime | None:
    """A time that Optuna shows, naive in this machine's zone, as it stores it."""
    return None if shown is None else shown.astimezone(UTC).replace(tzinfo=None)


def _no_trial(trial_id: int) -> KeyError:
    return KeyError(f"There is no trial {trial_id} in Optuna's tables; was its study removed?")
