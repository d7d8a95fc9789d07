"""One trial in progress: epochs of steps, a measurement after each, checkpoints, and a result.

Every method goes through this one loop, with the same loss, optimiser, schedule, order of batches
and split. On the CPU the job alone decides every number, bit for bit, for a given count of
threads: weights and order come from generators seeded by the job's seed, and torch's global
generator, which dropout and random methods draw from, is seeded anew before every step.
"""

import itertools
import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from fathom_client.wire import Costs, ExitCurve, Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome
from fathom_spaces.methods import Readout
from fathom_spaces.tasks import FIT_METRIC, METRICS, Metric

from . import checkpoints, compiling, evaluation
from .aftermath import look_into
from .assembly import assemble
from .augment import augmenter
from .batches import batch_sizes, batches
from .costs import Meter, OwnClock
from .crew.crew import ALONE, Crew
from .depth.base import by_depth
from .depth.readouts import Exits, read_all
from .export import Architecture, export_model
from .optimisers import Optimisers
from .precision import precision
from .randomness import StepSeeds
from .tasks import Data, load

CHECKPOINT, MODEL = "checkpoint.safetensors", "model.safetensors"
LOOK_FOR_NAN_EVERY = 256  # steps; looking waits for the device
STREAM_OF_ORDER = 0x9E3779B9  # sets the seed of the batches' order apart from the weights'

ENDINGS = {Command.PRUNE: Outcome.PRUNED, Command.CANCEL: Outcome.CANCELLED}


def _nobody(_depth: int) -> None:
    """Is told of the progress of a run that nobody watches."""


class Diverged(Exception):
    """The loss became NaN or infinite: an outcome of the trial, not an error of the code."""


