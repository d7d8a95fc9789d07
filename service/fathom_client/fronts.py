"""The Pareto front of an experiment with several objectives, as a part of the comparison."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from fathom_spaces.domains import Scalar


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class FrontPoint(_Part):
    """One finished trial within every constraint.

    Attributes:
        depth: of its net; of a learned run the one that it read off.
        values: of each objective by its name, the metric on validation.
        on_front: whether no other trial is nowhere worse and somewhere better.
    """

    method: str
    trial: int
    seed: int
    depth: int | None
    params: dict[str, Scalar] = {}
    values: dict[str, float]
    on_front: bool


class FrontMethod(_Part):
    """What one method's searches found of the front.

    Attributes:
        points: its trials among those on the joint front.
        hypervolume: what one search (one seed) dominates, as a share of what all trials together
            do, mean over searches. Objectives count from the best value to the worst of all
            trials; the reference point lies a tenth of that beyond the worst.
        by_seed: the shares of the searches.
    """

    name: str
    points: int
    hypervolume: float
    by_seed: tuple[float, ...]


class Front(_Part):
    """The trials that no other dominates, over all methods; confirmation runs are none of them.

    Every point is one training run, so its metric has the noise of one.

    Attributes:
        objectives: the metric first, then what is minimised.
        points: every finished trial within the constraints, by the metric, the best first.
        knee: the trial on the front that is nearest to the best value of every objective at once
            (Zeleny 1973), each scaled from its best to its worst on the front.
        beyond: trials that are beyond a constraint.
        devices: where latency was measured.
    """

    objectives: tuple[str, ...]
    directions: tuple[Literal["maximize", "minimize"], ...]
    points: tuple[FrontPoint, ...] = ()
    methods: tuple[FrontMethod, ...] = ()
    knee: int | None = None
    beyond: int = 0
    devices: tuple[str, ...] = ()
    sentence: str
