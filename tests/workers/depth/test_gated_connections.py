"""Gated connections: which gates are kept, two trainings, and exports of just the live blocks."""

from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from fathom_client.wire import Measurement
from fathom_client.wire_work import Result
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment, Outcome
from fathom_workers.depth.gated_connections import (
    ConnectionGates,
    kept_inputs,
    live,
    strongest_paths,
)
from fathom_workers.depth.readouts import Exits
from fathom_workers.export import load_architecture, load_model
from fathom_workers.models import build
from fathom_workers.run import Run
from fathom_workers.train import CHECKPOINT, MODEL
from tests.workers.jobs import Recorder, bound, make_job, numbers, run, stop_at

GATED = {"learned": "gated_connections"}
DEPTHS = (0, 1, 2, 3, 4)
STEPS = 2  # in an epoch
DIGITS = {"dataset": "digits", "split": {"validation": 0.05, "test": 0.05}}
PARITY = {"dataset": "parity", "options": {"length": 4, "rows": 40}}
DENSE = {"family": "densely_gated"}
NETS: dict[str, dict[str, Any]] = {
    "mlp": {},
    "squeezed mlp": {"method": {"merge": "squeeze", "gate": "unique"}},
    "greatest of mlp": {"method": {"merge": "max", "gate": "unique"}},
    "cnn": {"family": "cnn", "task": DIGITS, "options": {"pool_every": 2}},
    "squeezed cnn": {"family": "cnn", "task": DIGITS, "method": {"merge": "squeeze"}},
    "resnet": {"family": "resnet", "task": DIGITS},
    "squeezed lstm": {"family": "lstm", "task": PARITY, "method": {"merge": "squeeze"}},
    "squeezed transformer": {
        "family": "transformer",
        "task": PARITY,
        "method": {"merge": "squeeze"},
    },
    "dense": DENSE | {"options": {"merge": "concat", "gate": "unique"}},
    "squeezed dense": DENSE | {"options": {"merge": "squeeze"}},
    "dense images": DENSE
    | {"task": DIGITS, "options": {"merge": "concat", "stem_stride": 1, "pool_every": 1}},
    "squeezed images": DENSE
    | {"task": DIGITS, "options": {"merge": "squeeze", "interpolation": "bicubic"}},
}
UNCOUNTED = {"lstm", "transformer"}
# Block 2 of four is dead: nothing live reads it. Block 3 reads block 1 and the stem.
LOGITS = [[1.0], [1.0, 2.0], [0.5, 3.0, -4.0], [-5.0, -4.0, -3.0, 2.0]]
KEPT = [{0}, set(), {0, 1}, {3}]


def gated(scratch: Path, depths: tuple[int, ...] = DEPTHS, **changes: Any) -> Run:
    method = GATED | changes.pop("method", {})
    few = {"steps_per_epoch": STEPS, "batch_size": 8, "epochs": 3}
    return Run(make_job(depths, method=method, **few | changes), "cpu", scratch)


def method_of(run_: Run) -> ConnectionGates:
    assert isinstance(run_.method, ConnectionGates)
    return run_.method


def set_gates(method: ConnectionGates, logits: list[list[float]] = LOGITS) -> None:
    """Give every gate of a block's input the same logit."""
    with torch.no_grad():
        for merge, row in zip(method.merges, logits, strict=True):
            each = len(merge.logits) // merge.sources
            merge.logits.copy_(torch.tensor(row).repeat_interleave(each))


def end_first_training(method: ConnectionGates) -> bool:
    method.step = method.setup.steps - 1
    return method.after_evaluation(Exits((1,), (0.0,), (0.0,)), 0.0, 0)


def pruned(scratch: Path, depths: tuple[int, ...] = DEPTHS, **changes: Any) -> Run:
    run_ = gated(scratch, depths, **changes)
    set_gates(method_of(run_))
    end_first_training(method_of(run_))
    return run_


def samples(run_: Run) -> torch.Tensor:
    return run_.data.test.x


def to_the_end(run_: Run) -> tuple[Result, list[Measurement]]:
    recorder = Recorder()
    return run_.to_the_end(recorder, lambda: False, lambda: 0), recorder.measurements


