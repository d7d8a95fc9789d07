"""A group: members that take the same steps, trained as one stack, epoch by epoch.

Members have one batch size, so that all are at the same step of their epoch, whichever epoch that
is for each. One that is pruned, cancelled or has diverged leaves; the stack is made anew of the
others.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from fathom_client.wire_work import Command, Result
from fathom_spaces.experiment import Outcome
from fathom_workers import evaluation
from fathom_workers.aftermath import look_into
from fathom_workers.depth import PLAIN
from fathom_workers.run import ENDINGS, LOOK_FOR_NAN_EVERY, Diverged, Run

from .clock import SharedClock
from .losses import metric_of_rows
from .member import Trial
from .methods import STACKED
from .mode import Mode
from .noise import Noise
from .optimisers import Rates
from .rows import batches
from .stacked import Losses
from .steppers import stepper


@dataclass(eq=False)
class Member:
    """A trial and its run."""

    trial: Trial
    run: Run


class Stack:
    """The members' networks, optimisers and noise as one, for a fixed set of them.

    Attributes:
        runs: of the members.
        torn: whether a step was begun and not ended: no run is at any step of its own then.
    """

    def __init__(self, runs: Sequence[Run]):
        first = runs[0]
        self.runs = runs
        self.torn = False
        name = PLAIN if first.job.method is None else first.job.method.algorithm
        self.stacked = STACKED[name]([run.method for run in runs], first.metric_kind)
        self.noise = Noise(runs, self.stacked)
        self.optimisers = stepper(
            first.job.optimizer,
            self.stacked.trunk.weights,
            [run.job.weight_decay for run in runs],
            [run.optimisers.each for run in runs],
        )

    def step(self, x: Tensor, y: Tensor, number: int) -> Tensor:
        """Take every member's step of that number in its epoch; the losses (k)."""
        self.torn = True
        numbers = [run.epoch * run.steps_per_epoch + number for run in self.runs]
        for run, at in zip(self.runs, numbers, strict=True):
            run.method.step = at
        mode = Mode(training=True, noise=self.noise)
        if self.noise.needed:
            x = self.noise.draw(x, numbers)
        losses = self.stacked.losses(x, y, mode)
        self.optimisers.descend(losses.each, [_rates(run) for run in self.runs], losses.used)
        self._count(losses, x.shape[1])
        self.torn = False
        return losses.each.detach()

    def _count(self, losses: Losses, rows: int) -> None:
        for run, flops in zip(self.runs, losses.flops, strict=True):
            run.method.after_step()
            run.meter.trained(rows, flops.trained, flops.frozen)
            run.step += 1
            run.tell(run.reached)

    @torch.inference_mode()
    def scores(self) -> list[Tensor]:
        """What each member's `measure` takes: metrics of validation rows at its exits."""
        first, trunk = self.runs[0], self.stacked.trunk
        exits = [list(run.method.scored(final=False)) for run in self.runs]
        union = sorted({exit_ for each in exits for exit_ in each})
        part, metrics = first.data.validation, first.metrics("validation")
        activations = first.method.setup.stack.activations(first.method.depths[union[-1] - 1])
        together = evaluation.rows_at_once(activations * len(self.runs))
        pieces, where = [], trunk.weights.array.device
        for x, y in zip(torch.split(part.x, together), torch.split(part.y, together), strict=True):
            x, y = x.to(where), y.to(where)  # large data stay on the host
            x, y = x.to(first.device), y.to(first.device)
            every = x.expand(len(self.runs), *x.shape)
            mode = Mode(training=False)
            if first.job.method is None:
                outputs = trunk.deepest(every, mode).unsqueeze(0)
            else:
                outputs = trunk.outputs(every, union, mode)
            pieces.append(metric_of_rows(metrics, outputs, y))
        values = torch.cat(pieces, 3).cpu().double()  # (metrics, exits, k, rows)
        places = [[union.index(exit_) for exit_ in each] for each in exits]
        return [values[:, places[i], i] for i in range(len(self.runs))]


def _rates(run: Run) -> Rates:
    scale = run.optimisers.scale(*run.method.schedule())
    return Rates(*(peak * scale for peak in run.optimisers.peaks))


