"""Handles of a bare study and its trials: all that a program's own loop and asyncio's share.

`ask_and_tell` makes each of them twice, for `Client` and for `AsyncClient`.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any, Generic, TypeVar

from pydantic import JsonValue

from fathom_spaces.base import parse
from fathom_spaces.domains import Domain, Params, Scalar
from fathom_spaces.errors import WrongState

from . import calls, study_calls
from .steps import Noun, Steps, Verb, answer, items
from .suggesting import PrunedError, Suggesting
from .wire import Costs, Enqueued, StudyView, TrialView
from .wire_studies import AskedTrial, Note, Report, Suggest, Tell
from .wire_work import Command, ResultAnswer


class TrialHandle(Suggesting, ABC):
    """A trial to run.

    Attributes:
        id: the server's.
        number: in its study, from 0.
        params: a value of every parameter that exists at its point, or was asked for so far.
    """

    def __init__(self, asked: AskedTrial):
        super().__init__()
        self.id, self.number = asked.id, asked.number
        self.params: Params = dict(asked.params)
        self.asked = asked
        self._command = Command.CONTINUE

    @Verb
    def report(self, value: float, step: int, costs: Costs | None = None) -> Steps[None]:
        """Report a value on the way, steps from 1; raises StaleLease once it was given up."""
        said = Report(token=self.asked.token, step=step, value=value, costs=costs or Costs())
        self._command = (yield from answer(study_calls.report(self.id, said))).command

    def should_prune(self) -> bool:
        """What the study's pruner said to the last report; it is known, and never awaited."""
        return self._command is Command.PRUNE

    @Verb
    def set_user_attr(self, key: str, value: JsonValue) -> Steps[None]:
        """Note something of the trial, where the dashboard and Optuna show it."""
        note = Note(token=self.asked.token, attributes={key: value})
        yield from answer(study_calls.note(self.id, note))

    @Verb
    def renew(self) -> Steps[None]:
        """Say that it lives; raises StaleLease once it was given up."""
        yield from answer(study_calls.report(self.id, Report(token=self.asked.token)))

    def _suggest(self, name: str, domain: Domain) -> Steps[Scalar]:
        asked = Suggest(token=self.asked.token, name=name, domain=domain)
        return (yield from answer(study_calls.suggest(self.id, asked))).value

    @property
    def _renewal_seconds(self) -> float:
        """From one renewal to the next: three within its lease."""
        return self.asked.expires_in_seconds / 3


AnyTrial = TypeVar("AnyTrial", bound=TrialHandle)
# What an objective returns: what is measured of a trial, or an awaitable of that.
Measured = TypeVar("Measured")


class StudyHandle(ABC, Generic[AnyTrial, Measured]):
    """A study on a server; see `fathom_spaces.study.StudySpec` for what it is made of."""

    def __init__(self, study_id: int):
        self.id = study_id

    @abstractmethod
    def _trial(self, asked: AskedTrial) -> AnyTrial:
        """The handle of a trial."""

    @abstractmethod
    def _measure(self, trial: AnyTrial, objective: Callable[[AnyTrial], Measured]) -> Any:
        """Call an objective, and renew its trial meanwhile."""

    @Noun
    def view(self) -> Steps[StudyView]:
        """Its state and progress now."""
        return answer(calls.study(self.id))

    @Noun
    def trials(self) -> Steps[list[TrialView]]:
        """All its trials, oldest first."""
        return items(calls.trials(study=self.id))

    @Noun
    def best_trials(self) -> Steps[list[TrialView]]:
        """The best trial, or the Pareto front where several values are told; none before one."""
        return items(study_calls.best_trials(self.id))

    @Verb
    def ask(self, key: str | None = None) -> Steps[AnyTrial]:
        """The next trial; raises WrongState once there are no more. A used key gets its trial."""
        return self._ask(key)

    @Verb
    def tell(
        self,
        trial: AnyTrial,
        value: float | Sequence[float] | None = None,
        *,
        pruned: bool = False,
        failed: str = "",
    ) -> Steps[ResultAnswer]:
        """End a trial with its value, as pruned, or as failed for a reason.

        Of a study with several directions, with a value for each. A value that is no finite number
        is a failure, as in Optuna.

        Raises:
            InvalidSpec: there is neither a value nor what took its place.
            Conflict: another end was told before.
            StaleLease: the trial was given up; a value is kept, and used while the study runs.
        """
        return self._tell(trial, value, pruned=pruned, failed=failed)

    @Verb
    def enqueue(self, points: Sequence[Mapping[str, Scalar]]) -> Steps[Enqueued]:
        """Have known configurations tried next."""
        return answer(calls.enqueue(self.id, points))

    @Verb
    def stop(self) -> Steps[StudyView]:
        """Hand out no more trials."""
        return answer(study_calls.stop_study(self.id))

    @Verb
    def wait(self, timeout: float | None = None) -> Steps[StudyView]:
        """Wait until it has ended, as workers run it; TimeoutError after so many seconds."""
        return answer(study_calls.wait_study(self.id, timeout))

    @Verb
    def optimize(
        self,
        objective: Callable[[AnyTrial], Measured],
        n_trials: int | None = None,
        catch: tuple[type[Exception], ...] = (),
    ) -> Steps[None]:
        """Run trials one after the other: as many as given, or until there are no more.

        An objective that raises `PrunedError` ends its trial as pruned; any other exception ends it
        as failed, and goes on to the caller unless it is one to `catch`. Trials are kept alive
        meanwhile, however long they take.
        """
        for _ in count() if n_trials is None else range(n_trials):
            try:
                trial = yield from self._ask()
            except WrongState:
                return
            yield from self._run(trial, objective, catch)

    def _ask(self, key: str | None = None) -> Steps[AnyTrial]:
        return self._trial((yield from answer(study_calls.ask(self.id, key))))

    def _tell(
        self,
        trial: AnyTrial,
        value: float | Sequence[float] | None = None,
        *,
        pruned: bool = False,
        failed: str = "",
    ) -> Steps[ResultAnswer]:
        values = value if isinstance(value, Sequence) else [] if value is None else [value]
        if not all(math.isfinite(each) for each in values):
            value, failed = None, failed or f"The value is {value}."
        state = "fail" if failed else "pruned" if pruned else "complete"
        name = "values" if isinstance(value, Sequence) else "value"
        said = {"token": trial.asked.token, "state": state, "message": failed, name: value}
        return answer(study_calls.tell(trial.id, parse(Tell, said, "What is told")))

    def _run(
        self,
        trial: AnyTrial,
        objective: Callable[[AnyTrial], Measured],
        catch: tuple[type[Exception], ...],
    ) -> Steps[None]:
        try:
            value = yield partial(self._measure, trial, objective)
        except GeneratorExit:  # nobody carries out another step
            raise
        except PrunedError:
            yield from self._tell(trial, pruned=True)
        except BaseException as error:
            yield from self._tell(trial, failed=f"{type(error).__name__}: {error}")
            if not isinstance(error, catch):
                raise
        else:
            yield from self._tell(trial, value)
