"""The form of an experiment: its fields, the spec they make, and which field an error is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import FormData

from fathom_spaces.documents import dumps
from fathom_spaces.errors import FieldError
from fathom_spaces.families import FAMILIES
from fathom_spaces.methods import LEARNED, SEARCHED
from fathom_spaces.pruning import PRUNERS
from fathom_spaces.searched import SampledSettings
from fathom_spaces.tasks import DATASETS, METRICS

# Of those that prune; the others need settings that the form has no room for.
_PRUNERS = ("median", "hyperband", "cost_fair")

# Where each field stands in a spec.
PATHS: Mapping[str, str] = {
    "name": "name",
    "dataset": "task.dataset",
    "metric": "task.metric",
    "family": "model.family",
    "depth_low": "model.depth.low",
    "depth_high": "model.depth.high",
    "width": "model.width",
    "epochs": "training.epochs",
    "batch_size": "training.batch_size",
    "optimizer": "training.optimizer",
    "lr": "training.lr",
    "seeds": "seeds",
    "confirm": "confirm.seeds",
    "flops": "budget.flops",
    "device_seconds": "budget.device_seconds",
}
_NUMBERS = frozenset(PATHS) - {"name", "dataset", "metric", "family", "optimizer"}

DEFAULTS: Mapping[str, str] = {
    "name": "my-depth",
    "dataset": "digits",
    "metric": "",
    "family": "mlp",
    "depth_low": "1",
    "depth_high": "8",
    "width": "16",
    "epochs": "40",
    "batch_size": "64",
    "optimizer": "adam",
    "lr": "0.003",
    "trials": "6",
    "pruner": "",
    "seeds": "3",
    "confirm": "5",
    "flops": "",
    "device_seconds": "",
}


@dataclass(frozen=True)
class Filled:
    """What somebody has written into the form.

    Attributes:
        values: of each field.
        learned: names of the learned methods that are ticked.
        searched: of the searched ones.
        text: the whole spec, where it is written as text.
    """

    values: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULTS))
    learned: tuple[str, ...] = ("udn",)
    searched: tuple[str, ...] = ("grid", "tpe")
    text: str | None = None

    def spec(self) -> dict[str, Any]:
        """The fields as a spec; what was left empty is left out."""
        found: dict[str, Any] = {}
        for name, path in PATHS.items():
            if (value := self.values.get(name, "").strip()) != "":
                _put(found, path.split("."), _number(value) if name in _NUMBERS else value)
        learned = [{"learned": name} for name in self.learned]
        return {**found, "methods": [*learned, *map(self._search, self.searched)]}

    def yaml(self) -> str:
        """The spec as text."""
        return dumps(self.spec()) if self.text is None else self.text

    def _search(self, name: str) -> dict[str, Any]:
        method: dict[str, Any] = {"searched": name}
        if not takes_trials(name):
            return method
        method["trials"] = _number(self.values.get("trials", ""))
        if self.values.get("pruner"):
            method["pruner"] = self.values["pruner"]
        return method


@dataclass(frozen=True)
class Options:
    """What there is to choose from."""

    datasets: tuple[str, ...] = tuple(sorted(DATASETS))
    metrics: tuple[str, ...] = tuple(sorted(METRICS))
    families: tuple[str, ...] = tuple(sorted(FAMILIES))
    optimizers: tuple[str, ...] = ("adam", "adamw", "sgd")
    learned: tuple[str, ...] = tuple(sorted(LEARNED))
    searched: tuple[str, ...] = tuple(sorted(SEARCHED))
    pruners: tuple[str, ...] = tuple(name for name in _PRUNERS if name in PRUNERS)


def filled(form: FormData) -> Filled:
    """What a browser sent."""
    text = form.get("spec")
    return Filled(
        {name: str(form.get(name, "")) for name in DEFAULTS},
        tuple(str(name) for name in form.getlist("learned")),
        tuple(str(name) for name in form.getlist("searched")),
        str(text).replace("\r\n", "\n") if text is not None else None,
    )


def by_field(errors: Iterable[FieldError]) -> dict[str, list[str]]:
    """What is wrong with each field, in words; under 'methods' and '' what is of no other."""
    found: dict[str, list[str]] = {}
    for error in errors:
        found.setdefault(field_of(error.path), []).append(words(error))
    return found


def field_of(path: str) -> str:
    """The field that a path of a spec is about: itself, or the nearest that holds or is in it."""
    path = path.replace("budget.gpu_seconds", "budget.device_seconds")
    if path.endswith(".trials") and path.startswith("methods."):
        return "trials"
    if path.endswith(".pruner") and path.startswith("methods."):
        return "pruner"
    if path.startswith("methods"):
        return "methods"
    inside = [name for name, own in PATHS.items() if path == own or path.startswith(f"{own}.")]
    around = [name for name, own in PATHS.items() if own.startswith(f"{path}.")]
    return next(iter([*inside, *reversed(around)]), "")


def words(error: FieldError) -> str:
    """An error in a sentence and its remedy."""
    return f"{error.message[:1].upper()}{error.message[1:]}. {error.remedy}".strip()


def takes_trials(name: str) -> bool:
    """Whether a searched method is told how many trials it has."""
    return issubclass(SEARCHED[name], SampledSettings) if name in SEARCHED else False


def _number(text: str) -> int | float | str:
    """The number that a text is; anything else as it stands, for the spec to refuse."""
    for kind in (int, float):
        try:
            return kind(text.strip())
        except ValueError:
            continue
    return text


def _put(spec: dict[str, Any], path: list[str], value: Any) -> None:
    for part in path[:-1]:
        spec = spec.setdefault(part, {})
    spec[path[-1]] = value
