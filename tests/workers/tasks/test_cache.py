from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import numpy as np
import pytest

from fathom_workers.tasks.sources import cache
from fathom_workers.tasks.sources.cache import Arrays, Key, cache_folder, kept

KEY = Key("place", "stamp", "options")


def refuse() -> Arrays:
    raise AssertionError("made again")


def numbers(value: int = 1) -> Arrays:
    return {"x": np.full(3, value), "names": np.array(["a", "bc"])}


@pytest.fixture(autouse=True)
def folder(data: Path) -> Path:
    return data.parent / "cache"


def test_what_was_made_is_read_the_next_time(folder: Path) -> None:
    assert kept(KEY, numbers)["x"].tolist() == [1, 1, 1]
    again = kept(KEY, refuse)
    assert again["x"].tolist() == [1, 1, 1]
    assert again["names"].tolist() == ["a", "bc"]
    assert not list(folder.glob("*.part"))


def test_another_state_takes_the_place_of_the_old_one(folder: Path) -> None:
    kept(KEY, numbers)
    kept(Key("place", "stamp", "other options"), numbers)
    kept(Key("elsewhere", "stamp", "options"), numbers)
    kept(Key("place", "changed", "options"), lambda: numbers(2))
    assert len(list(folder.glob("*.npz"))) == 2
    assert kept(Key("elsewhere", "stamp", "options"), refuse)["x"].tolist() == [1, 1, 1]
    assert kept(Key("place", "changed", "options"), refuse)["x"].tolist() == [2, 2, 2]


@pytest.mark.parametrize("damage", [b"", b"no zip", b"PK\x03\x04"])
def test_a_damaged_entry_is_made_anew(folder: Path, damage: bytes) -> None:
    kept(KEY, numbers)
    (folder / KEY.name).write_bytes(damage)
    assert kept(KEY, lambda: numbers(2))["x"].tolist() == [2, 2, 2]
    assert kept(KEY, refuse)["x"].tolist() == [2, 2, 2]


def test_an_entry_cut_short_is_made_anew(folder: Path) -> None:
    kept(KEY, numbers)
    whole = (folder / KEY.name).read_bytes()
    (folder / KEY.name).write_bytes(whole[: len(whole) // 2])
    assert kept(KEY, lambda: numbers(2))["x"].tolist() == [2, 2, 2]


def test_of_several_that_want_the_same_one_makes_and_the_others_wait() -> None:
    # Each opens the lock for itself, as processes do.
    together, made = Barrier(4), []

    def want() -> list[int]:
        together.wait()
        found: list[int] = kept(KEY, lambda: made.append(1) or numbers())["x"].tolist()
        return found

    with ThreadPoolExecutor(4) as threads:
        wanted = [threads.submit(want) for _ in range(4)]
        assert [future.result() for future in wanted] == [[1, 1, 1]] * 4
    assert made == [1]


def test_a_folder_that_cannot_be_made_costs_only_time(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder.write_text("a file")
    assert kept(KEY, numbers)["x"].tolist() == [1, 1, 1]
    assert "arrays are not kept" in caplog.text


def test_a_full_disk_costs_only_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache.np, "savez", full)
    assert kept(KEY, numbers)["x"].tolist() == [1, 1, 1]
    assert "No space left on device" in caplog.text
    assert {path.suffix for path in folder.iterdir()} == {".lock"}


def test_the_folder_is_the_users_unless_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FATHOM_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/caches")
    assert cache_folder() == Path("/caches/fathom")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home/somebody")
    assert cache_folder() == Path("/home/somebody/.cache/fathom")
