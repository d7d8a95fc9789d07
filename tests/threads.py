"""Threads for tests: several pieces of work at the same time, none of which may fail."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def together(*work: Callable[[], object]) -> None:
    """Run all pieces, each in a thread, from the same moment on; raises what one of them raised."""
    start = Barrier(len(work))

    def run(piece: Callable[[], object]) -> None:
        start.wait()
        piece()

    with ThreadPoolExecutor(len(work)) as pool:
        running = [pool.submit(run, piece) for piece in work]
    for each in running:
        each.result()
