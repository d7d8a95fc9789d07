"""The comparison: one answer to "how deep?", with its evidence (version 1 of its JSON)."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Estimate(_Part):
    """A mean over runs with its standard error and 95 % t interval; null where n is too small."""

    mean: float | None
    se: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0


class DepthPoint(_Part):
    """One depth of the truth curve: validation and test over seeds."""

    depth: int
    validation: Estimate
    test: Estimate
    in_one_se_set: bool
    failed: int = Field(0, description="Runs at this depth that diverged, ran out of memory, ...")


class Truth(_Part):
    """What the exhaustive grid says: every depth trained separately on the full schedule.

    `best_depth` minimises the mean validation loss over seeds; `one_se_set` holds the depths whose
    mean test metric lies within one standard error (pooled sd around the best depth over the
    square root of the seeds) of the best depth's.
    """

    best_depth: int
    one_se_set: tuple[int, ...]
    se: float | None
    seeds: int
    curve: tuple[DepthPoint, ...]


class MethodCost(_Part):
    """Mean cost of one search (one seed), up to the choice of a depth."""

    flops: float
    device_seconds: float
    samples: float = 0
    peak_memory_bytes: float = 0


class AnytimePoint(_Part):
    """After this much cost, the best validation metric so far (mean over seeds)."""

    flops: float
    device_seconds: float
    best: float


class MethodResult(_Part):
    """One method: what it chose, what that is worth, and what it cost.

    Attributes:
        chosen_depth: the depth the method stands for: read off the seeds' averaged curve.
        chosen_depths: one depth for each seed.
        readouts: the depth each readout gives on the averaged exit curve (learned methods).
        truncated: test metric of the learned net cut at its depth, without retraining.
        retrained: test metric of fresh ordinary runs at `chosen_depth`.
        deployed: test metric of the one net a user would ship from one search: the best on
            validation among all nets it made, retrained ones included.
        relative_cost: FLOPs of one search over those of the exhaustive one-seed grid.
        relative_cost_with_retrain: the same plus one retraining at the chosen depth.
        depth_regret: mean test loss at the chosen depths less that at the grid's best depth.
        deployed_regret: test loss of `deployed` less that of the grid's deployed net.
        follows_start: correlation of the depth parameter's start and end, where it varies.
    """

    name: str
    kind: Literal["learned", "searched"]
    chosen_depth: int | None
    chosen_depths: tuple[int, ...]
    readouts: dict[str, int] = {}
    truncated: Estimate | None
    retrained: Estimate
    deployed: Estimate
    cost: MethodCost
    relative_cost: float | None
    relative_cost_with_retrain: float | None
    in_one_se_set: bool | None
    share_in_one_se_set: float | None = None
    depth_regret: float | None = None
    deployed_regret: float | None = None
    parameters: int | None = None
    trials: int = 0
    outcomes: dict[str, int] = {}
    anytime: tuple[AnytimePoint, ...] = ()
    stopped_because: str | None = None


class Agreement(_Part):
    """The three definitions of the best depth, which need not agree.

    Attributes:
        greatest_weight: the layer with the greatest weight (the depth parameter's answer).
        best_alone: the layer with the best metric when evaluated alone.
        best_trained: the depth whose ordinary, separate training is best (the grid).
    """

    greatest_weight: dict[str, int]
    best_alone: dict[str, int]
    best_trained: int | None
    agree: bool


class Pairwise(_Part):
    """Two methods on shared confirmation seeds: paired bootstrap of the test metric."""

    first: str
    second: str
    difference: float
    low: float
    high: float
    p_value: float
    n: int


class Warning_(_Part):
    """Something a reader must know before trusting the answer."""

    code: str
    message: str
    method: str | None = None


class Recommendation(_Part):
    """The smallest depth not worse than the best, in one sentence."""

    depth: int | None
    sentence: str
    confidence: Literal["high", "medium", "low", "none"]


class Comparison(_Part):
    """The whole answer."""

    schema_version: Literal[1] = SCHEMA_VERSION
    experiment: str
    experiment_id: str
    complete: bool
    metric: str
    direction: Literal["maximize", "minimize"]
    seeds: int
    confirm_seeds: int
    depths: tuple[int, ...]
    truth: Truth | None
    confirmed: tuple[DepthPoint, ...] = ()
    methods: tuple[MethodResult, ...]
    agreement: Agreement
    pairwise: tuple[Pairwise, ...] = ()
    warnings: tuple[Warning_, ...]
    recommendation: Recommendation
    versions: dict[str, str] = {}
