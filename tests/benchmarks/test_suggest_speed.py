"""The benchmark of questions runs, and tells both sides and what is claimed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.postgres
def test_it_measures_both_sides_and_claims_what_its_rows_say(tmp_path: Path) -> None:
    written = tmp_path / "found.json"
    command = [sys.executable, "benchmarks/suggest_speed.py", "--quick", "--after", "3,12"]
    command += ["--samplers", "random"]
    subprocess.run([*command, "--json", str(written)], check=True, capture_output=True)
    found = json.loads(written.read_text())
    sides = {(row["side"], row["sampler"], row["after"]) for row in found["rows"]}
    assert len(sides) == len(found["rows"]) == 2 * 2
    for row in found["rows"]:
        assert min(row[word] for word in ("ask", "first_suggest", "suggest", "tell")) > 0
    (last,) = (r for r in found["rows"] if (r["side"], r["after"]) == ("fathom", 12))
    claimed = [claim["value"] for claim in found["claims"]]
    assert claimed == [last["suggest"], last["first_suggest"]]
