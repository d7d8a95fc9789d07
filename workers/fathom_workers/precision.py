"""The precision that a step's forward pass computes in."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any

import torch

from fathom_client.wire_work import Job
from fathom_spaces.training import BF16


def precision(job: Job, device: str) -> Callable[[], AbstractContextManager[Any]]:
    """What to run a forward pass in; bfloat16 needs no scaling of the loss, unlike float16."""
    if job.precision != BF16:
        return nullcontext
    return partial(torch.autocast, torch.device(device).type, torch.bfloat16)
