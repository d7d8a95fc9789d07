"""Settings of the searched methods that model how good points are."""

from typing import Literal

from pydantic import Field

from .base import SampledSettings


class Tpe(SampledSettings):
    """Tree-structured Parzen estimator (Bergstra et al. 2011), Optuna's implementation."""

    searched: Literal["tpe"]
    startup_trials: int | None = Field(
        None, ge=1, description="Random trials before the estimator is used; a third of all."
    )
    multivariate: bool = Field(False, description="Model the parameters jointly.")
