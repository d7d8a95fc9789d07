"""Groups: what waits together is done together, and one item's trouble is its own."""

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from typing import Any

import pytest

from fathom_service import groups
from fathom_service.groups import Group, rounds, together
from fathom_service.rotation import Rotation
from fathom_spaces.errors import Conflict, FathomError, Overloaded, Unavailable


class Counter:
    """Doubles numbers; waits for leave before the first group, and notes every group."""

    def __init__(self) -> None:
        self.leave = threading.Event()
        self.began = threading.Event()
        self.groups: list[list[int]] = []

    def __call__(self, items: Sequence[int]) -> list[int | FathomError]:
        self.groups.append(list(items))
        self.began.set()
        assert self.leave.wait(30)
        return [Conflict(f"{item} is odd") if item % 2 else 2 * item for item in items]


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def seen() -> list[int]:
    return []


@pytest.fixture
def group(counter: Counter, seen: list[int]) -> Iterator[Group[int, int]]:
    made: Group[int, int] = Group(
        "ask", counter, lambda count, _seconds: seen.append(count), Rotation()
    )
    yield made
    counter.leave.set()
    made.close()


def waiting(group: Group[int, int], counter: Counter, *items: int) -> list[Future[int]]:
    """The answers of items of which the first is being done and the others wait."""
    first = group.submit(items[0])
    assert counter.began.wait(30)
    return [first, *(group.submit(item) for item in items[1:])]


def test_what_comes_while_one_group_is_at_work_is_the_next_group(
    group: Group[int, int], counter: Counter, seen: list[int]
) -> None:
    answers = waiting(group, counter, 2, 4, 6, 8)
    counter.leave.set()
    assert [answer.result(30) for answer in answers] == [4, 8, 12, 16]
    assert group.do(10) == 20
    assert counter.groups == [[2], [4, 6, 8], [10]]
    assert seen[:2] == [1, 3]


def test_an_error_is_the_answer_of_its_own_item(group: Group[int, int], counter: Counter) -> None:
    answers = waiting(group, counter, 2, 3, 4)
    counter.leave.set()
    assert [answers[0].result(30), answers[2].result(30)] == [4, 8]
    with pytest.raises(Conflict, match="3 is odd"):
        answers[1].result(30)


def test_what_nobody_waits_for_any_more_is_not_done(
    group: Group[int, int], counter: Counter
) -> None:
    answers = waiting(group, counter, 2, 4, 6)
    assert answers[1].cancel()
    counter.leave.set()
    assert answers[2].result(30) == 12
    assert counter.groups == [[2], [6]]


def test_where_all_have_given_up_the_next_one_is_done_all_the_same(
    group: Group[int, int], counter: Counter
) -> None:
    _, given_up = waiting(group, counter, 2, 4)
    assert given_up.cancel()
    counter.leave.set()
    assert group.do(6) == 12


def test_a_group_takes_so_many_at_once(
    group: Group[int, int], counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "MOST_TOGETHER", 2)
    answers = waiting(group, counter, 2, 4, 6, 8)
    counter.leave.set()
    assert [answer.result(30) for answer in answers] == [4, 8, 12, 16]
    assert counter.groups == [[2], [4, 6], [8]]


def test_where_too_many_wait_the_next_is_told_to_come_later(
    group: Group[int, int], counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "MOST_WAITING", 2)
    answers = waiting(group, counter, 2, 4, 6)
    with pytest.raises(Overloaded, match="2 ask requests wait already"):
        group.submit(8)
    counter.leave.set()
    assert [answer.result(30) for answer in answers] == [4, 8, 12]
    assert group.do(8) == 16


def test_what_is_sent_together_is_done_together_or_not_at_all(
    group: Group[int, int], counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "MOST_WAITING", 3)
    first, *_ = waiting(group, counter, 2)
    with pytest.raises(Overloaded, match="0 ask requests wait already"):
        group.submit_all([4, 6, 8, 10])
    answers = group.submit_all([4, 6, 8])
    counter.leave.set()
    assert [answer.result(30) for answer in (first, *answers)] == [4, 8, 12, 16]
    assert counter.groups == [[2], [4, 6, 8]]


def test_what_comes_while_another_kind_has_its_turn_is_one_group(
    counter: Counter, seen: list[int]
) -> None:
    counter.leave.set()
    rotation = Rotation()
    group = Group("ask", counter, lambda count, _seconds: seen.append(count), rotation)
    with rotation.turn():
        answers = [group.submit(item) for item in (2, 4, 6)]
    assert [answer.result(30) for answer in answers] == [4, 8, 12]
    group.close()
    assert (counter.groups, seen) == ([[2, 4, 6]], [3])


def test_an_answer_too_few_is_an_error_of_all_and_the_next_are_done() -> None:
    group = Group[int, int]("ask", lambda _items: [], lambda _count, _seconds: None, Rotation())
    for item in (1, 2):
        with pytest.raises(RuntimeError, match="0 answers to 1 requests"):
            group.submit(item).result(30)
    group.close()


def fails_on(bad: int, error: Exception, tried: list[list[int]]) -> Any:
    def work(items: Sequence[int]) -> list[int]:
        tried.append(list(items))
        if bad in items:
            raise error
        return [2 * item for item in items]

    return work


def test_where_a_group_fails_each_is_done_alone() -> None:
    error, tried = RuntimeError("a fault"), list[list[int]]()
    assert together(fails_on(2, error, tried), [1, 2, 3]) == [2, error, 6]
    assert tried == [[1, 2, 3], [1], [2], [3]]


def test_a_database_that_is_away_is_asked_once_for_all() -> None:
    error, tried = Unavailable("away"), list[list[int]]()
    assert together(fails_on(2, error, tried), [1, 2, 3]) == [error] * 3
    assert tried == [[1, 2, 3]]


def test_what_has_the_same_key_is_done_one_after_the_other() -> None:
    found = list(rounds(["a1", "b1", "a2", "c1", "a3"], key=lambda item: item[0]))
    assert found == [{0: "a1", 1: "b1", 3: "c1"}, {2: "a2"}, {4: "a3"}]
    assert list(rounds([], key=str)) == []
