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


@dataclass(frozen=True)
class Setting:
    """One setting of one command, as it holds.

    Attributes:
        command: such as `serve`; empty for a variable that is no flag's.
        name: the flag, or the variable.
        value: as text; secrets are hidden.
        origin: flag, variable, file or default; `unknown` for a variable that nothing reads.
        note: where it can be set, or what to do.
    """

    command: str
    name: str
    value: str
    origin: str
    note: str = ""
