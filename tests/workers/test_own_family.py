"""Families of a user's own: what they build is taken apart, tried out, and trained as any other."""

from pathlib import Path

import pytest
import torch
from torch import nn

from fathom_client.sight import ALLOWED
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.complete import complete
from fathom_workers.export import load_model
from fathom_workers.models import Blueprint, DepthModel, build, without
from fathom_workers.profile import measure, profile
from fathom_workers.run import Run
from fathom_workers.tasks import load
from fathom_workers.train import MODEL

from .jobs import make_job, numbers, run
from .own_code import HIGHWAY, POINTS, RINGS, WriteModule, example, write_module

__all__ = ["example", "write_module"]

TOKENS = TaskShape(TaskKind.TOKENS, (5,), 4, vocabulary=4)
SOURCE = """
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, width, depth, shape):
        super().__init__()
        self.stem = nn.Sequential(nn.Flatten(), nn.Linear(shape.size, width))
        self.blocks = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))
        self.head = nn.Linear(width, shape.outputs)
{more}
def build(width, depth, shape):
    net = Net(width, depth, shape)
{then}
    return net
"""


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture
def made(write_module: WriteModule, monkeypatch):
    """Builds a family of which some lines are given."""

    def make(
        then: str = "", more: str = "", depth: int = 3, shape: TaskShape = POINTS, seed: int = 0
    ) -> DepthModel:
        lines = [f"    {line}\n" for line in then.splitlines()] or ["    pass\n"]
        methods = [f"    {line}\n" for line in more.splitlines()]
        source = SOURCE.format(then="".join(lines), more="".join(methods))
        name = write_module(source)
        monkeypatch.setenv(ALLOWED, name)
        return build(Blueprint(f"{name}:build", 4, depth, shape, {}), generator(seed))

    return make


@pytest.mark.usefixtures("example")
class TestTheExample:
    def build(self, seed: int = 0, depth: int = 3) -> DepthModel:
        return build(Blueprint(HIGHWAY, 6, depth, POINTS, {"gate_bias": -2.0}), generator(seed))

    def test_the_generator_alone_decides_the_weights(self):
        before = torch.get_rng_state()
        torch.manual_seed(5)
        one = self.build(1)
        torch.set_rng_state(before)
        same, other = self.build(1), self.build(2)
        assert torch.equal(torch.get_rng_state(), before)
        pairs = zip(one.parameters(), same.parameters(), strict=True)
        assert all(torch.equal(a, b) for a, b in pairs)
        assert not torch.equal(one.head.weight, other.head.weight)
        assert one.blocks[0].gate.bias.tolist() == [-2.0] * 6

    def test_a_further_head_is_new_and_decided_by_the_generator(self):
        model = self.build()
        heads = [model.new_head(generator(seed)) for seed in (1, 1, 2)]
        assert torch.equal(heads[0].weight, heads[1].weight)
        assert not torch.equal(heads[0].weight, heads[2].weight)
        assert not torch.equal(heads[0].weight, model.head.weight)
        assert heads[0].weight.shape == model.head.weight.shape

    def test_its_blocks_are_trained_by_any_method_and_exported(self, tmp_path: Path):
        filled = complete(
            {
                "task": {"dataset": RINGS, "options": {"rows": 200}},
                "model": {"family": HIGHWAY, "width": 6, "depth": 2},
            }
        )
        common = {
            "task": filled["task"],
            "family": HIGHWAY,
            "width": 6,
            "profile": filled["model"]["profile"],
        }
        for method in (None, {"learned": "udn"}):
            depths = (2,) if method is None else (0, 1, 2)
            job = make_job(depths, method=method, **common)
            result, measured = run(job, tmp_path)
            assert result.outcome is Outcome.FINISHED
            again, _ = run(job, tmp_path)
            assert numbers(again) == numbers(result)
            assert measured[-1].train_loss < measured[0].train_loss
            model = load_model(tmp_path / MODEL)
            assert len(model.blocks) == result.depth
            test = load(job.task).test
            right = (model(test.x).argmax(1) == test.y).float().mean()
            assert float(right) == pytest.approx(result.test)

    def test_the_worker_refuses_it_where_it_is_not_allowed(self, tmp_path, monkeypatch):
        monkeypatch.delenv(ALLOWED)
        job = make_job(family=HIGHWAY, profile={"stem": [], "blocks": [[], []], "head": []})
        with pytest.raises(InvalidSpec, match=r"--allow-module fathom_example\.highway"):
            run(job, tmp_path)


def test_a_part_that_switches_its_mode_its_own_way_does_so_in_a_run(
    write_module: WriteModule, monkeypatch, tmp_path: Path
):
    then = """
    class Still(nn.Sequential):
        def train(self, mode=True): return super().train(False)
    net.stem = Still(net.stem)
"""
    name = write_module(SOURCE.format(more="", then=then))
    monkeypatch.setenv(ALLOWED, name)
    profile = {"stem": [], "blocks": [[], []], "head": []}
    method = Run(make_job(family=f"{name}:build", profile=profile), "cpu", tmp_path).method
    for mode in (False, True):
        method.train(mode)
        assert [m.training for m in method.stem.modules()] == [False] * 4
        assert all(m.training is mode for m in method.blocks.modules())


