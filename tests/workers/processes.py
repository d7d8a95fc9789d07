"""Waiting for processes that need not be children of the test's."""

import os
import select

SECONDS = 20.0


def gone(pid: int) -> bool:
    """Whether the process ends within the limit."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    with open(descriptor, closefd=True) as process:
        return bool(select.select([process], [], [], SECONDS)[0])
