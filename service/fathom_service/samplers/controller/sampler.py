"""The sampler: learns from the trials that have ended, then draws the next point."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_service.samplers.base import History, Point, SpaceSampler
from fathom_spaces.base import parse
from fathom_spaces.searched import Controller, SampledSettings
from fathom_spaces.space import Space

from .grammar import Grammar
from .memory import (
    LOG_PROBABILITY,
    MEMORIES,
    Mark,
    Memory,
    States,
    digest_of,
    in_order_of_completion,
    mark,
)
from .rewards import Rewarding

if TYPE_CHECKING:
    from .learner import Learner

# Of the learner's arithmetic: what another version of it has learned is learned again.
_VERSION = 2

# At one proposal it learns from no more than the latest so many batches, of so many trials in all:
# who waits for it should not wait for a long history that was never learned from.
MOST_BATCHES, MOST_LEARNED = 200, 2_000

LIBRARIES = ("torch", "safetensors")
INSTALL = "Run `pip install 'fathom-depth[controller]'`"


class ControllerSampler(SpaceSampler):
    """A policy emits points and learns from their rewards, batch by batch (Zoph & Le 2017).

    The policy is a function of the settings, the seed and the trials in the order they ended; a
    batch is learned from as soon as it is full. Trials that end in between teach nothing yet, so
    those asked for at once come from one policy and differ by their own random numbers. Of a long
    history of which nothing is remembered or stored it learns the latest batches only.

    Args:
        space: what is searched, without continuous parameters.
        seed: of the first weights and, with a trial's number, of its point.
        settings: fields of `fathom_spaces.searched.Controller`.

    Attributes:
        states: where to keep what it learns, if anywhere.

    Raises:
        InvalidSpec: a setting is not one, or out of range.
        ValueError: the space has a continuous parameter, or too many values of one.
        ImportError: torch or safetensors is not installed.
    """

    def __init__(self, space: Space, seed: int = 0, **settings: Any):
        super().__init__(space, seed)
        missing = lacking()
        if missing is not None:
            raise ImportError(f"The controller needs {missing}, which is not here. {INSTALL}.")
        given = {"searched": "controller", **settings}
        self.settings = parse(Controller, given, "The sampler")
        refusal = self.settings.refused(space)
        if refusal is not None:
            raise ValueError(f"{refusal.message}. {refusal.remedy}")
        self.states: States | None = None

    def keep_in(self, states: States) -> None:
        """Keep what is learned there, and take up what is kept there."""
        self.states = states

    def propose(self, history: History) -> Point:
        """A point drawn from the policy after all full batches."""
        from .draws import draw

        with self._learned(history) as learner:
            drawn = draw(learner.policy, self.generator(history.number))[0]
        return Point(drawn.params, {LOG_PROBABILITY: drawn.log_probability})

    def summary(self, history: History) -> dict[str, Any]:
        """What the policy thinks after all full batches: probabilities, entropy, rewards."""
        from .summaries import summary

        with self._learned(history) as learner:
            return summary(learner)

    @contextmanager
    def _learned(self, history: History) -> Iterator["Learner"]:
        """The learner of a history: the latest that is still known, and what it has missed."""
        direction = _one(history.directions)
        size = self.settings.batch
        ended = in_order_of_completion(history.trials)
        ended = ended[: len(ended) // size * size]
        marks = [mark(trial) for trial in ended]
        key = self._key(direction)
        with MEMORIES.one_at_a_time(key), _one_thread():
            memory = self._recall(key, direction, marks)
            most = size * max(1, min(MOST_BATCHES, MOST_LEARNED // size))
            memory.pass_over(marks[len(memory.marks) : max(0, len(marks) - most)], size)
            for start in range(len(memory.marks), len(ended), size):
                self._absorb(memory, ended[start : start + size], marks[start : start + size])
            yield memory.learner
            MEMORIES.put(memory)

    def _absorb(self, memory: Memory, trials: Sequence[FrozenTrial], marks: Sequence[Mark]) -> None:
        from .summaries import summary

        learner = memory.learner
        learner.absorb(trials)
        memory.remember(marks)
        if self.states is not None:
            said = summary(learner)
            self.states.save(learner.absorbed, memory.digest, learner.dump(), said)

    def _recall(self, key: str, direction: StudyDirection, marks: list[Mark]) -> Memory:
        """A learner that has learned from the first of these trials, as many as possible."""
        kept = self.states.kept() if self.states is not None else ()
        # What is remembered and was never stored was learned in a transaction that came to nothing.
        stored = None if self.states is None else kept[0].digest if kept else key
        known = MEMORIES.take(
            key,
            lambda memory: (
                stored in (None, memory.digest) and marks[: len(memory.marks)] == memory.marks
            ),
        )
        if known is not None:
            return known
        learner = self._fresh(direction)
        digests = self._digests(key, marks)
        for state in kept:
            if digests.get(state.absorbed) == state.digest and (found := state.read()) is not None:
                learner.load(found)
                return Memory(key, learner, marks[: state.absorbed], state.digest)
        return Memory(key, learner, [], key)

    def _fresh(self, direction: StudyDirection) -> "Learner":
        from .learner import Learner

        settings = self.settings
        minimise = direction is StudyDirection.MINIMIZE
        rewarding = Rewarding(minimise, settings.reward, settings.failed, settings.pruned)
        return Learner(Grammar(self.space, settings.emits), settings, rewarding, self.seed)

    def _digests(self, key: str, marks: Sequence[Mark]) -> dict[int, str]:
        """The digest after each batch, by the number of trials."""
        digest, found = key, {}
        size = self.settings.batch
        for start in range(0, len(marks), size):
            digest = digest_of(digest, list(marks[start : start + size]))
            found[start + size] = digest
        return found

    def _key(self, direction: StudyDirection) -> str:
        """A digest of all that the learner depends on besides the trials."""
        space = self.space.parameters, self.space.constants
        own = sorted(_own(self.settings).items())
        return digest_of("", (_VERSION, space, own, self.seed, direction.name))


def lacking() -> str | None:
    """The first library that it needs and that is not installed here, if any."""
    return next((name for name in LIBRARIES if find_spec(name) is None), None)


def make(method: Controller, space: Space, seed: int, _points: int) -> ControllerSampler:
    """The sampler of a method of an experiment."""
    return ControllerSampler(space, seed, **_own(method))


def _own(settings: Controller) -> dict[str, Any]:
    """The settings that no other method has, by their names in a spec."""
    own = set(Controller.model_fields) - set(SampledSettings.model_fields) - {"searched"}
    return settings.model_dump(include=own, by_alias=True)


def _one(directions: Sequence[StudyDirection]) -> StudyDirection:
    if len(directions) > 1:
        raise ValueError(
            f"A controller learns from one reward, and the study has {len(directions)} objectives. "
            "Choose one of them, or `evolution` with nsga2."
        )
    return directions[0]


@contextmanager
def _one_thread() -> Iterator[None]:
    """Nets this small are slower on several threads, and sums are to have one order."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
