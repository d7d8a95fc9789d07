"""A job's model with its depth method around it."""

from functools import partial

import torch

from fathom_client.wire import Job
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
        raise InvalidSpec(
            [
                FieldError(
                    path="depths",
                    message="ordinary training takes one depth",
                    value=str(job.depths),
                    remedy="Give a method, or one depth.",
                )
            ],
            "The job",
        )
    shape = job.task.sample
    depths = tuple(sorted(job.depths))
    generator = torch.Generator().manual_seed(job.seed)
    blueprint = Blueprint(
        job.family, job.width, depths[-1], shape, job.options, job.layers, job.skips
    )
    setup = Setup(
        depths=depths,
        stack=_stack(job, blueprint),
        epochs=job.epochs,
        steps=steps,
        rows=rows,
        lr=job.lr,
        loss=partial(mean_loss, shape.kind),
        generator=generator,
    )
    return wrap(build(blueprint, generator), setup, job.method)


def _stack(job: Job, blueprint: Blueprint) -> Stack:
    if job.profile is None:
        return FAMILIES[job.family].stack(blueprint)
    return Stack(job.profile.stem, job.profile.blocks[: blueprint.depth], job.profile.head)
