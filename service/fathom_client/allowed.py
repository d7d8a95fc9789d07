"""Modules that may be named: the environment says which, and carries it on to new processes."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from fathom_spaces.errors import FieldError, InvalidSpec


@dataclass(frozen=True)
class Allowed:
    """Modules of one purpose.

    Attributes:
        variable: of the environment, parted by commas.
        flag: of the command line, which adds to it.
        example: of a module's name, for who wrote something else.
    """

    variable: str
    flag: str
    example: str

    def now(self) -> tuple[str, ...]:
        """Those that are allowed; raises InvalidSpec where one is not the name of a module."""
        return self._named(os.environ.get(self.variable, "").split(","))

    def with_more(self, modules: Sequence[str]) -> str:
        """The variable's value with these as well; raises InvalidSpec as `now` does."""
        return ",".join(dict.fromkeys((*self.now(), *self._named(modules))))

    def _named(self, modules: Sequence[str]) -> tuple[str, ...]:
        names = tuple(name.strip() for name in modules if name.strip())
        for name in names:
            if not all(part.isidentifier() for part in name.split(".")):
                remedy = f"Write it as in `import {self.example}`; all that is below it is allowed."
                mistake = FieldError(
                    path=self.flag, message="not a module's name", value=name, remedy=remedy
                )
                raise InvalidSpec([mistake], "The command line")
        return names


@contextmanager
def environment(changes: Mapping[str, str]) -> Iterator[None]:
    """Set variables for this process, and those it starts, and put back what was there before."""
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