class Run:
    """One trial in progress; its position and costs are those of its checkpoint, if it has one.

    Attributes:
        tell: is told the deepest depth that runs, at every step.
    """

    def __init__(
        self,
        job: Job,
        device: str,
        scratch: Path,
        start: checkpoints.Checkpoint | None = None,
        crew: Crew = ALONE,
    ):
        self.crew = crew
        self.job, self.device, self.scratch = job, device, scratch
        self.tell: Callable[[int], None] = _nobody
        self.metric, self.metric_kind = job.task.measure, job.task.sample.kind
        self.data: Data = load(job.task, device)
        self.augment = augmenter(job.task.augment)
        rows = len(self.data.train)
        self.steps_per_epoch = job.steps_per_epoch or len(batch_sizes(rows, job.batch_size))
        self.epochs = (
            job.epochs if job.method is None else job.method.epochs(job.epochs, job.depths)
        )
        self.method = assemble(job, self.steps_per_epoch * job.epochs, rows).to(device)
        if job.compile:
            compiling.check()
            self.method.compile_blocks()
        self._precision = precision(job, device)
        self.optimisers = Optimisers(job, self.method)
        self.seeds = StepSeeds(job.seed, device)
        self.order = torch.Generator().manual_seed(job.seed ^ STREAM_OF_ORDER)
        self.order_before = self.order.get_state()
        self.epoch = self.step = 0
        self.epoch_rows = rows
        self.reached = job.depths[-1]  # the deepest depth that runs, from the epoch's start
        self.losses: list[Tensor] = []
        self.validation: float | None = None
        parameters = sum(p.numel() for p in self.method.parameters())
        if start is not None:
            self._take_over(start)
        clock = OwnClock(device, crew.size)
        self.meter = Meter(clock, parameters, start.position.costs if start else Costs())
        self.saved_at = time.monotonic()

    # --- the loop -----------------------------------------------------------------------------

    def to_the_end(
        self,
        report: Callable[[Measurement], Command],
        stop: Callable[[], bool],
        signals: Callable[[], int],
        progress: Callable[[int], None] = _nobody,
    ) -> Result:
        """Train the epochs that are left."""
        self.tell = progress
        while not self.trained:
            result = self.next_epoch(report, stop, signals)
            if result is not None:
                return result
        result = self.finish()
        return look_into(self, result) if self.crew.leads else result

    @property
    def model(self) -> Path:
        """The file of the exported net."""
        return self.scratch / MODEL

    @property
    def trained(self) -> bool:
        """Whether no epoch is left."""
        return self.epoch >= self.epochs or self.method.ended

    def next_epoch(
        self,
        report: Callable[[Measurement], Command],
        stop: Callable[[], bool],
        signals: Callable[[], int],
    ) -> Result | None:
        """Train what is left of an epoch and measure; a result where the run ends with it."""
        if not self._train_epoch(stop):
            return self.stopped()
        command = report(self.measure(signals()))
        return None if command is Command.CONTINUE else self.result(ENDINGS[command])

    def stopped(self) -> Result:
        """Write a checkpoint, and end the run where it is."""
        self.save()
        return self.result(Outcome.PREEMPTED, at_depth=self.reached)

    def begin_epoch(self) -> Tensor:
        """Begin an epoch, or resume within it: the order of its rows, on the CPU."""
        self.order_before = self.order.get_state()
        self.reached = self._deepest()
        return self._draw_order()

    def _train_epoch(self, stop: Callable[[], bool]) -> bool:
        """Take the epoch's steps that are left; false if told to stop before the last."""
        order = self.begin_epoch().to(self.data.train.x.device)
        first = self.epoch * self.steps_per_epoch
        parted = batches(self.data.train, order, self.job.batch_size, self.device)
        for x, y in itertools.islice(parted, self.step, None):
            if self.crew.stops(stop()):
                return False
            self._progress()
            if self.save_is_due:
                self.save()
            self.take_step(first + self.step, x, y)
            self.step += 1
            if self.step % LOOK_FOR_NAN_EVERY == 0:
                self.check(float(self.losses[-1]))
        return True

    def take_step(self, number: int, x: Tensor, y: Tensor) -> None:
        """Take the step of that number, from 0 over all epochs, on a batch."""
        method = self.method
        method.step = number
        self.seeds.seed(number)
        with self._precision():
            loss, flops, frozen = method.loss(*self.crew.share(self.augment(x), y))
        loss, scale = self.crew.weigh(loss), self.optimisers.scale(*method.schedule())
        self.losses.append(self.optimisers.descend(loss, scale, self.crew.combine))
        method.after_step()
        self.meter.trained(len(x), flops, frozen)

    def _draw_order(self) -> Tensor:
        """Row numbers of the epoch: in random order, all before any comes again."""
        rows = len(self.data.train)
        wanted = rows
        if self.job.steps_per_epoch is not None:
            wanted = self.steps_per_epoch * self.job.batch_size
        passes = [torch.randperm(rows, generator=self.order) for _ in range(-(-wanted // rows))]
        self.epoch_rows = wanted
        return torch.cat(passes)[:wanted]

    def measure(self, signals: int, scores: Tensor | None = None) -> Measurement:
        """Close the epoch: its mean training loss, and the exits' validation metric.

        Args:
            signals: how often somebody has told the run to grow, so far.
            scores: of `self.method.scored` on validation rows, as `evaluation.score` gives them,
                where they are known already.
        """
        train_loss = self._mean_loss()
        self.check(train_loss)
        curve, values = self._score("validation", self.method.scored(final=False), scores)
        value = values[curve.depths.index(self._depth_of(curve))]
        self.check(value)
        self.validation = value
        trace = self.method.trace()
        if self.job.method is not None:
            trace["exits"] = by_depth(curve.depths, curve.losses)
            trace["reached"] = self._deepest()
        if self.method.after_evaluation(curve, train_loss, signals):
            self.optimisers = Optimisers(self.job, self.method)
        self.epoch, self.step, self.losses = self.epoch + 1, 0, []
        self.order_before = self.order.get_state()
        return Measurement(
            step=self.epoch,
            train_loss=train_loss,
            validation=value,
            costs=self.meter.costs(),
            trace=trace,
        )

    def _mean_loss(self) -> float:
        size, rows = self.job.batch_size, self.epoch_rows
        losses: list[float] = torch.hstack(self.losses).double().tolist()
        last = rows - size * (len(losses) - 1)
        return (size * sum(losses[:-1]) + last * losses[-1]) / rows

    def check(self, loss: float) -> None:
        """Raise Diverged where a loss, or a metric, is not finite."""
        if not math.isfinite(loss):
            raise Diverged(
                f"The loss became {loss} in epoch {self.epoch + 1} at depth {self.reached}; "
                f"the learning rate was {self.job.lr:g}, lower it."
            )

    # --- the end ------------------------------------------------------------------------------

    def finish(self) -> Result:
        """The result of all epochs; writes the plain model."""
        if self.job.method is None:
            depth = self.method.depths[0]
            self._export(depth)
            (test,) = self._score("test", (1,))[1]
            test = _finite(test, self.metric)
            return self.result(Outcome.FINISHED, depth=depth, test=test)
        return self._finish_learned()

    def _finish_learned(self) -> Result:
        scored = self.method.scored(final=True)
        curve, values = self._score("validation", scored)
        test = [_finite(v, self.metric) for v in self._score("test", scored)[1]]
        readouts = self._read(curve)
        depth = readouts[self._readout]
        self.validation = values[curve.depths.index(depth)]
        self.check(self.validation)
        self._export(depth)
        exits = ExitCurve(
            depths=curve.depths,
            losses=curve.losses,
            paired_se=curve.paired_se,
            fit_losses=curve.fit_losses,
            fit_se=curve.fit_se,
            test=tuple(test),
        )
        return self.result(
            Outcome.FINISHED,
            depth=depth,
            test=test[curve.depths.index(depth)],
            readouts={readout.value: found for readout, found in readouts.items()},
            exits=exits,
        )

    def diverged(self, error: Diverged) -> Result:
        """The result of a run that has diverged."""
        return self.result(Outcome.DIVERGED, message=str(error), at_depth=self.reached)

    def result(self, outcome: Outcome, **known: Any) -> Result:
        """A result with what is `known`, the costs so far and the last validation metric."""
        costs = self.meter.costs()
        return Result(token="", outcome=outcome, validation=self.validation, costs=costs, **known)

    def _export(self, depth: int) -> None:
        if not self.crew.leads:
            return
        method = self.method
        architecture = Architecture.of(self.job, depth, method.kept(depth), method.rewired)
        state = method.plain_state(depth)
        export_model(self.model, architecture, state, self.data.scaling)

    # --- exits --------------------------------------------------------------------------------

    @property
    def _readout(self) -> Readout:
        return Readout.PARAM if self.job.method is None else self.job.method.readout

    def _depth_of(self, curve: Exits) -> int:
        """The depth by the run's own readout; the others take a tenth of a small epoch's time."""
        if self._readout is Readout.PARAM:
            return self.method.param_depth()
        return self._read(curve)[self._readout]

    def _read(self, curve: Exits) -> dict[Readout, int]:
        return read_all(curve, self.method.param_depth())

    def metrics(self, part: str) -> list[Metric]:
        """What is computed of each row of a part of the data."""
        if self.job.method is None or part != "validation":
            return [self.metric]
        return [self.metric, METRICS[FIT_METRIC[self.metric_kind]]]

    def _score(
        self, part: str, exits: Sequence[int], scores: Tensor | None = None
    ) -> tuple[Exits, list[float]]:
        """The exits' curve on a part of the data, and the metric of each, finite or not."""
        rows, metrics = getattr(self.data, part), self.metrics(part)
        self.meter.evaluated(len(rows), self.method.scored_flops(exits))
        if scores is None:
            scores = self.crew.scores(
                rows,
                lambda mine: evaluation.score(self.method, mine, metrics, exits, self._progress),
            )
        depths = tuple(self.method.depths[exit_ - 1] for exit_ in exits)
        curve = evaluation.curve(scores[0], self.metric, depths)
        if len(metrics) > 1:
            curve = evaluation.with_fit(curve, scores[1], metrics[1])
        return curve, evaluation.means(scores[0])

    def _deepest(self) -> int:
        """The deepest depth that runs now."""
        return self.method.depths[self.method.frontier() - 1]

    def _progress(self) -> None:
        self.tell(self.reached)

    # --- checkpoints --------------------------------------------------------------------------

    @property
    def save_is_due(self) -> bool:
        """Whether the last checkpoint is as old as one may get."""
        return time.monotonic() - self.saved_at >= self.job.checkpoint_seconds

    def save(self) -> None:
        """Write the checkpoint; call it between steps."""
        if not self.crew.leads:
            return
        position = checkpoints.Position(
            job=checkpoints.digest(self.job),
            epoch=self.epoch,
            step=self.step,
            costs=self.meter.costs(),
        )
        groups = {
            "method": self.method.state_dict(),
            "optimisers": self.optimisers.state(),
            "random": {"order": self.order_before},
            "epoch": {"losses": torch.hstack(self.losses) if self.losses else torch.empty(0)},
        }
        tensors = {f"{g}.{name}": t for g, named in groups.items() for name, t in named.items()}
        checkpoints.write(self.scratch / CHECKPOINT, checkpoints.Checkpoint(position, tensors))
        self.saved_at = time.monotonic()

    def _take_over(self, start: checkpoints.Checkpoint) -> None:
        try:
            self.method.load_state_dict(start.group("method"))
            self.optimisers.restore(start.group("optimisers"))
        except (RuntimeError, KeyError, ValueError) as error:
            message = f"a checkpoint of this job, but of other code: {error}"
            raise checkpoints.refused(self.scratch / CHECKPOINT, message) from error
        self.order.set_state(start.group("random")["order"])
        self.losses = list(start.group("epoch")["losses"].to(self.device))
        self.epoch, self.step = start.position.epoch, start.position.step


def _finite(value: float, metric: Metric) -> float:
    return value if math.isfinite(value) else metric.loss(evaluation.OVERFLOWED)
