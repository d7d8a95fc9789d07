"""Unbounded depth networks against their distributions and evidence lower bounds, directly."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from scipy import stats

from fathom_workers.depth.posteriors import LEAST_SPREAD, TruncatedNormal, TruncatedPoisson
from fathom_workers.depth.udn import UnboundedDepth
from fathom_workers.run import Run

from .nets import a_batch, a_run, losses, trained

Posterior = TruncatedPoisson | TruncatedNormal
DEPTHS = tuple(range(1, 13))


def a_udn(scratch: Path, depths: tuple[int, ...] = DEPTHS, **settings: Any) -> Any:
    run = a_run("udn", scratch, depths, **settings)
    assert isinstance(run.method, UnboundedDepth)
    return run, run.method


def normal(mean: float, spread: float, candidates: int = 12) -> TruncatedNormal:
    found = TruncatedNormal(candidates, 0.95, initial_rate=1.0, prior_rate=0.5)
    found.mean.data, found.spread.data = torch.tensor(mean), torch.tensor(spread)
    return found


def q_of(posterior: Posterior, exits: int) -> Any:
    return posterior.log_q(exits).exp().detach().double().numpy()


# --- the two distributions --------------------------------------------------------------------


@pytest.mark.parametrize("rate", [0.3, 1.0, 2.5, 7.0, 30.0])
def test_the_poisson_is_truncated_at_its_quantile(rate: float) -> None:
    posterior = TruncatedPoisson(12, 0.95, initial_rate=rate, prior_rate=0.5)
    within = int(stats.poisson.ppf(0.95, rate)) + 1
    assert posterior.at_quantile() == min(within, 12)
    assert posterior.frontier() == min(max(within, math.floor(rate) + 2), 12)
    for exits in (1, 4, 12):
        mass = stats.poisson.pmf(range(exits), rate)
        assert q_of(posterior, exits) == pytest.approx(mass / mass.sum(), rel=2e-4)
    prior = posterior.log_prior.numpy()
    assert prior == pytest.approx(stats.poisson.logpmf(range(12), 0.5), abs=1e-4)


@pytest.mark.parametrize(("mean", "spread"), [(0.5, 1.0), (4.2, 2.0), (11.0, 1.0), (0.0, 12.0)])
def test_the_normal_sums_to_one_and_has_its_density_at_every_position(
    mean: float, spread: float
) -> None:
    posterior = normal(mean, spread)
    for exits in (1, 5, 12):
        density = stats.norm.pdf(range(exits), mean, spread)
        assert q_of(posterior, exits) == pytest.approx(density / density.sum(), rel=1e-4)
        assert q_of(posterior, exits).sum() == pytest.approx(1)


@pytest.mark.parametrize(("mean", "spread"), [(30.0, 2.0), (27.3, 4.0), (33.5, 5.0)])
def test_the_normal_has_its_mean_and_spread_where_nothing_is_cut_off(
    mean: float, spread: float
) -> None:
    q, positions = q_of(normal(mean, spread, candidates=64), 64), np.arange(64)
    found = (q * positions).sum()
    assert found == pytest.approx(mean, abs=1e-3)
    assert math.sqrt((q * (positions - found) ** 2).sum()) == pytest.approx(spread, rel=1e-3)


def test_the_normal_is_truncated_at_its_quantile_or_beyond_its_mode() -> None:
    # Over 64 positions nothing is cut off, so the quantile is the ordinary one.
    assert normal(30.0, 4.0, candidates=64).frontier() == round(30 + 1.645 * 4) + 1
    assert normal(5.0, 0.3).frontier() == 7
    assert normal(0.0, 0.3).frontier() == 2
    assert normal(11.0, 1.0).frontier() == 12


def test_a_normals_mean_and_spread_move_apart_where_a_poissons_cannot() -> None:
    sharp, wide = q_of(normal(6.0, 1.0), 12), q_of(normal(6.0, 3.0), 12)
    assert sharp[6] > 0.39
    assert wide[6] < 0.15


def test_a_rate_stands_for_the_normal_nearest_to_the_poisson() -> None:
    start = TruncatedNormal(64, 0.95, initial_rate=20.0, prior_rate=0.5)
    assert q_of(start, 64) == pytest.approx(stats.poisson.pmf(range(64), 20.0), abs=0.01)
    assert start.log_prior.exp().argmax() == 0


@pytest.mark.parametrize(
    ("mean", "spread", "kept"),
    [(40.0, 0.01, (11.0, LEAST_SPREAD)), (-9.0, 99.0, (0.0, 12.0)), (3.0, 2.0, (3.0, 2.0))],
)
def test_a_normal_is_kept_among_the_candidates(
    mean: float, spread: float, kept: tuple[float, float]
) -> None:
    posterior = normal(mean, spread)
    posterior.restrict()
    assert (posterior.mean.item(), posterior.spread.item()) == kept
    assert q_of(posterior, posterior.frontier()).sum() == pytest.approx(1)


# --- the method -------------------------------------------------------------------------------


def elbo(method: UnboundedDepth, run: Run, exits: int, q: Any, log_prior: Any) -> float:
    """E_q[loss] + KL(q, prior) / N, summed term by term."""
    each = losses(method, *a_batch(run)).detach().double().numpy()
    rows = method.setup.rows
    return float(
        sum(q[i] * (each[i] + (math.log(q[i]) - log_prior[i]) / rows) for i in range(exits))
    )


def test_a_poissons_loss_is_the_negative_evidence_lower_bound(tmp_path: Path) -> None:
    run, method = a_udn(tmp_path, initial_rate=2.0, prior_rate=0.7)
    exits = method.frontier()
    assert exits == int(stats.poisson.ppf(0.95, 2.0)) + 1
    mass = stats.poisson.pmf(range(exits), 2.0)
    prior = stats.poisson.logpmf(range(exits), 0.7)
    expected = elbo(method, run, exits, mass / mass.sum(), prior)
    step = method.loss(*a_batch(run))
    assert float(step.loss.detach()) == pytest.approx(expected, rel=1e-5)
    assert step.forward_flops == method.flops(exits, heads=exits)


def test_a_normals_loss_is_the_negative_evidence_lower_bound(tmp_path: Path) -> None:
    run, method = a_udn(tmp_path, posterior="truncated_normal", initial_rate=3.0, prior_rate=2.0)
    exits = method.frontier()
    assert 4 < exits < 12
    density = stats.norm.pdf(range(exits), 2.5, math.sqrt(3))
    prior = stats.norm.pdf(range(12), 1.5, math.sqrt(2))
    log_prior = np.log(prior / prior.sum())
    expected = elbo(method, run, exits, density / density.sum(), log_prior)
    step = method.loss(*a_batch(run))
    assert float(step.loss.detach()) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("posterior", ["poisson", "truncated_normal"])
def test_nothing_above_the_frontier_is_trained(posterior: str, tmp_path: Path) -> None:
    run, method = a_udn(tmp_path, (2, 4, 6, 8, 10), posterior=posterior)
    exits = method.frontier()
    assert exits < 5
    reached = trained(method, method.loss(*a_batch(run)).loss)
    assert reached == (2 * exits, list(range(1, exits + 1)))
    names = {name for name, p in method.posterior.named_parameters() if p.grad is not None}
    assert names == ({"rho"} if posterior == "poisson" else {"mean", "spread"})


@pytest.mark.parametrize(
    ("posterior", "numbers"), [("poisson", {"nu"}), ("truncated_normal", {"mu", "sigma"})]
)
def test_the_trace_shows_where_it_began_its_parameters_and_q(
    posterior: str, numbers: set[str], tmp_path: Path
) -> None:
    _, method = a_udn(tmp_path, (2, 4, 6, 8), posterior=posterior, initial_rate=1.5)
    trace: Any = method.trace()
    assert set(trace) == numbers | {"initial", "frontier", "weights"}
    # Position 2.5 of the Poisson, 2 of the normal, whose mean is half a step lower.
    assert trace["initial"] == (5 if posterior == "poisson" else 4)
    assert sum(trace["weights"].values()) == pytest.approx(1, abs=1e-5)
    assert list(trace["weights"]) == [str(d) for d in (2, 4, 6, 8) if d <= trace["frontier"]]


@pytest.mark.parametrize("posterior", ["poisson", "truncated_normal"])
@pytest.mark.parametrize(("centre", "depth"), [(0.1, 2), (1.4, 4), (1.6, 6), (9.0, 8)])
def test_the_depth_is_read_from_the_centre(
    posterior: str, centre: float, depth: int, tmp_path: Path
) -> None:
    _, method = a_udn(tmp_path, (2, 4, 6, 8), posterior=posterior)
    if posterior == "poisson":
        method.posterior.rho.data = torch.tensor(math.log(math.expm1(centre)))
    else:
        method.posterior.mean.data = torch.tensor(centre)
    assert method.param_depth() == depth


@pytest.mark.parametrize("posterior", ["poisson", "truncated_normal"])
def test_a_diverged_posterior_still_names_a_depth(posterior: str, tmp_path: Path) -> None:
    _, method = a_udn(tmp_path, (2, 4, 6, 8), posterior=posterior)
    for parameter in method.depth_parameters():
        parameter.data = torch.tensor(float("nan"))
    method.after_step()
    assert (method.param_depth(), method.frontier()) == (8, 4)
