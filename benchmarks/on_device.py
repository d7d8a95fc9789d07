"""What benchmarks of training on one device have in common: arguments, surroundings, results."""

import argparse
import json
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from fathom_workers.latency import device_name

Row = dict[str, Any]


def arguments(about: str, quick: str) -> argparse.Namespace:
    """The command line of a benchmark `about` something; `quick` says what it then does less of."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--quick", action="store_true", help=quick)
    parser.add_argument("--device", default="cpu", help="cpu, or cuda:0")
    parser.add_argument("--json", type=Path, help="where to write the results")
    return parser.parse_args()


def environment(device: str) -> Row:
    """Where and with what it is measured, before it is."""
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "system": f"{platform.system()} {platform.machine()}",
        "device": device_name(device),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def tell(claims: Sequence[Row], path: Path | None, **measured: object) -> None:
    """Print the claims; write them, and what was `measured`, where there is a path."""
    for claim in claims:
        print("{name}: {value} (target {target}, met: {met})".format(**claim))
    if path is not None:
        path.write_text(json.dumps({**measured, "claims": claims}, indent=2) + "\n")
