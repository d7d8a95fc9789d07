"""What takes several calls, written once: steps that either client carries out.

`Steps` is a generator of calls, and of work of the program's own between them. It is sent each
answer, or thrown what went wrong, and returns what the whole comes to.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Generator
from functools import wraps
from types import MethodType, TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeAlias, TypeVar, overload

if TYPE_CHECKING:  # httpx stays out of processes that call no server
    from .calls import Call
    from .wire import Page

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# Work of the program's own is called; what the asynchronous client calls is awaited, too.
Step: TypeAlias = "Call[Any] | Callable[[], Any]"
Steps: TypeAlias = Generator[Step, Any, T]


def answer(call: "Call[T]") -> Steps[T]:
    """One call."""
    found: T = yield call
    return found


def items(call: "Call[Page[T]]") -> Steps[list[T]]:
    """All items of a list, page by page."""
    found: list[T] = []
    following: Call[Page[T]] | None = call
    while following is not None:
        page = yield from answer(following)
        found += page.items
        following = following.following(page)
    return found


class Walk(Generic[T]):
    """Through some steps: `with walk:` do one of them, and say what it gave.

    Attributes:
        step: the one to do.
        said: what doing it gave.
        over: whether there is no other.
        result: what all came to, once it is over.
    """

    result: T

    def __init__(self, steps: Steps[T]):
        self._steps = steps
        self.step: Any = None
        self.said: Any = None
        self.over = False
        self._go_on(lambda: next(steps))

    def __enter__(self) -> None:
        self.said = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        if error is None:
            self._go_on(lambda: self._steps.send(self.said))
        else:
            self._go_on(lambda: self._steps.throw(error))
        return True

    def _go_on(self, ahead: Callable[[], Step]) -> None:
        try:
            self.step = ahead()
        except StopIteration as end:
            self.result, self.over = end.value, True


def follow(steps: Steps[T], do: Callable[[Step], Any]) -> T:
    """Do all steps, one after the other."""
    walk = Walk(steps)
    while not walk.over:
        with walk:
            walk.said = do(walk.step)
    return walk.result


async def follow_async(steps: Steps[T], do: Callable[[Step], Coroutine[Any, Any, Any]]) -> T:
    """The same, awaiting each."""
    walk = Walk(steps)
    while not walk.over:
        with walk:
            walk.said = await do(walk.step)
    return walk.result


def at_once(step: Step) -> Any:
    """Do a step that needs no server."""
    assert callable(step)
    return step()


class Now(ABC):
    """One whose verbs are done when they return."""

    @abstractmethod
    def _follow(self, steps: Steps[T]) -> T:
        """Do all steps."""


class Later(ABC):
    """One whose verbs are awaited."""

    @abstractmethod
    def _follow(self, steps: Steps[T]) -> Coroutine[Any, Any, T]:
        """Do all steps, once awaited."""


class Verb(Generic[P, T_co]):
    """Steps as a method: the answer of one whose verbs are done at once, else an awaitable."""

    def __init__(self, build: Callable[Concatenate[Any, P], Steps[T_co]]):
        @wraps(build)
        def method(one: Now | Later, *args: P.args, **kwargs: P.kwargs) -> Any:
            return one._follow(build(one, *args, **kwargs))

        self._method = method
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, one: None, owner: object = None) -> Callable[..., Any]: ...
    @overload
    def __get__(self, one: Now, owner: object = None) -> Callable[P, T_co]: ...
    @overload
    def __get__(
        self, one: Later, owner: object = None
    ) -> Callable[P, Coroutine[Any, Any, T_co]]: ...
    def __get__(self, one: Now | Later | None, owner: object = None) -> Any:
        return self._method if one is None else MethodType(self._method, one)


class Noun(Generic[T_co]):
    """Steps as a property: the answer of one whose verbs are done at once, else an awaitable."""

    def __init__(self, build: Callable[[Any], Steps[T_co]]):
        self._build = build
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, one: None, owner: object = None) -> "Noun[T_co]": ...
    @overload
    def __get__(self, one: Now, owner: object = None) -> T_co: ...
    @overload
    def __get__(self, one: Later, owner: object = None) -> Coroutine[Any, Any, T_co]: ...
    def __get__(self, one: Now | Later | None, owner: object = None) -> Any:
        return self if one is None else one._follow(self._build(one))
