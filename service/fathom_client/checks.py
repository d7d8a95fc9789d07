"""What `fathom doctor` looks at: one check, and the checks every package brings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """One finding.

    Attributes:
        name: what was looked at.
        ok: whether it is as it should be.
        detail: what was found.
        remedy: what to do where it is not ok.
        required: a finding that is not ok and not required is only noted.
    """

    name: str
    ok: bool
    detail: str
    remedy: str = ""
    required: bool = True
