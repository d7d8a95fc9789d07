import os
from pathlib import Path

import pytest

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape, Split, Task
from fathom_spaces.tasks import DATASETS, TaskKind
from fathom_workers import devices
from fathom_workers.tasks import describe, load, loading


def write(path: Path, rows: int = 40, columns: int = 3) -> None:
    lines = [",".join(str(row * 0.7 + column) for column in range(columns)) for row in range(rows)]
    path.write_text("\n".join(lines) + "\n")


def task(path: str = "csv:a.csv", **shape: object) -> Task:
    stated = {"kind": "regression", "inputs": [2], "outputs": 1, "rows": 40, **shape}
    return Task.model_validate({"dataset": path, "shape": stated})


@pytest.mark.parametrize("name", DATASETS)
def test_a_built_in_dataset_is_described_as_the_vocabulary_has_it(name: str) -> None:
    known = Task(dataset=name)
    described = describe(name, {})
    assert (described.shape, described.rows) == (known.sample, known.rows)


def test_a_description_is_what_a_spec_may_state(data: Path) -> None:
    write(data / "a.csv")
    described = describe("csv:a.csv", {"rows": 20})
    assert described == task().shape
    assert len(load(task()).train) == 24


@pytest.mark.parametrize(
    ("changes", "path", "there"),
    [
        ({"inputs": [3]}, "task.shape.inputs", "[2]"),
        ({"outputs": 2}, "task.shape.outputs", "1"),
        ({"rows": 41}, "task.shape.rows", "40"),
    ],
)
def test_a_shape_that_the_file_has_not_is_refused_with_both(
    data: Path, changes: dict[str, object], path: str, there: str
) -> None:
    write(data / "a.csv")
    with pytest.raises(InvalidSpec) as error:
        load(task(**changes))
    (found,) = error.value.errors
    assert found.path == path
    assert found.value == next(iter(changes.values()))
    assert found.message == f"csv:a.csv has {there} here"


def test_all_that_differs_is_named(data: Path) -> None:
    write(data / "a.csv", rows=50, columns=4)
    with pytest.raises(InvalidSpec) as error:
        load(task())
    assert [found.path for found in error.value.errors] == [
        "task.shape.inputs",
        "task.shape.rows",
    ]


def test_data_are_read_once_until_the_file_changes(data: Path) -> None:
    write(data / "a.csv")
    first = load(task())
    assert load(task()) is first
    assert load(task().model_copy(update={"split": Split(seed=1)})) is not first
    write(data / "a.csv", columns=4)
    os.utime(data / "a.csv", ns=(1, 1))
    with pytest.raises(InvalidSpec, match=r"has \[3\] here"):
        load(task())


def test_datasets_are_let_go_where_there_is_no_room(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(data / "a.csv")
    first = load(task())
    monkeypatch.setattr(loading, "CACHED_BYTES", first.bytes)
    assert load(task()) is first
    other = load(Task(dataset="digits"))  # larger than the room, and kept while it is in use
    assert load(Task(dataset="digits")) is other
    assert load(task()) is not first


def test_data_on_another_device_are_the_same_rows(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(data / "a.csv")
    pretended = devices.Device("meta", "a device that keeps nothing", 2**40, ())
    monkeypatch.setattr(devices, "describe", lambda _name: pretended)
    elsewhere = load(task(), "meta")
    assert elsewhere.train.x.device.type == "meta"
    assert elsewhere.train.x.shape == load(task()).train.x.shape
    assert elsewhere.scaling is load(task()).scaling


@pytest.mark.parametrize(
    ("dataset", "options", "path"),
    [
        ("csv:../a.csv", {}, "task.dataset"),
        ("csv:a.csv", {"separator": ";"}, "task.options.separator"),
        ("csv:a.csv", {"kind": "clasification"}, "task.options.kind"),
        ("images:p", {"size": -1}, "task.options.size"),
        ("digits", {"rows": 3}, "task.options.rows"),
    ],
)
def test_a_name_or_an_option_that_is_wrong_is_refused_before_anything_is_read(
    data: Path, dataset: str, options: dict[str, object], path: str
) -> None:
    with pytest.raises(InvalidSpec) as error:
        describe(dataset, options)
    assert [found.path for found in error.value.errors] == [path]


def test_a_regression_task_of_a_file_is_measured_as_any_other(data: Path) -> None:
    write(data / "a.csv")
    assert (task().metric, task().sample.kind) == ("mse", TaskKind.REGRESSION)
    assert isinstance(task().shape, DataShape)
