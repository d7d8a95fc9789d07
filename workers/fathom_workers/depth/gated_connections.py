"""Gated connections: every block fed by all earlier ones, weak connections pruned, trained again.

Every block takes what the stem and all earlier blocks gave, each input h_j scaled by a gate
sigmoid(w_j) and all merged into one (`fathom_workers.models.gates`). On a family of chains a merge
is put in front of every block. One schedule trains weights and gates; then gates under the
threshold close, and with `retrain` a second one trains fresh weights with what is left.

The head reads the last block. A block is live if it is reached backwards from there through open
gates; the others are closed altogether and run no more. The depth is the number of live blocks.

Our own recipe, of what people do by hand; dense connectivity is Huang et al., CVPR 2017 (arXiv
1608.06993). How strong a gate is need not say how much its input matters: Wang et al., ICLR 2021.
"""

from collections.abc import Sequence

import torch
from pydantic import JsonValue
from torch import Tensor

from fathom_spaces.learned import GatedConnections
from fathom_workers.models import DepthModel, build
from fathom_workers.models.gates import GatedBlock, GatedStack, Merge, Rewired

from .base import DepthMethod, Setup, Step, by_depth
from .readouts import Exits

Strengths = Sequence[Sequence[float]]  # of each block's inputs: the stem is 0, block b is b


class ConnectionGates(DepthMethod):
    """One head is trained, on the last block.

    The exit at depth d is the net cut after d blocks, of the live ones once gates are pruned, with
    that head on the last of them. There is none beyond the live blocks, and what is exported at d
    is just these d blocks, so that no closed gate can shift which blocks are meant.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: GatedConnections):
        super().__init__(_wired(model, settings, setup.generator), setup, heads=1)
        self.settings = settings
        self.rewired = None if isinstance(model, GatedStack) else settings.gates
        self.blueprint = model.blueprint
        # Drawn now, so that fresh weights are the same after a resume.
        self._second_seed = int(torch.randint(2**62, (), generator=setup.generator))
        self.register_buffer("pruned", torch.tensor(data=False))
        self.pruned: Tensor
        # Torch gives it no types.
        self.register_load_state_dict_post_hook(_look_again)  # type: ignore[no-untyped-call]
        self._look()
        self._initial = len(live(self._kept_by_gates()))

    @property
    def merges(self) -> list[Merge]:
        """The merge of every block, dead ones included."""
        return [block.merge for block in self.blocks if isinstance(block, GatedBlock)]

    def _look(self) -> None:
        """Note which blocks run and what they take, so that a step need not ask the device."""
        self._is_pruned = bool(self.pruned)
        merges = self.merges
        self._running = [number for number, m in enumerate(merges, start=1) if m.opened]
        self._costs = [
            self.block_flops(number - 1, number) + merge.flops - self._counted(merge)
            for number, merge in enumerate(merges, start=1)
        ]

    def _counted(self, merge: Merge) -> int:
        """FLOPs of a merge that the family's closed form has counted."""
        return 0 if self.rewired else merge.most_flops

    # --- training -----------------------------------------------------------------------------

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss on the last block."""
        exits = self.frontier()
        outputs = self.heads[0](self.neck(self.hidden(x, exits)[-1]))
        return Step(self.setup.loss(outputs, y), self.flops(exits, heads=1))

    def depth_parameters(self) -> list[torch.nn.Parameter]:
        """The gates of all blocks, before the sigmoid."""
        return [merge.logits for merge in self.merges]

    def depth_lr(self) -> float:
        """A multiple of the weights' rate."""
        return self.setup.lr * self.settings.lr_multiplier

    @property
    def retraining(self) -> bool:
        """Whether the pruned net is being trained, or has been."""
        return self._is_pruned and self.settings.retrain

    def schedule(self) -> tuple[int, int]:
        """The second training has the whole schedule again."""
        steps = self.setup.steps
        return (self.step - steps if self.retraining else self.step), steps

    def after_evaluation(self, exits: Exits, train_loss: float, signals: int) -> bool:
        """At the end of the first schedule, prune, and draw fresh weights for the second."""
        del exits, train_loss, signals
        if self._is_pruned or self.step + 1 < self.setup.steps:
            return False
        self._prune()
        return self.settings.retrain

    def _prune(self) -> None:
        threshold = self.settings.threshold
        for merge, sources in zip(self.merges, self._kept_by_gates(), strict=True):
            merge.close(sources, threshold)
        if self.settings.retrain:
            self._begin_again()
        self.pruned.fill_(value=True)
        self._look()

    def _begin_again(self) -> None:
        """Weights, gates and running statistics of a fresh net; what is closed stays closed."""
        generator = torch.Generator().manual_seed(self._second_seed)
        fresh = _wired(build(self.blueprint, generator), self.settings, generator)
        closed = [merge.closed.clone() for merge in self.merges]
        self.stem.load_state_dict(fresh.stem.state_dict())
        self.blocks.load_state_dict(fresh.blocks.state_dict())
        self.heads[0].load_state_dict(fresh.head.state_dict())
        for merge, mask in zip(self.merges, closed, strict=True):
            merge.restart(mask)

    def frontier(self) -> int:
        """All exits; after pruning those of the live blocks."""
        return self.depths.index(len(self._running)) + 1 if self._is_pruned else len(self.depths)

    # --- reading the depth --------------------------------------------------------------------

    def param_depth(self) -> int:
        """How many blocks run: all, and the live ones once gates are pruned."""
        return self.depths[self.frontier() - 1]

    def scored(self, *, final: bool) -> Sequence[int]:
        """The exits that there are."""
        del final
        return range(1, self.frontier() + 1)

    def _strengths(self) -> list[list[float]]:
        return [merge.strengths() for merge in self.merges]

    def _kept_by_gates(self) -> list[set[int]]:
        """What each block would keep if gates were pruned now."""
        threshold = self.settings.threshold
        reaching = [merge.reaching(threshold) for merge in self.merges]
        return kept_inputs(self._strengths(), reaching, self.depths)

    def trace(self) -> dict[str, JsonValue]:
        """Gates by block and input (row b - 1 is block b, column 0 the stem), closed ones 0.

        `live` are the live blocks, before pruning those that would be if it came now; `weights` how
        much of a depth's output reaches the head on its strongest path. `phase` is 2 while what was
        pruned is trained again.
        """
        strengths = self._strengths()
        alive = self._running if self._is_pruned else sorted(live(self._kept_by_gates()))
        reach, states = strongest_paths(strengths), [0, *self._running]
        depths = self.depths[: self.frontier()]
        return {
            "initial": self._initial,
            "frontier": depths[-1],
            "weights": by_depth(depths, [reach[states[depth]] for depth in depths]),
            "phase": 2 if self.retraining else 1,
            "threshold": self.settings.threshold,
            "live": list[JsonValue](alive),
            "gates": [[round(gate, 4) for gate in row] for row in strengths],
        }

    # --- exits, and the plain model -----------------------------------------------------------

    def hidden(self, x: Tensor, exits: int) -> list[Tensor]:
        """What the net gives at each of the first `exits` candidate depths."""
        states: list[Tensor | None] = [self.stem(x)]
        for number in self._running[: self.depths[exits - 1]]:
            states += [None] * (number - len(states))  # dead blocks
            states.append(self.blocks[number - 1](states))
        alive = [state for state in states if state is not None]
        return [alive[depth] for depth in self.depths[:exits]]

    def flops(self, exits: int, heads: int) -> int:
        """Forward FLOPs of one row through the running blocks of `exits` exits and the heads."""
        running = self._running[: self.depths[exits - 1]]
        blocks = sum(self._costs[number - 1] for number in running)
        return self.stem_flops + blocks + heads * self.head_flops

    def kept(self, depth: int) -> tuple[int, ...]:
        """The first `depth` of the blocks that run."""
        return tuple(number - 1 for number in self._running[:depth])


