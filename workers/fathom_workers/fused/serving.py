"""Fused training in the training process: one run comes, others join it."""

from collections.abc import Callable, Sequence

from .calibration import room
from .member import Trial
from .session import train_fused


def serve(
    trial: Trial,
    most: int,
    device: str,
    waiting: Callable[[], Sequence[Trial]],
    tell: Callable[[int], None],
    wait: Callable[[], object],
) -> bool:
    """Train a trial together with those that join it, until all have ended.

    Args:
        trial: the first.
        most: how many may be trained together; 0 to find out.
        device: where to train.
        waiting: gives the trials that are to join.
        tell: is told how many may be trained together, at the start and where it changes.
        wait: waits until those are there that are to begin with it.

    Returns:
        Whether that was done; not where the trial is faster alone.
    """
    most = most or room(trial.job, device)
    tell(most)
    if most < 2:
        return False
    wait()  # a small trial would be over before they come
    train_fused([trial], device=device, most=most, more=waiting, tell=tell)
    return True
