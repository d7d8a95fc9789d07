"""Trains every point of two small spaces with three seeds, through Fathom's server and workers.

    python -m searching.trained  # in benchmarks/; some minutes on two cores

The results stand in `trained.json`; samplers then search them as often as is needed.
"""

import json
import tempfile
from pathlib import Path
from typing import Any

from learned.machinery import Machinery

from fathom_client.wire import TrialView
from fathom_spaces.experiment import Experiment

TRAINED = Path(__file__).with_suffix(".json")
SEEDS = 3


def _spec(name: str, task: dict[str, Any], epochs: int, steps: int | None) -> dict[str, Any]:
    return {
        "name": name,
        "task": task,
        "model": {
            "family": "mlp",
            "depth": {"low": 1, "high": 8},
            "width": {"low": 8, "high": 32, "step": 8},
        },
        "training": {
            "epochs": epochs,
            "steps_per_epoch": steps,
            "batch_size": 64,
            "lr": {"low": 0.002, "high": 0.01, "step": 0.004},
        },
        "methods": [{"searched": "grid"}],
        "seeds": SEEDS,
        "confirm": {"seeds": 0},
    }


SPIRALS = {"dataset": "two_spirals", "options": {"turns": 5.0, "rows": 3072}}
SPECS = {
    "digits": _spec("digits", {"dataset": "digits"}, 10, None),
    "spirals": _spec("spirals", SPIRALS, 6, 100),
}


def main() -> None:
    """Train and store."""
    tables = {}
    with Machinery(Path(tempfile.mkdtemp(prefix="fathom-search-")), workers=2) as machinery:
        for name, spec in SPECS.items():
            trials = machinery.run(Experiment.model_validate(spec))
            tables[name] = table(trials)
    TRAINED.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")


def table(trials: list[TrialView]) -> list[dict[str, Any]]:
    """For each point the metrics of its seeds."""
    found: dict[str, dict[str, Any]] = {}
    for trial in sorted(trials, key=lambda t: (t.repetition, t.number)):
        row = found.setdefault(
            json.dumps(trial.params, sort_keys=True),
            {"params": trial.params, "validation": [], "test": []},
        )
        row["validation"].append(trial.value)
        row["test"].append(trial.test)
    return list(found.values())


if __name__ == "__main__":
    main()
