"""A task's data, loaded once per process."""

import json
from dataclasses import replace
from functools import lru_cache

from fathom_spaces.task import Task

from .built_in import read_built_in
from .data import Data
from .parts import divide

CACHED_TASKS = 16


def load(task: Task, device: str = "cpu") -> Data:
    """The task's data on `device`; the same object for every later call with that split."""
    key = task.model_dump(mode="json", include={"dataset", "options", "shape", "split"})
    return _load(json.dumps(key, sort_keys=True), device)


@lru_cache(maxsize=CACHED_TASKS)
def _load(key: str, device: str) -> Data:
    if device != "cpu":
        data = _load(key, "cpu")
        return replace(
            data,
            train=data.train.to(device),
            validation=data.validation.to(device),
            test=data.test.to(device),
        )
    task = Task.model_validate_json(key)
    return divide(read_built_in(task.dataset, task.options, task.split.seed), task)
