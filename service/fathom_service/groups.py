"""Groups: requests that wait for the database together are done in one transaction.

While one transaction is at work, the next requests gather; they are taken up when it has committed
and the groups of other kinds had their turn, and each is answered after its own commit. So a busy
server commits once for many, and an idle one at once for each.
"""

from collections import deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from time import perf_counter
from typing import Generic, TypeAlias, TypeVar

import structlog

from fathom_spaces.errors import FathomError, Overloaded, Unavailable

from .rotation import Rotation

Item = TypeVar("Item")
Answer = TypeVar("Answer")

# Does all items in one transaction; an error is the answer of its own item alone.
Work: TypeAlias = Callable[[Sequence[Item]], Sequence[Answer | FathomError]]
# Is told how many were done together, and how many seconds that took.
Observer: TypeAlias = Callable[[int, float], None]

_logger = structlog.get_logger()

MOST_TOGETHER = 256
MOST_WAITING = 10_000


class Group(Generic[Item, Answer]):
    """Requests of one kind.

    Args:
        name: of the kind, for messages and threads.
        work: what does them.
        observe: is told of every transaction.
        rotation: with the groups of other kinds.
    """

    def __init__(self, name: str, work: Work[Item, Answer], observe: Observer, rotation: Rotation):
        self._name = name
        self._work = work
        self._observe = observe
        self._rotation = rotation
        self._waiting: deque[tuple[Item, Future[Answer]]] = deque()
        self._lock = Lock()
        self._busy = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"fathom-{name}")

    def do(self, item: Item) -> Answer:
        """Wait until an item is done; raises what its answer is where that is an error."""
        return self.submit(item).result()

    def submit(self, item: Item) -> Future[Answer]:
        """Have an item done with the next group.

        Raises:
            Overloaded: too many wait already.
        """
        (answer,) = self.submit_all([item])
        return answer

    def submit_all(self, items: Sequence[Item]) -> list[Future[Answer]]:
        """Have items done with the next group, all or none of them.

        Raises:
            Overloaded: too many would wait.
        """
        answers: list[Future[Answer]] = [Future() for _ in items]
        with self._lock:
            if len(self._waiting) + len(items) > MOST_WAITING:
                raise Overloaded(f"{len(self._waiting)} {self._name} requests wait already.")
            self._waiting.extend(zip(items, answers, strict=True))
            if not self._busy:
                self._busy = True
                self._thread.submit(self._run)
        return answers

    def close(self) -> None:
        """Let the last group end."""
        self._thread.shutdown()

    def _run(self) -> None:
        while self._busy:
            with self._rotation.turn():
                self._do(self._next())

    def _do(self, some: Sequence[tuple[Item, Future[Answer]]]) -> None:
        if not some:
            return
        items = [item for item, _ in some]
        started = perf_counter()
        answers = together(self._work, items)
        self._observe(len(items), perf_counter() - started)
        for (_, future), answer in zip(some, answers, strict=True):
            if isinstance(answer, BaseException):
                future.set_exception(answer)
            else:
                future.set_result(answer)

    def _next(self) -> list[tuple[Item, Future[Answer]]]:
        """The next group, without those whom nobody waits for any more."""
        with self._lock:
            some: list[tuple[Item, Future[Answer]]] = []
            while self._waiting and len(some) < MOST_TOGETHER:
                item, answer = self._waiting.popleft()
                if answer.set_running_or_notify_cancel():
                    some.append((item, answer))
            self._busy = bool(some)
        return some


def together(work: Work[Item, Answer], items: Sequence[Item]) -> Sequence[Answer | BaseException]:
    """The answers of all items; where their one transaction fails, each is done alone.

    So one item's trouble does not reach the others. A database that is away is everybody's.
    """
    try:
        answers = work(items)
    except Exception as error:  # whoever waits for the item gets it
        if len(items) == 1 or isinstance(error, Unavailable):
            return [error for _ in items]
        _logger.warning("done one by one", action="group.parted", exc_info=True)
    else:
        if len(answers) == len(items):
            return answers
        # They may have been done: not again.
        return [RuntimeError(f"{len(answers)} answers to {len(items)} requests") for _ in items]
    return [answer for item in items for answer in together(work, [item])]


def rounds(items: Sequence[Item], key: Callable[[Item], Hashable]) -> Iterator[dict[int, Item]]:
    """The items by their places, in rounds of different keys: what is sent twice is done twice."""
    left = dict(enumerate(items))
    while left:
        first: dict[Hashable, int] = {}
        for place, item in left.items():
            first.setdefault(key(item), place)
        yield {place: left.pop(place) for place in first.values()}
