"""What the machine says about its memory, without torch."""

import os
import resource
from pathlib import Path

CGROUP_OF_SELF = Path("/proc/self/cgroup")
CGROUP_ROOT = Path("/sys/fs/cgroup")


def memory_bytes() -> int:
    """Memory this process may use: the host's, or less where a container is limited."""
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    limits = [_number(folder / name) for folder, name in _files("memory.max", LIMIT_V1)]
    own = resource.getrlimit(resource.RLIMIT_DATA)[0]
    limits += [own] if own != resource.RLIM_INFINITY else []
    return min([total, *(limit for limit in limits if limit)])


def limit_memory(most_bytes: int) -> None:
    """Let this process take no more: what asks for it then is refused, and nobody is killed.

    Counted is what it may write to, its libraries' data and its threads' stacks among it.
    """
    resource.setrlimit(resource.RLIMIT_DATA, (most_bytes, resource.RLIM_INFINITY))


def oom_kills(of_self: Path = CGROUP_OF_SELF, root: Path = CGROUP_ROOT) -> int:
    """Processes of this control group that the kernel has killed for want of memory so far."""
    for folder, name in _files("memory.events", "memory.oom_control", of_self, root):
        for line in _text(folder / name).splitlines():
            key, _, value = line.partition(" ")
            if key == "oom_kill" and value.isdigit():
                return int(value)
    return 0


LIMIT_V1 = "memory.limit_in_bytes"


def _files(
    v2: str, v1: str, of_self: Path = CGROUP_OF_SELF, root: Path = CGROUP_ROOT
) -> list[tuple[Path, str]]:
    """Where the file may lie; in a container the path shown may be that of the host."""
    places: list[tuple[Path, str]] = []
    for line in _text(of_self).splitlines():
        _, controllers, path = line.split(":", 2)
        if controllers == "":
            places += [(root / path.lstrip("/"), v2), (root, v2)]
        elif "memory" in controllers.split(","):
            places += [(root / "memory" / path.lstrip("/"), v1), (root / "memory", v1)]
    return places


def _number(path: Path) -> int:
    text = _text(path).strip()
    return int(text) if text.isdigit() else 0


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
