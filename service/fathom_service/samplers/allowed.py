"""Code of the operator's choice that specs may name: samplers, and what these are made with.

A module is imported only where the operator of the server allows it, never because a spec says so.
"""

import inspect
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

from fathom_client.allowed import Allowed, environment

ALLOWED = "FATHOM_ALLOW_SAMPLERS"
_MODULES = Allowed(ALLOWED, "--allow-sampler", "optuna.samplers")


class Unusable(ValueError):
    """A sampler that cannot be used here, and the remedy."""

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.remedy = remedy


def find(name: str, remedy: str = "Name a class or function.") -> Callable[..., Any]:
    """What `module:name` names; nothing is imported before it is known to be allowed.

    Args:
        name: of a class or function.
        remedy: what is said where it is neither.

    Raises:
        Unusable: it is not allowed here, or there is none.
    """
    module, _, attribute = name.partition(":")
    _check_allowed(module)
    try:
        found: Any = getattr(import_module(module), attribute)
    except ImportError as error:
        raise Unusable(
            f"{error}", "Install it, or set PYTHONPATH, where the server runs."
        ) from error
    except AttributeError as error:
        raise Unusable(f"{module} has no {attribute}", "Name what it defines.") from error
    if not inspect.isroutine(found) and not inspect.isclass(found):
        raise Unusable(f"{attribute} is a {type(found).__name__}", remedy)
    # What an allowed module has merely imported from elsewhere is not its own.
    _check_allowed(getattr(found, "__module__", None) or module)
    return cast(Callable[..., Any], found)


def allowed_modules() -> tuple[str, ...]:
    """The modules that specs may name samplers of, with all that is below them."""
    return _MODULES.now()


@contextmanager
def allowing(modules: Sequence[str]) -> Iterator[None]:
    """Let specs name samplers of these modules as well, in this process and those it starts.

    Raises:
        InvalidSpec: one of them is not the name of a module.
    """
    with environment({ALLOWED: _MODULES.with_more(modules)}):
        yield


def _check_allowed(module: str) -> None:
    if not any(module == one or module.startswith(f"{one}.") for one in allowed_modules()):
        raise Unusable(
            f"the module {module} is not allowed here",
            f"The server's operator allows it by `fathom serve --allow-sampler {module}`, or in "
            f"{ALLOWED}.",
        )


def takes(made: Callable[..., Any], argument: str) -> bool:
    """Whether what makes something has an argument of that name."""
    try:
        parameters = inspect.signature(made).parameters.values()
    except ValueError:  # some callables of C have none
        return False
    return any(p.name == argument or p.kind is p.VAR_KEYWORD for p in parameters)
