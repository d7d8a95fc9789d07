"""What Fathom's training costs beside the arithmetic, in two parts.

Overhead: samples per second of `train()` against a bare torch loop, which is what a person writes
by hand for the same model, data and numbers: fused Adam, warm-up and cosine, a shuffled order, a
validation pass each epoch.

Learned runs: the time of a learned run over that of the deepest ordinary run, divided by the same
ratio of their FLOPs. 1 means that a learned run takes what its FLOPs say: blocks above the frontier
are not run, and heads are as cheap as they are counted.

Both sides run in this process, in turn, one thread each; a row's ratio is the median over rounds,
in CPU seconds, which a busy machine blurs least (on a GPU in seconds until it has done its work),
and of the loops alone: neither side's building of the model counts, nor does the loading of data.

    python benchmarks/training_overhead.py [--quick] [--device cuda:0] [--json PATH]
"""

import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch
from on_device import Row, arguments, environment, tell
from torch.nn import functional

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job
from fathom_workers.models import Blueprint, build
from fathom_workers.tasks import load
from fathom_workers.train import train

OVERHEAD_TARGET, SHARE_TARGET = 0.95, 1.15

CASES: tuple[Row, ...] = (
    {"dataset": "digits", "width": 16, "depth": 6, "batch_size": 64, "epochs": 40},
    {"dataset": "digits", "width": 16, "depth": 1, "batch_size": 64, "epochs": 40},
    {"dataset": "digits", "width": 128, "depth": 12, "batch_size": 128, "epochs": 20},
    {"dataset": "two_spirals", "width": 8, "depth": 12, "batch_size": 128, "epochs": 20},
    {"dataset": "digits", "family": "cnn", "width": 16, "depth": 4, "batch_size": 64, "epochs": 4},
    {
        "dataset": "parity",
        "family": "transformer",
        "width": 32,
        "depth": 3,
        "batch_size": 64,
        "epochs": 2,
    },
)
LEARNED: tuple[Row, ...] = tuple(
    {"method": method} | case
    for case in (
        {"dataset": "digits", "width": 16, "depth": 12, "batch_size": 64, "epochs": 12},
        {"dataset": "digits", "width": 512, "depth": 12, "batch_size": 256, "epochs": 12},
        {
            "dataset": "digits",
            "family": "cnn",
            "width": 32,
            "depth": 8,
            "batch_size": 128,
            "epochs": 12,
        },
    )
    for method in ("udn", "vsd", "deep_supervision", "layer_select")
)
# Where arithmetic dominates: a net of 16 units is all overhead, whatever trains it.
LARGE_WIDTH = 32


def job_of(case: Row, method: str | None = None) -> Job:
    values = {k: v for k, v in case.items() if k not in ("dataset", "depth", "method")}
    fixed = {"family": "mlp", "optimizer": "adam", "lr": 3e-3, "weight_decay": 0.0, "seed": 0}
    schedule = {"schedule": "cosine", "warmup": 0.05}
    depths = range(1, case["depth"] + 1) if method else [case["depth"]]
    learned = {"method": {"learned": method}} if method else {}
    task = {"dataset": case["dataset"]}
    return Job.model_validate(
        fixed | values | schedule | learned | {"task": task, "depths": depths}
    )


def clock(device: str) -> float:
    """CPU seconds of this process; on a GPU the time, once it has done its work."""
    if device == "cpu":
        return time.process_time()
    torch.cuda.synchronize(device)
    return time.perf_counter()


def bare(job: Job, device: str) -> float:
    """Seconds of a hand-written loop."""
    data = load(job.task, device)
    generator = torch.Generator().manual_seed(0)
    blueprint = Blueprint(job.family, job.width, job.depths[0], job.task.sample, job.options)
    model = build(blueprint, generator).to(device)
    optimiser = torch.optim.Adam(model.parameters(), lr=job.lr, fused=True)
    x, y, rows = data.train.x, data.train.y, len(data.train)
    steps = math.ceil(rows / job.batch_size) * job.epochs
    warmup, step = int(job.warmup * steps), 0
    started = clock(device)
    for _ in range(job.epochs):
        order = torch.randperm(rows, generator=generator).to(device)
        total = torch.zeros((), device=device)
        for start in range(0, rows, job.batch_size):
            picked = order[start : start + job.batch_size]
            rising = (step + 1) / max(warmup, 1)
            falling = 0.5 * (1 + math.cos(math.pi * (step - warmup) / (steps - warmup)))
            optimiser.param_groups[0]["lr"] = job.lr * (rising if step < warmup else falling)
            loss = functional.cross_entropy(model(x[picked]), y[picked])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.detach() * len(picked)
            step += 1
        float(total)
        with torch.no_grad():
            outputs = model(data.validation.x)
            float((outputs.argmax(1) == data.validation.y).float().mean())
    return clock(device) - started


