"""A job's model with its depth method around it."""

from functools import partial

import torch

from fathom_client.wire_work import Job
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.families import FAMILIES
from fathom_spaces.layers import Stack

from .depth import DepthMethod, Setup, wrap
from .models import Blueprint, build
from .tasks import mean_loss


def assemble(job: Job, steps: int, rows: int) -> DepthMethod:
    """The method on the CPU, all weights drawn from the job's seed.

    Args:
        job: what to train.
        steps: of the whole schedule.
        rows: training rows.

    Raises:
        InvalidSpec: ordinary training at several depths; a family that cannot be built.
    """
    if job.method is None and len(job.depths) != 1:
        message, remedy = "ordinary training takes one depth", "Give a method, or one depth."
        raise _refused("depths", str(job.depths), message, remedy)
    depths = tuple(sorted(job.depths))
    generator = torch.Generator().manual_seed(job.seed)
    blueprint = _net(job, depths[-1])
    setup = Setup(
        depths=depths,
        stack=_stack(job, blueprint),
        epochs=job.epochs,
        steps=steps,
        rows=rows,
        lr=job.lr,
        loss=partial(mean_loss, blueprint.shape.kind),
        generator=generator,
    )
    return wrap(build(blueprint, generator), setup, job.method)


def _net(job: Job, depth: int) -> Blueprint:
    shape = job.task.sample
    net = Blueprint(job.family, job.width, depth, shape, job.options, job.layers, job.skips)
    family = FAMILIES.get(job.family)
    refusal = None if family is None else family.refused_net(net)
    if refusal is not None:
        raise _refused(refusal.field, str(refusal.value), refusal.message, refusal.remedy)
    return net


def _refused(path: str, value: str, message: str, remedy: str) -> InvalidSpec:
    error = FieldError(path=path, message=message, value=value, remedy=remedy)
    return InvalidSpec([error], "The job")


def _stack(job: Job, blueprint: Blueprint) -> Stack:
    if job.profile is None:
        return FAMILIES[job.family].stack(blueprint)
    return Stack(job.profile.stem, job.profile.blocks[: blueprint.depth], job.profile.head)
