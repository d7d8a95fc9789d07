"""Forks: a child process must not share its parent's connections, nor wait for its threads."""

import os
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """Something that must begin anew in a child."""

    def renew(self) -> None:
        """Let go of what belongs to the parent, without closing it."""


_ALIVE: "WeakSet[Renewable]" = WeakSet()


def renew_in_children(one: Renewable) -> None:
    """Renew `one` in every process that is forked from this one from now on."""
    _ALIVE.add(one)


def _renew_all() -> None:
    for one in list(_ALIVE):
        one.renew()


os.register_at_fork(after_in_child=_renew_all)
