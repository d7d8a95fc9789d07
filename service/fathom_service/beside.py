"""Whose trials a worker may train together: those of one study that differ in what may differ."""

from fathom_client.fusing import OWN, fuse_key
from fathom_spaces.methods import LearnedMethod
from fathom_storage.ledger import OBJECTIVE

from .held import Held
from .jobs import training_job, varied
from .specs import method_of


def fits_its_study(held: Held) -> bool:
    """Whether every trial of its study may be trained beside this one, whatever it turns out to be.

    What a search varies beside that would make trials of one study that cannot be stacked, and a
    worker that holds them one after the other keeps them from the rest.
    """
    if held.study.kind == OBJECTIVE or held.record.kind == "study":
        return False
    job = training_job(held)
    key = fuse_key(job)
    if key is None:
        return False
    method = method_of(held.experiment, held.study)
    free = set(OWN)
    if isinstance(method, LearnedMethod) or _has_key(job.depths[0] + 1, held, key):
        free.add("depth")
    return free >= varied(held)


def _has_key(depth: int, held: Held, key: str) -> bool:
    """Whether the trial would have the same key at another depth."""
    return fuse_key(training_job(held).model_copy(update={"depths": (depth,)})) == key
