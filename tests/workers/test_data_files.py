"""The data directory: what is found there, and that nothing leads out of it."""

import os
from pathlib import Path

import pytest

from fathom_spaces.errors import InvalidSpec
from fathom_workers import data_files
from fathom_workers.data_files import data_directory, data_file, found, locate


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("FATHOM_DATA_DIR", str(folder))
    return folder


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("1,2\n")
    return path


def test_a_file_is_found_by_its_name_below_the_data_directory(data: Path) -> None:
    path = touch(data / "uci" / "energy.txt")
    assert data_file("uci/energy.txt", "csv:uci/energy.txt") == path


def test_the_directory_itself_may_be_a_link(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = touch(data / "a.csv")
    (tmp_path / "link").symlink_to(data)
    monkeypatch.setenv("FATHOM_DATA_DIR", str(tmp_path / "link"))
    assert data_file("a.csv", "csv:a.csv") == path


@pytest.mark.parametrize(
    "name",
    ["../secret.txt", "/etc/passwd", "sub/../../secret.txt", "./a.csv", "sub//a.csv", "", "a\0b"],
)
def test_what_leads_out_of_the_data_directory_is_refused(data: Path, name: str) -> None:
    touch(data.parent / "secret.txt")
    touch(data / "sub" / "a.csv")
    with pytest.raises(InvalidSpec, match=r"task\.dataset: leads out of the data directory"):
        locate(name, f"csv:{name}")


@pytest.mark.parametrize("name", ["link.csv", "folder/secret.txt"])
def test_links_are_not_followed_wherever_they_lead(data: Path, name: str) -> None:
    touch(data.parent / "secret.txt")
    (data / "link.csv").symlink_to(touch(data / "a.csv"))
    (data / "folder").symlink_to(data.parent)
    with pytest.raises(InvalidSpec, match="is a link; links are not followed"):
        data_file(name, f"csv:{name}")


def test_a_missing_file_names_those_near_it(data: Path) -> None:
    for name in ("energy.txt", "concrete.txt", ".hidden"):
        touch(data / name)
    with pytest.raises(InvalidSpec, match=r"got 'csv:enrgy\.txt'\)\. Near it: energy\.txt"):
        data_file("enrgy.txt", "csv:enrgy.txt")
    with pytest.raises(InvalidSpec, match=r"There are: concrete\.txt, energy\.txt\."):
        data_file("zzz", "csv:zzz")


def test_a_folder_is_no_file_and_a_file_no_folder(data: Path) -> None:
    touch(data / "uci" / "energy.txt")
    with pytest.raises(InvalidSpec, match=r"is not a file .* In it: energy\.txt\."):
        data_file("uci", "csv:uci")
    with pytest.raises(InvalidSpec, match=r"energy\.txt is a file, not a folder"):
        data_file("uci/energy.txt/x", "csv:uci/energy.txt/x")
    assert locate("uci/energy.txt/a/b", "") == (data / "uci" / "energy.txt", ("a", "b"))


def test_without_a_data_directory_the_remedy_names_the_flag(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FATHOM_DATA_DIR", raising=False)
    assert data_directory() is None
    with pytest.raises(InvalidSpec, match=r"no data directory .* --data-dir, or set FATHOM_DATA_"):
        data_file("a.csv", "csv:a.csv")


def test_files_are_found_by_their_endings_and_images_by_their_folders(data: Path) -> None:
    for name in (
        "a.csv",
        "uci/b.TXT",
        "c.parquet",
        "d.npz",
        "e.tar.xz",
        "pictures/train/cat/1.png",
        "pictures/train/cat/2.png",
        "pictures/train/dog/1.jpg",
        "plot.png",
        "notes/plot.png",
        "README",
        ".hidden/f.csv",
    ):
        touch(data / name)
    (data / "link.csv").symlink_to(data / "a.csv")
    assert found(data) == [
        "openml:*",
        "csv:a.csv",
        "csv:uci/b.TXT",
        "images:e.tar.xz",
        "images:e.tar.xz/*",
        "images:pictures/train",
        "npz:d.npz",
        "parquet:c.parquet",
        "text:uci/b.TXT",
    ]


def test_without_a_directory_there_is_only_what_can_be_fetched(tmp_path: Path) -> None:
    assert found(None) == found(tmp_path / "nowhere") == ["openml:*"]


def test_names_that_cannot_be_sent_or_would_stand_for_others_are_left_out(data: Path) -> None:
    touch(data / "all*.csv")
    touch(data / ("long" * 60) / ("long" * 60) / "a.csv")
    Path(os.fsdecode(os.fsencode(data) + b"/\xff.csv")).write_text("1")
    assert found(data) == ["openml:*"]


def test_looking_ends_at_its_bounds_with_the_upper_folders_seen(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        touch(data / "below" / f"{number}.csv")
        touch(data / f"{number}.csv")
    monkeypatch.setattr(data_files, "MOST_FOUND", 20)
    assert len(found(data)) == 1 + 20
    monkeypatch.setattr(data_files, "MOST_FOUND", 9_900)
    monkeypatch.setattr(data_files, "MOST_LOOKED_AT", 40)
    names = found(data)
    assert len([name for name in names if "/" not in name]) == 1 + 30
    assert len(names) < 1 + 40
