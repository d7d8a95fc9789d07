"""How long a person waits: `fathom --help`, and a server until it is ready.

    python benchmarks/cold_start.py [--quick] [--json PATH]

Each command is a fresh process. `python -c pass` on the same machine in the same run is given as
the floor. Rows "without bytecode" compile every module anew, as the first run after an
installation does where the installer compiled nothing.
"""

import argparse
import json
import os
import platform
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.error import URLError

from fathom_spaces import __version__

HELP_SECONDS, SERVER_SECONDS = 0.4, 3.0
PYTHON = [sys.executable, "-P"]
FATHOM = [*PYTHON, "-m", "fathom_client"]


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the results here")
    options = parser.parse_args()
    times = 5 if options.quick else 20
    rows = [
        row("python -c pass", times, lambda: timed([*PYTHON, "-c", "pass"])),
        row("fathom --help", times, lambda: timed([*FATHOM, "--help"])),
        row("fathom --help, without bytecode", 3, help_without_bytecode),
        row("fathom serve to /readyz", times // 4 + 2, time_to_ready),
    ]
    median = {entry["name"]: entry["median_seconds"] for entry in rows}
    claims = [
        claim("cold start of fathom --help", median["fathom --help"], HELP_SECONDS),
        claim("cold start of the server", median["fathom serve to /readyz"], SERVER_SECONDS),
    ]
    results = {"environment": environment(), "rows": rows, "claims": claims}
    print(json.dumps(results, indent=2))
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


def row(name: str, times: int, measure: Callable[[], float]) -> dict[str, object]:
    """Median, least and most of several runs; the first warms the file cache and is dropped."""
    measure()
    seconds = [measure() for _ in range(times)]
    return {
        "name": name,
        "runs": times,
        "median_seconds": round(statistics.median(seconds), 4),
        "least_seconds": round(min(seconds), 4),
        "most_seconds": round(max(seconds), 4),
    }


def timed(command: list[str], **environment: str) -> float:
    """Seconds from start to end of a command."""
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=os.environ | environment)
    return time.perf_counter() - started


def help_without_bytecode() -> float:
    """`fathom --help` where nothing was compiled before."""
    with tempfile.TemporaryDirectory() as folder:
        return timed([*FATHOM, "--help"], PYTHONPYCACHEPREFIX=folder)


def time_to_ready() -> float:
    """Seconds from the start of `fathom serve`, on a new SQLite database, to /readyz."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        command = [*FATHOM, "serve", "--host", "127.0.0.1", "--port", str(port)]
        command += ["--database", f"sqlite:///{folder}/fathom.db", "--folder", folder]
        started = time.perf_counter()
        with (
            open(f"{folder}/log", "wb") as log,
            subprocess.Popen(command, stdout=log, stderr=log) as server,
        ):
            try:
                while not ready(port):
                    if server.poll() is not None or time.perf_counter() - started > 60:
                        sys.exit(f"The server did not start:\n{Path(log.name).read_text()}")
                    time.sleep(0.01)
                return time.perf_counter() - started
            finally:
                server.terminate()


def ready(port: int) -> bool:
    """Whether a server is ready at that port."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            return answer.status == 200
    except (URLError, OSError):
        return False


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def claim(name: str, value: float, target: float) -> dict[str, object]:
    """One number of the README with its target."""
    return {
        "name": name,
        "value": value,
        "unit": "s",
        "against": "-",
        "target": f"< {target} s",
        "met": value < target,
    }


def environment() -> dict[str, object]:
    """What the numbers were measured on."""
    return {
        "fathom": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }


if __name__ == "__main__":
    main()