class TestParts:
    def test_no_blocks_is_stem_to_head(self, made):
        assert len(made(depth=0).blocks) == 0

    def test_a_neck_of_its_own_comes_before_every_head(self, made):
        model = made(
            "net.neck = nn.Unflatten(1, (1, -1))\nnet.head = nn.Sequential(nn.Flatten(), net.head)"
        )
        assert isinstance(model.neck, nn.Unflatten)
        assert model(torch.zeros(5, 2)).shape == (5, 3)

    def test_blocks_that_take_all_before_them(self, made):
        more = "chain = False"
        then = """
class Sum(nn.Linear):
    def forward(self, states): return super().forward(sum(states))
net.blocks = nn.ModuleList(Sum(width, width) for _ in range(depth))"""
        model = made(then, more)
        assert not model.chain
        assert model(torch.zeros(5, 2)).shape == (5, 3)
        assert measure(model, POINTS).parameters(3) == sum(p.numel() for p in model.parameters())

    def test_a_method_for_chains_is_refused_where_there_is_none(
        self, write_module: WriteModule, monkeypatch, tmp_path
    ):
        then = "    net.chain, net.blocks = False, nn.ModuleList(Last() for _ in range(depth))"
        last = "class Last(nn.Module):\n    def forward(self, states): return states[-1]\n"
        name = write_module(SOURCE.format(more="", then=then) + last)
        monkeypatch.setenv(ALLOWED, name)
        family = {"family": f"{name}:build", "width": 4, "depth": 3}
        model = complete({"task": {"dataset": "iris"}, "model": family})["model"]
        job = {"family": model["family"], "profile": model["profile"]}
        run(make_job((1, 2, 3), method={"learned": "udn"}, epochs=1, **job), tmp_path)
        with pytest.raises(InvalidSpec, match="needs blocks that take one input"):
            run(make_job((1, 2, 3), method={"learned": "hard_concrete"}, **job), tmp_path)

    @pytest.mark.parametrize("method", ["dun", "fusion", "layer_select"])
    def test_a_method_that_mixes_layers_is_refused_where_their_shapes_differ(
        self, method, write_module: WriteModule, monkeypatch, tmp_path
    ):
        then = (
            "    net.blocks = nn.ModuleList(nn.Linear(4 - i, 3 - i) for i in range(depth))\n"
            "    net.head = Mean(shape.outputs)"
        )
        head = (
            "class Mean(nn.Module):\n"
            "    def __init__(self, outputs):\n"
            "        super().__init__()\n"
            "        self.last = nn.Linear(1, outputs)\n"
            "    def forward(self, h): return self.last(h.mean(1, keepdim=True))\n"
        )
        name = write_module(SOURCE.format(more="", then=then) + head)
        monkeypatch.setenv(ALLOWED, name)
        family = {"family": f"{name}:build", "width": 4, "depth": 2}
        model = complete({"task": {"dataset": "iris"}, "model": family})["model"]
        job = {"family": model["family"], "profile": model["profile"]}
        run(make_job((1, 2), method={"learned": "udn"}, epochs=1, **job), tmp_path)
        with pytest.raises(InvalidSpec, match="needs all layers in one shape") as refusal:
            run(make_job((1, 2), method={"learned": method}, **job), tmp_path)
        assert "neck" in refusal.value.errors[0].remedy

    def test_its_own_new_head_is_asked_for(self, made):
        more = "def new_head(self): return nn.Sequential(nn.Linear(4, 3), nn.Identity())"
        model = made(more=more)
        one, same = (model.new_head(generator(3)) for _ in range(2))
        assert isinstance(one, nn.Sequential)
        assert torch.equal(one[0].weight, same[0].weight)

    def test_what_stands_in_for_a_block(self, made):
        assert isinstance(made().shortcut(1), nn.Identity)
        more = "def shortcut(self, i): return nn.Dropout(0.1 * (i + 1))"
        assert made(more=more).shortcut(2).p == pytest.approx(0.3)

    def test_nothing_stands_in_for_a_block_that_changes_the_shape(self, made):
        then = "net.blocks[1] = nn.Linear(4, 6)\nnet.blocks[2] = nn.Linear(6, 6)\n"
        then += "net.neck = nn.AdaptiveAvgPool1d(4)"
        model = made(then)
        assert isinstance(model.shortcut(2), nn.Identity)
        with pytest.raises(InvalidSpec, match=r"block 1 turns \(4,\) into \(6,\).*shortcut\(i\)"):
            model.shortcut(1)

    def test_a_block_that_is_the_identity_is_a_block_of_the_plain_model_too(self, made):
        model = made("net.blocks[0] = nn.Identity()")
        assert without(model, (0, 1)) == [model.blocks[0], model.blocks[1]]
        assert without(model, (1, 2)) == [model.blocks[1], model.blocks[2]]

    def test_layers_that_learn_their_size_from_the_first_batch(self, made):
        one, same = (made("net.head = nn.LazyLinear(3)", seed=s) for s in (1, 1))
        assert torch.equal(one.head.weight, same.head.weight)
        assert one.head.weight.shape == (3, 4)

    def test_it_is_in_training_mode(self, made):
        assert all(module.training for module in made().modules())


