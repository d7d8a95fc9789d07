"""`python -m fathom_client.child serve ...`: a command that ends when its parent does.

The parent holds the other end of this process's standard input. When it dies, however that
happens, the pipe closes: this process gets SIGTERM, and is killed if it does not end in time.
"""

import os
import signal
import sys
import threading
import time

GRACE_SECONDS = 15.0


def live_with_parent(grace_seconds: float = GRACE_SECONDS) -> None:
    """Watch standard input from now on, and take it away from everyone else."""
    pipe = os.dup(0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    watch = threading.Thread(target=_end_with, args=(pipe, grace_seconds), daemon=True)
    watch.start()


def _end_with(pipe: int, grace_seconds: float) -> None:
    while os.read(pipe, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(grace_seconds)
    if os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)  # this process and whatever it started
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> int:
    """Run the command line for as long as the parent lives."""
    live_with_parent()
    from .cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
