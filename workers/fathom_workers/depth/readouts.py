"""All readouts of one exit curve, by the rules that workers and server share."""

from dataclasses import dataclass

from fathom_spaces.methods import Readout
from fathom_spaces.readouts import READOUTS


@dataclass(frozen=True)
class Exits:
    """The exits of one network on validation rows, each evaluated alone.

    `losses` are the metric turned so that smaller is better; `paired_se` is the standard error of
    the paired difference to the best exit.
    """

    depths: tuple[int, ...]
    losses: tuple[float, ...]
    paired_se: tuple[float, ...]


def read_all(exits: Exits, param_depth: int) -> dict[Readout, int]:
    """Every readout's depth; `param_depth` is the method's own."""
    curve = exits.depths, exits.losses, exits.paired_se
    found = {Readout(name): rule(*curve) for name, rule in READOUTS.items()}
    return {Readout.PARAM: param_depth, **found}