@pytest.mark.parametrize(
    ("then", "message"),
    [
        ("return 3", "built a int.*returns an nn.Module"),
        ("del net.stem", "has no module `stem`"),
        ("net.head = None", "has no module `head`"),
        ("net.blocks = nn.Sequential(*net.blocks)", "has no ModuleList `blocks`"),
        ("net.blocks.append(nn.Identity())", "built 4 blocks where 3 were asked for"),
        ("net.head = nn.Linear(4, 2)", r"outputs of shape \(2, 2\) at depth 0.*needs \(2, 3\)"),
        ("net.blocks[1] = nn.Linear(5, 5)", "its block 1 fails: RuntimeError: "),
        ("net.blocks[2] = nn.LSTM(4, 4)", "its block 2 gives a tuple"),
        ("net.blocks[2] = nn.Linear(4, 5)", "its neck and head fail at depth 3"),
        ("net.neck = nn.Linear(4, 4)", "its neck has weights"),
        ("net.extra = nn.Linear(2, 2)", r"extra\.weight lies outside of stem"),
        ("net.blocks[2] = net.blocks[0]", r"blocks\.0\.weight and blocks\.2\.weight are the same"),
        ("net.head.weight = net.stem[1].weight", "are the same weights|fail at depth"),
    ],
)
def test_what_breaks_the_contract_is_named(made, then, message):
    with pytest.raises(InvalidSpec, match=message) as caught:
        made(then)
    (error,) = caught.value.errors
    assert error.path == "model.family"
    assert str(error.value).endswith(":build")
    assert error.remedy


FORWARD = """
def forward(self, x):
    h = self.stem(x)
    for block in self.blocks:
        h = {step}
    return self.head(h)
"""


def test_a_forward_of_its_own_has_to_do_what_its_parts_do(made):
    made(more=FORWARD.format(step="block(h)"))
    with pytest.raises(InvalidSpec, match="its forward gives something else than its stem"):
        made(more=FORWARD.format(step="h + block(h)"))
    with pytest.raises(InvalidSpec, match="its forward fails: NameError"):
        made(more=FORWARD.format(step="blocks(h)"))


class TestTokens:
    LAST = """
net.stem = nn.Embedding(shape.vocabulary, width)
net.blocks = nn.ModuleList(Mix() for _ in range(depth))
"""

    def test_every_position_is_answered_from_those_up_to_it(self, made):
        mix = "class Mix(nn.Module):\n    def forward(self, h): return h.cumsum(1)"
        assert made(mix + self.LAST, shape=TOKENS)(torch.zeros(2, 5).long()).shape == (2, 5, 4)

    def test_one_that_looks_ahead_is_refused(self, made):
        mix = "class Mix(nn.Module):\n    def forward(self, h): return h + h.mean(1, keepdim=True)"
        with pytest.raises(InvalidSpec, match=r"change with those after it.*Mask"):
            made(mix + self.LAST, shape=TOKENS)

    def test_one_answer_for_all_positions_is_refused(self, made):
        with pytest.raises(InvalidSpec, match=r"needs \(2, 5, 4\)"):
            made(
                "net.stem = nn.Embedding(4, width)\n"
                "class Mean(nn.Linear):\n"
                "    def forward(self, h): return super().forward(h.mean(1))\n"
                "net.head = Mean(width, 4)",
                shape=TOKENS,
            )


SCALE = """
class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.by = nn.Parameter(torch.ones(3))
    def forward(self, h): return h * self.by
net.head = nn.Sequential(net.head, Scale())
"""


def test_a_head_that_cannot_be_drawn_anew_needs_new_head(made):
    model = made(SCALE)
    with pytest.raises(InvalidSpec, match=r"head\.1 has weights that cannot be drawn.*new_head"):
        model.new_head(generator())


def test_weights_that_differ_from_build_to_build_are_refused(write_module, monkeypatch):
    by_chance = "    import secrets\n    nn.init.constant_(net.head.bias, secrets.randbits(20))"
    name = write_module(SOURCE.format(more="", then=by_chance))
    monkeypatch.setenv(ALLOWED, name)
    with pytest.raises(InvalidSpec, match=r"head\.bias differs from one build to the next"):
        profile(f"{name}:build", 4, 2, POINTS, {})
