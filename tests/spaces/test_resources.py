"""Resources: how many devices train one trial."""

import pytest

from fathom_spaces.resources import Resources

from .specs import accepted, refusals, spec


def test_a_trial_takes_one_device_of_any_kind_unless_it_says_otherwise() -> None:
    assert (accepted().resources.devices, accepted().resources.kind) == (1, None)
    large = accepted(resources={"gpus": 4}).resources
    assert (large.devices, large.kind) == (4, "cuda")
    on_cpu = Resources(processes=2)
    assert (on_cpu.devices, on_cpu.kind) == (2, "cpu")


@pytest.mark.parametrize(
    ("given", "path", "message"),
    [
        ({"gpus": 2, "processes": 2}, "resources.gpus", "exclude each other"),
        ({"gpus": 0}, "resources.gpus", "greater than or equal to 1"),
        ({"processes": 2000}, "resources.processes", "less than or equal to 1024"),
        ({"tpus": 1}, "resources.tpus", "unknown field"),
    ],
)
def test_what_makes_no_sense_is_refused(given: dict[str, int], path: str, message: str) -> None:
    (error,) = refusals(spec(resources=given))
    assert error.path == path
    assert message in error.message


def test_a_batch_has_a_row_for_each_device() -> None:
    accepted(resources={"gpus": 8}, training__batch_size=8)
    (error,) = refusals(spec(resources={"gpus": 8}, training__batch_size={"choices": [4, 64]}))
    assert (error.path, error.value) == ("resources.gpus", 8)
    assert "batches of 4 rows" in error.message
    (error,) = refusals(spec(resources={"processes": 3}, training__batch_size=2))
    assert error.path == "resources.processes"
