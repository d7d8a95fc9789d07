"""Methods as they are by default where that differs by trunk, from rows that were measured.

A part names the method that was run and, where the runs are to be read otherwise, the readout: of
those the share in the 1-SE set and the cost are known, and nothing that was cut or deployed.
"""

from .scores import Row
from .tasks import TASKS

Part = tuple[str, str | None]
# The name of the whole; its part on plain trunks, and on residual ones.
BY_TRUNK: dict[str, tuple[Part, Part]] = {
    "vsd by default": (("vsd", None), ("vsd whole", None)),
    "deep_supervision by default": (
        ("deep_supervision", "knee"),
        ("deep_supervision", "smoothed_argmin"),
    ),
    "random_prefix by default": (("random_prefix", "knee"), ("random_prefix", "argmin")),
}


def rows(measured: list[Row]) -> list[Row]:
    """The rows of each whole, in the order that its parts were measured in."""
    return [
        _row(whole, readout, row)
        for whole, parts in BY_TRUNK.items()
        for row in measured
        for method, readout in (parts[TASKS[row["task"]].residual],)
        if row["method"] == method
    ]


def _row(whole: str, readout: str | None, row: Row) -> Row:
    if readout is None:
        return row | {"method": whole}
    kept = {name: row[name] for name in ("task", "group", "runs", "cost")}
    return kept | {"method": whole, "in_set": row["readouts"][readout]}
