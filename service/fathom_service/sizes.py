"""Sizes of files and memory, for a person."""

UNITS = (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10))


def shown(size_bytes: int) -> str:
    """The size in the largest unit of which it has one, with three digits."""
    for unit, size in UNITS:
        if size_bytes >= size:
            return f"{size_bytes / size:.3g} {unit}"
    return f"{size_bytes} bytes"
