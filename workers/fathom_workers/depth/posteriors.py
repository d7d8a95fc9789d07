"""Distributions over exits whose parameters are trained: a Poisson and a discrete normal.

Both count l = position - 1 among the candidate depths, are truncated at the frontier, and come with
a prior of the same kind.
"""

import math
from abc import ABC, abstractmethod

import torch
from pydantic import JsonValue
from torch import Tensor, nn
from torch.nn import functional

LEAST_RATE = 1e-20  # keeps the logarithm finite
# Below it a normal trains hardly more exits than one, before they could be compared: in our runs on
# spirals, sigma falls as far as it may, and with 0.5 the depth could stay at the first exit.
LEAST_SPREAD = 1.0


class Posterior(nn.Module, ABC):
    """q over l = 0, 1, ..., with the logarithm of its prior.

    Attributes:
        counts: l of every candidate, as numbers.
        log_prior: log p(l) of every candidate.
    """

    counts: Tensor
    log_prior: Tensor

    def __init__(self, candidates: int, quantile: float):
        super().__init__()
        self.candidates, self.quantile = candidates, quantile
        counts = torch.arange(candidates, dtype=torch.float32)
        self.register_buffer("counts", counts, persistent=False)

    @abstractmethod
    def log_q(self, exits: int) -> Tensor:
        """log q of the first `exits` candidates, normalised over them."""

    @abstractmethod
    def initial(self) -> float:
        """The l where the distribution is centred before training."""

    @abstractmethod
    def centre(self) -> float:
        """The l that the depth is read from; the last where the run has diverged."""

    @abstractmethod
    def at_quantile(self) -> int:
        """How many candidates hold the share `quantile` of the probability."""

    @abstractmethod
    def parameters_now(self) -> dict[str, JsonValue]:
        """The trained numbers by name, for plots."""

    def restrict(self) -> None:
        """Put parameters that have left their range back on its edge."""

    def frontier(self) -> int:
        """Candidates up to the quantile, and one beyond the mode, so that the depth can grow."""
        return min(max(self.at_quantile(), math.floor(self.centre()) + 2), self.candidates)


class TruncatedPoisson(Posterior):
    """q(l) = nu^l exp(-nu) / l! over its mass up to the quantile; nu = softplus(rho)."""

    log_factorial: Tensor

    def __init__(self, candidates: int, quantile: float, initial_rate: float, prior_rate: float):
        super().__init__(candidates, quantile)
        self.initial_rate = initial_rate
        self.rho = nn.Parameter(torch.tensor(_inverse_softplus(initial_rate)))
        log_factorial = torch.lgamma(self.counts + 1)
        log_prior = self.counts * math.log(prior_rate) - log_factorial - prior_rate
        self.register_buffer("log_factorial", log_factorial, persistent=False)
        self.register_buffer("log_prior", log_prior, persistent=False)

    def log_q(self, exits: int) -> Tensor:
        """log q of the first `exits` candidates, normalised over them."""
        log_rate = functional.softplus(self.rho).clamp_min(LEAST_RATE).log()
        return functional.log_softmax(
            self.counts[:exits] * log_rate - self.log_factorial[:exits], 0
        )

    def initial(self) -> float:
        """nu at the start."""
        return self.initial_rate

    def centre(self) -> float:
        """nu, the rate."""
        rate = float(functional.softplus(self.rho.detach()))
        return rate if math.isfinite(rate) else float(self.candidates)

    def at_quantile(self) -> int:
        """Candidates up to the quantile of the Poisson that is not truncated."""
        rate = self.centre()
        term = cumulated = math.exp(-rate)
        exits = 1
        while cumulated < self.quantile and exits < self.candidates:
            term *= rate / exits
            cumulated += term
            exits += 1
        return exits

    def parameters_now(self) -> dict[str, JsonValue]:
        """nu."""
        return {"nu": round(self.centre(), 6)}


class TruncatedNormal(Posterior):
    """q(l) proportional to exp(-(l - mu)^2 / (2 sigma^2)) up to the quantile.

    mu and sigma are trained as they are, in units of positions, and put back into their ranges
    after each step. A rate nu at the start or of the prior stands for mu = nu - 1/2 and sigma =
    sqrt(nu), where the logarithm has the slope and the curvature of the Poisson's at l = nu - 1/2.
    """

    def __init__(self, candidates: int, quantile: float, initial_rate: float, prior_rate: float):
        super().__init__(candidates, quantile)
        self.mean = nn.Parameter(torch.tensor(initial_rate - 0.5))
        self.spread = nn.Parameter(torch.tensor(math.sqrt(initial_rate)))
        self.restrict()
        self.initial_mean = float(self.mean.detach())
        log_prior = _log_normal(self.counts, prior_rate - 0.5, math.sqrt(prior_rate))
        self.register_buffer("log_prior", log_prior, persistent=False)

    def log_q(self, exits: int) -> Tensor:
        """log q of the first `exits` candidates, normalised over them."""
        return _log_normal(self.counts[:exits], self.mean, self.spread)

    @torch.no_grad()
    def restrict(self) -> None:
        """Keep mu among the candidates, sigma between a floor and their number."""
        self.mean.clamp_(0, self.candidates - 1)
        self.spread.clamp_(LEAST_SPREAD, self.candidates)

    def initial(self) -> float:
        """mu at the start."""
        return self.initial_mean

    def centre(self) -> float:
        """mu, the mean before truncation."""
        mean = float(self.mean.detach())
        return mean if math.isfinite(mean) else float(self.candidates)

    def at_quantile(self) -> int:
        """Candidates up to the quantile of the distribution over all of them."""
        mean, spread = self.centre(), float(self.spread.detach())
        every = range(self.candidates)
        terms = [math.exp(-0.5 * ((count - mean) / spread) ** 2) for count in every]
        wanted, exits, cumulated = self.quantile * sum(terms), 1, terms[0]
        while cumulated < wanted and exits < self.candidates:
            cumulated += terms[exits]
            exits += 1
        return exits

    def parameters_now(self) -> dict[str, JsonValue]:
        """mu and sigma."""
        spread = float(self.spread.detach())
        known = spread if math.isfinite(spread) else float(self.candidates)
        return {"mu": round(self.centre(), 6), "sigma": round(known, 6)}


def _log_normal(counts: Tensor, mean: Tensor | float, spread: Tensor | float) -> Tensor:
    return functional.log_softmax(-0.5 * ((counts - mean) / spread).square(), 0)


def _inverse_softplus(value: float) -> float:
    return value + math.log(-math.expm1(-value))
