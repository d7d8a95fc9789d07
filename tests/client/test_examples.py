"""The examples on the command line: listed, submitted, and refused where their data is missing."""

import json

import pytest

from fathom_client.calls import load
from fathom_client.cli import main
from fathom_spaces.examples import example, names

from .fake_server import served


@pytest.fixture
def live(server, monkeypatch):
    with served(server) as address:
        monkeypatch.setenv("FATHOM_SERVER", address)
        yield server


@pytest.mark.parametrize("columns", ["60", "120"])
def test_they_are_listed_whole_with_both_sizes(capsys, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    assert main(["examples"]) == 0
    shown = capsys.readouterr().out
    assert [line.strip() for line in shown.splitlines() if not line.startswith(" ")] == [*names()]
    assert shown.count("--full:") == len(names())
    assert main(["examples", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in found] == [*names()]
    assert found[0].keys() == {"name", "asks", "small", "full"}


def test_one_is_submitted_by_its_name_at_either_size(live, capsys):
    for flags, full in (([], False), (["--full"], True)):
        assert main(["submit", "example:greedy-cifar-mlp", *flags]) == 0
        sent = json.loads(live.seen[-1].content)
        spec = example("greedy-cifar-mlp", full=full)
        assert sent["task"]["dataset"] == spec.task.dataset
        assert sent["training"]["batch_size"] == spec.training.batch_size


def test_the_python_client_takes_them_by_name_as_well():
    assert load("example:which-best-depth") == example("which-best-depth")


def test_a_spec_without_a_full_size_cannot_be_run_at_it(live, capsys, tmp_path):
    path = tmp_path / "spec.yaml"
    path.write_text("name: x\n")
    assert main(["submit", str(path), "--full"]) == 2
    assert "Leave out --full" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["submit", "run", "describe"])
def test_a_mistake_of_the_full_size_is_told_by_its_place_in_the_file(
    live, capsys, tmp_path, command
):
    path = tmp_path / "spec.yaml"
    path.write_text(
        "name: x\ntask: {dataset: iris}\nmodel: {depth: 2}\nmethods: [{searched: grid}]\n"
        "full: {model: {depth: -2}}\n"
    )
    assert main([command, str(path), "--full"]) == 2
    assert "full.model.depth:" in capsys.readouterr().err


def test_what_is_missing_for_the_full_size_is_told_before_anything_starts(
    capsys, monkeypatch, tmp_path
):
    monkeypatch.delenv("FATHOM_DATA_DIR", raising=False)
    command = ["run", "example:greedy-cifar-mlp", "--full", "--folder", str(tmp_path / "runs")]
    assert main(command) == 2
    told = capsys.readouterr().err
    assert "needs cifar10-jpeg.tar.xz/train, and no data directory is given" in told
    assert "--data-dir FOLDER, or FATHOM_DATA_DIR" in told
    (tmp_path / "data").mkdir()
    assert main([*command, "--data-dir", str(tmp_path / "data")]) == 2
    told = capsys.readouterr().err
    assert "there is no cifar10-jpeg.tar.xz/train in the data directory" in told
    assert not (tmp_path / "runs").exists()


def test_data_is_found_as_a_file_an_archive_or_a_folder(monkeypatch, tmp_path):
    from fathom_client.nearby import check_data

    spec = example("greedy-cifar-mlp", full=True).task
    monkeypatch.setenv("FATHOM_DATA_DIR", str(tmp_path))
    (tmp_path / "cifar10-jpeg.tar.xz").touch()
    check_data(spec)
    (tmp_path / "cifar10-jpeg.tar.xz").unlink()
    (tmp_path / "cifar10-jpeg.tar.xz" / "train").mkdir(parents=True)
    check_data(spec)
    check_data(example("greedy-cifar-mlp").task)
