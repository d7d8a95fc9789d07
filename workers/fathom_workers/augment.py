"""Image augmentation: training images varied anew in every batch, on their own device.

What is drawn comes from torch's global generator, which the run seeds before every step.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from fathom_spaces.task import Augment


def augmenter(settings: Augment) -> Callable[[Tensor], Tensor]:
    """What takes images (rows, channels, height, width) and gives them varied."""
    if not settings:
        return _unchanged
    return lambda images: _vary(settings, images)


def _unchanged(images: Tensor) -> Tensor:
    return images


def _vary(settings: Augment, images: Tensor) -> Tensor:
    if settings.flip:
        mirrored = torch.rand(len(images), device=images.device) < 0.5
        images = torch.where(mirrored[:, None, None, None], images.flip(-1), images)
    if settings.shift:
        height, width = images.shape[-2:]
        images = _moved(images, int(settings.shift * height), int(settings.shift * width))
    if settings.crop:
        images = _moved(images, settings.crop, settings.crop)
    return images


def _moved(images: Tensor, most_down: int, most_right: int) -> Tensor:
    """Each image moved by its own whole number of pixels; standardised zeros move in."""
    rows, _, height, width = images.shape
    padded = functional.pad(images, (most_right, most_right, most_down, most_down))
    top = torch.randint(2 * most_down + 1, (rows, 1, 1), device=images.device)
    left = torch.randint(2 * most_right + 1, (rows, 1, 1), device=images.device)
    down = top + torch.arange(height, device=images.device)[None, :, None]
    right = left + torch.arange(width, device=images.device)[None, None, :]
    row = torch.arange(rows, device=images.device)[:, None, None]
    # (rows, height, width, channels) -> (rows, channels, height, width)
    return padded[row, :, down, right].permute(0, 3, 1, 2).contiguous()
