"""What a spec leaves to be found where data and code are: `task.shape` and `model.profile`.

The client asks by the entry point `fathom.complete`. Torch and the data are loaded only where a
spec names something that is not built in and does not say this by itself.
"""

import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter

from fathom_spaces.base import parse
from fathom_spaces.domains import representatives
from fathom_spaces.errors import FathomError, InvalidSpec
from fathom_spaces.families import FAMILIES
from fathom_spaces.layers import Stack
from fathom_spaces.model import Model
from fathom_spaces.task import Task
from fathom_spaces.tasks import DATASETS, SOURCES

from .own import DATASET, FAMILY, Kind, is_named

Part = TypeVar("Part", bound=BaseModel)

# Stands in, so that the rest of a model is checked before any code is loaded.
ANY_PROFILE = Stack((), ((),) * 1000, ())


def complete(spec: Any) -> Any:
    """A spec as plain data, with its `task.shape` and `model.profile` where it needs them.

    Raises:
        InvalidSpec: a part of it is wrong, or what it names cannot be found or used here.
        ModuleNotFoundError: training is not possible here, for want of torch.
    """
    if not isinstance(spec, Mapping):
        return spec
    task, model = spec.get("task"), spec.get("model")
    if not isinstance(task, Mapping) or not isinstance(model, Mapping):
        return spec
    if task.get("shape") is None and _is_read(task.get("dataset"), task.get("options", {})):
        task = {**task, "shape": _shape(task["dataset"], task.get("options", {}))}
    if model.get("profile") is None and _is_built(model.get("family")):
        model = {**model, "profile": _profile(model, task)}
    return {**spec, "task": task, "model": model}


def _is_read(dataset: object, options: object) -> bool:
    if not isinstance(dataset, str) or dataset in DATASETS or not isinstance(options, Mapping):
        return False
    return dataset.partition(":")[0] in SOURCES or is_named(DATASET, dataset)


def _is_built(family: object) -> bool:
    return isinstance(family, str) and family not in FAMILIES and is_named(FAMILY, family)


def _shape(dataset: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """The `task.shape` of a dataset that this machine can read."""
    from .tasks import describe

    with _telling(DATASET, dataset):
        return describe(dataset, options).model_dump(mode="json", exclude_defaults=True)


def _profile(data: Mapping[str, Any], of_task: Mapping[str, Any]) -> dict[str, Any]:
    """The `model.profile` of a family at the deepest in question."""
    from .profile import profile

    model = _parse(Model, {**data, "profile": ANY_PROFILE}, "model")
    shape = _parse(Task, of_task, "task").sample
    (width,), depths = representatives(model.width), representatives(model.depth)
    with _telling(FAMILY, model.family):
        stack = profile(model.family, width, max(depths), shape, model.constants())
    found: dict[str, Any] = TypeAdapter(Stack).dump_python(
        stack, mode="json", exclude_defaults=True
    )
    return found


def _parse(part: type[Part], data: Mapping[str, Any], name: str) -> Part:
    try:
        return parse(part, dict(data))
    except InvalidSpec as error:
        named = [one.model_copy(update={"path": f"{name}.{one.path}"}) for one in error.errors]
        raise InvalidSpec(named) from error


@contextmanager
def _telling(kind: Kind, name: str) -> Iterator[None]:
    """Say where a user's own code failed, in one line."""
    try:
        yield
    except (FathomError, MemoryError):
        raise
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        message = f"{type(error).__name__}: {error} ({last.filename}, line {last.lineno})"
        raise kind.wrong(name, message, "Mend it, and describe it again.") from error
