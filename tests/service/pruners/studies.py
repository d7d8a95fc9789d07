"""A study that the server and foreign programs of Optuna's share, and what Optuna says of it."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import optuna
from optuna.study import Study, StudyDirection
from optuna.trial import FrozenTrial, TrialState

from fathom_service.pruners import Candidate, Schedule, decided, make_pruner
from fathom_spaces.base import SpecModel, parse
from fathom_spaces.pruning import Pruner, PrunerSettings
from fathom_storage import optuna_rows, optuna_store, tables, trials
from fathom_storage.database import Database, clock
from fathom_storage.optuna_storage import FathomStorage
from fathom_storage.optuna_store import Ended, NewTrial

_names = (f"studies/{number}" for number in itertools.count())


class _Spec(SpecModel):
    pruner: Pruner


def settings_of(pruner: Any) -> PrunerSettings:
    """A pruner's settings as a spec gives them."""
    found: PrunerSettings = parse(_Spec, {"pruner": pruner}).pruner
    return found


@dataclass
class SharedStudy:
    """A study in a database. Trials of the server have a repetition, foreign ones have none."""

    database: Database
    settings: PrunerSettings
    schedule: Schedule
    name: str = field(default_factory=lambda: next(_names))
    repetitions: dict[int, int | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.storage = FathomStorage(self.database)
        self.study_id = self.database.write(self._made)
        self.pruner = make_pruner(self.settings, self.schedule)
        self.foreign = optuna.load_study(
            study_name=self.name, storage=self.storage, pruner=self.pruner
        )

    def _made(self, connection: Any) -> int:
        objectives = [("accuracy", self.schedule.direction)]
        study_id = optuna_store.add_study(connection, self.name, objectives, {})
        row = {"id": self.name, "name": "x", "state": "running", "spec": "{}", "events": 0}
        study = {"study_id": study_id, "position": 0, "label": self.name, "kind": "searched"}
        study |= {"algorithm": "random", "optuna_name": self.name, "state": "running"}
        connection.execute(tables.experiments.insert().values(**row, created_at=clock(connection)))
        connection.execute(
            tables.studies.insert().values(**study, experiment_id=self.name, planned=100)
        )
        return study_id

    def start(self, repetition: int | None = 0) -> int:
        """A new trial; its id."""

        def work(connection: Any) -> int:
            study = self.study_id
            now = clock(connection)
            new = NewTrial(study, {}, {})
            ((trial_id, number),) = optuna_store.add_trials(connection, [new], now)
            if repetition is not None:
                made = {"trial_id": trial_id, "study_id": study, "slot": number, "number": number}
                made |= {"repetition": repetition, "training_seed": 0, "params": "{}"}
                trial = trials.new(**made, reserved_flops=0.0, started_at=now)
                trials.add(connection, [trial])
            return trial_id

        trial_id = self.database.write(work)
        self.repetitions[trial_id] = repetition
        return trial_id

    def report(self, trial_id: int, values: Mapping[int, float]) -> None:
        """Add values by step."""
        self.database.write(lambda c: optuna_store.add_intermediate_values(c, {trial_id: values}))

    def end(self, trial_id: int, state: TrialState, value: float = 0.0) -> None:
        """End a trial."""
        values = [value] if state is TrialState.COMPLETE else []
        ended = {trial_id: Ended(state.name, values, {})}
        self.database.write(lambda c: optuna_store.end_trials(c, ended, clock(c)))

    def ended(self, curve: Mapping[int, float], repetition: int | None = 0) -> int:
        """A trial with this curve that is complete."""
        trial_id = self.start(repetition)
        self.report(trial_id, curve)
        self.end(trial_id, TrialState.COMPLETE, 0.5)
        return trial_id

    def remember(self, trial_id: int, attributes: Mapping[str, Any]) -> None:
        """Write down what a pruner wants remembered, as the server does."""
        self.database.write(
            lambda c: optuna_rows.set_trial_attributes(c, trial_id, attributes, system=True)
        )

    def decided(self, trial_id: int) -> tuple[bool, dict[str, Any]]:
        """What the server says of a trial of its own."""
        record: Any = self.database.read(lambda c: trials.get(c, trial_id))
        method: Any = SimpleNamespace(pruner=self.settings, label=self.name)
        (found,) = decided(self.database, [Candidate(record, method, self.schedule)])
        return found

    def optuna_says(self, trial_id: int) -> tuple[bool, dict[str, Any]]:
        """What Optuna's own pruner says where these trials are all there is, in memory."""
        mine = self.repetitions[trial_id]
        study, ids = self._in_memory(mine)
        trial = study._storage.get_trial(ids[trial_id])
        before = set(trial.system_attrs)
        prune = make_pruner(self.settings, self.schedule).prune(study, trial)
        after = study._storage.get_trial(ids[trial_id]).system_attrs
        return bool(prune), {key: after[key] for key in after if key not in before}

    def _in_memory(self, repetition: int | None) -> tuple[Study, dict[int, int]]:
        study = optuna.create_study(
            storage=optuna.storages.InMemoryStorage(),
            direction=StudyDirection[self.schedule.direction.upper()],
            study_name=self.name,
        )
        ids = {}
        for trial in self.storage.get_all_trials(self.study_id, deepcopy=False):
            if self.repetitions[trial._trial_id] not in (repetition, None):
                trial = _nobody(trial)
            ids[trial._trial_id] = study._storage.create_new_trial(study._study_id, trial)
        return study, ids

    def foreign_decides(self, trial_id: int) -> bool:
        """What a foreign program says of a trial of its own; Optuna writes what it remembers."""
        trial = self.storage.get_trial(trial_id)
        return bool(self.pruner.prune(self.foreign, trial))


def _nobody(trial: FrozenTrial) -> FrozenTrial:
    """A trial that has no say, in the place of one, so that the others keep their numbers."""
    made = optuna.trial.create_trial(state=TrialState.FAIL)
    made._trial_id = trial._trial_id
    return made
