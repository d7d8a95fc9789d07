"""The keeper: how many workers it wants, and what it does with those that end."""

from collections.abc import Callable, Iterator, Sequence

import pytest

from fathom_client.wire_work import Demand
from fathom_spaces.errors import FathomError, FleetKept, Unauthorized, Unavailable
from fathom_workers.fleet.keeper import MOST_FAILURES, SOON_SECONDS, Ended, Keeper, Size
from fathom_workers.fleet.member import Member


class Engine:
    """Workers that run until a test says that they ended."""

    def __init__(self, left: Sequence[int] = ()) -> None:
        self.left = left
        self.at_work: dict[int, Member] = {slot: Member(name="of before") for slot in left}
        self.started: list[int] = []
        self.over: list[Ended] = []
        self.stopped = self.left_alone = self.away = False

    def running(self) -> Sequence[int]:
        return self.left

    def start(self, slot: int, member: Member) -> None:
        assert slot not in self.at_work
        self.at_work[slot] = member
        self.started.append(slot)

    def end(self, slot: int, failure: str | None = None) -> None:
        del self.at_work[slot]
        self.over.append(Ended(slot, failure))

    def ended(self) -> list[Ended] | None:
        over, self.over = self.over, []
        return None if self.away else over

    def stop(self) -> None:
        self.stopped = True

    def leave(self) -> None:
        self.left_alone = True


class Hold:
    """The server says what it was told to."""

    def __init__(self) -> None:
        self.answer: Demand | FathomError = Demand(waiting=0, busy=0, registered=1)
        self.lasts: list[float] = []

    def demand(self) -> Demand:
        if isinstance(self.answer, FathomError):
            raise self.answer
        return self.answer

    def last(self, seconds: float) -> None:
        self.lasts.append(seconds)
        self.demand()


class World:
    def __init__(self, left: Sequence[int] = (), **size: float) -> None:
        self.engine, self.hold, self.now = Engine(left), Hold(), 0.0
        self.member = Member(name="lab", token="secret")
        self.keeper = Keeper(
            self.hold, self.engine, self.member, Size(**size), clock=lambda: self.now
        )

    def look(self, waiting: int = 0, busy: int = 0, registered: int = 1) -> list[int]:
        """One look at such a demand; the slots that are taken then."""
        self.hold.answer = Demand(waiting=waiting, busy=busy, registered=registered)
        self.keeper.look()
        return sorted(self.engine.at_work)


@pytest.fixture
def new() -> Iterator[Callable[..., World]]:
    """Makes worlds, and clears them away."""
    made: list[World] = []

    def make(left: Sequence[int] = (), **size: float) -> World:
        made.append(World(left, **size))
        return made[-1]

    yield make
    for world in made:
        world.keeper.close()


New = Callable[..., World]


def test_there_are_as_many_workers_as_there_is_work_for_up_to_the_most(new: New) -> None:
    world = new(most=3)
    assert world.look() == []
    assert world.look(waiting=2) == [0, 1]
    assert world.look(waiting=0, busy=2) == [0, 1]
    assert world.look(waiting=9, busy=2) == [0, 1, 2]
    assert [member.name for member in world.engine.at_work.values()] == ["lab-0", "lab-1", "lab-2"]


def test_one_worker_goes_ahead_until_it_has_said_what_it_can_do(new: New) -> None:
    world = new(most=8)
    assert world.look(waiting=50, registered=0) == [0]
    assert world.look(waiting=50, registered=0) == [0]
    assert world.look(waiting=3, registered=1) == [0, 1, 2]


def test_the_least_are_kept_without_work_and_only_the_others_end_by_themselves(new: New) -> None:
    world = new(least=2, most=4, idle_seconds=7)
    assert world.look() == [0, 1]
    assert world.look(waiting=3, busy=0) == [0, 1, 2]
    idle = [world.engine.at_work[slot].idle_exit_seconds for slot in (0, 1, 2)]
    assert idle == [None, None, 7]


def test_a_worker_that_ends_for_want_of_work_is_not_replaced(new: New) -> None:
    world = new(most=2)
    world.look(waiting=2)
    world.engine.end(1)
    assert world.look(busy=1) == [0]
    assert world.look(busy=1, waiting=1) == [0, 1]


