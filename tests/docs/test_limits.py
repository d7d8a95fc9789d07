"""Every limit that the documents give is where they say: the most is taken, one more is refused."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic import ValidationError

from fathom_client.cli import USAGE, main
from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import Heartbeat, LeaseRequest, Renewal
from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_spaces.base import parse
from fathom_spaces.documents import loads
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.study import StudySpec

from .limits import limits

LIMITS = {what: int(most.replace(",", "")) for what, most, _ in list(limits())[1:]}
SHAPE = {"kind": "regression", "inputs": [2], "outputs": 1}
MLP, CNN = {"depth": {"low": 1, "high": 4}}, {"family": "cnn", "width": 4}


def experiment(**changes: Any) -> None:
    """Read a spec with these changes."""
    methods = [{"searched": "random", "trials": 1}]
    whole = {"name": "limits", "task": {"dataset": "digits"}, "model": MLP, "methods": methods}
    parse(Experiment, {**whole, **changes})


def method(**settings: Any) -> None:
    """Read a spec with this method alone."""
    experiment(methods=[settings])


def study(**changes: Any) -> None:
    """Read the spec of a bare study with these changes."""
    space = {"x": {"low": 0.0, "high": 1.0}}
    goal = {} if "directions" in changes else {"direction": "minimize"}
    parse(StudySpec, {"name": "limits", "space": space, **goal, **changes})


def learned(runs: int) -> None:
    method(learned="udn", runs=runs)


def methods(number: int) -> None:
    experiment(methods=[{"searched": "random", "name": f"m{i}"} for i in range(number)])


def grid(points: int) -> None:
    depths = next(divisor for divisor in range(3, points) if points % divisor == 0)
    widths = {"low": 1, "high": points // depths}
    model = {"depth": {"low": 1, "high": depths}, "width": widths}
    experiment(model=model, methods=[{"searched": "grid"}])


def depth(layers: int) -> None:
    experiment(model={"depth": {"low": 1, "high": layers}})


def width(units: int) -> None:
    experiment(model={"depth": {"low": 1, "high": 2}, "width": units})


def devices(number: int) -> None:
    experiment(resources={"gpus": number}, training={"batch_size": 4096})


def values(number: int) -> None:
    study(space={"x": {"low": 1.0, "high": float(number), "step": 1.0}})


def layers(number: int) -> None:
    layer = {"filters": {"choices": [4, 8]}}
    model = {**CNN, "depth": {"choices": [1, number]}, "per_layer": layer}
    experiment(model=model)


def known(points: int) -> None:
    method(searched="random", trials=100_000, enqueue=[{"depth": 1 + i % 4} for i in range(points)])


def rows(number: int) -> None:
    experiment(task={"dataset": "csv:a.csv", "shape": {**SHAPE, "rows": number}})


def measurements(number: int) -> None:
    point = Measurement(step=1, train_loss=1.0, validation=0.5, costs=Costs())
    Renewal.model_validate({"token": "t" * 20, "measurements": [point] * number})


def renewed(leases: int) -> None:
    Heartbeat.model_validate({"leases": {f"lease-{i}": {"token": "t" * 20} for i in range(leases)}})


def directions(number: int) -> None:
    study(directions=["minimize"] * number, sampler="random")


ATTEMPTS: Mapping[str, Callable[[int], Any]] = {
    "a spec, in characters": lambda n: loads("#" * n),
    "`model.depth`": depth,
    "`model.width`": width,
    "methods of an experiment": methods,
    "`seeds` of an experiment": lambda n: experiment(seeds=n),
    "`confirm.seeds`": lambda n: experiment(confirm={"seeds": n}),
    "`runs` of a learned method, for each seed": learned,
    "`trials` of a searched method, for each seed": lambda n: method(searched="random", trials=n),
    "`executions_per_trial`": lambda n: method(searched="random", executions_per_trial=n),
    "points of a grid": grid,
    "values of a range of real numbers with a step": values,
    "parameters that layers have for themselves": layers,
    "points under `enqueue`": known,
    "rows of a data set": rows,
    "devices that train one trial": devices,
    "`trials` of a bare study": lambda n: study(trials=n),
    "directions of a bare study": directions,
    "values reported for a trial of a bare study": lambda n: study(steps=n, pruner="median"),
    "trials in one request for work": lambda n: LeaseRequest(worker="w", key="k" * 8, capacity=n),
    "leases renewed in one request": renewed,
    "measurements in one report of a worker": measurements,
}


@pytest.mark.parametrize("what", ATTEMPTS)
def test_the_most_is_taken_and_one_more_is_refused(what: str) -> None:
    ATTEMPTS[what](LIMITS[what])
    with pytest.raises((InvalidSpec, ValidationError)):
        ATTEMPTS[what](LIMITS[what] + 1)


def test_every_limit_of_a_spec_is_tried() -> None:
    refused = {what for what, _, beyond in limits() if beyond.startswith("422")}
    assert refused - set(ATTEMPTS) == {"a file of a trial, in bytes"}  # tried with a smaller one


def test_a_larger_body_is_not_read(sqlite_url: str, tmp_path: Path) -> None:
    most = LIMITS["a request's body, in bytes"]
    app = create_app(Settings(database_url=sqlite_url, folder=tmp_path))
    with TestClient(app, base_url="http://127.0.0.1:8000") as client:
        yaml = {"content-type": "application/yaml"}
        for size, status in ((most, 422), (most + 1, 413)):
            answer = client.post("/v1/experiments", content=b"#" * size, headers=yaml)
            assert answer.status_code == status


def test_beyond_so_many_replicas_the_command_line_refuses(
    capsys: pytest.CaptureFixture[str],
) -> None:
    most = LIMITS["replicas of a server"]
    assert main(["serve", "--replicas", str(most + 1)]) == USAGE
    said = capsys.readouterr().err
    assert "'--replicas'" in said
    assert str(most) in said
