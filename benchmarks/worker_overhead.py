"""What Fathom's training loop costs: samples per second of `train()` against a bare torch loop.

The bare loop is what a person writes by hand for the same model, data and numbers: fused Adam,
warm-up and cosine, a shuffled order, a validation pass each epoch. Both run in this process, in
turn, one thread each; a row's ratio is the median over rounds of (bare seconds / train seconds), in
CPU seconds, which a busy machine blurs least, and of the loops alone: neither side's building of
the model counts, nor does the loading of data.

    python benchmarks/worker_overhead.py [--quick] [--json PATH]
"""

import argparse
import json
import math
import os
import platform
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional

from fathom_client.wire import Command, Job, Measurement
from fathom_workers.models import build
from fathom_workers.tasks import load
from fathom_workers.train import train

TARGET = 0.95
CASES = (
    {"dataset": "digits", "width": 16, "depth": 6, "batch_size": 64, "epochs": 40},
    {"dataset": "digits", "width": 16, "depth": 1, "batch_size": 64, "epochs": 40},
    {"dataset": "digits", "width": 128, "depth": 12, "batch_size": 128, "epochs": 20},
    {"dataset": "two_spirals", "width": 8, "depth": 12, "batch_size": 128, "epochs": 20},
)


def job_of(case: dict[str, Any]) -> Job:
    values = {key: value for key, value in case.items() if key not in ("dataset", "depth")}
    fixed = {"family": "mlp", "optimizer": "adam", "lr": 3e-3, "weight_decay": 0.0, "seed": 0}
    schedule = {"schedule": "cosine", "warmup": 0.05}
    task = {"dataset": case["dataset"]}
    return Job.model_validate(values | fixed | schedule | {"task": task, "depths": [case["depth"]]})


def bare(job: Job) -> float:
    """CPU seconds of a hand-written loop."""
    data = load(job.task)
    generator = torch.Generator().manual_seed(0)
    model = build("mlp", job.width, job.depths[0], job.task.shape, generator)
    optimiser = torch.optim.Adam(model.parameters(), lr=job.lr, fused=True)
    x, y, rows = data.train.x, data.train.y, len(data.train)
    steps = math.ceil(rows / job.batch_size) * job.epochs
    warmup, step = int(job.warmup * steps), 0
    started = time.process_time()
    for _ in range(job.epochs):
        order = torch.randperm(rows, generator=generator)
        total = torch.zeros(())
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
    return time.process_time() - started


def ours(job: Job, scratch: Path) -> float:
    """CPU seconds of `train()` from the first step to the last measurement."""
    seconds = []

    def report(measurement: Measurement) -> Command:
        seconds.append(measurement.costs.device_seconds)
        return Command.CONTINUE

    train(job, report, scratch=scratch)
    return seconds[-1]


def measure(case: dict[str, Any], rounds: int, scratch: Path) -> dict[str, Any]:
    job = job_of(case)
    samples = len(load(job.task).train) * job.epochs
    bare(job), ours(job, scratch)  # warm up both
    pairs = []
    for turn in range(rounds):  # each side goes first in half of the rounds
        if turn % 2:
            mine = ours(job, scratch)
            pairs.append((bare(job), mine))
        else:
            theirs = bare(job)
            pairs.append((theirs, ours(job, scratch)))
    ratios = sorted(a / b for a, b in pairs)
    return case | {
        "rounds": rounds,
        "bare_samples_per_second": round(samples / statistics.median(a for a, _ in pairs)),
        "train_samples_per_second": round(samples / statistics.median(b for _, b in pairs)),
        "train_cpu_seconds": round(statistics.median(b for _, b in pairs), 4),
        "ratio": round(statistics.median(ratios), 4),
        "ratio_quartiles": [round(q, 4) for q in statistics.quantiles(ratios, n=4)[::2]],
    }


def environment() -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def claims(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    worst = min(rows, key=lambda row: row["ratio"])
    return [
        {
            "name": "worker overhead: samples/s of train(), CPU, worst case of the rows",
            "value": worst["ratio"],
            "unit": "ratio",
            "against": "a bare hand-written torch loop, same model, same run",
            "target": f">= {TARGET}",
            "met": worst["ratio"] >= TARGET,
        }
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--json", type=Path, help="where to write the results")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    rounds = 8 if arguments.quick else 30
    about = environment()
    with tempfile.TemporaryDirectory() as scratch:
        rows = [measure(case, rounds, Path(scratch)) for case in CASES]
    found = {"environment": about, "rows": rows, "claims": claims(rows)}
    for row in rows:
        print(
            "{dataset} width {width} depth {depth}: ratio {ratio} {ratio_quartiles}".format(**row)
        )
    for claim in found["claims"]:
        print("{name}: {value} (target {target}, met: {met})".format(**claim))
    if arguments.json:
        arguments.json.write_text(json.dumps(found, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
