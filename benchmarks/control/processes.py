"""Processes: starting them, their CPU time and memory as Linux tells them."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

BENCHMARKS = Path(__file__).resolve().parent.parent
_TICKS, _PAGE = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
STARTING_SECONDS = 600


def python(executable: str, module: str, argument: str) -> list[str]:
    """The command that runs a module of these benchmarks."""
    return [executable, "-m", f"control.{module}", argument]


def environment() -> dict[str, str]:
    """Where modules of these benchmarks are found; one thread for each library."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **threads, "PYTHONPATH": str(BENCHMARKS), "JAX_PLATFORMS": "cpu"}


@contextmanager
def running(
    command: list[str], log: Path, ready: Callable[[], bool]
) -> Iterator[subprocess.Popen[bytes]]:
    """A server until the block ends, entered once it is ready."""
    with log.open("ab") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=environment())
    try:
        until = time.monotonic() + STARTING_SECONDS
        while not ready():
            if process.poll() is not None or time.monotonic() > until:
                said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
                sys.exit(f"{' '.join(command[:4])} ... did not start:\n{said}")
            time.sleep(0.02)
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def said(log: Path, word: str) -> Callable[[], bool]:
    """Whether a log holds a word."""
    return lambda: word in log.read_text(encoding="utf-8", errors="replace")


def listens(port: int) -> Callable[[], bool]:
    """Whether somebody listens at a port of this machine."""

    def probe() -> bool:
        with socket.socket() as made:
            return made.connect_ex(("127.0.0.1", port)) == 0

    return probe


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def tree(roots: list[int]) -> list[int]:
    """These processes and all below them."""
    parents = {
        int(entry): stat
        for entry in os.listdir("/proc")
        if entry.isdigit() and (stat := _stat(int(entry))) is not None
    }
    found = [pid for pid in roots if pid in parents]
    for pid in found:  # grows while it is walked
        found += [child for child, stat in parents.items() if int(stat[1]) == pid]
    return found


def cpu_seconds(roots: list[int]) -> float:
    """CPU time of these processes and of all below them, ended children included."""
    stats = (_stat(pid) for pid in tree(roots))
    return sum(sum(int(ticks) for ticks in stat[11:15]) for stat in stats if stat) / _TICKS


def memory_bytes(roots: list[int]) -> int:
    """Resident memory of these processes and of all below them."""
    return sum(int(stat[21]) * _PAGE for pid in tree(roots) if (stat := _stat(pid)))


def free_bytes() -> float:
    """Memory of this machine that programs may still take."""
    for line in Path("/proc/meminfo").read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition(":")
        if name == "MemAvailable":
            return 1024 * float(rest.split()[0])
    return float("inf")


def _stat(pid: int) -> list[str] | None:
    """The fields of /proc/PID/stat from the state on; None for one that has ended."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return text.rpartition(")")[2].split()


def next_line(file: IO[str]) -> str:
    """What clients say next; ends the program where they say nothing."""
    line = file.readline()
    if not line:
        sys.exit("The clients ended without a word. What went wrong is above.")
    return line
