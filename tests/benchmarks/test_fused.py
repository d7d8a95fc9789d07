"""benchmarks/fused.py: what it compares can be compared, and its claims are those of the design."""

import pytest

from benchmarks import fused
from fathom_client.fusing import fuse_key


@pytest.mark.parametrize("name", fused.CASES)
def test_the_trials_of_a_case_fit_into_one_stack(name: str) -> None:
    jobs = fused.jobs_of(fused.CASES[name], 16, 1)
    assert len({fuse_key(job) for job in jobs}) == 1
    assert len({job.seed for job in jobs}) == len({job.lr for job in jobs}) == 16
    if "method" not in fused.CASES[name]:
        assert {job.depths for job in jobs} == {(depth,) for depth in fused.CASES[name]["depths"]}


def test_fused_trials_have_the_losses_of_those_alone() -> None:
    jobs = fused.jobs_of(fused.CASES["mlp"], 3, 1)
    together = fused.fused(jobs, "cpu", 8)
    for job, losses in zip(jobs, together, strict=True):
        assert losses == pytest.approx(fused.alone(job, "cpu"), rel=1e-4)


@pytest.mark.parametrize(("device", "least"), [("cpu", 2.5), ("cuda:0", 10.0)])
def test_claims_are_held_against_their_targets(device: str, least: float) -> None:
    def rows(ratio: float) -> list[fused.Row]:
        return [
            {"case": name, "fused_over": {"alone": ratio, "by_depth": 1.5}} for name in fused.CASES
        ]

    good, bad = fused.claims(rows(least), device), fused.claims(rows(least - 0.1), device)
    named = {claim["name"] for claim in good}
    assert "mlp: fused over one at a time" in named
    assert all(claim["met"] for claim in good if claim["against"] != "HFTA, published")
    assert not any(claim["met"] for claim in bad if "over one at a time" in claim["name"])
    assert ("best case: fused over one at a time" in named) == (device != "cpu")
