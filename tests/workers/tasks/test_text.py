from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape, Split
from fathom_spaces.tasks import TaskKind
from fathom_workers.tasks import describe
from fathom_workers.tasks.sources import text

from .tables import read

SENTENCE = "the quick brown fox jumps over the lazy dog. Äöü 😀\n" * 20


def test_each_character_is_predicted_from_those_before_it(data: Path) -> None:
    (data / "a.txt").write_text(SENTENCE)
    shape, rows = read("text:a.txt", context=7)
    tokens = len(set(SENTENCE))
    assert shape == DataShape(
        kind=TaskKind.TOKENS,
        inputs=(7,),
        outputs=tokens,
        vocabulary=tokens,
        rows=(len(SENTENCE) - 1) // 7,
    )
    assert rows.classes == tuple(sorted(set(SENTENCE)))
    parts = (rows.train, rows.validation, rows.test)
    x, y = (torch.cat([getattr(part, name).flatten() for part in parts]) for name in "xy")
    assert x.dtype == y.dtype == torch.int64
    assert "".join(rows.classes[token] for token in x) == SENTENCE[: len(x)]
    assert "".join(rows.classes[token] for token in y) == SENTENCE[1 : len(y) + 1]


def test_the_parts_of_the_split_follow_one_another(data: Path) -> None:
    letters = "".join(chr(ord("a") + number // 10) for number in range(201))
    (data / "a.txt").write_text(letters)
    split = Split(validation=0.3, test=0.2, seed=5)
    _, rows = read("text:a.txt", split=split, context=10)
    assert (len(rows.train), len(rows.validation), len(rows.test)) == (10, 6, 4)
    assert rows.train.x[:, 0].tolist() == list(range(10))
    assert rows.validation.x[:, 0].tolist() == list(range(10, 16))
    assert rows.test.x[:, 0].tolist() == list(range(16, 20))


def test_windows_that_are_taken_lie_at_even_distances_over_all_of_the_text(data: Path) -> None:
    letters = "".join(chr(ord("0") + number // 5) for number in range(501))
    (data / "a.txt").write_text(letters)
    shape, rows = read("text:a.txt", context=5, rows=25)
    assert shape.rows == 100
    starts = torch.cat([rows.train.x, rows.validation.x, rows.test.x])[:, 0]
    assert starts.diff().tolist() == [4] * 24


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=60, max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_any_text_can_be_read_back(data: Path, written: str) -> None:
    (data / "a.txt").write_text(written, newline="")
    known = written.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if (len(known) - 1) // 2 < 20:
        return
    _, rows = read("text:a.txt", context=2)
    taken = torch.cat([rows.train.x, rows.validation.x, rows.test.x]).flatten()
    assert "".join(rows.classes[token] for token in taken) == known[: len(taken)]


def test_a_text_shorter_than_a_window_is_refused(data: Path) -> None:
    (data / "a.txt").write_text("short")
    with pytest.raises(InvalidSpec, match=r"task\.options\.context: has 5 characters, too few"):
        describe("text:a.txt", {"context": 5})
    assert describe("text:a.txt", {"context": 4}).rows == 1


def test_what_is_no_text_is_refused(data: Path) -> None:
    (data / "a.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidSpec, match="is not text in UTF-8"):
        describe("text:a.txt", {})


def test_a_text_that_is_too_long_is_not_read(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (data / "a.txt").write_text(SENTENCE)
    monkeypatch.setattr(text, "MAX_TEXT_BYTES", 100)
    with pytest.raises(InvalidSpec, match="100 are the most"):
        describe("text:a.txt", {})
