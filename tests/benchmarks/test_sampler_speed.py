"""The benchmark of proposals runs, keeps rows not measured anew, and claims the slowest."""

import json
import subprocess
import sys
from pathlib import Path


def measured(path: Path, methods: str) -> dict[str, list[dict[str, object]]]:
    command = [sys.executable, "benchmarks/sampler_speed.py", "--after", "5,8", "--quick"]
    subprocess.run(
        [*command, "--methods", methods, "--json", str(path)], check=True, capture_output=True
    )
    found: dict[str, list[dict[str, object]]] = json.loads(path.read_text())
    return found


def test_it_measures_each_method_and_claims_the_slowest(tmp_path: Path) -> None:
    path = tmp_path / "found.json"
    first = measured(path, "tpe;qmc")
    assert [(r["method"], r["after"]) for r in first["rows"]] == [
        ("tpe", 5),
        ("tpe", 8),
        ("qmc", 5),
        ("qmc", 8),
    ]
    assert all(float(str(row["proposal"])) >= 0 for row in first["rows"])
    assert "ask" in first["rows"][0]
    slowest = max(float(str(row["proposal"])) for row in first["rows"] if row["after"] == 8)
    assert first["claims"][0]["value"] == slowest
    again = measured(path, "cost_fair;random")
    assert len(again["rows"]) == 8
    assert {row["method"] for row in again["rows"]} == {"tpe", "qmc", "cost_fair", "random"}
