"""Which trials may be trained as one stack, and why the others run alone.

Server and workers share it: the server hands such trials out together, a worker trains them so.
"""

import hashlib

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families import FAMILIES

from .wire_work import Job, ObjectiveJob

GROWS = "its network changes its shape while it is trained"
# Learned methods that run alone, and why; all others fuse.
ALONE = {
    "gated_connections": "each run closes connections of its own, and trains again without them",
    "greedy_layerwise": GROWS,
    "growth": GROWS,
    "hard_concrete": "each step leaves out blocks of its own, whose gates were drawn as closed",
    "progressive": GROWS,
}
# What members of one stack may differ in, and what changes no number of a training.
OWN = frozenset({"seed", "lr", "weight_decay", "batch_size"})
NO_NUMBER = frozenset({"checkpoint_seconds", "prunable", "latency_batch", "ablation", "fuse"})


def alone_because(job: Job | ObjectiveJob) -> str | None:
    """Why a trial cannot be trained together with others; none where it can."""
    if isinstance(job, ObjectiveJob):
        return "an objective is code of the user's own"
    if job.fuse is False:
        return "its experiment says training.fuse: false"
    if job.processes > 1:
        return "several processes train it together"
    if job.compile:
        return "its blocks are compiled, each by itself"
    if job.precision != "float32":
        return f"it computes in {job.precision}, chosen anew for each product of its layers"
    if job.family not in FAMILIES:
        return f"{job.family} is a family of the user's own, whose layers nobody knows"
    return None if job.method is None else ALONE.get(job.method.algorithm)


def fuse_key(job: Job | ObjectiveJob) -> str | None:
    """What trials have in common that may be trained as one stack; none where one runs alone.

    Two jobs have one key if their tensors have one shape at every step, and the same layers work on
    them: one task, family, width and options, one optimiser and schedule, one method with the same
    settings and depths. Seeds, learning rates, weight decays and batch sizes may differ. So may the
    depth of ordinary training, where all layers are alike and one head fits behind any of them.
    """
    if alone_because(job) is not None:
        return None
    assert isinstance(job, Job)
    own = OWN | {"depths"} if job.method is None and _depth_is_free(job) else OWN
    text = job.model_dump_json(exclude=set(own | NO_NUMBER))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _depth_is_free(job: Job) -> bool:
    """Whether a shallower net is the beginning of a deeper one, with a head of the same shape."""
    net = Blueprint(
        job.family, job.width, max(job.depths), job.task.sample, job.options, job.layers, job.skips
    )
    return not job.layers and not job.skips and FAMILIES[job.family].one_shape(net)
