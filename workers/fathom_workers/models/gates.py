"""Blocks that are fed by all earlier ones: every input scaled by a gate, sigmoid(w), then merged.

Legend: B rows, T steps, C channels, H height, W width of an image. States are (B, C), (B, T, C) or
(B, C, H, W).
"""

import math
from collections.abc import Collection, Sequence
from functools import reduce

import torch
from torch import Tensor, nn
from torch.nn import functional

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.gates import Gates
from fathom_spaces.tasks import TaskShape

from .base import DepthModel
from .weights import linear, pointwise

CHAIN_BIAS = 2.0  # how far logits lie from `initial_logit` where they favour the block before

Shape = tuple[int, ...]  # of a state, without its rows


class Merge(nn.Module):
    """One tensor from what the stem and all earlier blocks gave.

    With gates g_j and inputs h_j, brought to the smallest height and width among all of them:

        concat   (g_1 h_1, g_2 h_2, ...) along the channels
        sum      s (g_1 h_1 + g_2 h_2 + ...),  s = 1 / (g_1 + g_2 + ...) at the start
        max      the greatest of g_1 h_1, g_2 h_2, ... for each number
        squeeze  W concat + b, the same W at each pixel or step

    s is a constant: without it, states grow by half with each block. A closed input is as if it
    were not there, and is not computed; where the block's weights need its place, there are zeros.

    Attributes:
        sources: how many inputs there are, closed ones included.
        opened: numbers of the inputs that are not closed.
        logits: w, one for each input, or one for each of its channels.
        closed: which of the gates are closed.
        scale: s.
    """

    closed: Tensor
    scale: Tensor

    def __init__(self, shapes: Sequence[Shape], width: int, gates: Gates, rng: torch.Generator):
        """Take states of these shapes, and give `width` channels where that is free: squeeze."""
        super().__init__()
        self.gates, self.sources, self.width = gates, len(shapes), width
        images = _is_image(shapes[0])
        self._axis = 1 if images else len(shapes[0])
        self.channels = [shape[self._axis - 1] for shape in shapes]
        self._size = (min(s[1] for s in shapes), min(s[2] for s in shapes)) if images else None
        self.positions = math.prod(self._size) if self._size else math.prod(shapes[0][:-1])
        self._sections = self.channels if gates.gate == "unique" else [1] * self.sources
        self.logits = nn.Parameter(_initial(gates, self._sections, rng))
        self.register_buffer("closed", torch.zeros(len(self.logits), dtype=torch.bool))
        self.register_buffer("scale", torch.tensor(1.0))
        self.project = self._projection(images, rng) if gates.merge == "squeeze" else None
        # Torch gives it no types.
        self.register_load_state_dict_post_hook(_look_again)  # type: ignore[no-untyped-call]
        self.restart(self.closed)

    def _projection(self, images: bool, rng: torch.Generator) -> nn.Linear | nn.Conv2d:
        # Gates below 1 shrink what is projected; the weights make up for it.
        gain = float(self.gate().detach().square().mean().rsqrt())
        make = pointwise if images else linear
        return make(sum(self.channels), self.width, gain, rng)

    def forward(self, states: Sequence[Tensor | None]) -> Tensor:
        """What stem and blocks gave, None for what is closed; a state of the smallest size."""
        gates = torch.split(self.gate(), self._sections)
        scaled = [self._shrunk(states[i]) * self._along(gates[i]) for i in self.opened]
        if self.gates.merge == "sum":
            return reduce(torch.add, scaled) * self.scale
        if self.gates.merge == "max":
            return self._greatest(scaled)
        if self.project is None:
            return torch.cat(self._filled(scaled), self._axis)
        return self._projected(torch.cat(scaled, self._axis))

    def gate(self) -> Tensor:
        """Every gate, 0 where it is closed, as long as `logits`."""
        return torch.sigmoid(self.logits).masked_fill(self.closed, 0.0)

    def _shrunk(self, state: Tensor | None) -> Tensor:
        assert state is not None  # it is open
        if self._size is None or tuple(state.shape[2:]) == self._size:
            return state
        mode = self.gates.interpolation
        return functional.interpolate(state, size=self._size, mode=mode)

    def _along(self, of_one: Tensor) -> Tensor:
        """Gates of one input, so that they multiply its channels."""
        return of_one.view(-1, 1, 1) if self._size else of_one

    def _greatest(self, scaled: list[Tensor]) -> Tensor:
        """The maximum over open gates alone; 0 for a channel that has none."""
        if not self._holes:
            return reduce(torch.maximum, scaled)
        holes = torch.split(self.closed, self._sections)
        without = [
            h.masked_fill(self._along(holes[i]), -math.inf)
            for i, h in zip(self.opened, scaled, strict=True)
        ]
        found = reduce(torch.maximum, without)
        return found.masked_fill(found == -math.inf, 0.0)

    def _filled(self, scaled: list[Tensor]) -> list[Tensor]:
        """All inputs in their places, zeros for closed ones."""
        found = dict(zip(self.opened, scaled, strict=True))
        closed = (i for i in range(self.sources) if i not in found)
        found.update({i: _zeros(scaled[0], self._axis, self.channels[i]) for i in closed})
        return [found[i] for i in range(self.sources)]

    def _projected(self, x: Tensor) -> Tensor:
        assert self.project is not None
        if len(self.opened) == self.sources:
            found: Tensor = self.project(x)
            return found
        columns = torch.split(self.project.weight, self.channels, 1)
        weight = torch.cat([columns[i] for i in self.opened], 1)
        apply = functional.conv2d if self._size else functional.linear
        return apply(x, weight, self.project.bias)

    # --- gates --------------------------------------------------------------------------------

    @torch.no_grad()
    def strengths(self) -> list[float]:
        """The mean gate of each input; 0 where it is closed. Finite also after divergence."""
        gates = torch.split(torch.nan_to_num(self.gate()), self._sections)
        return torch.stack([gate.mean() for gate in gates]).tolist()

    @torch.no_grad()
    def reaching(self, threshold: float) -> list[bool]:
        """Whether any gate of each input reaches the threshold."""
        gates = torch.split(self.gate(), self._sections)
        return [bool((gate >= threshold).any()) for gate in gates]

    @torch.no_grad()
    def close(self, opened: Collection[int], threshold: float) -> None:
        """Close all but these inputs, and of these the feature maps below the threshold.

        An open input of which no feature map reaches the threshold keeps all.
        """
        gates = torch.split(self.gate(), self._sections)
        for i, closed in enumerate(torch.split(self.closed, self._sections)):
            small = gates[i] < threshold
            closed.copy_(small & ~small.all() if i in opened else torch.ones_like(small))
        self._look()

    @torch.no_grad()
    def restart(self, closed: Tensor) -> None:
        """Close these gates and set s by the open ones, for a net to be trained from here."""
        self.closed.copy_(closed)
        self._look()
        if self.gates.merge == "sum" and self.opened:
            self.scale.fill_(1 / sum(self.strengths()))

    @property
    def flops(self) -> int:
        """Forward FLOPs of one row, closed inputs left out."""
        return self._flops_of(self.opened)

    @property
    def most_flops(self) -> int:
        """Forward FLOPs of one row with all inputs open."""
        return self._flops_of(range(self.sources))

    def _flops_of(self, inputs: Collection[int]) -> int:
        if self.project is None:
            return 0
        return 2 * sum(self.channels[i] for i in inputs) * self.width * self.positions

    def _look(self) -> None:
        """Note what is closed, so that a step need not ask the device."""
        closed = torch.split(self.closed, self._sections)
        self.opened = [i for i, of_one in enumerate(closed) if not of_one.all()]
        self._holes = any(bool(closed[i].any()) for i in self.opened)


