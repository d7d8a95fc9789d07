"""Examples of what is said over the API, for its documentation."""

from typing import Any

EXAMPLES: dict[str, dict[str, Any]] = {
    "Problem": {
        "type": "urn:fathom:problem:not-found",
        "title": "Not Found",
        "status": 404,
        "detail": "There is no experiment 'f00'.",
    },
    "Progress": {"planned": 36, "running": 2, "complete": 12},
    "TrialView": {
        "id": 17,
        "study": 3,
        "number": 4,
        "state": "complete",
        "params": {"depth": 3},
        "seed": 4,
        "repetition": 1,
        "depth": 3,
        "value": 0.95,
        "test": 0.94,
    },
    "Registration": {
        "id": "gpu-box-1",
        "host": "gpu-box",
        "device": "cuda:0",
        "datasets": ["digits"],
        "families": ["mlp"],
        "methods": ["udn"],
    },
    "LeaseRequest": {"worker": "gpu-box-1", "key": "6f1c0f6e", "wait_seconds": 20},
    "Renewal": {
        "token": "9b2f",
        "measurements": [
            {"step": 1, "train_loss": 0.71, "validation": 0.83, "costs": {"flops": 21000000.0}}
        ],
    },
    "Heartbeat": {"leases": {"5c1e": {"token": "9b2f", "measurements": []}}},
    "HeartbeatAnswer": {
        "renewed": {"5c1e": {"command": "continue", "expires_in_seconds": 30, "signals": 0}},
        "refused": {},
    },
    "RenewalAnswer": {"command": "continue", "expires_in_seconds": 30, "signals": 0},
    "Result": {
        "token": "9b2f",
        "outcome": "finished",
        "validation": 0.95,
        "test": 0.94,
        "depth": 3,
        "costs": {"flops": 840000000.0},
    },
    "ResultAnswer": {"trial": 17, "state": "complete", "retried": False},
}
