"""Image augmentation: training images varied anew in every batch, on their own device.

What is drawn comes from torch's global generator, which the run seeds before every step.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from fathom_spaces.task import Augment


def augmenter(settings: Augment) -> Callable[[Tensor], Tensor]:
    """What takes images (rows, channels, height, width) and gives them varied, as new ones."""
    if not settings:
        return _unchanged
    return lambda images: _vary(settings, images)


def _unchanged(images: Tensor) -> Tensor:
    return images


def _vary(settings: Augment, images: Tensor) -> Tensor:
    moves = []
    if settings.shift:
        moves.append(tuple(_pixels(settings.shift, side) for side in images.shape[-2:]))
    if settings.crop:
        moves.append((settings.crop, settings.crop))
    for number, (down, right) in enumerate(moves or [(0, 0)]):
        images = _moved(images, down, right, flip=settings.flip and number == 0)
    return images


def _pixels(share: float, side: int) -> int:
    """Whole pixels in a share of a side, 29 in 0.29 of 100, whose product is just below."""
    return int(share * side + 1e-9)


def _moved(images: Tensor, most_down: int, most_right: int, *, flip: bool) -> Tensor:
    """Each image moved by its own whole number of pixels; standardised zeros move in.

    Every second one is mirrored as well. One gather does both, some four times as fast on a CPU as
    indexing by rows and columns.
    """
    rows, channels, height, width = images.shape
    device = images.device
    padded = functional.pad(images, (most_right, most_right, most_down, most_down))
    down = torch.randint(2 * most_down + 1, (rows, 1), device=device)
    down = down + torch.arange(height, device=device)  # (rows, height)
    right = torch.randint(2 * most_right + 1, (rows, 1), device=device)
    right = right + torch.arange(width, device=device)  # (rows, width)
    if flip:
        mirrored = torch.rand(rows, 1, device=device) < 0.5
        right = torch.where(mirrored, right.flip(1), right)
    places = down[:, :, None] * padded.shape[-1] + right[:, None, :]  # (rows, height, width)
    places = places.view(rows, 1, -1).expand(-1, channels, -1)
    return padded.flatten(2).gather(2, places).view(images.shape)
