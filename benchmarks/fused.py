"""Trials per hour of fused training, against one at a time and several processes on one device.

Thirty-two small trials of one study, each with a seed and a learning rate of its own, from their
first step to their result: nets are built, trained, measured each epoch, evaluated and exported on
every side. Sides take turns in each round; a row has the medians over rounds.

- alone: `train()`, one trial after the other, in one process.
- processes: as many at a time as there are processes, started and warmed up beforehand.
- fused: `train_fused()`, all together; `calibrated` is the k that a worker would choose.

On a CPU the clock is CPU seconds, of all processes together, and so it is one core whose trials per
hour are compared, whatever else the machine does. On a GPU it is the time.

Depths that differ are also trained in groups of one depth, which is what a stack would have to do
that knows no prefixes. The reference of the field is HFTA (Wang et al., MLSys 2021), which reports
up to 15.1 times the throughput of one at a time on one GPU, of other and larger models.

    python benchmarks/fused.py [--quick] [--device cuda:0] [--json PATH]
"""

import multiprocessing
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import torch
from on_device import Row, arguments, environment, tell

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_workers.fused import train_fused
from fathom_workers.fused.calibration import room
from fathom_workers.train import train

HFTA = 15.1
PROCESSES = 4
CASES: dict[str, Row] = {
    "mlp": {"dataset": "digits", "width": 64, "depths": [4]},
    "mlp, depths 1 to 8": {"dataset": "digits", "width": 64, "depths": list(range(1, 9))},
    "cnn": {"dataset": "digits", "family": "cnn", "width": 16, "depths": [4]},
    "transformer": {
        "dataset": "parity",
        "family": "transformer",
        "width": 32,
        "depths": [2],
        "options": {"rows": 1200},
    },
    "udn": {"dataset": "digits", "width": 64, "depths": [4], "method": "udn"},
}
# On a CPU one family has a target of its own: the others' work is in the convolutions themselves.
CLAIMED = {"cpu": ("mlp",), "cuda": ("mlp", "cnn", "transformer")}
TARGETS = {"cpu": 2.5, "cuda": 10.0}


@dataclass
class Quiet:
    """A trial that nobody watches."""

    job: Job
    scratch: Path
    resume: None = None
    losses: list[float] = field(default_factory=list)
    result: Result | None = None

    def send(self, measurement: Measurement) -> None:
        self.losses.append(measurement.train_loss)

    def command(self) -> Command:
        return Command.CONTINUE

    def stop(self) -> bool:
        return False

    def signals(self) -> int:
        return 0

    def progress(self, depth: int) -> None:
        del depth

    def note(self, message: str) -> None:
        raise RuntimeError(message)

    def end(self, result: Result) -> None:
        self.result = result


def jobs_of(case: Row, count: int, epochs: int) -> list[Job]:
    """Trials with seeds and rates of their own; depths in turn, or all of them where learned."""
    depths, method = case["depths"], case.get("method")
    fixed = {
        "task": {"dataset": case["dataset"], "options": case.get("options", {})},
        "family": case.get("family", "mlp"),
        "width": case["width"],
        "epochs": epochs,
        "batch_size": 64,
        "optimizer": "adam",
        "weight_decay": 0.0,
        "schedule": "cosine",
        "warmup": 0.05,
    }
    if method:
        fixed |= {"method": {"learned": method}, "depths": range(1, depths[-1] + 1)}
    own: Iterable[Row] = (
        {"seed": seed, "lr": 1e-3 * (1 + seed / count), "depths": [depths[seed % len(depths)]]}
        for seed in range(count)
    )
    return [Job.model_validate(one | fixed) for one in own]


# --- sides ------------------------------------------------------------------------------------


def alone(job: Job, device: str) -> list[float]:
    """Train one; its losses."""
    losses: list[float] = []

    def report(measurement: Measurement) -> Command:
        losses.append(measurement.train_loss)
        return Command.CONTINUE

    with tempfile.TemporaryDirectory() as folder:
        train(job, report, device=device, scratch=Path(folder))
    return losses


def fused(jobs: Sequence[Job], device: str, most: int) -> list[list[float]]:
    """Train all together; their losses."""
    with tempfile.TemporaryDirectory() as folder:
        trials = [Quiet(job, Path(folder) / str(i)) for i, job in enumerate(jobs)]
        for trial in trials:
            trial.scratch.mkdir()
        train_fused(trials, device=device, most=most)
    return [trial.losses for trial in trials]


def by_depth(jobs: Sequence[Job], device: str, most: int) -> None:
    """Train each depth's trials together, one depth after the other."""
    for depth in sorted({job.depths for job in jobs}):
        fused([job for job in jobs if job.depths == depth], device, most)