def test_a_worker_that_was_killed_is_replaced_after_a_pause_that_grows(new: New) -> None:
    world = new(most=1, look_seconds=2.0)
    world.look(waiting=1)
    for pause in (4, 8, 16):
        world.engine.end(0, "killed")
        assert world.look(waiting=1) == []
        world.now += pause - 0.1
        assert world.look(waiting=1) == []
        world.now += 0.2
        assert world.look(waiting=1) == [0]


def test_workers_that_cannot_live_end_the_fleet_with_the_reason(new: New) -> None:
    world = new(most=1)
    for _ in range(MOST_FAILURES - 1):
        assert world.look(waiting=1) == [0]
        world.engine.end(0, "no such device")
        world.look()
        world.now += SOON_SECONDS + 1
    assert world.look(waiting=1) == [0]
    world.engine.end(0, "no such device")
    with pytest.raises(FathomError, match=r"5 workers in a row .* lab-0: no such device\nRun"):
        world.look(waiting=1)


@pytest.mark.parametrize("failure", [None, "preempted"])
def test_a_worker_that_ended_well_or_lived_for_long_makes_failures_forgotten(
    failure: str | None, new: New
) -> None:
    world = new(most=1)
    for ended in ["killed at once", failure] * MOST_FAILURES:
        assert world.look(waiting=1) == [0]
        world.now += SOON_SECONDS + 1 if ended == "preempted" else 0
        world.engine.end(0, ended)
        world.look()
        world.now += SOON_SECONDS + 1


def test_while_the_server_or_the_engine_is_away_the_fleet_stays_as_it_is(new: New) -> None:
    world = new(most=3)
    world.look(waiting=1)
    world.hold.answer = Unavailable("no server")
    world.keeper.look()
    assert sorted(world.engine.at_work) == [0]
    world.engine.away = True
    assert world.look(waiting=3) == [0]
    world.engine.away = False
    assert world.look(waiting=3) == [0, 1, 2]


def test_workers_that_an_earlier_keeper_has_left_are_counted_and_cleared_away(new: New) -> None:
    world = new(left=[1], most=2)
    assert world.look(busy=1) == [1]
    assert world.look(busy=1, waiting=5) == [0, 1]
    world.engine.end(1, "killed")
    assert world.look(busy=1) == [0]
    world.now += SOON_SECONDS
    assert world.look(busy=1, waiting=1) == [0, 1]


def test_a_refused_token_ends_the_fleet_and_what_it_had_started(new: New) -> None:
    world = new(most=3)
    world.hold.answer = Unauthorized("The token is not valid here.")
    with pytest.raises(Unauthorized):
        world.keeper.run()
    assert world.engine.stopped


def test_a_fleet_told_to_stop_has_all_trials_handed_back(new: New) -> None:
    world = new(most=1)
    world.keeper.request_stop()
    world.keeper.run()
    assert world.engine.stopped
    assert world.engine.started == []
    assert world.hold.lasts == [world.member.end_seconds], "nobody else begins in the meantime"


@pytest.mark.parametrize("is_stopping", [False, True])
def test_a_keeper_whose_fleet_is_anothers_by_now_leaves_the_workers_to_it(
    is_stopping: bool, new: New
) -> None:
    world = new(most=2)
    world.look(waiting=2)
    world.engine.end(1, "killed")
    world.hold.answer = FleetKept("Fleet 'lab' is kept by another.")
    if is_stopping:
        world.keeper.request_stop()
    with pytest.raises(FleetKept):
        world.keeper.run()
    assert (world.engine.stopped, world.engine.left_alone) == (False, True)
    assert world.engine.over == [Ended(1, "killed")], "nothing was touched"


def test_a_fleet_is_stopped_though_the_server_is_away(new: New) -> None:
    world = new(most=1)
    world.look(waiting=1)
    world.hold.answer = Unavailable("no server")
    world.keeper.request_stop()
    world.keeper.run()
    assert world.engine.stopped


def test_a_token_is_not_shown() -> None:
    assert "secret" not in repr(Member(name="lab", token="secret"))
