"""What the end-to-end tests look at through the client."""

from fathom_client.client import Client
from fathom_client.wire import Measurement, TrialView
from fathom_spaces.experiment import ExperimentState

from .processes import until


def trials_of(client: Client, experiment: str) -> list[TrialView]:
    """Every trial of an experiment, oldest first."""
    return list(client.trials(experiment=experiment))


def ended(client: Client, experiment: str) -> dict[int, TrialView]:
    """The trials that have ended, by id."""
    return {t.id: t for t in trials_of(client, experiment) if t.ended_at is not None}


def some_ended(client: Client, experiment: str, enough: int) -> dict[int, TrialView]:
    """Wait for so many trials to end; returns those that have."""
    until(lambda: len(ended(client, experiment)) >= enough, f"{enough} trials to end")
    return ended(client, experiment)


def completed(client: Client, experiment: str) -> None:
    """Wait for the end of an experiment."""

    def look() -> bool:
        state = client.experiment(experiment).state
        assert state is not ExperimentState.CANCELLED
        return state is ExperimentState.COMPLETE

    until(look, f"experiment {experiment} to be complete")


def numbers(curve: tuple[Measurement, ...]) -> list[tuple[int, float, float, int, float]]:
    """What must not depend on who trained, nor in how many attempts."""
    return [(m.step, m.train_loss, m.validation, m.costs.samples, m.costs.flops) for m in curve]