def in_a_process(job: Job, device: str) -> float:
    """Train one in this process; the CPU seconds that took."""
    torch.set_num_threads(1)
    started = time.process_time()
    alone(job, device)
    return time.process_time() - started


class Processes:
    """Several warm processes that train one trial each at a time."""

    def __init__(self, device: str, warm: Job):
        self._device = device
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(PROCESSES, mp_context=context)
        self.seconds([warm] * 4 * PROCESSES)

    def seconds(self, jobs: Sequence[Job]) -> float:
        """CPU seconds of all of them; on a GPU the time from the first to the last."""
        started = time.perf_counter()
        found = list(self._pool.map(in_a_process, jobs, [self._device] * len(jobs)))
        return sum(found) if self._device == "cpu" else time.perf_counter() - started

    def close(self) -> None:
        self._pool.shutdown()


def timed(work: Callable[[], object], device: str) -> float:
    """CPU seconds of this process; on a GPU the time until it has done its work."""
    if device == "cpu":
        started = time.process_time()
        work()
        return time.process_time() - started
    torch.cuda.synchronize(device)
    started = time.perf_counter()
    work()
    torch.cuda.synchronize(device)
    return time.perf_counter() - started


# --- rows -------------------------------------------------------------------------------------


def row_of(name: str, device: str, count: int, epochs: int, rounds: int) -> Row:
    """Both ratios of a case, and what they come from."""
    jobs = jobs_of(CASES[name], count, epochs)
    calibrated = room(jobs[-1], device)
    apart = alone(jobs[0], device), alone(jobs[1], device)
    together = fused(jobs[:2], device, count)
    processes = Processes(device, jobs[0])
    sides: dict[str, Callable[[], float]] = {
        "alone": lambda: timed(lambda: [alone(job, device) for job in jobs], device),
        "processes": lambda: processes.seconds(jobs),
        "fused": lambda: timed(lambda: fused(jobs, device, count), device),
    }
    if calibrated not in (1, count):
        sides["calibrated"] = lambda: timed(lambda: fused(jobs, device, calibrated), device)
    if len(CASES[name]["depths"]) > 1:
        sides["by_depth"] = lambda: timed(lambda: by_depth(jobs, device, count), device)
    seconds: dict[str, list[float]] = {side: [] for side in sides}
    for turn in range(rounds):
        for side in list(sides)[:: 1 if turn % 2 else -1]:
            seconds[side].append(sides[side]())
    processes.close()
    medians = {side: statistics.median(found) for side, found in seconds.items()}
    return {
        "case": name,
        **CASES[name],
        "trials": count,
        "epochs": epochs,
        "rounds": rounds,
        "calibrated_k": calibrated,
        "trials_per_hour": {s: round(3600 * count / took) for s, took in medians.items()},
        "fused_over": {s: round(t / medians["fused"], 2) for s, t in medians.items()},
        "spread_of_fused": [round(min(seconds["fused"]), 3), round(max(seconds["fused"]), 3)],
        "largest_difference_of_losses": max(
            abs(a - b) / abs(a)
            for one, other in zip(apart, together, strict=True)
            for a, b in zip(one, other, strict=True)
        ),
    }


def claims(rows: Sequence[Row], device: str) -> list[Row]:
    """Every target of DESIGN.md, section 11, and the published figure beside the best row."""
    kind = "cpu" if device == "cpu" else "cuda"
    of_case = {row["case"]: row for row in rows}
    found = [
        _claim(f"{name}: fused over one at a time", of_case[name]["fused_over"]["alone"],
               "one at a time, same device, same run", TARGETS[kind])
        for name in CLAIMED[kind]
    ]  # fmt: skip
    best = max(row["fused_over"]["alone"] for row in rows)
    if kind == "cuda":
        found.append(_claim("best case: fused over one at a time", best, "HFTA, published", HFTA))
    mixed = of_case["mlp, depths 1 to 8"]["fused_over"]["by_depth"]
    said = "stacks of one depth each, same run"
    return [*found, _claim("depths that differ in one stack", mixed, said, 1.0)]


def _claim(name: str, value: float, against: str, target: float) -> Row:
    return {
        "name": name,
        "value": value,
        "unit": "x",
        "against": against,
        "target": f">= {target}",
        "met": value >= target,
    }


def main() -> int:
    given = arguments(__doc__.splitlines()[0], quick="fewer epochs and rounds")
    torch.set_num_threads(1)
    epochs, rounds = (4, 2) if given.quick else (20, 5)
    about = environment(given.device) | {"processes": PROCESSES}
    rows = []
    for name in CASES:
        row = row_of(name, given.device, 32, epochs, rounds)
        rows.append(row)
        print(
            f"{name}: {row['trials_per_hour']} trials per hour, k {row['calibrated_k']}", flush=True
        )
    tell(claims(rows, given.device), given.json, environment=about, rows=rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
