"""Numbers and depths as a person reads them."""

import math
from collections.abc import Sequence

from fathom_client.comparison import Estimate

NOTHING = "\N{EN DASH}"

_GREW = {
    "start": "start",
    "metric": "validation stalled",
    "loss": "training loss stalled",
    "signal": "told to",
    "schedule": "by schedule",
    "stage": "next stage",
}


def number(value: float | None) -> str:
    """A number with four significant digits."""
    if value is None:
        return NOTHING
    return f"{value:.4g}" if not value or 1e-4 <= abs(value) < 1e5 else f"{value:.3g}"


def blocks(value: float | None) -> str:
    """A mean number of blocks: 4.3, or 4 where it is whole."""
    return NOTHING if value is None else f"{value:.1f}".removesuffix(".0")


def cell(value: float | str | None) -> str:
    """A cell of a table: whole numbers and words as they are."""
    return str(value) if isinstance(value, int | str) else number(value)


def difference(value: float | None, places: int | None = None) -> str:
    """A signed number with two significant digits, or so many decimal places."""
    if value is None:
        return NOTHING
    if value == 0:
        return "0"
    return f"{value:+.2g}" if places is None else f"{value:+z.{places}f}"


def mean(value: Estimate | None) -> str:
    """The mean with the digits it supports."""
    return NOTHING if value is None or value.mean is None else _fixed(value.mean, value)


def interval(value: Estimate) -> str:
    """The 95 % interval in brackets with the mean's digits; empty where there is none."""
    if value.low is None or value.high is None:
        return ""
    return f"[{_fixed(value.low, value)}, {_fixed(value.high, value)}]"


def places(size: float, spread: float | None) -> int | None:
    """Decimal places for numbers of a size and spread; None where they need an exponent."""
    size = abs(size)
    if size >= 1e5 or 0 < size < 1e-6:
        return None
    by_size = 1 - math.floor(math.log10(size)) if size else 3
    by_spread = -math.floor(math.log10(spread)) if spread and 1e-8 < spread < 1e-4 else 0
    return max(by_size, by_spread, 3 if size < 10 else 1)


def _fixed(value: float, of: Estimate) -> str:
    digits = places(of.mean or 0.0, of.se)
    # "z" writes a rounded -0.000 without its sign.
    return f"{value:.3g}" if digits is None else f"{value:z.{digits}f}"


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
    size = float(f"{abs(value):.3g}")
    thousands = min(math.floor(math.log10(size) / 3 + 1e-9), 6) if size >= 1 else 0
    prefix = ("", "k", "M", "G", "T", "P", "E")[thousands]
    return f"{value / 1000**thousands:.3g} {prefix}{unit}".rstrip()


def duration(seconds: float) -> str:
    """Seconds as s, min or h."""
    if seconds < 99.5:
        return f"{seconds:.2g} s" if seconds < 9.95 else f"{seconds:.0f} s"
    if seconds < 5_970:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def depth_list(depths: Sequence[int]) -> str:
    """Depths, three or more in a row joined: 2, 4–6."""
    runs: list[list[int]] = []
    for depth in sorted(set(depths)):
        if runs and depth == runs[-1][-1] + 1:
            runs[-1].append(depth)
        else:
            runs.append([depth])
    parts = [
        f"{run[0]}\N{EN DASH}{run[-1]}" if len(run) > 2 else ", ".join(str(d) for d in run)
        for run in runs
    ]
    return ", ".join(parts) or NOTHING


def grew(because: str) -> str:
    """Why a net got deeper, as its lineage names it."""
    return _GREW.get(because, because)


def words(parts: Sequence[str], last: str = "and") -> str:
    """A list in a sentence: a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def count(n: int, what: str) -> str:
    """1 seed, 2 seeds."""
    return f"{n} {what}" if n == 1 else f"{n} {what}s"