def ours(job: Job, device: str, scratch: Path) -> tuple[float, float]:
    """Seconds and FLOPs of `train()` from the first step to the last measurement."""
    costs = []

    def report(measurement: Measurement) -> Command:
        costs.append(measurement.costs)
        return Command.CONTINUE

    train(job, report, device=device, scratch=scratch)
    return costs[-1].device_seconds, costs[-1].flops


def in_turn(
    one: Callable[[], float], other: Callable[[], float], rounds: int
) -> list[tuple[float, float]]:
    """Both sides' results, round by round; each goes first in half of the rounds."""
    one(), other()  # warm up both
    pairs = []
    for turn in range(rounds):
        if turn % 2:
            second = other()
            pairs.append((one(), second))
        else:
            first = one()
            pairs.append((first, other()))
    return pairs


def overhead(case: Row, rounds: int, device: str, scratch: Path) -> Row:
    job = job_of(case)
    samples = len(load(job.task).train) * job.epochs
    pairs = in_turn(lambda: bare(job, device), lambda: ours(job, device, scratch)[0], rounds)
    return case | {
        "rounds": rounds,
        "bare_samples_per_second": round(samples / statistics.median(a for a, _ in pairs)),
        "train_samples_per_second": round(samples / statistics.median(b for _, b in pairs)),
        "train_seconds": round(statistics.median(b for _, b in pairs), 4),
        **ratio([a / b for a, b in pairs]),
    }


def share(case: Row, rounds: int, device: str, scratch: Path) -> Row:
    """A learned run's time over its FLOPs, against the deepest ordinary run's."""
    learned, deepest = job_of(case, case["method"]), job_of(case)

    def per_flop(job: Job) -> float:
        seconds, flops = ours(job, device, scratch)
        return seconds / flops

    pairs = in_turn(lambda: per_flop(learned), lambda: per_flop(deepest), rounds)
    flops = ours(learned, device, scratch)[1] / ours(deepest, device, scratch)[1]
    return case | {
        "rounds": rounds,
        "flops_over_deepest": round(flops, 4),
        **ratio([a / b for a, b in pairs]),
    }


def ratio(found: list[float]) -> Row:
    quartiles = statistics.quantiles(found, n=4)[::2]
    return {
        "ratio": round(statistics.median(found), 4),
        "ratio_quartiles": [round(q, 4) for q in quartiles],
    }


def claims(overheads: list[Row], shares: list[Row]) -> list[Row]:
    least = min(row["ratio"] for row in overheads)
    most = max(row["ratio"] for row in shares if row["width"] >= LARGE_WIDTH)
    return [
        {
            "name": "worker overhead: samples/s of train(), worst case of the rows",
            "value": least,
            "unit": "ratio",
            "against": "a bare hand-written torch loop, same model, same run",
            "target": f">= {OVERHEAD_TARGET}",
            "met": least >= OVERHEAD_TARGET,
        },
        {
            "name": f"learned run: time over its FLOP share, width >= {LARGE_WIDTH}, worst case",
            "value": most,
            "unit": "ratio",
            "against": "the deepest ordinary run, same run",
            "target": f"<= {SHARE_TARGET}",
            "met": most <= SHARE_TARGET,
        },
    ]


def main() -> int:
    given = arguments(__doc__.splitlines()[0], quick="fewer rounds")
    torch.set_num_threads(1)
    rounds, learned_rounds = (8, 3) if given.quick else (30, 8)
    about = environment(given.device)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        overheads = [overhead(case, rounds, given.device, scratch) for case in CASES]
        shares = [share(case, learned_rounds, given.device, scratch) for case in LEARNED]
    for row in overheads + shares:
        kind = f"{row.get('method', 'overhead')}: {row.get('family', 'mlp')} on {row['dataset']}"
        size = f"width {row['width']} depth {row['depth']}"
        print(f"{kind}, {size}: ratio {row['ratio']} {row['ratio_quartiles']}")
    found = claims(overheads, shares)
    tell(found, given.json, environment=about, rows=overheads, learned=shares)
    return 0


if __name__ == "__main__":
    sys.exit(main())
