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

import torch
from torch import Tensor

from fathom_client.wire import Costs, ExitCurve, Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome
from fathom_spaces.methods import Readout
from fathom_spaces.tasks import FIT_METRIC, METRICS, Metric

from . import checkpoints, evaluation
from .assembly import assemble
from .augment import augmenter
from .batches import batch_sizes, batches
from .costs import Meter
from .depth.base import by_depth
from .depth.readouts import Exits, read_all
from .export import Architecture, export_model, load_model
from .latency import measure
from .optimisers import Optimisers
from .randomness import StepSeeds
from .tasks import Data, load

CHECKPOINT, MODEL = "checkpoint.safetensors", "model.safetensors"
LOOK_FOR_NAN_EVERY = 256  # steps; looking waits for the device
STREAM_OF_ORDER = 0x9E3779B9  # sets the seed of the batches' order apart from the weights'

ENDINGS = {Command.PRUNE: Outcome.PRUNED, Command.CANCEL: Outcome.CANCELLED}


class Diverged(Exception):
    """The loss became NaN or infinite: an outcome of the trial, not an error of the code."""


class Run:
    """One trial in progress; its position and costs are those of its checkpoint, if it has one."""

    def __init__(
        self, job: Job, device: str, scratch: Path, start: checkpoints.Checkpoint | None = None
    ):
        self.job, self.device, self.scratch = job, device, scratch
        self.metric, self.metric_kind = job.task.measure, job.task.sample.kind
        self.data: Data = load(job.task, device)
        self.augment = augmenter(job.task.augment)
        rows = len(self.data.train)
        self.steps_per_epoch = job.steps_per_epoch or len(batch_sizes(rows, job.batch_size))
        self.epochs = (
            job.epochs if job.method is None else job.method.epochs(job.epochs, job.depths)
        )
        self.method = assemble(job, self.steps_per_epoch * job.epochs, rows).to(device)
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
        self.meter = Meter(device, parameters, start.position.costs if start else Costs())
        self.saved_at = time.monotonic()

    # --- the loop -----------------------------------------------------------------------------

    def to_the_end(
        self,
        report: Callable[[Measurement], Command],
        stop: Callable[[], bool],
        signals: Callable[[], int],
    ) -> Result:
        """Train the epochs that are left."""
        while self.epoch < self.epochs and not self.method.ended:
            if not self._train_epoch(stop):
                self.save()
                return self.result(Outcome.PREEMPTED)
            measurement = self._measure(signals())
            command = report(measurement)
            if command is not Command.CONTINUE:
                return self.result(ENDINGS[command])
        return self._finish()

    def _train_epoch(self, stop: Callable[[], bool]) -> bool:
        """Take the epoch's steps that are left; false if told to stop before the last."""
        self.order_before = self.order.get_state()
        self.reached = self.method.depths[self.method.frontier() - 1]
        first = self.epoch * self.steps_per_epoch
        order = self._draw_order().to(self.device)
        parted = batches(self.data.train, order, self.job.batch_size)
        for x, y in itertools.islice(parted, self.step, None):
            if stop():
                return False
            if time.monotonic() - self.saved_at >= self.job.checkpoint_seconds:
                self.save()
            self._take_step(first + self.step, x, y)
            self.step += 1
            if self.step % LOOK_FOR_NAN_EVERY == 0:
                self._check(float(self.losses[-1]))
        return True

    def _take_step(self, number: int, x: Tensor, y: Tensor) -> None:
        method = self.method
        method.step = number
        self.seeds.seed(number)
        loss, flops, frozen = method.loss(self.augment(x), y)
        self.optimisers.descend(loss, self.optimisers.scale(*method.schedule()))
        method.after_step()
        self.meter.trained(len(x), flops, frozen)
        self.losses.append(loss.detach())

    def _draw_order(self) -> Tensor:
        """Row numbers of the epoch: in random order, all before any comes again."""
        rows = len(self.data.train)
        wanted = rows
        if self.job.steps_per_epoch is not None:
            wanted = self.steps_per_epoch * self.job.batch_size
        passes = [torch.randperm(rows, generator=self.order) for _ in range(-(-wanted // rows))]
        self.epoch_rows = wanted
        return torch.cat(passes)[:wanted]

    def _measure(self, signals: int) -> Measurement:
        """Close the epoch: its mean training loss, and the exits' validation metric."""
        train_loss = self._mean_loss()
        self._check(train_loss)
        curve, values = self._score("validation", self.method.scored(final=False))
        value = values[curve.depths.index(self._read(curve)[self._readout])]
        self._check(value)
        self.validation = value
        trace = self.method.trace()
        if self.job.method is not None:
            trace["exits"] = by_depth(curve.depths, curve.losses)
        if self.method.after_evaluation(curve, train_loss, signals):
            self.optimisers = Optimisers(self.job, self.method)
        self.epoch, self.step, self.losses = self.epoch + 1, 0, []
        return Measurement(
            step=self.epoch,
            train_loss=train_loss,
            validation=value,
            costs=self.meter.costs(),
            trace=trace,
        )

    def _mean_loss(self) -> float:
        size, rows = self.job.batch_size, self.epoch_rows
        losses: list[float] = torch.stack(self.losses).double().tolist()
        last = rows - size * (len(losses) - 1)
        return (size * sum(losses[:-1]) + last * losses[-1]) / rows

    def _check(self, loss: float) -> None:
        if not math.isfinite(loss):
            raise Diverged(
                f"The loss became {loss} in epoch {self.epoch + 1} at depth {self.reached}; "
                f"the learning rate was {self.job.lr:g}, lower it."
            )

    # --- the end ------------------------------------------------------------------------------

    def _finish(self) -> Result:
        if self.job.method is None:
            depth = self.method.depths[0]
            self._export(depth)
            (test,) = self._score("test", (1,))[1]
            test = _finite(test, self.metric)
            return self._timed(self.result(Outcome.FINISHED, depth=depth, test=test))
        return self._finish_learned()

    def _finish_learned(self) -> Result:
        scored = self.method.scored(final=True)
        curve, values = self._score("validation", scored)
        test = [_finite(v, self.metric) for v in self._score("test", scored)[1]]
        readouts = self._read(curve)
        depth = readouts[self._readout]
        self.validation = values[curve.depths.index(depth)]
        self._check(self.validation)
        self._export(depth)
        exits = ExitCurve(
            depths=curve.depths,
            losses=curve.losses,
            paired_se=curve.paired_se,
            fit_losses=curve.fit_losses,
            fit_se=curve.fit_se,
            test=tuple(test),
        )
        result = self.result(
            Outcome.FINISHED,
            depth=depth,
            test=test[curve.depths.index(depth)],
            readouts={readout.value: found for readout, found in readouts.items()},
            exits=exits,
        )
        return self._timed(result)

    def _timed(self, result: Result) -> Result:
        """The result with the latency of the exported net; what that took is no cost of the run."""
        if self.job.latency_batch is None:
            return result
        net, rows = load_model(self.scratch / MODEL), self.data.validation.x
        latency = measure(net, rows, self.job.latency_batch, self.device)
        return result.model_copy(update={"latency": latency})

    def result(
        self,
        outcome: Outcome,
        *,
        depth: int | None = None,
        test: float | None = None,
        readouts: dict[str, int] | None = None,
        exits: ExitCurve | None = None,
        message: str = "",
        at_depth: int | None = None,
    ) -> Result:
        """A result with the costs so far and the last validation metric."""
        return Result(
            token="",
            outcome=outcome,
            validation=self.validation,
            test=test,
            depth=depth,
            readouts=readouts or {},
            exits=exits,
            costs=self.meter.costs(),
            message=message,
            at_depth=at_depth,
        )

    def _export(self, depth: int) -> None:
        method = self.method
        architecture = Architecture.of(self.job, depth, method.kept(depth), method.rewired)
        state = method.plain_state(depth)
        export_model(self.scratch / MODEL, architecture, state, self.data.scaling)

    # --- exits --------------------------------------------------------------------------------

    @property
    def _readout(self) -> Readout:
        return Readout.PARAM if self.job.method is None else self.job.method.readout

    def _read(self, curve: Exits) -> dict[Readout, int]:
        return read_all(curve, self.method.param_depth())

    def _score(self, part: str, exits: Sequence[int]) -> tuple[Exits, list[float]]:
        """The exits' curve on a part of the data, and the metric of each, finite or not."""
        rows = getattr(self.data, part)
        self.meter.evaluated(len(rows), self.method.scored_flops(exits))
        metrics = [self.metric]
        if self.job.method is not None and part == "validation":
            metrics.append(METRICS[FIT_METRIC[self.metric_kind]])
        scores = evaluation.score(self.method, rows, metrics, exits)
        depths = tuple(self.method.depths[exit_ - 1] for exit_ in exits)
        curve = evaluation.curve(scores[0], self.metric, depths)
        if len(metrics) > 1:
            curve = evaluation.with_fit(curve, scores[1], metrics[1])
        return curve, evaluation.means(scores[0])

    # --- checkpoints --------------------------------------------------------------------------

    def save(self) -> None:
        """Write the checkpoint; call it between steps."""
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
            "epoch": {"losses": torch.stack(self.losses) if self.losses else torch.empty(0)},
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