def _look_again(method: ConnectionGates, _incompatible: object) -> None:
    method._look()


def _wired(model: DepthModel, settings: GatedConnections, generator: torch.Generator) -> GatedStack:
    """The model, if its blocks have merges; else with one in front of each."""
    if isinstance(model, GatedStack):
        return model
    return Rewired(model, model.blueprint.shape, settings.gates, generator)


def kept_inputs(
    strengths: Strengths, reaching: Sequence[Sequence[bool]], depths: Sequence[int]
) -> list[set[int]]:
    """Which inputs each block keeps, by number: the stem is 0, block b is b.

    A block keeps what reaches the threshold, at the least its strongest input, the later of equals.
    Where the number of live blocks is no candidate depth, connections from live blocks to dead ones
    open again, the strongest first, until it is. Dead blocks keep nothing.
    """
    kept = [
        {i for i, reaches in enumerate(row) if reaches} or {_strongest(of)}
        for row, of in zip(reaching, strengths, strict=True)
    ]
    while len(live(kept)) not in depths:
        block, source = max(_dead_inputs(kept), key=lambda at: (strengths[at[0] - 1][at[1]], *at))
        kept[block - 1].add(source)
    alive = live(kept)
    return [inputs if number in alive else set() for number, inputs in enumerate(kept, start=1)]


def _strongest(row: Sequence[float]) -> int:
    return max(range(len(row)), key=lambda i: (row[i], i))


def _dead_inputs(kept: Sequence[set[int]]) -> list[tuple[int, int]]:
    """Live blocks with the dead ones below them."""
    alive = live(kept)
    return [(b, s) for b in alive for s in range(1, b) if s not in alive]


def live(kept: Sequence[set[int]]) -> set[int]:
    """Blocks, from 1, that are reached backwards from the last one through the inputs kept."""
    found, ahead = set[int](), {len(kept)} if kept else set[int]()
    while ahead:
        found |= ahead
        ahead = {source for block in ahead for source in kept[block - 1]} - found - {0}
    return found


def strongest_paths(strengths: Strengths) -> list[float]:
    """For the stem and each block, the product of gates along the strongest path to the last."""
    reach = [0.0] * len(strengths) + [1.0]
    for block in range(len(strengths), 0, -1):
        for source, gate in enumerate(strengths[block - 1]):
            reach[source] = max(reach[source], gate * reach[block])
    return reach
