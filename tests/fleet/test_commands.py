"""The command line of a fleet: what its workers are told."""

from pathlib import Path
from typing import Any

import pytest

from fathom_client.cli import main
from fathom_client.sight import ALLOWED
from fathom_workers.fleet import hold, keeper
from fathom_workers.fleet.keeper import Size
from fathom_workers.fleet.member import Member


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Member, Size]]:
    """What keepers were made of, which keep nothing."""
    made: list[tuple[Member, Size]] = []

    class Keeper:
        def __init__(self, _hold: Any, _engine: Any, member: Member, size: Size) -> None:
            made.append((member, size))

        def listen(self) -> None:
            """Hear of no signal."""

        def run(self) -> None:
            """Start nobody."""

    class Hold:
        def __init__(self, *_: Any) -> None:
            """Of no server."""

        def demand(self) -> None:
            """Nothing waits."""

        def leave(self) -> None:
            """Nobody has it."""

    monkeypatch.setattr(keeper, "Keeper", Keeper)
    monkeypatch.setattr(hold, "Hold", Hold)
    monkeypatch.delenv(ALLOWED, raising=False)
    for variable in ("FATHOM_SERVER", "FATHOM_TOKEN"):  # the command sets them, for its jobs
        monkeypatch.setenv(variable, "")
    return made


def test_workers_are_told_what_the_command_line_says(
    kept: list[tuple[Member, Size]], tmp_path: Path
) -> None:
    options = {
        "--server": "http://127.0.0.1:1",
        "--token": "secret",
        "--name": "lab",
        "--max-workers": "5",
        "--min-workers": "2",
        "--idle-seconds": "7",
        "--gpus-per-worker": "2",
        "--threads": "3",
        "--memory-gib": "1.5",
        "--fuse": "4",
        "--grace": "11",
        "--hang-seconds": "12",
        "--scratch": str(tmp_path / "scratch"),
        "--data-dir": str(tmp_path),
        "--allow-module": "mine",
        "--log-level": "warning",
        "--cluster": "local",
        "--folder": str(tmp_path / "jobs"),
    }
    assert main(["fleet", "slurm", *(word for pair in options.items() for word in pair)]) == 0
    member = Member(
        name="lab",
        group=2,
        threads=3,
        memory_bytes=3 << 29,
        fuse=4,
        grace_seconds=11,
        hang_seconds=12,
        scratch=str(tmp_path / "scratch"),
        data_dir=str(tmp_path.resolve()),
        modules=("mine",),
        log_level="warning",
    )
    assert kept == [(member, Size(2, 5, 7))]


@pytest.mark.parametrize("cluster", ["slurm", "ray"])
def test_fewer_at_most_than_at_least_are_refused(
    cluster: str, kept: list[tuple[Member, Size]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fleet", cluster, "--server", "http://127.0.0.1:1", "--min-workers", "9"]) == 2
    assert "--min-workers: more than --max-workers" in capsys.readouterr().err
    assert kept == []
