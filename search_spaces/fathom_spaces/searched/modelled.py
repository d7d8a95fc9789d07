"""Settings of the searched methods that model how good points are."""

from typing import Literal

from pydantic import Field

from fathom_spaces.domains import Choices
from fathom_spaces.families.base import Refusal
from fathom_spaces.space import Space

from .base import SampledSettings, unconditional


class Tpe(SampledSettings):
    """Tree-structured Parzen estimator (Bergstra et al. 2011), Optuna's implementation."""

    searched: Literal["tpe"]
    startup_trials: int | None = Field(
        None,
        ge=1,
        description="Random trials before the estimator is used; a third of all, at most 10.",
    )
    multivariate: bool = Field(
        True, description="Model the parameters jointly (Falkner et al. 2018)."
    )
    group: bool | None = Field(
        None,
        description="Model jointly what exists together; unless given, where parameters have "
        "conditions.",
    )

    @property
    def takes_several_objectives(self) -> bool:
        """By fronts and hypervolume (Ozaki et al. 2020)."""
        return True

    def refused(self, space: Space) -> Refusal | None:
        """Groups are of the joint model."""
        del space
        if self.group and not self.multivariate:
            message = "groups belong to the joint model"
            return Refusal("group", True, message, "Leave `group` or `multivariate: false` out.")
        return None

    def refused_by_run(self) -> None:
        """What was asked for together before is modelled jointly."""


class Gp(SampledSettings):
    """Gaussian process with expected improvement (Ament et al. 2023), Optuna's implementation."""

    searched: Literal["gp"]
    startup_trials: int | None = Field(
        None,
        ge=1,
        description="Random trials before the process is fitted; a third of all, at most 10.",
    )
    deterministic: bool = Field(
        False, description="Whether a point always gives the same value, whatever its seed."
    )
    most_trials: int = Field(
        200,
        ge=10,
        le=1000,
        description="Finished trials it is fitted to, the best half and the latest half: a fit "
        "costs their cube.",
    )

    @property
    def takes_several_objectives(self) -> bool:
        """By expected hypervolume improvement."""
        return True

    def refused(self, space: Space) -> Refusal | None:
        """One process models one set of parameters."""
        return self.needs_parameters(space) or unconditional(self, space)

    def refused_by_run(self) -> None:
        """What all trials asked for so far is modelled; the rest is drawn."""


class Cmaes(SampledSettings):
    """Covariance matrix adaptation with margin (Hamano et al. 2022), restarts by IPOP."""

    searched: Literal["cmaes"]
    population: int | None = Field(
        None, ge=4, le=1000, description="Trials of a generation; 4 + 3 ln(parameters)."
    )
    sigma: float = Field(
        0.3, gt=0, le=1, description="Standard deviation at the start, in widths of the ranges."
    )

    def refused(self, space: Space) -> Refusal | None:
        """Its Gaussian needs numbers with an order, always the same ones."""
        for name, domain in space.domains.items():
            if isinstance(domain, Choices):
                return self.refusal(
                    f"a Gaussian cannot draw from the choices of {name}",
                    f"Give {name} a range, fix it for this method: `fixed: {{{name}: ...}}`, or "
                    "take tpe or evolution.",
                )
        return self.needs_parameters(space) or unconditional(self, space)