every_net = pytest.mark.parametrize("net", NETS)


# --- what is kept ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        ([], set()),
        ([{0}], {1}),
        ([{0}, {0}], {2}),
        ([{0}, {0, 1}], {1, 2}),
        ([{0}, {1}, {1}], {1, 3}),
        (KEPT, {1, 3, 4}),
    ],
)
def test_live_is_what_the_last_block_is_fed_by(kept: list[set[int]], found: set[int]) -> None:
    assert live(kept) == found


EVERY = (0, 1, 2, 3, 4)
ROWS = [[0.7], [0.7, 0.9], [0.6, 0.9, 0.1], [0.1, 0.1, 0.1, 0.9]]


@pytest.mark.parametrize(
    ("strengths", "threshold", "depths", "kept"),
    [
        ([], 0.3, (0,), []),
        ([[0.1]], 0.3, (1,), [{0}]),
        (ROWS, 0.3, EVERY, KEPT),
        # Of inputs that are all weak the strongest stays, the later of equals.
        ([[0.1], [0.2, 0.1]], 0.3, (1, 2), [set(), {0}]),
        ([[0.1], [0.2, 0.2]], 0.3, (1, 2), [{0}, {1}]),
        # Three blocks are live, which is no candidate: the strongest closed connection that feeds
        # on a dead block opens again.
        (ROWS, 0.3, (1, 2, 4), [{0}, {0, 1}, {0, 1}, {2, 3}]),
        ([[0.9], [0.9, 0.1], [0.9, 0.2, 0.1]], 0.3, (2, 3), [{0}, set(), {0, 1}]),
        ([[0.9], [0.9, 0.1], [0.9, 0.1, 0.2]], 0.3, (3,), [{0}, {0}, {0, 1, 2}]),
    ],
)
def test_what_each_block_keeps(
    strengths: list[list[float]], threshold: float, depths: tuple[int, ...], kept: list[set[int]]
) -> None:
    reaching = [[gate >= threshold for gate in row] for row in strengths]
    assert kept_inputs(strengths, reaching, depths) == kept


@given(st.data())
def test_whatever_the_gates_are_the_live_blocks_are_a_candidate_depth(data: st.DataObject) -> None:
    blocks = data.draw(st.integers(1, 7))
    gate = st.floats(0, 1)
    strengths = [data.draw(st.lists(gate, min_size=b, max_size=b)) for b in range(1, blocks + 1)]
    depths = sorted({blocks, *data.draw(st.sets(st.integers(0, blocks)))})
    kept = kept_inputs(strengths, [[g >= 0.5 for g in row] for row in strengths], depths)
    alive = live(kept)
    assert len(alive) in depths
    assert [bool(inputs) for inputs in kept] == [b in alive for b in range(1, blocks + 1)]
    assert set.union(*kept) <= alive | {0}
    for inputs, row in zip(kept, strengths, strict=True):
        assert {i for i, g in enumerate(row) if g >= 0.5} <= inputs or not inputs


def test_the_strongest_path_by_hand() -> None:
    reach = strongest_paths([[0.5], [0.1, 0.8], [0.9, 0.2, 0.5]])
    assert reach == pytest.approx([0.9, 0.4, 0.5, 1.0])


# --- the first training ---------------------------------------------------------------------------


@every_net
def test_a_gradient_reaches_every_weight_and_gate(net: str, tmp_path: Path) -> None:
    run_ = gated(tmp_path, DEPTHS[1:], **NETS[net])
    method = method_of(run_)
    part = run_.data.train
    method.loss(part.x[:32], part.y[:32]).loss.backward()
    for name, parameter in method.named_parameters():
        assert parameter.grad is not None, name
        if "logits" in name and "max" not in str(NETS[net]):
            assert parameter.grad.abs().sum() > 0, name


