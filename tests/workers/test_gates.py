"""Merges by hand, their gates, and stacks that are wired anew."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.gates import Gates
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.models import Blueprint, DepthModel, build
from fathom_workers.models.gates import Merge, Rewired

IMAGE = TaskShape(TaskKind.CLASSIFICATION, (1, 8, 8), 3)
NUMBERS = TaskShape(TaskKind.CLASSIFICATION, (5,), 3)
LOGITS = [0.0, 1.0986123, -1.0986123]  # gates of 1/2, 3/4 and 1/4
STATES = [[[1.0, -2.0], [4.0, 0.0]], [[2.0, 2.0], [-4.0, 1.0]], [[8.0, -8.0], [4.0, 4.0]]]
# All three scaled: (.5, -1), (2, 0) | (1.5, 1.5), (-3, .75) | (2, -2), (1, 1)


def rng(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def merge_of(shapes: Any, logits: Any = None, width: int = 2, **settings: Any) -> Merge:
    merge = Merge(shapes, width, Gates(**settings), rng())
    if logits is not None:
        with torch.no_grad():
            merge.logits.copy_(torch.tensor(logits).flatten())
    return merge


def vectors(**settings: Any) -> tuple[Merge, list[Tensor]]:
    """Three inputs of two channels and two rows, with gates of 1/2, 3/4 and 1/4."""
    logits = LOGITS if settings.get("gate") != "unique" else [[w] * 2 for w in LOGITS]
    return merge_of([(2,)] * 3, logits, **settings), [torch.tensor(s) for s in STATES]


class TestMerge:
    @pytest.mark.parametrize("gate", ["shared", "unique"])
    @pytest.mark.parametrize(
        ("merge", "given"),
        [
            ("concat", [[0.5, -1, 1.5, 1.5, 2, -2], [2, 0, -3, 0.75, 1, 1]]),
            ("sum", [[4 / 1.5, -1.5 / 1.5], [0, 1.75 / 1.5]]),  # gates began at three times 1/2
            ("max", [[2, 1.5], [2, 1]]),
        ],
    )
    def test_each_kind_by_hand(self, merge: Any, gate: Any, given: Any) -> None:
        made, states = vectors(merge=merge, gate=gate)
        torch.testing.assert_close(made(states), torch.tensor(given))

    def test_squeeze_projects_what_concat_gives(self) -> None:
        made, states = vectors(merge="squeeze")
        assert made.project is not None
        with torch.no_grad():
            made.project.weight.copy_(torch.tensor([[1.0, 0, 0, 0, 2, 0], [0, 1, 0, 1, 0, 1]]))
            made.project.bias.copy_(torch.tensor([10.0, 20.0]))
        torch.testing.assert_close(made(states), torch.tensor([[14.5, 18.5], [14, 21.75]]))

    def test_unique_gates_scale_each_feature_map_alone(self) -> None:
        made = merge_of([(2, 1, 1)] * 2, [[0.0, 1.0986123], [-1.0986123, 0.0]], gate="unique")
        states = [torch.tensor([[[[4.0]], [[4.0]]]]), torch.tensor([[[[8.0]], [[-2.0]]]])]
        torch.testing.assert_close(made(states).flatten(), torch.tensor([4.0, 2.0]))

    @pytest.mark.parametrize(
        ("interpolation", "rows"),
        [
            ("area", [[1 / 3, 1 / 3, 1 / 3, 0, 0], [0, 0, 1 / 3, 1 / 3, 1 / 3]]),
            ("nearest", [[1, 0, 0, 0, 0], [0, 0, 1, 0, 0]]),
            ("bilinear", [[0.25, 0.75, 0, 0, 0], [0, 0, 0, 0.75, 0.25]]),
            # Keys' kernel with a = -3/4 at distances 1.75, 0.75, 0.25 and 1.25; the border repeats.
            (
                "bicubic",
                [
                    [0.26171875 - 0.03515625, 0.87890625, -0.10546875, 0, 0],
                    [0, 0, -0.10546875, 0.87890625, 0.26171875 - 0.03515625],
                ],
            ),
        ],
    )
    def test_feature_maps_come_to_the_smallest_size(self, interpolation: Any, rows: Any) -> None:
        made = merge_of([(1, 5, 5), (1, 2, 2)], [0.0, 0.0], interpolation=interpolation)
        large, small = torch.randn(3, 1, 5, 5, generator=rng()), torch.ones(3, 1, 2, 2)
        shrink = torch.tensor(rows, dtype=torch.float32)
        by_hand = 0.5 * (shrink @ large @ shrink.T) + 0.5 * small  # scale: 1 / (1/2 + 1/2)
        torch.testing.assert_close(made([large, small]), by_hand)

    @pytest.mark.parametrize("interpolation", ["area", "nearest", "bilinear", "bicubic"])
    def test_height_and_width_are_the_smallest_of_any_input(self, interpolation: Any) -> None:
        shapes = [(2, 6, 3), (2, 4, 5)]
        made = merge_of(shapes, interpolation=interpolation, merge="concat")
        assert made([torch.ones(1, *shape) for shape in shapes]).shape == (1, 4, 4, 3)

    @pytest.mark.parametrize(
        ("initial", "logits"),
        [("constant", [0.5, 0.5, 0.5]), ("chain", [-1.5, -1.5, 2.5])],
    )
    def test_logits_start_as_they_are_asked_to(self, initial: Any, logits: Any) -> None:
        made = merge_of([(2,)] * 3, initial=initial, initial_logit=0.5)
        assert made.logits.tolist() == logits
        unique = merge_of([(2,)] * 3, initial=initial, initial_logit=0.5, gate="unique")
        assert unique.logits.tolist() == [w for w in logits for _ in range(2)]

    def test_gaussian_logits_come_from_the_generator(self) -> None:
        made = merge_of([(50,)] * 40, initial="normal", initial_logit=3.0, gate="unique")
        same = merge_of([(50,)] * 40, initial="normal", initial_logit=3.0, gate="unique")
        assert torch.equal(made.logits, same.logits)
        assert float(made.logits.detach().mean()) == pytest.approx(3, abs=0.1)
        assert float(made.logits.detach().std()) == pytest.approx(1, abs=0.1)

    @pytest.mark.parametrize("initial", ["constant", "normal", "chain"])
    def test_a_sum_of_equal_inputs_starts_as_that_input(self, initial: Any) -> None:
        made, states = merge_of([(2,)] * 9, initial=initial), [torch.tensor([[3.0, -1.0]])] * 9
        torch.testing.assert_close(made(states), states[0])

    @pytest.mark.parametrize("merge", ["concat", "sum", "max", "squeeze"])
    @pytest.mark.parametrize("gate", ["shared", "unique"])
    def test_a_gradient_reaches_every_gate(self, merge: Any, gate: Any) -> None:
        made, states = vectors(merge=merge, gate=gate)
        made(states).square().sum().backward()
        assert made.logits.grad is not None
        reached = made.logits.grad != 0
        # In a maximum of inputs only the greatest counts: 2, 1.5 | 2, 1 come from every input.
        alone = merge == "max" and gate == "unique"
        assert (
            reached.tolist() == [True, False, False, True, True, True] if alone else reached.all()
        )


class TestClosed:
    @pytest.mark.parametrize(
        ("merge", "given"),
        [
            ("concat", [[0.5, -1, 0, 0, 2, -2], [2, 0, 0, 0, 1, 1]]),
            ("sum", [[2.5 / 1.5, -3 / 1.5], [3 / 1.5, 1 / 1.5]]),
            ("max", [[2, -1], [2, 1]]),
        ],
    )
    def test_a_closed_input_is_left_out_and_not_asked_for(self, merge: Any, given: Any) -> None:
        made, states = vectors(merge=merge)
        made.close({0, 2}, 0.0)
        assert made.opened == [0, 2]
        torch.testing.assert_close(made([states[0], None, states[2]]), torch.tensor(given) * 1.0)

    @pytest.mark.parametrize(
        "shapes", [[(2,)] * 3, [(4, 2)] * 3, [(2, 4, 4), (2, 4, 4), (2, 2, 2)]]
    )
    @pytest.mark.parametrize("merge", ["concat", "squeeze"])
    def test_what_is_closed_counts_as_zeros(self, shapes: Any, merge: Any) -> None:
        made, states = merge_of(shapes, merge=merge), [torch.randn(3, *s) for s in shapes]
        zeros = made([states[0], torch.zeros_like(states[1]), states[2]])
        made.close({0, 2}, 0.0)
        torch.testing.assert_close(made([states[0], None, states[2]]), zeros)

    def test_single_feature_maps_close_too(self) -> None:
        logits = [[2.0, -2.0], [-2.0, -2.0], [-2.0, -2.0]]
        made = merge_of([(2,)] * 3, logits, gate="unique", merge="max")
        made.close({0, 1}, 0.3)  # of input 1 nothing reaches 0.3: it keeps all its maps
        assert made.closed.tolist() == [False, True, False, False, True, True]
        low, high = torch.sigmoid(torch.tensor([-2.0, 2.0])).tolist()
        given = made([torch.tensor([[-1.0, 9.0]]), torch.tensor([[-9.0, -1.0]]), None])
        # The open map's -0.88 stands, no zero in place of a closed one is greater.
        torch.testing.assert_close(given, torch.tensor([[max(-high, -9 * low), -low]]))

    def test_a_channel_with_no_open_gate_is_nought(self) -> None:
        made = merge_of([(2,)], [[2.0, -2.0]], gate="unique", merge="max")
        made.close({0}, 0.3)
        assert made([torch.tensor([[1.0, -5.0]])])[0, 1] == 0.0

    def test_closed_gates_are_loaded_and_known(self) -> None:
        made, states = vectors(merge="max")
        made.close({2}, 0.0)
        other, _ = vectors(merge="max")
        other.load_state_dict(made.state_dict())
        assert other.opened == [2]
        assert torch.equal(other([None, None, states[2]]), made([None, None, states[2]]))

    def test_a_net_that_starts_with_closed_gates_has_the_size_of_what_is_open(self) -> None:
        made, states = merge_of([(2,)] * 3, merge="sum"), [torch.tensor([[3.0, -1.0]])] * 3
        made.restart(torch.tensor([True, False, True]))
        torch.testing.assert_close(made([None, states[1], None]), states[1])

    def test_strengths_are_means_of_open_gates(self) -> None:
        made, _ = vectors(gate="unique")
        assert made.strengths() == pytest.approx([0.5, 0.75, 0.25])
        assert made.reaching(0.5) == [True, True, False]
        made.close({1}, 0.0)
        assert made.strengths() == pytest.approx([0, 0.75, 0])


class Growing(DepthModel):
    """A chain whose blocks double the channels."""

    def __init__(self, *, chain: bool = True, blocks: int = 2):
        super().__init__()
        self.stem, self.chain = nn.Identity(), chain
        self.blocks = nn.ModuleList(nn.Linear(5 * 2**i, 10 * 2**i) for i in range(blocks))
        self.head = nn.Linear(5 * 2**blocks, 3)

    def new_head(self, generator: torch.Generator) -> nn.Module:
        return nn.Linear(int(generator.initial_seed()), 3)


class TestRewired:
    def test_a_chain_of_open_gates_is_the_chain_itself(self) -> None:
        for shape, family in ((NUMBERS, "mlp"), (IMAGE, "cnn")):
            chain = build(Blueprint(family, 4, 3, shape, {}), rng())
            x = torch.randn(7, *shape.inputs, generator=rng())
            outputs = chain(x)
            wired = Rewired(chain, shape, Gates(initial="chain", initial_logit=20.0), rng())
            for block in wired.blocks:
                block.merge.close({block.sources - 1}, 0.0)
                block.merge.restart(block.merge.closed)
            torch.testing.assert_close(wired(x), outputs)

    def test_squeeze_makes_of_any_channels_what_a_block_takes(self) -> None:
        wired = Rewired(Growing(), NUMBERS, Gates(merge="squeeze"), rng())
        assert wired(torch.zeros(2, 5)).shape == (2, 3)
        assert wired.new_head(rng(4)).in_features == 4

    @pytest.mark.parametrize(
        ("model", "settings", "message"),
        [
            (Growing(), {"merge": "sum"}, r"blocks of \[5, 10, 20\] channels have no sum"),
            (Growing(), {"merge": "max"}, "Choose squeeze"),
            (Growing(), {"merge": "concat"}, "take a fixed width.*Choose sum, max or squeeze"),
            (Growing(chain=False, blocks=0), {}, "take many inputs already"),
        ],
    )
    def test_what_cannot_be_merged_is_refused(
        self, model: DepthModel, settings: Any, message: str
    ) -> None:
        with pytest.raises(InvalidSpec, match=message):
            Rewired(model, NUMBERS, Gates(**settings), rng())

    def test_sequences_and_vectors_do_not_merge(self) -> None:
        model = build(Blueprint("mlp", 4, 1, NUMBERS, {}), rng())
        model.blocks[0] = nn.Unflatten(1, (2, 2))
        with pytest.raises(InvalidSpec, match="not several of these"):
            Rewired(model, NUMBERS, Gates(), rng())

    def test_batch_statistics_are_left_alone(self) -> None:
        model = build(Blueprint("resnet", 4, 2, IMAGE, {}), rng())
        before = {name: value.clone() for name, value in model.state_dict().items()}
        Rewired(model, IMAGE, Gates(), rng())
        assert model.training
        for name, value in model.state_dict().items():
            assert torch.equal(value, before[name]), name


@pytest.mark.parametrize("family", ["densely_gated", "mlp"])
def test_a_block_that_nothing_reads_may_be_left_out(family: str) -> None:
    model = build(Blueprint(family, 4, 3, NUMBERS, {}), rng())
    if family == "mlp":
        model = Rewired(model, NUMBERS, Gates(), rng())
    model.blocks[2].merge.close({0, 1}, 0.0)
    x = torch.randn(6, 5, generator=rng())
    outputs = model(x)
    model.blocks = nn.ModuleList([model.blocks[0], model.blocks[2]])
    assert torch.equal(model(x), outputs)
