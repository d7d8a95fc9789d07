import io
import os
import tarfile
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape
from fathom_spaces.tasks import TaskKind
from fathom_workers.tasks import Data, describe
from fathom_workers.tasks.sources import base, folders, images

from .pictures import CLASSES, encoded, pixels, to_folder, to_tar, written
from .tables import read


def raw(rows: Data) -> torch.Tensor:
    """All pictures, (rows, channels, height, width), as bytes again."""
    x = torch.cat([rows.train.x, rows.validation.x, rows.test.x])
    return (x * rows.scaling.input_scale + rows.scaling.input_mean).round()


def test_each_folder_is_a_class_and_pixels_are_those_of_the_files(data: Path) -> None:
    to_folder(data / "pictures", written(30, height=4, width=5))
    shape, rows = read("images:pictures")
    assert shape == DataShape(kind=TaskKind.CLASSIFICATION, inputs=(3, 4, 5), outputs=3, rows=30)
    assert rows.classes == CLASSES
    y = torch.cat([rows.train.y, rows.validation.y, rows.test.y])
    for picture, label in zip(raw(rows), y, strict=True):
        number = int(picture[1, 0, 0])
        assert label == number % 3
        expected = torch.tensor(pixels(number, number % 3, 4, 5).transpose(2, 0, 1))
        assert torch.equal(picture.to(torch.uint8), expected)


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:xz", "w:bz2"])
@pytest.mark.parametrize("before", ["", "./", "deep/train/"])
def test_a_tar_is_read_like_the_folder_it_holds(data: Path, mode: str, before: str) -> None:
    files = written()
    to_folder(data / "pictures", files)
    shuffled = dict(sorted(files.items(), key=lambda item: item[1]))
    to_tar(data / "pictures.tar", {**shuffled, "README.txt": b"not a picture"}, mode, before)
    below = before.removeprefix("./").rstrip("/")
    there, folder = read("images:pictures")
    shape, rows = read("images:pictures.tar" + (f"/{below}" if below else ""))
    assert shape == there
    assert torch.equal(rows.train.x, folder.train.x)
    assert torch.equal(rows.test.y, folder.test.y)


def test_channels_are_standardised_alike_over_all_training_pixels(data: Path) -> None:
    to_folder(data / "pictures", written())
    _, rows = read("images:pictures")
    assert rows.scaling.input_mean.shape == (3, 1, 1)
    mean = rows.train.x.mean((0, 2, 3))
    torch.testing.assert_close(mean, torch.zeros(3), atol=1e-5, rtol=0)
    deviation = rows.train.x.std((0, 2, 3), correction=0)
    torch.testing.assert_close(deviation, torch.tensor([1.0, 1, 0]), atol=1e-5, rtol=0)


def test_grey_pictures_have_one_channel(data: Path) -> None:
    grey = {
        f"{CLASSES[number % 2]}/{number}.jpg": encoded(np.full((8, 8), number, np.uint8), "jpeg")
        for number in range(30)
    }
    to_folder(data / "pictures", grey)
    assert read("images:pictures")[0].inputs == (1, 8, 8)
    to_folder(data / "pictures", {"bee/zz.png": encoded(pixels(1, 1, 8, 8))})
    with pytest.raises(InvalidSpec, match=r"bee/zz\.png has colours, which the first image has no"):
        read("images:pictures")


def test_size_cuts_the_middle_square_and_scales_it(data: Path) -> None:
    wide = np.zeros((8, 24, 3), np.uint8)
    wide[:, 8:16] = 255
    to_folder(data / "pictures", {f"ant/{number}.png": encoded(wide) for number in range(30)})
    to_folder(data / "pictures", {"bee/0.png": encoded(np.full((99, 33, 3), 255, np.uint8))})
    shape, rows = read("images:pictures", size=4)
    assert shape.inputs == (3, 4, 4)
    assert (raw(rows) == 255).all()


def test_pictures_of_several_sizes_need_one(data: Path) -> None:
    to_folder(data / "pictures", written())
    to_folder(data / "pictures", {"cow/zz.png": encoded(pixels(1, 1, 5, 6))})
    with pytest.raises(
        InvalidSpec, match=r"cow/zz\.png has 6 x 5 pixels, not 4 x 4.*options\.size"
    ):
        read("images:pictures")


def test_rows_are_taken_from_each_class_in_proportion_and_only_those_decoded(data: Path) -> None:
    files = written(60)
    to_folder(data / "pictures", files)
    shape, rows = read("images:pictures", rows=24)
    assert shape.rows == 60
    y = torch.cat([rows.train.y, rows.validation.y, rows.test.y])
    assert y.bincount().tolist() == [8, 8, 8]
    taken = {int(picture[1, 0, 0]) for picture in raw(rows)}
    for name in files:
        if int(name[4:7]) not in taken | {0}:
            (data / "pictures" / name).write_text("broken")
    assert torch.equal(read("images:pictures", rows=24)[1].train.x, rows.train.x)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"README.md": b""}, "has 0 images"),
        (
            {"train/ant/1.png": b"", "test/ant/1.png": b""},
            "Name one of them: images:p/test, images",
        ),
        ({"ant/1.png": b"", "2.png": b""}, r"the image 2\.png lies in no class's folder"),
        ({"ant/1.png": b"no picture"}, r"ant/1\.png cannot be decoded"),
        ({"ant/1.png": encoded(pixels(1, 1))[:50]}, r"ant/1\.png cannot be decoded"),
        (
            {"ant/1.tif": encoded(np.ones((4, 4), np.uint16), "tiff")},
            r"ant/1\.tif is of the kind I",
        ),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_what_is_no_folder_of_classes_is_refused(
    data: Path, files: dict[str, bytes], message: str, packed: bool
) -> None:
    (to_tar if packed else to_folder)(data / "p", files)
    with pytest.raises(InvalidSpec, match=message):
        describe("images:p", {})