# Of LSTMs and attention torch does not count all that runs on a CPU.
@pytest.mark.parametrize("net", [net for net in NETS if net.split()[-1] not in UNCOUNTED])
def test_forward_flops_are_those_that_torch_counts(net: str, tmp_path: Path) -> None:
    """With all connections, and with those that are left."""
    for run_ in (gated(tmp_path, **NETS[net]), pruned(tmp_path, **NETS[net])):
        method, x = method_of(run_), samples(run_)[:3]
        with FlopCounterMode(display=False) as counter:
            step = method.loss(x, run_.data.test.y[:3])
        assert counter.get_total_flops() == 3 * step.forward_flops
        assert step.frozen_flops == 0
        exits = list(method.scored(final=True))
        with FlopCounterMode(display=False) as counter:
            method.outputs(x, exits)
        assert counter.get_total_flops() == 3 * method.scored_flops(exits)


@every_net
def test_a_run_costs_just_what_preflight_bounds_it_by_where_nothing_is_pruned(
    net: str, tmp_path: Path
) -> None:
    changes = {**NETS[net], "method": {**NETS[net].get("method", {}), "threshold": 0.0}}
    run_ = gated(tmp_path, epochs=1, **changes)
    job = run_.job
    result, _ = to_the_end(run_)
    assert result.costs.flops == bound(job)


# --- pruning, and the second training -------------------------------------------------------------


@every_net
def test_pruning_keeps_what_is_open_and_drops_dead_blocks(net: str, tmp_path: Path) -> None:
    method = method_of(pruned(tmp_path, **NETS[net]))
    assert [set(merge.opened) for merge in method.merges] == KEPT
    assert method.param_depth() == 3
    assert list(method.scored(final=True)) == [1, 2, 3, 4]
    assert method.trace()["live"] == [1, 3, 4]


def test_nothing_is_pruned_before_the_first_training_is_over(tmp_path: Path) -> None:
    method = method_of(gated(tmp_path))
    set_gates(method)
    method.step = method.setup.steps - 2
    assert method.after_evaluation(Exits((1,), (0.0,), (0.0,)), 0.0, 0) is False
    assert [len(merge.opened) for merge in method.merges] == [1, 2, 3, 4]
    assert (method.param_depth(), method.trace()["phase"]) == (4, 1)
    assert method.trace()["live"] == [1, 3, 4]


@pytest.mark.parametrize("retrain", [True, False])
def test_only_a_second_training_starts_optimisers_and_schedule_afresh(
    retrain: bool, tmp_path: Path
) -> None:
    method = method_of(gated(tmp_path, method={"retrain": retrain}))
    set_gates(method)
    steps = method.setup.steps
    assert steps == 3 * STEPS
    assert end_first_training(method) is retrain
    method.step = steps
    assert method.schedule() == ((0, steps) if retrain else (steps, steps))
    assert method.trace()["phase"] == (2 if retrain else 1)
    assert end_first_training(method) is False  # it is pruned once


@every_net
def test_without_a_second_training_the_weights_are_those_of_the_first(
    net: str, tmp_path: Path
) -> None:
    changes = {**NETS[net], "method": {**NETS[net].get("method", {}), "retrain": False}}
    run_ = gated(tmp_path, **changes)
    method = method_of(run_)
    set_gates(method)
    before = {n: p.detach().clone() for n, p in method.named_parameters()}
    end_first_training(method)
    for name, parameter in method.named_parameters():
        assert torch.equal(parameter, before[name]), name


@pytest.mark.parametrize("net", ["mlp", "resnet", "squeezed dense"])
def test_the_second_training_starts_from_fresh_weights_and_gates(net: str, tmp_path: Path) -> None:
    run_ = gated(tmp_path, **NETS[net])
    method = method_of(run_)
    first = {name: value.clone() for name, value in method.state_dict().items()}
    set_gates(method)
    method.train()
    method.loss(run_.data.train.x[:8], run_.data.train.y[:8])  # running statistics move
    end_first_training(method)
    second = method.state_dict()
    for name, value in second.items():
        if name.endswith(("closed", "scale", "pruned")):
            continue
        drawn = value.is_floating_point() and value.unique().numel() > 4
        assert torch.equal(value, first[name]) is not drawn, name
    again = method_of(pruned(tmp_path, **NETS[net])).state_dict()
    for name, value in second.items():
        assert torch.equal(value, again[name]), name