class Group:
    """Members that are trained together; `epoch` is called until there are none.

    Attributes:
        members: those that are in training, the deepest first.
    """

    def __init__(self, device: str):
        self._device = device
        self._clock = SharedClock(device)
        self._stack: Stack | None = None
        self.members: list[Member] = []

    def join(self, members: Sequence[Member]) -> None:
        """Let members at the beginning of an epoch take part from the next one on."""
        for member in members:
            member.run.meter.share(self._clock)
        every = [*self.members, *members]
        self.members = sorted(every, key=lambda m: -len(m.run.method.blocks))
        self._stack = None

    def epoch(self) -> None:
        """Train every member for an epoch and measure it."""
        self._clock.run(len(self.members))
        try:
            if self._train():
                self._measure()
        finally:
            self._clock.pause()

    # --- training -----------------------------------------------------------------------------

    def _train(self) -> bool:
        """Take the epoch's steps; false where nobody is left."""
        where = self.members[0].run.data.train.x.device
        orders = torch.stack([m.run.begin_epoch() for m in self.members]).to(where)
        done, steps = 0, self.members[0].run.steps_per_epoch
        while self.members and done < steps:
            before = list(self.members)
            done = self._until_some_leave(orders, done)
            stayed = [i for i, member in enumerate(before) if member in self.members]
            orders = orders[stayed]
        return bool(self.members)

    def _until_some_leave(self, orders: Tensor, done: int) -> int:
        """Go on in the epoch, of which so many steps are done; how many are done then."""
        first, stack, losses = self.members[0].run, self._stacked(), list[Tensor]()
        parted = batches(first.data.train, orders, first.job.batch_size, self._device)
        try:
            for x, y in itertools.islice(parted, done, None):
                if self._stop_some(losses):
                    break
                losses.append(stack.step(x, y, done))
                done += 1
                if done % LOOK_FOR_NAN_EVERY == 0 and self._some_diverged(losses):
                    break
        finally:  # memory may run out, and checkpoints be written
            self._hand_out(losses)
        return done

    def _stacked(self) -> Stack:
        if self._stack is None:
            self._stack = Stack([member.run for member in self.members])
        return self._stack

    def _hand_out(self, losses: list[Tensor]) -> None:
        """Give the members the losses of steps that they have not got yet."""
        if losses:
            columns = torch.stack(losses, 1)
            for run, column in zip(self._stacked().runs, columns, strict=True):
                run.losses.append(column)
            losses.clear()

    def _stop_some(self, losses: list[Tensor]) -> bool:
        """Let go of members that are to stop; write checkpoints that are due."""
        stopped = [m for m in self.members if m.trial.stop()]
        due = [m for m in self.members if m not in stopped and m.run.save_is_due]
        if stopped or due:
            self._hand_out(losses)
        for member in due:
            member.run.save()
        for member in stopped:
            self.leave(member, member.run.stopped())
        return bool(stopped)

    def _some_diverged(self, losses: list[Tensor]) -> bool:
        """Let go of members whose last loss is not finite."""
        before, last = len(self.members), losses[-1].tolist()
        self._hand_out(losses)
        for member, loss in zip(list(self.members), last, strict=True):
            self._or_diverged(member, partial(member.run.check, loss))
        return len(self.members) < before

    # --- after an epoch -----------------------------------------------------------------------

    def _measure(self) -> None:
        """Measure every member, hear what is to become of it, and end those that are done."""
        scores = self._stacked().scores()
        for member, values in zip(list(self.members), scores, strict=True):
            self._or_diverged(member, partial(self._report, member, values))
        for member in list(self.members):
            self._go_on(member, member.trial.command())

    def _report(self, member: Member, scores: Tensor) -> None:
        member.trial.send(member.run.measure(member.trial.signals(), scores))

    def _go_on(self, member: Member, command: Command) -> None:
        if command is not Command.CONTINUE:
            self.leave(member, member.run.result(ENDINGS[command]))
        elif member.run.trained:
            self._or_diverged(member, partial(self._finish, member))

    def _finish(self, member: Member) -> None:
        result = member.run.finish()
        self._clock.pause()  # what follows is nobody's cost
        result = look_into(member.run, result)
        self._clock.run(len(self.members))
        self.leave(member, result)

    def _or_diverged(self, member: Member, action: Callable[[], None]) -> None:
        try:
            action()
        except Diverged as error:
            self.leave(member, member.run.diverged(error))

    def hand_back(self) -> None:
        """End the members' training where they are; within a step, by their last checkpoints."""
        torn = self._stack is not None and self._stack.torn
        for member in list(self.members):
            run = member.run
            lost = run.result(Outcome.PREEMPTED, at_depth=run.reached) if torn else None
            self.leave(member, lost or run.stopped())

    def leave(self, member: Member, result: Result) -> None:
        """End a member's training with this result."""
        self.members.remove(member)
        self._stack = None
        member.trial.end(result)
