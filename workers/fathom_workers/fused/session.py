"""Fused training from the first trial to the last: groups in turn, an epoch each."""

from collections.abc import Callable, Sequence

import torch

from fathom_client.fusing import fuse_key
from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Result
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_workers import checkpoints
from fathom_workers.aftermath import look_into
from fathom_workers.child import STARTING_OVER, of_checkpoint
from fathom_workers.run import Diverged, Run
from fathom_workers.train import is_out_of_memory, outcome_of

from .group import Group, Member
from .member import Trial

More = Callable[[], Sequence[Trial]]
Kind = tuple[str, int]  # what members of one group have in common: fuse key and batch size


def train_fused(
    trials: Sequence[Trial],
    *,
    device: str = "cpu",
    more: More = tuple,
    most: int = 64,
    tell: Callable[[int], None] = lambda _most: None,
) -> None:
    """Train trials of one fuse key together; each is told its own end, as a run alone would be.

    Members with different batch sizes are groups of their own, which train in turn.

    Args:
        trials: what to train.
        device: where to train.
        more: asked between epochs for trials of the same key that are to take part.
        most: members of one group.
        tell: is told of a lower `most`, where memory ran out, before trials are handed back.

    Raises:
        Exception: what the code of a network raises; the trials that did not end are not told.
    """
    devices = [device] if device.startswith("cuda") else []
    with torch.random.fork_rng(devices):
        session = Session(device, most, tell)
        session.take(trials)
        while session.busy:
            session.epoch()
            session.take(more())


class Session:
    """Trials in training.

    Attributes:
        most: members of one group.
    """

    def __init__(self, device: str, most: int, tell: Callable[[int], None]):
        self._device, self.most, self._tell = device, most, tell
        self._groups: dict[Kind, list[Group]] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is in training."""
        return bool(self._groups)

    def take(self, trials: Sequence[Trial]) -> None:
        """Let trials begin, or go on from their checkpoints."""
        found = [member for trial in trials if (member := self._begin(trial)) is not None]
        for kind in dict.fromkeys(_kind(member) for member in found):
            self._join(kind, [member for member in found if _kind(member) == kind])

    def epoch(self) -> None:
        """Train every group for an epoch."""
        for kind, groups in list(self._groups.items()):
            for group in groups:
                self._train(group)
            left = [group for group in groups if group.members]
            if left:
                self._groups[kind] = left
            else:
                del self._groups[kind]

    def _join(self, kind: Kind, members: list[Member]) -> None:
        groups = self._groups.setdefault(kind, [])
        while members:
            room = [group for group in groups if len(group.members) < self.most]
            if not room:
                room = [Group(self._device)]
                groups += room
            free = self.most - len(room[0].members)
            room[0].join(members[:free])
            members = members[free:]

    def _begin(self, trial: Trial) -> Member | None:
        """The trial at the beginning of an epoch; none where it ended before."""
        run = None
        try:
            run = self._run_of(trial)
            run.tell = trial.progress
            # A checkpoint within an epoch: the others are at the beginning of theirs.
            result = _rest_of_epoch(run, trial) if run.step else None
            if result is None and run.trained:
                result = look_into(run, run.finish())
        except InvalidSpec as error:
            depth = trial.job.depths[-1]
            result = Result(token="", outcome=Outcome.REFUSED, message=error.detail, at_depth=depth)
        except (Diverged, ValueError, MemoryError, RuntimeError) as error:
            result = outcome_of(error, trial.job, run)
            if result is None:
                raise
        if result is None:
            assert run is not None  # else there is a result
            return Member(trial, run)
        trial.end(result)
        return None

    def _run_of(self, trial: Trial) -> Run:
        """The run, from its checkpoint where that can be used."""
        where = (trial.job, self._device, trial.scratch)
        if trial.resume is not None:
            try:
                return Run(*where, checkpoints.read(trial.resume, trial.job))
            except InvalidSpec as error:
                if not of_checkpoint(error):
                    raise
                trial.note(f"{STARTING_OVER}: {error.detail}")
        return Run(*where)

    def _train(self, group: Group) -> None:
        try:
            group.epoch()
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            self._make_room(group, error)

    def _make_room(self, group: Group, error: Exception) -> None:
        """Hand trials back whose stack does not fit into memory; a lone one has failed."""
        members = group.members
        self.most = max(1, min(self.most, len(members) // 2))
        self._tell(self.most)
        if len(members) > 1:
            group.hand_back()
            return
        (member,) = members
        result = outcome_of(error, member.run.job, member.run)
        assert result is not None
        group.leave(member, result)


def _kind(member: Member) -> Kind:
    job = member.run.job
    return fuse_key(job) or f"alone {id(member)}", job.batch_size


def _rest_of_epoch(run: Run, trial: Trial) -> Result | None:
    """Train what is left of an epoch; a result where the run ends with it."""

    def report(measurement: Measurement) -> Command:
        trial.send(measurement)
        return trial.command()

    return run.next_epoch(report, trial.stop, trial.signals)
