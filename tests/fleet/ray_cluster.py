"""A Ray cluster of this machine alone, which leaves nothing behind."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.processes import descendants, until

CPUS = 2


@dataclass(frozen=True)
class Cluster:
    """A running cluster, by the process that started it."""

    port: int
    pid: int

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def workers(self) -> list[int]:
        """The processes of our actors, by their titles."""
        return [pid for pid in descendants(self.pid) if "RayWorker" in _title(pid)]

    @property
    def has_head(self) -> bool:
        """Whether what keeps the cluster's state is at work."""
        return bool(self._heads())

    def kill_head(self) -> None:
        """kill -9 of what keeps the cluster's state."""
        (head,) = self._heads()
        os.kill(head, signal.SIGKILL)

    def _heads(self) -> list[int]:
        return [pid for pid in descendants(self.pid) if "gcs_server" in _title(pid)]


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Start a head with two CPUs, and end all of it."""
    folder = Path(tempfile.mkdtemp(prefix="fathom-ray-"))  # Ray's sockets need a short path
    port = _free_port()
    command = [str(Path(sys.executable).with_name("ray")), "start", "--head", "--block"]
    command += [f"--port={port}", f"--num-cpus={CPUS}", "--num-gpus=0", f"--temp-dir={folder}"]
    command += ["--include-dashboard=false", "--disable-usage-stats", "--node-ip-address=127.0.0.1"]
    command += [f"--object-store-memory={100 << 20}"]
    with (folder / "head.log").open("wb") as log:
        head = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, process_group=0
        )
    try:
        until(lambda: _listens(port) and _started(folder, head), "the Ray head")
        yield Cluster(port, head.pid)
    finally:
        for pid in [head.pid, *descendants(head.pid)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        head.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _started(folder: Path, head: "subprocess.Popen[bytes]") -> bool:
    said = (folder / "head.log").read_text(errors="replace")
    assert head.poll() is None, said
    return "Ray runtime started" in said


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _title(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    return ""
