"""`make audit`: known vulnerabilities of the tested set, as PyPI's advisories tell them.

Where no package can be looked up, as without a network, nothing has been audited and that is said;
where some can, all of them have to be, and none may be vulnerable.
"""

import json
import subprocess
import sys
from pathlib import Path

from uv import find_uv_bin

ROOT = Path(__file__).parent.parent
PIP_AUDIT = "pip-audit==2.10.1"


def main() -> int:
    """0 where nothing is known, or nothing could be looked up; else 1."""
    done = subprocess.run(
        [
            *(find_uv_bin(), "tool", "run", "--from", PIP_AUDIT, "pip-audit"),
            *("--requirement", "constraints.txt", "--no-deps", "--disable-pip"),
            *("--format", "json", "--progress-spinner", "off"),
        ],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    found = json.loads(done.stdout)["dependencies"] if done.stdout else []
    skipped = [package["name"] for package in found if "skip_reason" in package]
    if len(skipped) == len(found):
        print("NOT AUDITED: no package could be looked up; run `make audit` with a network.")
        return 0
    wrong = {
        f"{package['name']} {package['version']}": [known["id"] for known in package["vulns"]]
        for package in found
        if package.get("vulns")
    }
    for name, ids in wrong.items():
        print(f"{name}: {', '.join(ids)}. Pin a version without them in constraints.txt.")
    for name in skipped:
        print(f"{name}: no advisories could be looked up for it.")
    print(f"{len(found)} packages, {len(wrong)} of them vulnerable, {len(skipped)} unknown.")
    return 1 if wrong or skipped else 0


if __name__ == "__main__":
    sys.exit(main())
