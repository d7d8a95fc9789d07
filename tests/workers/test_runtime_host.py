"""What the worker asks of its machine: memory, scratch folders, devices, log lines."""

import fcntl
import io
import logging
import subprocess
import sys

import pytest

from fathom_spaces.errors import InvalidSpec
from fathom_workers import checks, host, logs
from fathom_workers.backoff import Backoff, Wake
from fathom_workers.launch import device_names
from fathom_workers.scratch import scratch_folder


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
