"""What `fathom doctor` looks at on a machine that trains: torch, its devices, scratch space."""

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fathom_client.checks import Check

from . import compiling
from .scratch import default_base

if TYPE_CHECKING:
    from .devices import Device

LEAST_SCRATCH_BYTES = 1 << 30
MATRIX = 64


def checks() -> list[Check]:
    """Look at everything a worker needs."""
    return [*_torch(), _compiler(), _scratch(default_base())]


def _torch() -> list[Check]:
    try:
        import torch
    except ImportError as error:
        remedy = "Install fathom-depth[worker]."
        return [Check("torch", ok=False, detail=f"cannot be imported: {error}", remedy=remedy)]
    from . import devices

    found = Check("torch", ok=True, detail=f"version {torch.__version__}")
    names = dict.fromkeys(("cpu", *devices.names()))
    return [found, *(_device(devices.describe(name)) for name in names)]


def _device(device: "Device") -> Check:
    import torch

    name = f"device {device.name}"
    what = f"{device.kind}, {device.memory_bytes / 2**30:.1f} GiB"
    try:
        ones = torch.ones(MATRIX, MATRIX, device=device.name)
        total = float((ones @ ones).sum())
    except RuntimeError as error:
        remedy = "Check the driver and the build of torch, or use --device cpu."
        return Check(name, ok=False, detail=f"{what}; a product failed: {error}", remedy=remedy)
    if total != MATRIX**3:
        remedy = "Do not train on this device: it computes wrongly."
        return Check(name, ok=False, detail=f"{what}; a product was wrong", remedy=remedy)
    return Check(name, ok=True, detail=f"{what}; computes rightly")


def _compiler() -> Check:
    found = compiling.compiler()
    if found is not None:
        return Check("compiler", ok=True, detail=f"{found}, for training.compile")
    detail = "no C++ compiler, so no trials with training.compile"
    remedy = "Install g++, or name a compiler by CXX, if such trials are to run here."
    return Check("compiler", ok=False, detail=detail, remedy=remedy, required=False)


def _scratch(base: Path) -> Check:
    remedy = "Give `fathom worker --scratch` a folder on a disk with room, or set TMPDIR."
    try:
        with tempfile.TemporaryFile(dir=base) as file:
            file.write(b"0")
        free = shutil.disk_usage(base).free
    except OSError as error:
        detail = f"{base} cannot be written: {error.strerror}"
        return Check("scratch", ok=False, detail=detail, remedy=remedy)
    enough = free >= LEAST_SCRATCH_BYTES
    return Check(
        "scratch", enough, f"{base}, {free / 2**30:.1f} GiB free", "" if enough else remedy
    )
