"""Numbers and depths as a person reads them."""

import math
from collections.abc import Mapping, Sequence

from fathom_client.comparison import Estimate

NOTHING = "–"


def number(value: float | None, se: float | None = None) -> str:
    """A number with the digits its standard error supports, or four significant ones."""
    if value is None:
        return NOTHING
    if se and se >= 1e-6 and abs(value) < 1e5:
        decimals = min(max(-math.floor(math.log10(se)), 0), 6)
        # "z" writes a rounded -0.000 without its sign.
        return f"{value:z.{max(decimals, 3) if abs(value) < 1 else decimals}f}"
    return f"{value:.4g}" if not value or 1e-4 <= abs(value) < 1e5 else f"{value:.3g}"


def interval(value: Estimate) -> str:
    """The 95 % interval in brackets; empty where there is none."""
    if value.low is None or value.high is None:
        return ""
    return f"[{number(value.low, value.se)}, {number(value.high, value.se)}]"


def percent(share: float | None) -> str:
    """A share of the grid's cost."""
    if share is None:
        return NOTHING
    digits = 0 if share >= 0.0995 else 1 if share >= 0.00995 else 2
    return f"{100 * share:.{digits}f} %"


def amount(value: float | None, unit: str = "") -> str:
    """A large number with an SI prefix: 1.3 GFLOP, 250 MB."""
    if value is None or not math.isfinite(value):
        return NOTHING
    size = abs(value)
    thousands = min(max(math.floor(math.log10(size) / 3 + 1e-3), 0), 6) if size >= 1 else 0
    prefix = ("", "k", "M", "G", "T", "P", "E")[thousands]
    return f"{value / 1000**thousands:.3g} {prefix}{unit}".rstrip()


def duration(seconds: float) -> str:
    """Seconds as s, min or h."""
    if seconds < 99.5:
        return f"{seconds:.2g} s" if seconds < 9.95 else f"{seconds:.0f} s"
    if seconds < 5_970:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def depth_list(depths: Sequence[int], all_depths: Sequence[int] = ()) -> str:
    """Depths with runs joined: 2, 4-6. Runs follow `all_depths`, or whole numbers."""
    order = list(all_depths) or list(range(min(depths, default=0), max(depths, default=0) + 1))
    runs: list[list[int]] = []
    for depth in sorted(set(depths)):
        at = order.index(depth) if depth in order else None
        if runs and at and order[at - 1] == runs[-1][-1]:
            runs[-1].append(depth)
        else:
            runs.append([depth])
    parts = [
        f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(str(d) for d in run) for run in runs
    ]
    return ", ".join(parts) or NOTHING


def settings(params: Mapping[str, object]) -> str:
    """Other searched parameters: lr 0.003, width 16."""
    return ", ".join(
        f"{name} {value:.4g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in params.items()
        if name != "depth"
    )


def words(parts: Sequence[str], last: str = "and") -> str:
    """A list in a sentence: a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def count(n: int, what: str) -> str:
    """1 seed, 2 seeds."""
    return f"{n} {what}" if n == 1 else f"{n} {what}s"