def _look_again(merge: Merge, _incompatible: object) -> None:
    merge._look()


def _zeros(like: Tensor, axis: int, channels: int) -> Tensor:
    shape = list(like.shape)
    shape[axis] = channels
    return like.new_zeros(shape)


def _initial(gates: Gates, sections: Sequence[int], rng: torch.Generator) -> Tensor:
    found = torch.full((sum(sections),), gates.initial_logit)
    if gates.initial == "normal":
        found += torch.empty_like(found).normal_(generator=rng)
    if gates.initial == "chain":
        found -= CHAIN_BIAS
        found[-sections[-1] :] += 2 * CHAIN_BIAS
    return found


class GatedBlock(nn.Module):
    """A merge, and what works on what it gives."""

    def __init__(self, merge: Merge, body: nn.Module):
        super().__init__()
        self.merge, self.body = merge, body

    @property
    def sources(self) -> int:
        """How many states there are before its own: it is the block of this number, from 1."""
        return self.merge.sources

    def forward(self, states: Sequence[Tensor | None]) -> Tensor:
        """What the stem and all earlier blocks gave, to what this block gives."""
        found: Tensor = self.body(self.merge(states))
        return found


class GatedStack(DepthModel):
    """A stack of gated blocks; blocks that no open gate reads may be left out of it."""

    chain = False

    def forward(self, x: Tensor) -> Tensor:
        """Outputs of the whole stack."""
        states: list[Tensor | None] = [self.stem(x)]
        for block in self.blocks:
            assert isinstance(block, GatedBlock)
            states += [None] * (block.sources - len(states))  # left out
            states.append(block(states))
        outputs: Tensor = self.head(self.neck(states[-1]))
        return outputs


