"""Every way in which a training may end badly, really caused: each an outcome with its reason."""

import re

import pytest

from fathom_client.wire import TrialView
from fathom_spaces.experiment import Outcome

from .processes import Fathom

FAULTY = '''
"""A network whose last block has a fault, by its depth, which shows when it is trained."""

import ctypes
import threading

import torch
from torch import nn


def hangs():
    print("waiting for what never comes", flush=True)
    threading.Event().wait()


FAULTS = [
    lambda h: h,
    lambda h: hangs(),
    lambda h: ctypes.string_at(0),
    lambda h: torch.zeros(1 << 40),
    lambda h: {}["no such layer"],
    lambda h: ctypes.CDLL(None)._exit(7),
    lambda h: h * float("inf"),
]


class Block(nn.Module):
    def __init__(self, width, fault):
        super().__init__()
        self.linear, self.fault = nn.Linear(width, width), fault

    def forward(self, h):
        h = self.linear(h)
        return self.fault(h) if torch.is_grad_enabled() and self.training else h


class Net(nn.Module):
    def __init__(self, width, depth, shape):
        super().__init__()
        self.stem = nn.Sequential(nn.Flatten(), nn.Linear(shape.size, width), nn.ReLU())
        faults = [FAULTS[0]] * (depth - 1) + [FAULTS[depth - 1]]
        self.blocks = nn.ModuleList(Block(width, fault) for fault in faults)
        self.head = nn.Linear(width, shape.outputs)


def faulty(width, depth, shape):
    return Net(width, depth, shape)
'''

ENDINGS = {  # by depth
    1: (Outcome.FINISHED, ""),
    2: (Outcome.HUNG, r"made no progress for .* at depth 2"),
    3: (Outcome.ERROR, "killed by SIGSEGV"),
    4: (Outcome.OUT_OF_MEMORY, "can't allocate memory"),
    5: (Outcome.ERROR, "KeyError: 'no such layer'"),
    6: (Outcome.ERROR, "exited with code 7"),
    7: (Outcome.DIVERGED, "The loss became nan in epoch 1 at depth 7"),
}


@pytest.fixture
def trials(fathom: Fathom) -> dict[int, TrialView]:
    """One worker's trials of all faults, by the depth that has it; each has one attempt."""
    own = fathom.folder / "own"
    own.mkdir()
    (own / "faulty.py").write_text(FAULTY)
    env = {"PYTHONPATH": str(own), "FATHOM_ALLOW_MODULES": "faulty"}
    spec = fathom.spec(
        name="faults",
        task={"dataset": "iris"},
        model={"family": "faulty:faulty", "depth": {"low": 1, "high": len(ENDINGS)}, "width": 4},
        training={"epochs": 2},
        methods=[{"searched": "grid"}],
        seeds=1,
        confirm={"seeds": 0},
    )
    code, said = fathom.run("describe", spec, env=env)
    assert code == 0, said
    described = fathom.folder / "described.yaml"
    described.write_text(said)
    server = fathom.serve("sqlite:///fathom.db", max_attempts=1)
    client = fathom.client(server)
    fathom.start(
        "worker", "worker", "--server", client.server, "--name", "w1",
        "--hang-seconds", "15", "--memory-gib", "8", env=env,
    )  # fmt: skip
    view = client.submit(described)
    client.wait(view.id, timeout=240)
    found = {int(t.params["depth"]): client.trial(t.id) for t in client.trials(view.id)}
    logs = client.logs(found[2].id).attempts[0].text
    assert logs is not None
    assert "printed | waiting for what never comes" in logs
    assert "faulty.py" in logs, "the line at which it hung"
    return found


def test_each_fault_ends_its_trial_alone_with_its_reason_and_its_depth(
    trials: dict[int, TrialView],
) -> None:
    assert set(trials) == set(ENDINGS)
    for depth, (outcome, reason) in ENDINGS.items():
        trial = trials[depth]
        assert trial.outcome is outcome, (depth, trial.message)
        assert trial.depth == depth
        (attempt,) = trial.attempts
        assert attempt.worker == "w1"
        if outcome is not Outcome.FINISHED:
            assert attempt.at_depth == depth
            assert re.search(reason, trial.message), (depth, trial.message)
