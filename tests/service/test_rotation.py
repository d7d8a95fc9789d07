"""The rotation: one at a time in the order of coming, but nobody waits for long."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from fathom_service.rotation import Rotation


def until(found: Callable[[], bool]) -> None:
    """Wait for another thread to come to a point that it does not tell of."""
    pause = threading.Event()
    for _ in range(3000):
        if found():
            return
        pause.wait(0.01)
    raise AssertionError("it did not come to that")


def test_turns_are_given_in_the_order_of_coming() -> None:
    rotation, order = Rotation(patience=30), list[int]()

    def take(number: int) -> None:
        with rotation.turn():
            order.append(number)

    with ThreadPoolExecutor(3) as pool, rotation.turn():
        for number in range(3):
            pool.submit(take, number)
            until(lambda least=number: len(rotation._waiting) > least)
        assert order == []
    assert order == [0, 1, 2]


def test_whose_patience_is_over_goes_ahead_and_leaves_the_turn_to_its_holder() -> None:
    rotation = Rotation(patience=0.01)
    with rotation.turn():
        with rotation.turn():
            pass
        assert rotation._taken
        assert not rotation._waiting
    assert not rotation._taken


def test_nobody_waits_for_a_turn_that_has_lasted_too_long_already() -> None:
    rotation = Rotation(patience=0.01)
    with rotation.turn():
        with rotation.turn():
            pass
        rotation._patience = 1e6
        with rotation.turn():
            pass
    with ThreadPoolExecutor(1) as pool, rotation.turn():
        others = pool.submit(rotation._wait)
        until(lambda: bool(rotation._waiting))
        assert not others.done(), "for the next turn one waits"
    rotation._pass_on()


def test_an_error_ends_the_turn() -> None:
    rotation = Rotation(patience=30)
    with pytest.raises(KeyError), rotation.turn():
        raise KeyError
    with rotation.turn():
        assert rotation._taken


def test_no_turn_is_lost_where_patience_ends_as_it_is_called() -> None:
    # About as long as a turn takes, so that some are called in that very moment.
    rotation, done = Rotation(patience=0.0005), list[int]()

    def work(number: int) -> None:
        for _ in range(200):
            with rotation.turn():
                threading.Event().wait(0.0002)
            done.append(number)

    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(work, number) for number in range(4)]:
            future.result(60)
    assert len(done) == 800
    assert not rotation._taken
    assert not rotation._waiting