def test_closed_stays_closed_and_open_gates_are_trained(tmp_path: Path) -> None:
    run_ = pruned(tmp_path)
    method = method_of(run_)
    run_.epoch = 3
    start = [merge.logits.detach().clone() for merge in method.merges]
    dead = method.blocks[1].state_dict()
    dead = {name: value.clone() for name, value in dead.items()}
    result, curve = to_the_end(run_)
    assert [m.step for m in curve] == [4, 5, 6]
    for merge, before, kept in zip(method.merges, start, KEPT, strict=True):
        assert set(merge.opened) == kept
        moved = merge.logits.detach() != before
        assert {i for i, does in enumerate(moved.tolist()) if does} == kept
    for name, value in method.blocks[1].state_dict().items():
        assert torch.equal(value, dead[name])
    for measurement in curve:
        assert measurement.trace["phase"] == 2
        assert measurement.trace["live"] == [1, 3, 4]
        assert measurement.trace["gates"][1] == [0.0, 0.0]
        assert measurement.trace["gates"][3][:3] == [0.0, 0.0, 0.0]
    assert (result.depth, set(result.exits.depths)) == (3, {0, 1, 2, 3})


def test_both_trainings_are_measured_and_paid_for(tmp_path: Path) -> None:
    result, curve = to_the_end(gated(tmp_path))
    assert [m.step for m in curve] == [1, 2, 3, 4, 5, 6]
    assert [m.trace["phase"] for m in curve] == [1, 1, 1, 2, 2, 2]
    assert result.costs.samples == 6 * STEPS * 8
    once, curve = to_the_end(gated(tmp_path, method={"retrain": False}))
    assert [m.trace["phase"] for m in curve] == [1, 1, 1]
    assert once.costs.samples == 3 * STEPS * 8


def test_the_trace_names_gates_by_block_and_input(tmp_path: Path) -> None:
    method = method_of(gated(tmp_path, (1, 2, 3), method={"threshold": 0.4}))
    set_gates(method, [[0.0], [1.0986123, 0.0], [0.0, -1.0986123, 1.0986123]])
    trace = method.trace()
    assert trace["gates"] == [[0.5], [0.75, 0.5], [0.5, 0.25, 0.75]]
    assert (trace["threshold"], trace["initial"], trace["frontier"]) == (0.4, 3, 3)
    assert trace["weights"] == {"1": 0.375, "2": 0.75, "3": 1.0}
    assert trace["live"] == [1, 2, 3]


# --- exports --------------------------------------------------------------------------------------


@every_net
@torch.no_grad()
def test_the_export_is_the_pruned_net_at_every_depth(net: str, tmp_path: Path) -> None:
    run_ = pruned(tmp_path, **NETS[net])
    method = method_of(run_)
    method.eval()
    for depth in (0, 1, 2, 3):
        run_._export(depth)
        model = load_model(tmp_path / MODEL)
        assert len(model.blocks) == depth
        exit_ = DEPTHS.index(depth) + 1
        assert torch.equal(model(samples(run_)), method.outputs(samples(run_), [exit_])[0])


def test_closed_gates_in_the_middle_export_the_blocks_that_were_trained(tmp_path: Path) -> None:
    run_ = pruned(tmp_path)
    method = method_of(run_)
    run_.epoch = 3
    to_the_end(run_)
    assert load_architecture(tmp_path / MODEL).kept == (0, 2, 3)
    for block, number in zip(load_model(tmp_path / MODEL).blocks, (0, 2, 3), strict=True):
        for name, value in block.state_dict().items():
            assert torch.equal(value, method.blocks[number].state_dict()[name]), name


def test_a_run_that_prunes_by_itself_exports_what_it_measured(tmp_path: Path) -> None:
    changes: dict[str, Any] = {"seed": 1, "method": {"initial": "normal", "threshold": 0.6}}
    run_ = gated(tmp_path, (1, 2, 3, 4, 5, 6), **changes)
    result, _ = to_the_end(run_)
    architecture = load_architecture(tmp_path / MODEL)
    assert architecture.kept is not None
    assert result.depth == architecture.depth < 6
    model, test = load_model(tmp_path / MODEL), run_.data.test
    right = (model(test.x).argmax(1) == test.y).double().mean()
    assert result.test == pytest.approx(float(right))


