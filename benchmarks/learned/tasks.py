"""The tasks and the methods of `tasks.yaml`, as specs."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.tasks import DATASETS

Spec = dict[str, Any]
SEGMENTS = 24  # a measurement after each: an "epoch" is a 24th of the schedule


@dataclass(frozen=True)
class Task:
    """One task: data, family, and the schedule in steps.

    `rows` are those for training, validation and test; `depths` the least and the greatest.
    """

    name: str
    group: str
    dataset: str
    rows: tuple[int, int, int]
    depths: tuple[int, int]
    width: int
    steps: int
    batch: int
    family: str
    truth_seeds: int
    learned_seeds: int
    options: Spec = field(default_factory=dict)
    model: Spec = field(default_factory=dict)

    @property
    def residual(self) -> bool:
        """Whether its blocks add to what they take."""
        return self.family in ("resnet", "transformer") or bool(self.model.get("residual"))

    def missing(self) -> str | None:
        """What is missing of its data, in words; None where it is there."""
        try:
            dict(self.task)
        except InvalidSpec as error:
            return error.errors[0].message
        return None

    def seeds(self, *, quick: bool) -> tuple[int, int]:
        """Seeds of the truth and of the learned methods."""
        return (4, 3) if quick else (self.truth_seeds, self.learned_seeds)

    def truth(self, seeds: int) -> Spec:
        """Every depth, trained for itself."""
        return self._spec("truth", {"searched": "grid"}, seeds)

    def learned(self, name: str, seeds: int) -> Spec:
        """One learned method, on so many seeds or the method's own fewer."""
        method = METHODS[name] | {"name": name}
        return self._spec(name, method, min(seeds, method.pop("seeds", seeds)))

    def _spec(self, what: str, method: Spec, seeds: int) -> Spec:
        low, high = self.depths
        return {
            "name": f"{self.name}.{what}",
            "task": self.task,
            "model": {
                "family": self.family,
                "depth": {"low": low, "high": high},
                "width": self.width,
                "options": self.model,
            },
            "training": {
                "epochs": SEGMENTS,
                "steps_per_epoch": self.steps // SEGMENTS,
                "batch_size": self.batch,
                "lr": 3e-3,
                "fuse": True,
            },
            "methods": [method],
            "seeds": seeds,
            "confirm": {"seeds": 0},
        }

    @cached_property
    def task(self) -> Spec:
        """The task's part of the spec; raises InvalidSpec where its data are not there."""
        total = sum(self.rows)
        split = {"validation": self.rows[1] / total, "test": self.rows[2] / total}
        fixed = self.dataset in DATASETS and "rows" not in DATASETS[self.dataset].options
        options = self.options if fixed else {**self.options, "rows": total}
        found: Spec = {"dataset": self.dataset, "options": options, "split": split}
        if self.dataset not in DATASETS:
            # Imported here: the list of tasks can be read where torch is not installed.
            from fathom_workers.tasks import describe

            found["shape"] = describe(self.dataset, options).model_dump(mode="json")
        return found


def _read() -> tuple[dict[str, Task], tuple[str, ...], dict[str, Spec]]:
    text = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    tasks = {
        name: Task(name=name, **text["defaults"] | given) for name, given in text["tasks"].items()
    }
    return tasks, tuple(text["quick"]), text["methods"]


TASKS, QUICK, METHODS = _read()