class Rewired(GatedStack):
    """A chain's own stem, blocks and head, with a merge in front of every block.

    Raises:
        InvalidSpec: the model is no chain, or its states do not fit together.
    """

    def __init__(self, model: DepthModel, shape: TaskShape, gates: Gates, rng: torch.Generator):
        super().__init__()
        self._head_maker = model.new_head
        self.stem, self.neck, self.head = model.stem, model.neck, model.head
        shapes = _states_of(model, shape)
        _check(model, shapes, gates)
        channels = [shape[0] if _is_image(shape) else shape[-1] for shape in shapes]
        self.blocks = nn.ModuleList(
            GatedBlock(Merge(shapes[: i + 1], channels[i], gates, rng), block)
            for i, block in enumerate(model.blocks)
        )

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        return self._head_maker(generator)


@torch.no_grad()
def _states_of(model: DepthModel, shape: TaskShape) -> list[Shape]:
    """Shapes of what the stem and each block of a chain give, without rows."""
    x = torch.zeros(1, *shape.inputs, dtype=torch.long if shape.vocabulary else torch.float32)
    model.eval()
    states = [model.stem(x)]
    for block in model.blocks if model.chain else ():
        states.append(block(states[-1]))
    model.train()
    return [tuple(state.shape[1:]) for state in states]


def _check(model: DepthModel, shapes: Sequence[Shape], gates: Gates) -> None:
    if not model.chain:
        raise _wrong("family", type(model).__name__, "its blocks take many inputs already", "")
    if gates.merge == "concat":
        message = "its blocks take a fixed width, which concat exceeds"
        raise _wrong("merge", gates.merge, message, "Choose sum, max or squeeze.")
    if len({len(shape) for shape in shapes}) > 1 or len({s[0] for s in shapes if len(s) == 2}) > 1:
        message = "images, sequences of one length, or vectors can be merged, not several of these"
        raise _wrong("family", str(list(shapes)), message, "Choose another method.")
    fixed = {shape[0] if _is_image(shape) else shape[-1] for shape in shapes}
    if len(fixed) > 1 and gates.merge != "squeeze":
        message = f"blocks of {sorted(fixed)} channels have no {gates.merge}"
        raise _wrong("merge", gates.merge, message, "Choose squeeze.")


def _is_image(shape: Shape) -> bool:
    return len(shape) == 3


def _wrong(path: str, value: str, message: str, remedy: str) -> InvalidSpec:
    return InvalidSpec([FieldError(path=path, message=message, value=value, remedy=remedy)])
