"""A user's own families, datasets, objectives: how a name in a spec becomes code of this machine.

A name is either that of an entry point, which somebody chose to install, or `module:attribute`,
which is imported only where the operator of this process allows the module (never the spec).
Light at import, without torch and numpy: the parent of the training process says what there is.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any, NamedTuple

from fathom_client.sight import ALLOWED, allowed_modules
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.tasks import Options, TaskKind

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Kind:
    """One kind of code that users bring: its noun, its entry points, its place in a spec."""

    noun: str
    group: str
    path: str

    def wrong(self, name: str, message: str, remedy: str, field: str = "") -> InvalidSpec:
        """An error about the code of that name; `field` is where it stands, if not at the name."""
        found = FieldError(path=field or self.path, value=name, message=message, remedy=remedy)
        return InvalidSpec([found], f"The {self.noun} {name!r}")


FAMILY = Kind("family", "fathom.families", "model.family")
DATASET = Kind("dataset", "fathom.datasets", "task.dataset")
OBJECTIVE = Kind("objective", "fathom.objectives", "objective")


class Rows(NamedTuple):
    """What a dataset of a user's own gave.

    Attributes:
        x: (rows, *inputs).
        y: (rows,) labels; (rows,) or (rows, outputs) numbers; (rows, length) tokens.
        kind: what is predicted, where its author says so.
        vocabulary: how many tokens x is made of, where its author says so; 0 for numbers.
    """

    x: "NDArray[Any]"
    y: "NDArray[Any]"
    kind: TaskKind | None = None
    vocabulary: int = 0


def offered(kind: Kind) -> tuple[str, ...]:
    """Names that a spec may use here; a trailing * stands for anything."""
    patterns = [f"{module}{sign}*" for module in allowed_modules() for sign in (":", ".")]
    return (*sorted(entry_points(group=kind.group).names), *patterns)


def is_named(kind: Kind, name: str) -> bool:
    """Whether a name means a user's own code: an entry point's, or module:attribute."""
    return ":" in name or name in entry_points(group=kind.group).names


def find(kind: Kind, name: str, options: Options, *given: str) -> Callable[..., Any]:
    """The callable behind a name, which takes the arguments `given` and these options by name.

    Raises:
        InvalidSpec: there is none, it is not allowed here, or it does not take them.
    """
    found = _named(kind, name)
    _check_arguments(kind, name, found, options, given)
    return found


def objective(name: str, options: Options) -> Callable[..., Any]:
    """A user's objective, which takes a trial, and these options by name.

    Raises:
        InvalidSpec: there is none of that name, it is not allowed here, or it does not take them.
    """
    found = _named(OBJECTIVE, name)
    try:
        inspect.signature(found).bind(None, **options)
    except ValueError:  # some callables of C have none: calling them will tell
        pass
    except TypeError as error:
        remedy = "It is called with the trial, and the options by name."
        message = f"cannot be called with them: {error}"
        raise OBJECTIVE.wrong(name, message, remedy, "options") from error
    return found


def dataset(name: str, options: Options, seed: int) -> Rows:
    """The rows of a dataset of a user's own.

    Raises:
        InvalidSpec: there is none of that name, it is not allowed here, or it gave something else.
    """
    make = find(DATASET, name, options, "seed")
    made = make(seed=seed, **options)
    if not isinstance(made, tuple) or len(made) not in (2, 3):
        remedy = "Return (x, y), or (x, y, kind)."
        raise DATASET.wrong(name, f"gave a {type(made).__name__}", remedy)
    x, y = (_array(name, letter, part) for letter, part in zip("xy", made, strict=False))
    if x.ndim == 0 or y.ndim == 0 or len(x) != len(y):
        message = f"gave x of shape {x.shape} and y of shape {y.shape}"
        raise DATASET.wrong(name, message, "Both have one entry for each row.")
    kind = made[2] if len(made) == 3 else getattr(make, "kind", None)
    return Rows(x, y, _kind(name, kind), int(getattr(make, "vocabulary", 0)))


def _named(kind: Kind, name: str) -> Callable[..., Any]:
    installed = next(iter(entry_points(group=kind.group, name=name)), None)
    found: Callable[..., Any] = (
        _allowed(kind, name) if installed is None else _installed(kind, installed)
    )
    if not callable(found):
        remedy = f"Name a function that makes the {kind.noun}."
        raise kind.wrong(name, f"is a {type(found).__name__}, not a callable", remedy)
    return found


def _installed(kind: Kind, entry_point: EntryPoint) -> Any:
    try:
        return entry_point.load()
    except (ImportError, AttributeError) as error:
        message = f"is installed as {entry_point.value}, which cannot be loaded: {error}"
        raise kind.wrong(entry_point.name, message, "Install its package again.") from error


def _allowed(kind: Kind, name: str) -> Any:
    """What `module:attribute` names; nothing is imported before it is known to be allowed."""
    module, colon, attribute = name.partition(":")
    if not colon or not attribute.isidentifier():
        remedy = f"Give the name of an entry point of {kind.group}, or module:attribute."
        raise kind.wrong(name, f"no such {kind.noun} is installed here", remedy)
    _check_allowed(kind, name, module)
    try:
        found = getattr(import_module(module), attribute)
    except ModuleNotFoundError as error:
        remedy = "Install it, or set PYTHONPATH, where the worker runs."
        raise kind.wrong(name, f"{error}", remedy) from error
    except AttributeError as error:
        raise kind.wrong(name, f"{module} has no {attribute}", "Name what it defines.") from error
    # What an allowed module has merely imported from elsewhere is not its own.
    if inspect.isroutine(found) or inspect.isclass(found):
        _check_allowed(kind, name, getattr(found, "__module__", None) or module)
    return found


def _check_allowed(kind: Kind, name: str, module: str) -> None:
    if not any(module == one or module.startswith(f"{one}.") for one in allowed_modules()):
        remedy = f"Its operator allows it by `--allow-module {module}`, or in {ALLOWED}."
        raise kind.wrong(name, f"the module {module} is not allowed here", remedy)


def _check_arguments(
    kind: Kind, name: str, found: Callable[..., Any], options: Options, given: tuple[str, ...]
) -> None:
    for option in options:
        if option in given:
            where = f"{kind.path.partition('.')[0]}.options.{option}"
            raise kind.wrong(name, f"is called with {option} in any case", "Leave it out.", where)
    try:
        signature = inspect.signature(found)
    except ValueError:  # some callables of C have none: calling them will tell
        return
    try:
        signature.bind(**dict.fromkeys((*given, *options)))
    except TypeError as error:
        remedy = f"It is called with {', '.join(given)} and the options, by name."
        raise kind.wrong(name, f"cannot be called with them: {error}", remedy) from error


def _array(name: str, letter: str, value: Any) -> "NDArray[Any]":
    import numpy as np  # not where a worker's parent only asks what there is

    try:
        array: NDArray[Any] = np.asarray(value)
    except (TypeError, ValueError, RuntimeError) as error:
        message = f"gave a {letter} that is no array: {error}"
        raise DATASET.wrong(name, message, "Give NumPy arrays or tensors on the CPU.") from error
    return array


def _kind(name: str, given: object) -> TaskKind | None:
    if given is None or given in list(TaskKind):
        return None if given is None else TaskKind(str(given))
    raise DATASET.wrong(name, f"says its kind is {given!r}", f"Kinds: {', '.join(TaskKind)}.")
