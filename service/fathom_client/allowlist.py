"""Modules that an operator allows, in a variable that processes inherit."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from fathom_spaces.errors import FieldError, InvalidSpec


@dataclass(frozen=True)
class AllowList:
    """Modules whose code specs may name, with all that is below them.

    Attributes:
        variable: where they stand, parted by commas.
        flag: of the command line, which adds to it.
        example: the name of such a module.
    """

    variable: str
    flag: str
    example: str

    def modules(self) -> tuple[str, ...]:
        """Those that are allowed; `InvalidSpec` where one of them is not the name of a module."""
        return self._named(os.environ.get(self.variable, "").split(","))

    def adding(self, modules: Sequence[str]) -> dict[str, str]:
        """The variable once these are allowed as well; raises as `modules` does."""
        together = dict.fromkeys((*self.modules(), *self._named(modules)))
        return {self.variable: ",".join(together)}

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
    """Change variables of this process, and of those that it starts meanwhile."""
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
