"""The rows as a document and as tables."""

from typing import Any

from learned.report import environment

from .claims import claims, facts
from .plan import Plan
from .postgres import OPTIONS

Row = dict[str, Any]


def line(row: Row) -> str:
    """One row, for the terminal."""
    who = f"{row['side']}, {row['sampler']}, {row['prior']} prior, {row['clients']} clients"
    if (row["studies"], row["replicas"]) != (1, 1):
        who += f", {row['studies']} studies, {row['replicas']} replicas"
    errors = f"; {row['errors']} errors: {row['error']}" if row["errors"] else ""
    return (
        f"{who}: {row['trials_per_second']:.1f} trials/s; ask {row['ask_p50_ms']} / "
        f"{row['ask_p99_ms']} ms, report {row['report_p50_ms']} / {row['report_p99_ms']} ms; CPU a "
        f"trial: {_cpu(row)} ms{errors}"
    )


def document(
    rows: list[Row], alone: dict[str, Any], missing: list[str], plan: Plan, *, quick: bool
) -> dict[str, Any]:
    """What is written; `alone` holds what was asked of Fathom only."""
    where = environment(quick=quick)
    del where["torch"]
    where |= {"seconds_per_cell": plan.seconds, "repeats": plan.repeats, "postgresql": OPTIONS}
    found, unmeasured = claims(rows, alone)
    return {
        "environment": where,
        "rows": rows,
        "alone": alone,
        "facts": facts(rows, plan),
        "claims": found,
        "not_measured": missing + unmeasured,
    }


def markdown(found: dict[str, Any]) -> str:
    """How it was measured, the rows, the claims, and what was not measured."""
    where = found["environment"]
    lines = [
        "# The control plane",
        "",
        f"Written by `benchmarks/control_plane.py`{' --quick' if where['quick'] else ''}; Python "
        f"{where['python']}, {where['cores']} cores, {where['seconds_per_cell']:g} s a cell, the "
        f"better of {where['repeats']}.",
        "",
        *_NOTE,
        "",
        "| prior | clients | side | trials/s | ask p50 / p99 ms | report p50 / p99 ms | CPU ms a "
        "trial: PostgreSQL / server / clients | statements (commits) a trial | errors |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [_row(row) for row in sorted(found["rows"], key=_order)]
    lines += ["", "| claim | value | against | target | met |", "|---|---|---|---|---|"]
    lines += [_claim(claim) for claim in found["claims"]]
    lines += ["", "Besides:", *(f"- {fact}" for fact in found["facts"])]
    if found["not_measured"]:
        lines += ["", "Not measured:", *(f"- {why}" for why in found["not_measured"])]
    return "\n".join(lines) + "\n"


_NOTE = (
    "One trial: ask with 3 parameters, 5 reports each answered by a median pruner that stops "
    "nobody (values rise, so it looks at everything), tell. Every commit is durable. Fathom: "
    "`fathom serve` with tokens and leases, 7 requests over HTTP; its server, PostgreSQL and all "
    "clients share the same cores, as all processes of each other side do. Clients of Optuna hold "
    "the study in memory before the clock starts, which a new process does not; Vizier is asked "
    "for no stopping decision, and keeps its trials in SQLite; both in their favour.",
    "",
    "**What flatters Fathom here:** a client of Optuna is a Python process that takes tens of "
    "milliseconds of CPU for a trial, and takes them from the same cores. With workers on machines "
    "of their own it is PostgreSQL that limits Optuna, so compare the columns of CPU as well: a "
    "core of PostgreSQL carries 1,000 / (its ms a trial) trials a second, a core of Fathom's "
    "server likewise.",
)


def _row(row: Row) -> str:
    statements = row["statements_per_trial"]
    sql = "–" if statements is None else f"{statements:.1f} ({row['commits_per_trial']:.1f})"
    name = row["side"] + (f", {row['sampler']}" if row["sampler"] != "random" else "")
    if (row["studies"], row["replicas"]) != (1, 1):
        name += f", {row['studies']} studies, {row['replicas']} replicas"
    return (
        f"| {row['prior']:,} | {row['clients']} | {name} | {row['trials_per_second']:.1f} | "
        f"{_ms(row['ask_p50_ms'])} / {_ms(row['ask_p99_ms'])} | {_ms(row['report_p50_ms'])} / "
        f"{_ms(row['report_p99_ms'])} | {_cpu(row)} | {sql} | {row['errors']} |"
    )


def _order(row: Row) -> tuple[Any, ...]:
    return row["sampler"], row["prior"], row["clients"], row["studies"], row["replicas"]


def _cpu(row: Row) -> str:
    names = ("postgres", "server", "client")
    return " / ".join(_ms(row.get(f"{name}_cpu_ms_per_trial")) for name in names)


def _ms(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _claim(claim: dict[str, Any]) -> str:
    met = "yes" if claim["met"] else "**no**"
    value = f"{claim['value']:.3g} {claim['unit']}"
    return f"| {claim['name']} | {value} | {claim['against']} | {claim['target']} | {met} |"
