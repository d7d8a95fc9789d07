"""A trial for two processes, from the command line to the answer."""

from fathom_spaces.experiment import ExperimentState, Outcome

from .processes import Fathom, until

SPEC = {
    "name": "large",
    "task": {"dataset": "two_spirals", "options": {"rows": 200}},
    "model": {"depth": {"choices": [1]}, "width": 4},
    "training": {"epochs": 3, "batch_size": 64},
    "methods": [{"searched": "grid"}],
    "seeds": 1,
    "confirm": {"seeds": 0},
    "resources": {"processes": 2},
}


def test_a_large_trial_waits_for_a_worker_with_a_group_and_is_trained_by_it(
    fathom: Fathom, sqlite_url: str
) -> None:
    server = fathom.serve(sqlite_url)
    client = fathom.client(server)
    mine = client.submit(SPEC).id
    small = fathom.work(server, "small", device="cpu")
    small.says("action=worker.registered")
    why = "No connected worker has 2 processes for one trial, which searched/grid needs."
    assert why in client.experiment(mine).pending
    fathom.work(server, "large", device="cpu", group=2)
    until(lambda: client.experiment(mine).state is ExperimentState.COMPLETE, "the answer")
    (trial,) = client.trials(mine)
    (attempt,) = client.trial(trial.id).attempts
    assert (attempt.worker, attempt.outcome) == ("large", Outcome.FINISHED)
    assert [m.step for m in client.curve(trial.id).measurements] == [1, 2, 3]
    assert {artifact.name for artifact in client.artifacts(trial.id)} >= {"model.safetensors"}
