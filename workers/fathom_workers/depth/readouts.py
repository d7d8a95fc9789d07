"""All readouts of one exit curve, by the rules that workers and server share."""

from fathom_spaces.learned import Readout
from fathom_spaces.readouts import Exits, read


def read_all(exits: Exits, param_depth: int) -> dict[Readout, int]:
    """Every readout's depth; `param_depth` is the method's own."""
    found = {Readout(name): depth for name, depth in read(exits).items()}
    return {Readout.PARAM: param_depth, **found}


__all__ = ["Exits", "read_all"]
