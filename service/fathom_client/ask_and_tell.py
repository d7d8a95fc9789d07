"""A bare study in a program of your own, in the manner of Optuna.

space = {"size": {"low": 1, "high": 64}}
study = client.create_study({"name": "cache", "direction": "minimize", "space": space})
trial = study.ask()
study.tell(trial, seconds_of(trial.params["size"]))

study.optimize(lambda trial: seconds_of(trial.params["size"]), n_trials=20)

Without a space a trial asks for its parameters as it runs:

study = client.create_study({"name": "cache", "direction": "minimize"})
study.optimize(lambda trial: seconds_of(trial.suggest_int("size", 1, 64)), n_trials=20)
"""

import math
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING

from pydantic import JsonValue

from fathom_spaces.base import parse
from fathom_spaces.domains import Domain, Params, Scalar
from fathom_spaces.errors import FathomError, WrongState

from .suggesting import Suggesting
from .wire import Costs, Enqueued, StudyView, TrialView
from .wire_studies import AskedTrial, Note, Report, Suggest, Tell
from .wire_work import Command, ResultAnswer

if TYPE_CHECKING:
    from .client import Client


class PrunedError(Exception):
    """Raised by an objective to end its trial as pruned."""


class Trial(Suggesting):
    """A trial to run.

    Attributes:
        id: the server's.
        number: in its study, from 0.
        params: a value of every parameter that exists at its point, or was asked for so far.
    """

    def __init__(self, client: "Client", asked: AskedTrial):
        super().__init__()
        self.id, self.number = asked.id, asked.number
        self.params: Params = dict(asked.params)
        self.asked = asked
        self._client = client
        self._command = Command.CONTINUE

    def report(self, value: float, step: int, costs: Costs | None = None) -> None:
        """Report a value on the way, steps from 1; raises StaleLease once it was given up."""
        said = Report(token=self.asked.token, step=step, value=value, costs=costs or Costs())
        self._command = self._client.report_value(self.id, said).command

    def should_prune(self) -> bool:
        """What the study's pruner said to the last report."""
        return self._command is Command.PRUNE

    def set_user_attr(self, key: str, value: JsonValue) -> None:
        """Note something of the trial, where the dashboard and Optuna show it."""
        self._client.note(self.id, Note(token=self.asked.token, attributes={key: value}))

    def renew(self) -> None:
        """Say that it lives; raises StaleLease once it was given up."""
        self._client.report_value(self.id, Report(token=self.asked.token))

    def _suggest(self, name: str, domain: Domain) -> Scalar:
        asked = Suggest(token=self.asked.token, name=name, domain=domain)
        return self._client.suggest(self.id, asked).value


# What is measured of a trial: a value, or one for each of several directions.
Objective = Callable[[Trial], float | Sequence[float]]


class Study:
    """A study on a server; see `fathom_spaces.study.StudySpec` for what it is made of."""

    def __init__(self, client: "Client", study_id: int):
        self.id = study_id
        self._client = client

    @property
    def view(self) -> StudyView:
        """Its state and progress now."""
        return self._client.study(self.id)

    @property
    def trials(self) -> list[TrialView]:
        """All its trials, oldest first."""
        return list(self._client.trials(study=self.id))

    @property
    def best_trials(self) -> list[TrialView]:
        """The best trial, or the Pareto front where several values are told; none before one."""
        return list(self._client.best_trials(self.id))

    def ask(self, key: str | None = None) -> Trial:
        """The next trial; raises WrongState once there are no more. A used key gets its trial."""
        return Trial(self._client, self._client.ask(self.id, key))

    def tell(
        self,
        trial: Trial,
        value: float | Sequence[float] | None = None,
        *,
        pruned: bool = False,
        failed: str = "",
    ) -> ResultAnswer:
        """End a trial with its value, as pruned, or as failed for a reason.

        Of a study with several directions, with a value for each. A value that is no finite number
        is a failure, as in Optuna.

        Raises:
            InvalidSpec: there is neither a value nor what took its place.
            Conflict: another end was told before.
            StaleLease: the trial was given up; a value is kept, and used while the study runs.
        """
        values = value if isinstance(value, Sequence) else [] if value is None else [value]
        if not all(math.isfinite(each) for each in values):
            value, failed = None, failed or f"The value is {value}."
        state = "fail" if failed else "pruned" if pruned else "complete"
        name = "values" if isinstance(value, Sequence) else "value"
        said = {"token": trial.asked.token, "state": state, "message": failed, name: value}
        return self._client.tell(trial.id, parse(Tell, said, "What is told"))

    def enqueue(self, points: Sequence[Mapping[str, Scalar]]) -> Enqueued:
        """Have known configurations tried next."""
        return self._client.enqueue(self.id, points)

    def stop(self) -> StudyView:
        """Hand out no more trials."""
        return self._client.stop_study(self.id)

    def wait(self, timeout: float | None = None) -> StudyView:
        """Wait until it has ended, as workers run it; TimeoutError after so many seconds."""
        return self._client.wait_study(self.id, timeout)

    def optimize(
        self,
        objective: Objective,
        n_trials: int | None = None,
        catch: tuple[type[Exception], ...] = (),
    ) -> None:
        """Run trials one after the other: as many as given, or until there are no more.

        An objective that raises `PrunedError` ends its trial as pruned; any other exception ends it
        as failed, and goes on to the caller unless it is one to `catch`. Trials are kept alive
        meanwhile, however long they take.
        """
        for _ in count() if n_trials is None else range(n_trials):
            try:
                trial = self.ask()
            except WrongState:
                return
            self._run(trial, objective, catch)

    def _run(
        self,
        trial: Trial,
        objective: Objective,
        catch: tuple[type[Exception], ...],
    ) -> None:
        try:
            with _kept_alive(trial):
                value = objective(trial)
        except PrunedError:
            self.tell(trial, pruned=True)
        except BaseException as error:
            self.tell(trial, failed=f"{type(error).__name__}: {error}")
            if not isinstance(error, catch):
                raise
        else:
            self.tell(trial, value)


@contextmanager
def _kept_alive(trial: Trial) -> Iterator[None]:
    """Renew a trial in the background, three times within its lease."""
    over = threading.Event()

    def renew() -> None:
        while not over.wait(trial.asked.expires_in_seconds / 3):
            try:
                trial.renew()
            except FathomError:  # the objective's next word will tell it what is wrong
                continue

    thread = threading.Thread(target=renew, name=f"trial-{trial.id}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
