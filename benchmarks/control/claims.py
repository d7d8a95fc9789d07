"""The numbers to reach. One that lacks a row is not claimed; it is named as not measured."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from .plan import Plan

Row = dict[str, Any]
Claim = dict[str, Any]
_TRIALS, _TIMES = "trials_per_second", "times"


class Missing(LookupError):
    """A row that a claim needs was not measured."""


def claims(rows: list[Row], alone: dict[str, Any]) -> tuple[list[Claim], list[str]]:
    """The claims whose rows are there, and the names of the others with what they lack."""
    found, missing = [], []
    for name, make in _all(rows, alone):
        try:
            found.append({"name": name, **make()})
        except Missing as error:
            missing.append(f"{name}: lacks {error}")
    return found, missing


def facts(rows: list[Row], plan: Plan) -> list[str]:
    """What is told without a target."""
    said = []
    for sampler in ("random", "tpe"):
        held = {r["prior"]: r["server_bytes"] for r in _some(rows, "fathom", sampler, plan.crowd)}
        few, most = min(held, default=0), max(held, default=0)
        if most >= 10 * max(1, few):
            each = 10_000 * (held[most] - held[few]) / (most - few) / 1e6
            said.append(
                f"memory of Fathom's server for each 10,000 trials held, {sampler}: {each:.1f} MB "
                f"({few:,} to {most:,} trials, {plan.crowd} clients)"
            )
    said += [
        f"a server that starts gives out its first trial after {row['open_seconds']:.2f} s with "
        f"{row['prior']:,} trials, {row['sampler']}"
        for row in _some(rows, "fathom", None, plan.crowd)
        if row["prior"] == plan.many
    ]
    return said


def _all(rows: list[Row], alone: dict[str, Any]) -> Iterator[tuple[str, Callable[[], Claim]]]:
    both, ratio = (1_000, 10_000), partial(_ratio, rows)
    yield "trials/s, 32 clients, 1k and 10k prior", partial(ratio, "optuna_rdb", 32, both, 60)
    for prior, name in ((1_000, "1k"), (10_000, "10k")):
        many = partial(ratio, "optuna_rdb", 256, (prior,), 80)
        yield f"trials/s, 256 clients, {name} prior", many
    yield (
        "trials/s, 32 clients, 1k and 10k prior (gRPC)",
        partial(ratio, "optuna_grpc", 32, both, 50),
    )
    yield "trials/s, 32 clients, 1k prior (Vizier)", partial(ratio, "vizier", 32, (1_000,), 20)
    yield "trials/s, 32 clients, 10k prior (Vizier)", partial(ratio, "vizier", 32, (10_000,), 60)
    yield "PostgreSQL CPU a trial, 32 clients", partial(_postgres_cpu, rows)
    flat = partial(_flat, rows)
    yield "lease p50, 100k prior trials", partial(flat, "ask_p50_ms", 1.25)
    yield "lease p99, 100k prior trials", partial(flat, "ask_p99_ms", 1.5)
    yield "report with its decision p50, 100k prior trials", partial(flat, "report_p50_ms", 1.5)
    yield "report with its decision p99, 100k prior trials", partial(flat, "report_p99_ms", 1.5)
    yield "trials/s of TPE, 32 clients, 10k prior", partial(_tpe, rows)
    yield "first trial of a server that starts on 100k trials", partial(_opened, rows, alone)
    yield "trials/s, two studies on two replicas", partial(_replicas, alone)
    yield "CPU of one server with 5,000 idle workers", partial(_idle, alone)


def _ratio(
    rows: list[Row], rival: str, clients: int, priors: tuple[int, ...], least: float
) -> Claim:
    """The worst ratio over these sizes of the past."""
    ratios = []
    for prior in priors:
        mine = _value(rows, "fathom", "random", prior, clients, _TRIALS)
        theirs = _value(rows, rival, "random", prior, clients, _TRIALS)
        ratios.append(mine / theirs)
    return _least(min(ratios), _TIMES, rival, least)


def _postgres_cpu(rows: list[Row]) -> Claim:
    key = "postgres_cpu_ms_per_trial"
    mine = [_value(rows, "fathom", "random", prior, 32, key) for prior in (1_000, 10_000)]
    theirs = _value(rows, "optuna_rdb", "random", 1_000, 32, key)
    return _most(max(mine), "ms", f"optuna_rdb: {theirs:.1f} ms", 0.7)


def _flat(rows: list[Row], key: str, most: float) -> Claim:
    few, many = (_value(rows, "fathom", "random", prior, 32, key) for prior in (100, 100_000))
    return _most(many / few, _TIMES, f"100 prior trials: {few} ms", most)


def _tpe(rows: list[Row]) -> Claim:
    sides = ("fathom", "optuna_rdb")
    mine, theirs = (_value(rows, side, "tpe", 10_000, 32, _TRIALS) for side in sides)
    return _least(mine, "trials/s", f"optuna_rdb: {theirs:.1f}", 100)


def _opened(rows: list[Row], alone: dict[str, Any]) -> Claim:
    key, samplers = "open_seconds", ("random", "tpe")
    mine = max(_value(rows, "fathom", sampler, 100_000, 32, key) for sampler in samplers)
    theirs = alone.get("optuna_open_seconds", {}).get("100000")
    if theirs is None:
        raise Missing("Optuna's load of 100,000 trials")
    return _most(mine, "s", f"Optuna's load: {theirs:.1f} s", 3)


def _replicas(alone: dict[str, Any]) -> Claim:
    if "replicas" not in alone:
        raise Missing("`fathom serve --replicas`, or it was not asked for")
    one, two = (alone["replicas"][name][_TRIALS] for name in ("one", "two"))
    return _least(two / one, _TIMES, "one replica", 1.7)


def _idle(alone: dict[str, Any]) -> Claim:
    idle = alone.get("idle", {})
    if idle.get("workers", 0) < 5_000:
        raise Missing("5,000 idle workers")
    claim = _most(idle["server_cores"], "cores", f"{idle['errors']} errors", 1)
    return claim | {"met": claim["met"] and not idle["errors"]}


def _value(rows: list[Row], side: str, sampler: str, prior: int, clients: int, key: str) -> float:
    for row in _some(rows, side, sampler, clients):
        if row["prior"] == prior and row.get(key):
            return float(row[key])
    raise Missing(f"{side}, {sampler}, {prior:,} prior trials, {clients} clients")


def _some(rows: list[Row], side: str, sampler: str | None, clients: int) -> list[Row]:
    return [
        row
        for row in rows
        if (row["side"], row["clients"]) == (side, clients) and sampler in (None, row["sampler"])
    ]


def _least(value: float, unit: str, against: str, least: float) -> Claim:
    return _claim(value, unit, against, f">= {least:g}", met=value >= least)


def _most(value: float, unit: str, against: str, most: float) -> Claim:
    return _claim(value, unit, against, f"<= {most:g}", met=value <= most)


def _claim(value: float, unit: str, against: str, target: str, *, met: bool) -> Claim:
    shown = round(value, 4)
    return {"value": shown, "unit": unit, "against": against, "target": target, "met": met}
