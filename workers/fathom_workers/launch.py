"""One worker process for each device, started and stopped together."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fathom_client.supervisor import FATHOM
from fathom_spaces.errors import FieldError, InvalidSpec

VISIBLE = "CUDA_VISIBLE_DEVICES"
_LIST_DEVICES = "from fathom_workers.devices import names; print(*names())"


def device_names(wanted: str) -> tuple[str, ...]:
    """The devices behind `all`, `cpu` or a list of CUDA indices such as `0,1`.

    Raises:
        InvalidSpec: it is none of these, or there is no such device.
    """
    if wanted == "cpu":
        return ("cpu",)
    present = _present()
    if wanted == "all":
        return present
    names = tuple(f"cuda:{part.strip().removeprefix('cuda:')}" for part in wanted.split(","))
    for name in names:
        if name not in present:
            remedy = f"Devices here: {', '.join(present)}. Give all, cpu or a list such as 0,1."
            error = FieldError(path="--devices", message="no such device", value=wanted)
            raise InvalidSpec([error.model_copy(update={"remedy": remedy})], "The command line")
    return tuple(dict.fromkeys(names))


@dataclass(frozen=True)
class Place:
    """Where one worker runs: its name's last part, its own arguments and variables."""

    label: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


def grouped(devices: Sequence[str], size: int) -> list[Place]:
    """A place for each device, or for each group of `size` of them.

    A worker of a group sees no other CUDA devices, and so begins to count at 0.

    Raises:
        InvalidSpec: some would be left over.
    """
    labels = [device.replace(":", "") for device in devices]
    if size == 1:
        return [Place(n, ("--device", d)) for n, d in zip(labels, devices, strict=True)]
    if devices == ("cpu",):
        return [Place("cpu", ("--device", "cpu", "--group", str(size)))]
    if len(devices) % size:
        remedy = f"Give a divisor of {len(devices)}, or fewer --devices."
        message = f"{len(devices)} devices leave some over"
        error = FieldError(path="--group", message=message, value=size, remedy=remedy)
        raise InvalidSpec([error], "The command line")
    arguments = ("--device", "cuda:0", "--group", str(size))
    return [
        Place(labels[first], arguments, _seeing(devices[first : first + size]))
        for first in range(0, len(devices), size)
    ]


def _seeing(devices: Sequence[str]) -> dict[str, str]:
    """The variable that shows a process these devices alone, of those that it would see."""
    seen = [part for part in os.environ.get(VISIBLE, "").split(",") if part.strip()]
    indices = [int(device.partition(":")[2]) for device in devices]
    return {VISIBLE: ",".join(seen[i].strip() if seen else str(i) for i in indices)}


def run_workers(
    places: Sequence[Place], name: str, arguments: Sequence[str], environment: Mapping[str, str]
) -> int:
    """Run a worker at each place until all have ended; returns the exit code.

    Each has a process group of its own and learns of signals from here alone; the pipe on its
    standard input ends it when this process is killed (see `fathom_client.child`).
    """
    workers: list[subprocess.Popen[bytes]] = []

    def relay(number: int, _frame: object) -> None:
        for worker in workers:
            worker.send_signal(number)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, relay)
    for place in places:
        own = [*place.arguments, "--name", f"{name}-{place.label}"]
        command = [*FATHOM, "worker", *own, *arguments]
        env = {**os.environ, **environment, **place.environment}
        worker = subprocess.Popen(command, stdin=subprocess.PIPE, env=env, process_group=0)
        workers.append(worker)
    codes = [worker.wait() for worker in workers]
    for worker in workers:
        if worker.stdin:
            worker.stdin.close()
    return next((abs(code) for code in codes if code), 0)


def _present() -> tuple[str, ...]:
    # In a process of its own, so that this one never holds memory on a device.
    command = [sys.executable, "-P", "-c", _LIST_DEVICES]
    listed = subprocess.run(command, capture_output=True, text=True, check=False)
    if listed.returncode:
        error = FieldError(
            path="--devices",
            message=f"torch cannot list devices: {listed.stderr.strip()[-500:]}",
            remedy="Run `fathom doctor`.",
        )
        raise InvalidSpec([error], "The command line")
    return tuple(listed.stdout.split())