# --- checkpoints ----------------------------------------------------------------------------------

PRUNING: dict[str, Any] = {
    "epochs": 3,
    "steps_per_epoch": STEPS,
    "batch_size": 8,
    "method": GATED | {"initial": "normal", "gate": "unique", "threshold": 0.6},
}


@pytest.mark.parametrize("steps", [1, 5, 6, 7, 8, 11])
@pytest.mark.parametrize("family", ["mlp", "densely_gated"])
def test_a_run_resumes_bit_for_bit_in_both_trainings(
    family: str, steps: int, tmp_path: Path
) -> None:
    own: dict[str, Any] = {"family": family}
    if family == "densely_gated":
        own["options"] = {"initial": "normal", "gate": "unique"}
        own["method"] = GATED | {"threshold": 0.6}
    job = make_job((1, 2, 3, 4), **PRUNING | own)
    whole, curve = run(job, tmp_path)
    assert curve[-1].trace["gates"] != curve[2].trace["gates"]
    stopped, first = run(job, tmp_path, stop=stop_at(steps))
    assert stopped.outcome is Outcome.PREEMPTED
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert numbers(resumed) == numbers(whole)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]


# --- edges ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", ["mlp", "densely_gated"])
@pytest.mark.parametrize(
    ("depths", "depth"), [((0,), 0), ((0, 1), 1), ((1,), 1), ((4,), 4), ((3, 4), 3), ((2, 4), 4)]
)
def test_the_depth_is_a_candidate_at_both_ends(
    depths: tuple[int, ...], depth: int, family: str, tmp_path: Path
) -> None:
    run_ = gated(tmp_path, depths, family=family)
    method = method_of(run_)
    set_gates(method, LOGITS[: depths[-1]])
    end_first_training(method)
    assert method.param_depth() == depth
    run_.epoch = 3
    result, _ = to_the_end(run_)
    assert result.depth == depth
    assert len(load_model(tmp_path / MODEL).blocks) == depth


def test_gates_that_are_no_numbers_still_give_a_trace(tmp_path: Path) -> None:
    method = method_of(gated(tmp_path))
    set_gates(method, [[float("nan")] * (block + 1) for block in range(4)])
    assert method.trace()["gates"] == [[0.0] * (block + 1) for block in range(4)]


# --- what is refused ------------------------------------------------------------------------------


def experiment(family: str, **method: Any) -> Experiment:
    return Experiment.model_validate(
        {
            "name": "gates",
            "task": {"dataset": "wine"},
            "model": {"family": family, "depth": {"low": 1, "high": 3}},
            "methods": [GATED | method],
        }
    )


def test_concat_needs_blocks_that_take_it() -> None:
    with pytest.raises(ValueError, match=r"blocks of mlp take a fixed width"):
        experiment("mlp", merge="concat")
    assert experiment("mlp", merge="squeeze").methods


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("merge", "concat"),
        ("gate", "unique"),
        ("initial", "normal"),
        ("initial_logit", 1.0),
        ("interpolation", "nearest"),
    ],
)
def test_a_family_with_merges_of_its_own_says_what_they_are(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match="the merges of densely_gated are its own"):
        experiment("densely_gated", **{name: value})
    assert experiment("densely_gated", threshold=0.5, retrain=False).methods


def test_a_spec_that_was_written_out_is_read_again() -> None:
    for family in ("mlp", "densely_gated"):
        made = experiment(family)
        assert Experiment.model_validate_json(made.model_dump_json()) == made


def test_a_net_of_many_inputs_that_are_no_merges_cannot_be_wired_anew(tmp_path: Path) -> None:
    run_ = gated(tmp_path)
    chain = build(method_of(run_).blueprint, torch.Generator())
    chain.chain = False
    with pytest.raises(InvalidSpec, match="take many inputs already"):
        ConnectionGates(chain, run_.method.setup, run_.job.method)
