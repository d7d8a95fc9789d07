"""A family of a user's own: parts taken from the user's module, tried out, weights by the seed."""

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.own import FAMILY, find

from .base import DepthModel

ROWS = 2  # of a made-up batch; batch normalisation needs more than one
CONTRACT = "It returns an nn.Module with `stem`, `blocks` (a ModuleList) and `head`."


class Own(DepthModel):
    """What `build(width, depth, shape, **options)` of a user's own gave, as every other family.

    Its parts run as stem, blocks, neck and head here, whatever else its module would do.

    Raises:
        InvalidSpec: the family is not here or not allowed, or what it built breaks the contract.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self._family = name = blueprint.family
        make = find(FAMILY, name, blueprint.options, "width", "depth", "shape")
        with drawing_from(generator):
            made = make(
                width=blueprint.width,
                depth=blueprint.depth,
                shape=blueprint.shape,
                **blueprint.options,
            )
            self._take(made, blueprint.depth)
            self._sizes = self._try_out(made, blueprint.shape)
        self._check_weights(made)

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A head by the family's own `new_head`, or a copy whose layers draw their weights anew."""
        with drawing_from(generator):
            head = copy.deepcopy(self.head) if self._new_head is None else self._new_head()
            if not isinstance(head, nn.Module):
                raise self._wrong("its new_head() gives no nn.Module", "Return a new head.")
            if self._new_head is None:
                self._draw_anew(head)
        return head

    def shortcut(self, block: int) -> nn.Module:
        """What stands in for a block: the family's own, or nothing where it keeps the shape."""
        if self._shortcut is not None:
            stands_in: nn.Module = self._shortcut(block)
            return stands_in
        before, after = self._sizes[block : block + 2]
        if before != after:
            message = f"block {block} turns {before} into {after}, so it cannot be left out"
            raise self._wrong(message, "Give `shortcut(i)`: a module without weights for it.")
        return nn.Identity()

    def _take(self, made: object, depth: int) -> None:
        """Take the parts over from what the family built."""
        if not isinstance(made, nn.Module):
            raise self._wrong(f"built a {type(made).__name__}", CONTRACT)
        for part in ("stem", "head", "neck"):
            module = getattr(made, part, nn.Identity() if part == "neck" else None)
            if not isinstance(module, nn.Module):
                raise self._wrong(f"its model has no module `{part}`", CONTRACT)
            setattr(self, part, module)
        blocks = getattr(made, "blocks", None)
        if not isinstance(blocks, nn.ModuleList):
            raise self._wrong("its model has no ModuleList `blocks`", CONTRACT)
        if len(blocks) != depth:
            message = f"built {len(blocks)} blocks where {depth} were asked for"
            raise self._wrong(message, "Build as many as `depth` says, 0 among them.")
        self.blocks, self.chain = blocks, bool(getattr(made, "chain", True))
        self._new_head: Callable[[], object] | None = getattr(made, "new_head", None)
        self._shortcut: Callable[[int], nn.Module] | None = getattr(made, "shortcut", None)

    # --- trying it out ------------------------------------------------------------------------

    def _try_out(self, made: nn.Module, shape: TaskShape) -> list[tuple[int, ...]]:
        """Run a made-up batch through all depths; returns one sample's shape after each.

        Layers that learn their size from the first batch get their weights here.
        """
        x = made_up_batch(shape)
        made.eval()
        with torch.no_grad():
            states = self._states(x)
            for depth, state in enumerate(states):
                outputs = self._answer(depth, state, shape)
            self.one_shape = len({self.neck(state).shape for state in states}) == 1
            self._check_forward(made, x, outputs)
            if shape.kind is TaskKind.TOKENS:
                self._check_causal(x, outputs, shape)
        made.train()
        return [tuple(state.shape[1:]) for state in states]

    def _states(self, x: Tensor) -> list[Tensor]:
        """What the stem and each block give."""
        states: list[Tensor] = []
        for number, part in enumerate([self.stem, *self.blocks]):
            what = f"block {number - 1}" if number else "stem"
            with self._telling(f"its {what} fails"):
                given = x if not number else states[-1] if self.chain else states
                states.append(part(given))
            if not isinstance(states[-1], Tensor):
                message = f"its {what} gives a {type(states[-1]).__name__}"
                raise self._wrong(message, "Stem and blocks give one tensor each.")
        return states

    def _answer(self, depth: int, state: Tensor, shape: TaskShape) -> Tensor:
        """Outputs at a depth, in the shape that the task needs."""
        with self._telling(f"its neck and head fail at depth {depth}"):
            outputs: Tensor = self.head(self.neck(state))
        tokens = shape.kind is TaskKind.TOKENS
        wanted = (len(state), *shape.inputs[:tokens], shape.outputs)
        if outputs.shape != wanted:
            message = f"gives outputs of shape {tuple(outputs.shape)} at depth {depth}"
            raise self._wrong(message, f"{shape.kind} needs {wanted}, rows first, at every depth.")
        return outputs

    def _check_forward(self, made: nn.Module, x: Tensor, outputs: Tensor) -> None:
        """A module's own `forward`, where it has one, is what we run in its place."""
        if type(made).forward is nn.Module.forward:
            return
        with self._telling("its forward fails"):
            whole = made(x)
        same = isinstance(whole, Tensor) and whole.shape == outputs.shape
        if not same or not torch.allclose(whole, outputs, rtol=1e-3, atol=1e-4):
            message = "its forward gives something else than its stem, blocks, neck and head do"
            raise self._wrong(message, "Move what it does besides into one of them.")

    def _check_causal(self, x: Tensor, outputs: Tensor, shape: TaskShape) -> None:
        """A class at each position comes from that position and those before it."""
        other = x.clone()
        other[:, -1] = (x[:, -1] + 1) % shape.vocabulary if shape.vocabulary else x[:, -1] + 1
        changed = self._answer(len(self.blocks), self._states(other)[-1], shape)
        if not torch.allclose(changed[:, :-1], outputs[:, :-1], rtol=1e-3, atol=1e-4):
            message = "a position's outputs change with those after it, which give the answer away"
            raise self._wrong(message, "Mask what comes later.")

    def _check_weights(self, made: nn.Module) -> None:
        """Every weight lies in one place: it is trained, copied and exported from there."""
        if any(True for _ in self.neck.parameters()):
            raise self._wrong("its neck has weights", "Move them into the head or the blocks.")
        places: dict[int, str] = {}
        for place, weight in self.named_parameters(remove_duplicate=False):
            if places.setdefault(id(weight), place) != place:
                message = f"{places[id(weight)]} and {place} are the same weights"
                raise self._wrong(message, "Give each its own: parts are trained and cut apart.")
        for place, weight in made.named_parameters():
            if id(weight) not in places:
                message = f"{place} lies outside of stem, blocks and head"
                raise self._wrong(message, "Move it into one of them.")

    def _draw_anew(self, head: nn.Module) -> None:
        for place, module in head.named_modules():
            reset = getattr(module, "reset_parameters", getattr(module, "_reset_parameters", None))
            if reset is not None:
                reset()
            elif any(True for _ in module.parameters(recurse=False)):
                where = f"head.{place}".removesuffix(".")
                message = f"{where} has weights that cannot be drawn anew for one more exit"
                raise self._wrong(message, "Give `new_head()`, or let it have reset_parameters().")

    # --- errors -------------------------------------------------------------------------------

    @contextmanager
    def _telling(self, what: str) -> Iterator[None]:
        try:
            yield
        except (MemoryError, torch.OutOfMemoryError, InvalidSpec):
            raise
        except Exception as error:
            message = f"{what}: {type(error).__name__}: {error}"
            raise self._wrong(message, "A made-up batch was run through it.") from error

    def _wrong(self, message: str, remedy: str) -> InvalidSpec:
        return FAMILY.wrong(self._family, message, remedy)


def made_up_batch(shape: TaskShape) -> Tensor:
    """Samples of that shape, drawn from torch's global generator."""
    if shape.vocabulary:
        return torch.randint(shape.vocabulary, (ROWS, *shape.inputs))
    return torch.randn(ROWS, *shape.inputs)


@contextmanager
def drawing_from(generator: torch.Generator) -> Iterator[None]:
    """Let our generator decide what is drawn from torch's global one, and leave that as it was."""
    seed = int(torch.randint(2**62, (), generator=generator))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        yield
