"""Image augmentation: each transformation by itself, and within a run."""

import itertools
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from fathom_spaces.task import Augment
from fathom_workers.augment import augmenter
from fathom_workers.train import CHECKPOINT

from .jobs import UDN, make_job, numbers, run, stop_at

ROWS, CHANNELS, HEIGHT, WIDTH = 200, 2, 6, 8
# No pixel is zero, and none is like another.
IMAGES = torch.arange(1.0, 1 + ROWS * CHANNELS * HEIGHT * WIDTH).view(ROWS, CHANNELS, HEIGHT, WIDTH)
AUGMENTED = {"dataset": "digits", "augment": {"shift": 0.25, "flip": True, "crop": 1}}


def varied(**settings: Any) -> Tensor:
    torch.manual_seed(0)
    return augmenter(Augment(**settings))(IMAGES)


def moved(images: Tensor, down: int, right: int) -> Tensor:
    """By definition: pixel (i, j) is that at (i - down, j - right), or zero outside."""
    found = torch.zeros_like(images)
    for i in range(max(0, down), min(HEIGHT, HEIGHT + down)):
        for j in range(max(0, right), min(WIDTH, WIDTH + right)):
            found[..., i, j] = images[..., i - down, j - right]
    return found


def moves(images: Tensor, most_down: int, most_right: int) -> list[tuple[int, int]]:
    """How far each image was moved; each must have been moved so."""
    possible = list(
        itertools.product(range(-most_down, most_down + 1), range(-most_right, most_right + 1))
    )
    fits = torch.stack([(moved(IMAGES, *by) == images).all(3).all(2).all(1) for by in possible])
    assert (fits.sum(0) == 1).all()
    return [possible[number] for number in fits.int().argmax(0)]


def test_without_settings_images_stay_the_very_same() -> None:
    assert augmenter(Augment())(IMAGES) is IMAGES


def test_a_flip_mirrors_every_second_image_left_to_right() -> None:
    mirrored = [
        torch.equal(after, before.flip(-1))
        for before, after in zip(IMAGES, varied(flip=True), strict=True)
    ]
    for before, after, is_mirrored in zip(IMAGES, varied(flip=True), mirrored, strict=True):
        assert is_mirrored or torch.equal(after, before)
    assert 70 < sum(mirrored) < 130


def test_a_shift_moves_by_up_to_its_share_of_each_side_with_zeros_moving_in() -> None:
    found = moves(varied(shift=0.34), most_down=2, most_right=2)  # 2.04 of 6, 2.72 of 8
    assert {down for down, _ in found} == {-2, -1, 0, 1, 2}
    assert {right for _, right in found} == {-2, -1, 0, 1, 2}
    assert len(set(found)) == 25


def test_a_share_that_is_a_whole_number_of_pixels_is_reached() -> None:
    images = torch.ones(300, 1, 1, 100)
    torch.manual_seed(0)
    zeros = (augmenter(Augment(shift=0.29))(images) == 0).sum(3)  # 0.29 * 100 < 29 in floats
    assert zeros.max() == 29


def test_a_share_below_one_pixel_moves_nothing() -> None:
    assert torch.equal(varied(shift=0.1), IMAGES)


def test_a_crop_moves_by_up_to_its_pixels_however_small_the_image_is() -> None:
    found = moves(varied(crop=1), most_down=1, most_right=1)
    assert len(set(found)) == 9
    assert varied(crop=64).shape == IMAGES.shape


def test_all_together_each_image_is_varied_by_itself() -> None:
    images = varied(flip=True, shift=0.2, crop=2)
    assert images.shape == IMAGES.shape
    for before, after in zip(IMAGES, images, strict=True):
        assert set(after.unique().tolist()) <= set(before.unique().tolist()) | {0.0}
    kept = (images != 0).float().mean((1, 2, 3))
    assert len(kept.unique()) > 5


def test_images_are_not_changed_in_place() -> None:
    before = IMAGES.clone()
    varied(flip=True, shift=0.3, crop=3)
    assert torch.equal(IMAGES, before)


def test_what_is_drawn_is_decided_by_the_global_generator() -> None:
    settings = {"flip": True, "shift": 0.3, "crop": 3}
    assert torch.equal(varied(**settings), varied(**settings))
    first = varied(**settings)
    assert not torch.equal(augmenter(Augment(**settings))(IMAGES), first)


# --- within a run -----------------------------------------------------------------------------


def test_training_images_are_varied_and_those_for_validation_are_not(tmp_path: Path) -> None:
    # A learning rate that changes no weight: what differs, differs by the images alone.
    still = {"optimizer": "sgd", "lr": 1e-30, "epochs": 2, "batch_size": 512}
    plain, without = run(make_job(task={"dataset": "digits"}, **still), tmp_path)
    augmented, within = run(make_job(task=AUGMENTED, **still), tmp_path)
    assert [m.validation for m in within] == [m.validation for m in without]
    assert augmented.test == plain.test
    assert without[0].train_loss == pytest.approx(without[1].train_loss, abs=1e-6)
    assert abs(within[0].train_loss - without[0].train_loss) > 1e-4
    assert abs(within[0].train_loss - within[1].train_loss) > 1e-5  # anew in every epoch


@pytest.mark.parametrize("method", [None, UDN], ids=["plain", "udn"])
def test_an_augmented_run_that_is_resumed_gives_the_same_bits(
    method: dict[str, Any] | None, tmp_path: Path
) -> None:
    depths = (2,) if method is None else (1, 2, 3)
    job = make_job(depths, task=AUGMENTED, method=method, epochs=2, batch_size=256)
    whole, measured = run(job, tmp_path)
    run(job, tmp_path, stop=stop_at(7))
    resumed, after = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert numbers(resumed) == numbers(whole)
    assert numbers(after[-1]) == numbers(measured[-1])
