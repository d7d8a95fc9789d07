"""The benchmark of decisions to prune runs, and tells both sides and what is claimed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.postgres
def test_it_measures_both_sides_of_each_pruner_and_claims_a_ratio(tmp_path: Path) -> None:
    written = tmp_path / "found.json"
    command = [sys.executable, "benchmarks/prune_speed.py", "--prior", "5,40", "--repeats", "2"]
    subprocess.run([*command, "--json", str(written)], check=True, capture_output=True)
    found = json.loads(written.read_text())
    sides = {(row["pruner"], row["prior"], row["side"]) for row in found["rows"]}
    assert len(sides) == len(found["rows"]) == 3 * 2 * 2
    assert [claim["unit"] for claim in found["claims"]] == ["times"] * 3
    assert all(row["decision"] <= row["report"] for row in found["rows"])
