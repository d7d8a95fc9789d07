"""A trial of a user's own objective: what the function is given, and what becomes of its end.

Light at import, as the training process is: the user's code brings what it needs.
"""

import json
import math
import time
import warnings
from collections.abc import Sequence
from functools import partial
from numbers import Real
from pathlib import Path
from typing import Any, Protocol, TypeVar

from fathom_client.steps import Now, Steps, at_once, follow
from fathom_client.suggesting import PrunedError, Suggesting
from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import Command, ObjectiveJob, Result
from fathom_spaces.domains import Domain, Scalar
from fathom_spaces.experiment import Outcome

from . import own
from .server import CHECKPOINT

T = TypeVar("T")


class Stopped(BaseException):
    """The trial is to end now; no `except Exception` of the user's code keeps it from that."""


class NotFinite(ArithmeticError):
    """The objective reported NaN or an infinity."""


class Parent(Protocol):
    """What a trial needs of the process above it."""

    def report(self, measurement: Measurement) -> Command:
        """Deliver a value on the way."""

    def stop(self) -> bool:
        """Whether the trial is to end."""

    def suggest(self, name: str, domain: Domain) -> Scalar:
        """The server's value of a parameter."""

    def attributes(self, noted: dict[str, Any]) -> None:
        """Deliver attributes."""


class Trial(Suggesting, Now):
    """What an objective is given, in the manner of `optuna.Trial`.

    Attributes:
        number: in its study, from 0.
        params: what is known so far, by name.
        user_attrs: what this attempt has set.
        seed: of this trial, the same in each attempt.
        checkpoint: where the objective may keep a safetensors file as it goes, replacing it whole;
            the worker sends each to the server.
        resume: the last such file of an earlier attempt at this trial, or None.
    """

    def __init__(self, job: ObjectiveJob, parent: Parent, scratch: Path, resume: Path | None):
        super().__init__()
        self.number, self.seed, self.params = job.number, job.seed, dict(job.params)
        self.user_attrs: dict[str, Any] = {}
        self.checkpoint, self.resume = scratch / CHECKPOINT, resume
        self._reports = job.values == 1 or job.watched is not None
        self._parent = parent
        self._started = time.monotonic()
        self._steps: set[int] = set()
        self._command = Command.CONTINUE

    def report(self, value: float, step: int) -> None:
        """Report a value on the way; of a step that was reported before the first one stands.

        Raises:
            ValueError: the study has several directions and says not which of its values is
                reported, or the step is no whole number from 0.
        """
        if not self._reports:
            message = "Values on the way are of one value, and the study has several directions."
            remedy = "Leave `report` out, or name the value by `watched` of the study."
            raise ValueError(f"{message} {remedy}")
        if not isinstance(step, int) or step < 0:
            raise ValueError(f"The step is {step!r}. Steps are whole numbers from 0.")
        if not math.isfinite(float(value)):
            raise NotFinite(f"The objective reported {value} at step {step}.")
        self._go_on()
        if step in self._steps:
            warnings.warn(f"Step {step} was reported before: its first value stands.", stacklevel=2)
            return
        self._steps.add(step)
        measured = Measurement(
            step=step, train_loss=None, validation=float(value), costs=self.costs()
        )
        self._command = self._parent.report(measured)
        self._go_on()

    def should_prune(self) -> bool:
        """What the study's pruner said to the last report."""
        self._go_on()
        return self._command is Command.PRUNE

    def set_user_attr(self, key: str, value: Any) -> None:
        """Note something of the trial, where the dashboard and Optuna show it.

        Raises:
            TypeError: the value is not one that JSON has.
        """
        try:
            kept = json.loads(json.dumps(value, allow_nan=False))
        except (TypeError, ValueError) as error:
            raise TypeError(f"The attribute {key!r} cannot be kept as JSON: {error}.") from error
        self.user_attrs[key] = value
        self._parent.attributes({key: kept})

    def costs(self) -> Costs:
        """The seconds so far."""
        seconds = time.monotonic() - self._started
        return Costs(device_seconds=seconds, wall_seconds=seconds)

    def _suggest(self, name: str, domain: Domain) -> Steps[Scalar]:
        self._go_on()
        value: Scalar = yield partial(self._parent.suggest, name, domain)
        return value

    def _follow(self, steps: Steps[T]) -> T:
        return follow(steps, at_once)

    def _go_on(self) -> None:
        if self._parent.stop():
            raise Stopped


def run(job: ObjectiveJob, parent: Parent, scratch: Path, resume: Path | None) -> Result:
    """Call the objective with a trial; its end is the trial's.

    Raises:
        InvalidSpec: this worker has no such objective, or does not allow it.
        Exception: whatever else it raises.
    """
    called = own.objective(job.objective, job.options)
    trial = Trial(job, parent, scratch, resume)
    try:
        given = called(trial, **job.options)
    except Stopped:
        message = "The trial was told to stop."
        return _ended(trial, Outcome.PREEMPTED, message=message)
    except NotFinite as error:
        return _ended(trial, Outcome.DIVERGED, message=str(error))
    except Exception as error:
        outcome = _meant(error)
        if outcome is None:
            raise
        return _ended(trial, outcome, message=str(error))
    return _finished(job, trial, given)


def _finished(job: ObjectiveJob, trial: Trial, given: Any) -> Result:
    several = isinstance(given, Sequence) and not isinstance(given, str)
    values = [_number(job, each) for each in (given if several else [given])]
    if len(values) != job.values:
        message = f"{job.objective} returned {len(values)} values, and the study has {job.values}"
        raise ValueError(f"{message} directions. Return one value for each, in their order.")
    if not all(math.isfinite(value) for value in values):
        return _ended(trial, Outcome.DIVERGED, message=f"The objective returned {given}.")
    if job.values > 1:
        return _ended(trial, Outcome.FINISHED, values=tuple(values))
    return _ended(trial, Outcome.FINISHED, validation=values[0])


def _number(job: ObjectiveJob, given: Any) -> float:
    """A value as a float, also one of NumPy or torch."""
    if isinstance(given, Real) or hasattr(given, "item"):
        return float(given)
    message = f"{job.objective} returned {given!r:.100}, a {type(given).__name__}."
    raise TypeError(f"{message} Return a number.")


def _ended(trial: Trial, outcome: Outcome, **fields: Any) -> Result:
    return Result(token="", outcome=outcome, costs=trial.costs(), **fields)


def _meant(error: Exception) -> Outcome | None:
    """What an exception of libraries says that need not be installed here; None of any other."""
    names = {f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in type(error).__mro__}
    if isinstance(error, PrunedError) or "optuna.TrialPruned" in names:
        return Outcome.PRUNED
    return Outcome.OUT_OF_MEMORY if "torch.OutOfMemoryError" in names else None
