"""What the worker asks of its machine: memory, scratch folders, devices, log lines."""

import fcntl
import io
import logging
import subprocess
import sys

import pytest

from fathom_spaces.errors import InvalidSpec
from fathom_workers import checks, devices, host, logs
from fathom_workers.backoff import Backoff, Wake
from fathom_workers.devices import Device, check_group
from fathom_workers.launch import VISIBLE, Place, device_names, grouped
from fathom_workers.scratch import remove_abandoned, scratch_folder


@pytest.mark.parametrize(
    ("membership", "file", "content"),
    [
        ("0::/jobs/7\n", "jobs/7/memory.events", "oom 3\noom_kill 2\n"),
        ("0::/jobs/7\n", "memory.events", "oom_kill 2\n"),
        ("4:memory:/jobs/7\n", "memory/jobs/7/memory.oom_control", "under_oom 0\noom_kill 2\n"),
    ],
)
def test_the_kernels_kills_are_counted_in_both_kinds_of_control_groups(
    tmp_path, membership, file, content
):
    (tmp_path / "cgroup").write_text(membership)
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(content)
    assert host.oom_kills(tmp_path / "cgroup", tmp_path) == 2


def test_without_control_groups_no_kill_is_known(tmp_path):
    assert host.oom_kills(tmp_path / "none", tmp_path) == 0


def test_a_scratch_folder_is_not_taken_for_abandoned_before_it_is_held(tmp_path, monkeypatch):
    lock = fcntl.flock

    def late(file: object, how: int) -> None:
        monkeypatch.setattr(fcntl, "flock", lock)
        remove_abandoned(tmp_path)  # another worker starts at this moment
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", late)
    with scratch_folder(tmp_path) as folder:
        assert folder.is_dir()
        remove_abandoned(tmp_path)
        assert folder.is_dir()


def test_a_scratch_folder_goes_with_its_worker(tmp_path):
    with scratch_folder(tmp_path / "new") as folder:
        assert folder.is_dir()
    assert list((tmp_path / "new").iterdir()) == []


def test_the_folder_of_a_killed_worker_is_removed_and_that_of_a_live_one_kept(tmp_path):
    with scratch_folder(tmp_path) as live:
        killed = tmp_path / "fathom-worker-killed"
        killed.mkdir()
        (killed / "lock").touch()
        other = tmp_path / "fathom-worker-other-process"
        other.mkdir()
        with (other / "lock").open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            with scratch_folder(tmp_path):
                assert (live.exists(), killed.exists(), other.exists()) == (True, False, True)


def test_pauses_grow_to_their_limit_and_start_over():
    backoff = Backoff(first=1.0, most=4.0)
    pauses = [backoff.next() for _ in range(50)]
    assert 0.5 <= pauses[0] <= 1.0
    assert 2.0 < max(pauses) <= 4.0
    backoff.reset()
    assert backoff.next() <= 1.0


def test_a_wait_ends_at_once_when_it_was_woken_before():
    wake = Wake()
    for _ in range(100_000):
        wake.set()
    wake.wait(60)
    wake.close()
    wake.set()


def test_a_log_line_carries_the_action_and_the_ids():
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.handlers[:], root.level
    try:
        logs.configure("info", stream)
        logs.note(logging.INFO, "lease.granted", "searched/tpe", trial=3, worker="a b")
    finally:
        root.handlers[:], root.level = before
    assert 'info action=lease.granted trial=3 worker="a b" | searched/tpe' in stream.getvalue()


def test_a_device_that_is_not_there_is_refused():
    with pytest.raises(InvalidSpec, match=r"no such device.*'71'"):
        device_names("71")


def test_doctor_finds_this_machine_fit_to_train():
    found = {check.name: check for check in checks.checks()}
    assert {"torch", "device cpu", "scratch"} <= set(found)
    assert found["device cpu"].ok
    assert found["torch"].ok


def test_doctor_notes_that_nothing_can_be_compiled(monkeypatch):
    found = {check.name: check for check in checks.checks()}
    assert found["compiler"].ok
    monkeypatch.setenv("CXX", "no-such-compiler")
    found = {check.name: check for check in checks.checks()}
    assert (found["compiler"].ok, found["compiler"].required) == (False, False)
    assert "Install g++" in found["compiler"].remedy


def test_doctor_says_that_scratch_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "default_base", lambda: tmp_path / "missing")
    found = {check.name: check for check in checks.checks()}
    assert not found["scratch"].ok
    assert "--scratch" in found["scratch"].remedy


def test_the_parent_imports_neither_torch_nor_numpy():
    code = (
        "import sys, fathom_workers.runtime, fathom_workers.commands, fathom_workers.launch;"
        "sys.exit(bool({'torch', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_each_device_is_a_place_of_its_own_unless_they_are_grouped(monkeypatch):
    monkeypatch.delenv(VISIBLE, raising=False)
    cuda = tuple(f"cuda:{index}" for index in range(4))
    assert grouped(("cpu",), 1) == [Place("cpu", ("--device", "cpu"))]
    assert [place.label for place in grouped(cuda, 1)] == ["cuda0", "cuda1", "cuda2", "cuda3"]
    group = ("--device", "cuda:0", "--group", "2")
    assert grouped(cuda, 2) == [
        Place("cuda0", group, {VISIBLE: "0,1"}),
        Place("cuda2", group, {VISIBLE: "2,3"}),
    ]
    assert grouped(("cpu",), 3) == [Place("cpu", ("--device", "cpu", "--group", "3"))]


def test_groups_are_of_the_devices_that_this_process_may_see(monkeypatch):
    monkeypatch.setenv(VISIBLE, "4, 7,GPU-5a")
    (place,) = grouped(("cuda:1", "cuda:2"), 2)
    assert place.environment == {VISIBLE: "7,GPU-5a"}


def test_devices_that_would_be_left_over_are_refused():
    with pytest.raises(InvalidSpec, match=r"--group: 3 devices leave some over.*divisor of 3"):
        grouped(("cuda:0", "cuda:1", "cuda:2"), 2)


def test_a_group_is_the_first_devices_or_of_the_cpu(monkeypatch):
    monkeypatch.setattr(devices, "names", lambda: ("cuda:0", "cuda:1"))
    check_group(Device("cpu", "CPU", 1), 64)
    check_group(Device("cuda:1", "GPU", 1), 1)
    check_group(Device("cuda:0", "GPU", 1), 2)
    for name, size in (("cuda:0", 3), ("cuda:1", 2)):
        with pytest.raises(ValueError, match=f"a group of {size} begins with cuda:0"):
            check_group(Device(name, "GPU", 1), size)
