"""Stand-ins for Slurm's commands, which note how they were called."""

import itertools
import os
from pathlib import Path

import pytest

FAKES = {
    "sbatch": 'cp "$1" "$NOTES/job.sh"; echo "Submitted batch job $JOB"',
    "srun": "exit 1",
    "sacct": 'echo "JobID|State|NodeList"; cat "$NOTES/states"',
    "scancel": 'echo "$@" >> "$NOTES/cancelled"',
}
IDS = itertools.count(7)  # submitit remembers what it has heard of a job


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which stand-ins for Slurm's commands note how they were called."""
    job = str(next(IDS))
    for name, body in FAKES.items():
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\nNOTES={tmp_path} JOB={job}\n{body}\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    (tmp_path / "id").write_text(job)
    says(tmp_path, "RUNNING")
    return tmp_path


def says(notes: Path, state: str) -> None:
    """Have Slurm say that of the job."""
    (notes / "states").write_text(f"{(notes / 'id').read_text()}|{state}|node1\n")