def test_links_in_a_folder_are_refused_and_in_a_tar_left_out(data: Path) -> None:
    to_folder(data / "pictures", written())
    secret = data.parent / "secret.png"
    secret.write_bytes(encoded(pixels(1, 1)))
    (data / "pictures" / "ant" / "link.png").symlink_to(secret)
    with pytest.raises(InvalidSpec, match=r"ant/link\.png is a link"):
        describe("images:pictures", {})
    to_tar(data / "p.tar", written())
    with tarfile.open(data / "p.tar", "a") as archive:
        member = tarfile.TarInfo("ant/link.png")
        member.type, member.linkname = tarfile.SYMTYPE, str(secret)
        archive.addfile(member)
    assert describe("images:p.tar", {}).rows == 30


def test_a_pipe_among_the_pictures_is_refused_instead_of_waited_for(data: Path) -> None:
    to_folder(data / "pictures", written())
    os.mkfifo(data / "pictures" / "ant" / "endless.png")
    with pytest.raises(InvalidSpec, match=r"ant/endless\.png is a pipe or a device"):
        describe("images:pictures", {})


def test_nothing_of_a_tar_is_written_to_the_disk(data: Path) -> None:
    to_tar(data / "p.tar", written(), before="../../")
    before = sorted(path.name for path in data.parent.iterdir())
    with pytest.raises(InvalidSpec, match="has 0 images"):
        describe("images:p.tar", {})
    assert sorted(path.name for path in data.parent.iterdir() if path.name != "cache") == before


def test_what_is_no_tar_is_refused(data: Path) -> None:
    for content in (b"no tar at all", b"\x1f\x8bxx", b"\xfd7zXZ\x00xx", b"BZhxx"):
        (data / "p.tar").write_bytes(content)
        with pytest.raises(InvalidSpec, match="cannot be read as a tar"):
            describe("images:p.tar", {})


def test_a_tar_that_ends_too_early_is_refused(data: Path) -> None:
    to_tar(data / "p.tar", written(), "w:gz")
    whole = (data / "p.tar").read_bytes()
    (data / "p.tar").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InvalidSpec, match="cannot be read as a tar"):
        describe("images:p.tar", {})


def test_an_archive_that_unpacks_without_end_is_refused(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MAX_ARCHIVE_BYTES", 1_000_000)
    to_tar(data / "p.tar", {**written(), "zeros": bytes(2_000_000), "more": b""}, "w:xz")
    assert (data / "p.tar").stat().st_size < 100_000
    with pytest.raises(InvalidSpec, match="unpacks to more than"):
        describe("images:p.tar", {})


def test_a_member_or_a_header_that_is_too_large_is_not_read(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MAX_IMAGE_BYTES", 50_000)
    to_tar(data / "p.tar", {"ant/1.png": bytes(60_000)})
    with pytest.raises(InvalidSpec, match=r"ant/1\.png has 60,000 bytes; 50,000 are the most"):
        describe("images:p.tar", {})
    to_folder(data / "pictures", {"ant/1.png": bytes(60_000)})
    with pytest.raises(InvalidSpec, match=r"ant/1\.png has 60,000 bytes"):
        describe("images:pictures", {})
    with tarfile.open(data / "p.tar", "w", format=tarfile.PAX_FORMAT) as archive:
        member = tarfile.TarInfo("ant/1.png")
        member.pax_headers = {"comment": "x" * 60_000}
        archive.addfile(member, io.BytesIO())
    with pytest.raises(InvalidSpec, match="or is broken"):
        describe("images:p.tar", {})


def test_a_picture_of_too_many_pixels_is_not_decoded(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_folder(data / "pictures", {"ant/1.png": encoded(np.zeros((100, 100), np.uint8))})
    monkeypatch.setattr(images, "MOST_PIXELS", 9_999)
    with pytest.raises(InvalidSpec, match="has 100 x 100 pixels"):
        describe("images:pictures", {"size": 8})
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1_000)  # Pillow's own bound
    with pytest.raises(InvalidSpec, match="cannot be decoded"):
        describe("images:pictures", {"size": 8})


def test_pictures_that_take_too_much_memory_together_are_not_decoded(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_folder(data / "pictures", written())
    shape = describe("images:pictures", {})
    monkeypatch.setattr(base, "MAX_BYTES", 30 * shape.shape.size - 1)
    with pytest.raises(InvalidSpec, match=r"Lower options\.size or options\.rows"):
        read("images:pictures")


def test_decoded_pictures_are_kept_until_a_file_changes(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_tar(data / "p.tar", written())
    _, first = read("images:p.tar")
    kept = data.parent / "cache"
    assert len(list(kept.glob("*.npz"))) == 2  # of the description, and of all rows
    decode = images._decode
    monkeypatch.setattr(images, "_decode", None)
    _, again = read("images:p.tar", rows=30)
    assert torch.equal(again.train.x, first.train.x)
    monkeypatch.setattr(images, "_decode", decode)
    to_tar(data / "p.tar", {name: encoded(pixels(9, 0)) for name in written()})
    os.utime(data / "p.tar", ns=(1, 1))
    _, changed = read("images:p.tar")
    assert changed.scaling.input_mean[1] == 9
    assert len(list(kept.glob("*.npz"))) == 2
