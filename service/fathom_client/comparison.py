"""The comparison: one answer to "how deep?", with its evidence (version 1 of its JSON).

Values are in the units of the metric; losses and regrets are the metric turned so that smaller is
better. Numbers that the runs cannot support are null: no spread from one seed, say.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from fathom_spaces.domains import Scalar
from fathom_spaces.experiment import Outcome

from .fronts import Front
from .traces import Connections, ExitPoint, Lineage, PolicyPoint, Selector, TracePoint

SCHEMA_VERSION: Literal[1] = 1


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Estimate(_Part):
    """A mean over runs with its standard error and 95 % t interval; null where n is too small."""

    mean: float | None = None
    se: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0


class DepthPoint(_Part):
    """One depth of the truth curve: validation and test over seeds.

    Attributes:
        params: the other searched parameters of the runs behind this point, where there are any:
            the setting with the best mean validation at this depth.
        failed: runs at this depth that diverged, ran out of memory or ended in an error.
        effective_depth: blocks of these nets without which each is worse (`wire.Ablation`).
    """

    depth: int
    validation: Estimate
    test: Estimate
    in_one_se_set: bool
    failed: int = 0
    params: dict[str, Scalar] = {}
    effective_depth: Estimate = Estimate()


class Truth(_Part):
    """What the exhaustive grid says: every depth trained separately on the full schedule.

    `best_depth` has the best mean validation metric over seeds. `one_se_set` holds the depths
    whose mean test loss is at most that of the best depth plus `se`, and
    `se = sd / sqrt(3)`: the standard error of a mean of three runs, whatever the number of seeds
    here, so that the set does not shrink to one depth as seeds are added. `sd` is the standard
    deviation of the test metric over seeds, pooled over the best depth and its two neighbours.
    With one seed both are null and the set holds the best depth alone.
    """

    method: str
    best_depth: int
    one_se_set: tuple[int, ...]
    se: float | None
    sd: float | None
    seeds: int
    curve: tuple[DepthPoint, ...]


class Confirmed(_Part):
    """Ordinary runs with fresh seeds at one choice, shared by every method that made it.

    `effective_depth` are the blocks of these nets without which each is worse (`wire.Ablation`).
    """

    depth: int
    params: dict[str, Scalar] = {}
    methods: tuple[str, ...]
    validation: Estimate
    test: Estimate
    failed: int = 0
    effective_depth: Estimate = Estimate()


class MethodCost(_Part):
    """Mean cost of one search (one seed), up to the choice of a depth.

    All trials count, those pruned and failed too. `wall_seconds` adds up its trials as if they ran
    one after another; `peak_memory_bytes` is the highest of all.
    """

    flops: float = 0
    device_seconds: float = 0
    wall_seconds: float = 0
    samples: float = 0
    peak_memory_bytes: float = 0


class AnytimePoint(_Part):
    """After this much cost, the best validation metric so far (mean over searches)."""

    flops: float
    device_seconds: float
    best: float
    se: float | None = None


class MethodResult(_Part):
    """One method: what it chose, what that is worth, and what it cost.

    Attributes:
        chosen_depth: the depth the method stands for. Learned: its readout on the exit curve
            averaged over all runs (the lower median of the runs for the readout `param`, and where
            runs share no exit). Grid: best mean validation over seeds. Other searches: the lower
            median of the seeds' choices.
        chosen_depths: one depth for each seed, in the order of the seeds; a learned method with
            several runs for a seed reads it off their averaged curve.
        params: the choice in full: depth and the other searched parameters.
        readouts: the depth each readout gives on the averaged exit curve (learned methods).
        exit_curve: the averaged exit curve itself, of the exits that every run has.
        validation: the best validation metric of each search, before any retraining.
        truncated: test metric of the learned net cut at its depth, without retraining; of several
            runs for a seed, the best on validation.
        retrained: test metric of fresh ordinary runs at the choice (the confirmation runs).
        deployed: test metric of the one net a user would ship from one search and one retraining:
            the best of them on validation. Search i is paired with confirmation seed i, so that
            the values are independent.
        cost: one search, with all runs of the seed.
        retrain_cost: one confirmation run at the choice.
        relative_cost: FLOPs of one search over those of the exhaustive one-seed grid.
        relative_cost_with_retrain: the same plus one retraining at the choice.
        in_one_se_set: whether `chosen_depth` lies in the truth's set.
        share_in_one_se_set: share of `chosen_depths` in it.
        depth_regret: mean test loss of the grid at `chosen_depths` less that at its best depth.
        deployed_regret: test loss of `deployed` less that of the grid's deployed net.
        follows_start: correlation of the depth parameter's start and end over its runs and those
            of methods that differ from it in the start alone, where the start varies.
        parameters: of the ordinary net at the choice.
        effective_depth: blocks of each search's own best net, before any retraining, without which
            it is worse (`wire.Ablation`).
        own_depth: all blocks of the same nets.
        architectures: different nets that a searched method trained, by the hash of each trial.
        trace: the depths' weights over the epochs, averaged over runs (learned methods).
        selectors: of methods with a depth parameter, where it stood, run by run.
        connections: of nets with gates, and whether the runs agree on them.
        lineages: of nets that grow, run by run, those of a seed together.
        policy: of a controller, update by update.
    """

    name: str
    kind: Literal["learned", "searched"]
    algorithm: str
    chosen_depth: int | None = None
    chosen_depths: tuple[int, ...] = ()
    params: dict[str, Scalar] = {}
    readout: str | None = None
    readouts: dict[str, int] = {}
    exit_curve: tuple[ExitPoint, ...] = ()
    validation: Estimate = Estimate()
    truncated: Estimate | None = None
    retrained: Estimate = Estimate()
    deployed: Estimate = Estimate()
    cost: MethodCost = MethodCost()
    retrain_cost: MethodCost | None = None
    relative_cost: float | None = None
    relative_cost_with_retrain: float | None = None
    in_one_se_set: bool | None = None
    share_in_one_se_set: float | None = None
    depth_regret: float | None = None
    deployed_regret: float | None = None
    follows_start: float | None = None
    parameters: int | None = None
    effective_depth: Estimate = Estimate()
    own_depth: Estimate = Estimate()
    trials: int = 0
    architectures: int | None = None
    outcomes: dict[str, int] = {}
    anytime: tuple[AnytimePoint, ...] = ()
    stopped_because: str | None = None
    trace: tuple[TracePoint, ...] = ()
    selectors: tuple[Selector, ...] = ()
    connections: Connections | None = None
    lineages: tuple[Lineage, ...] = ()
    policy: tuple[PolicyPoint, ...] = ()


class Deepening(_Part):
    """What the layers from one depth of the grid to the next one bring, and what they cost.

    Attributes:
        gain: mean test loss at `shallow` less that at `deep`, over the seeds that finished at both:
            above 0, deeper is better.
        low: lower end of the 95 % paired bootstrap interval of the gain, as `Pairwise` has it.
        high: the upper end; both null with fewer than three shared seeds.
        n: shared seeds.
        flops: of one deeper training run, less those of a shallower one.
        device_seconds: likewise, means over runs.
        parameters: that the deeper net has more.
    """

    shallow: int
    deep: int
    gain: float | None
    low: float | None
    high: float | None
    n: int
    flops: float
    device_seconds: float
    parameters: int


class Ranked(_Part):
    """A method with what it is ranked by, best first; null, and last, where it has none."""

    name: str
    value: float | None


class Ranking(_Part):
    """Methods by cost at equal quality, and by quality at equal cost, on their anytime curves.

    Attributes:
        quality: the validation metric that counts as equal: one standard error (of `Truth`, else
            of the best curve's end) worse than the best method's mean at its end.
        by_cost: the share of the grid's FLOPs after which each was as good as that.
        cost: the share of the grid's FLOPs that the cheapest method took in all.
        by_quality: the best validation metric that each had for that.
    """

    quality: float
    by_cost: tuple[Ranked, ...]
    cost: float
    by_quality: tuple[Ranked, ...]


class Agreement(_Part):
    """The three definitions of the best depth, which need not agree.

    Attributes:
        greatest_weight: for each learned method the layer with the greatest weight at the end,
            averaged over runs; where a method has no weights, the depth parameter's answer (lower
            median over runs). A method whose weights are all equal, or never moved, has none.
        best_alone: the exit with the best validation metric when evaluated alone (averaged curve).
        best_trained: the depth whose ordinary, separate training is best (the grid).
        agree: whether all that are known name one depth; null where fewer than two are known.
        within_one_se: whether all lie in the grid's 1-SE set; null without one.
    """

    greatest_weight: dict[str, int]
    best_alone: dict[str, int]
    best_trained: int | None
    agree: bool | None
    within_one_se: bool | None = None


class Pairwise(_Part):
    """Two methods with different choices, on the confirmation seeds they share.

    Attributes:
        difference: mean test metric of the first less that of the second.
        low: lower end of the 95 % paired bootstrap interval of it (percentile interval, expanded
            for small samples: Hesterberg 2015, section 5.3).
        high: the upper end.
        p_value: of the exact paired permutation test (signs of the differences flipped); with n
            seeds it cannot be smaller than 2 / 2**n.
        p_holm: the same after Holm's correction for all distinct pairs of choices.
        n: shared seeds.
    """

    first: str
    second: str
    first_depth: int
    second_depth: int
    difference: float
    low: float
    high: float
    p_value: float
    p_holm: float
    n: int


class Caution(_Part):
    """Something a reader must know before trusting the answer."""

    code: str
    message: str
    method: str | None = None


class Failure(_Part):
    """A reason for which runs failed; those that differ in their numbers alone count as one.

    Attributes:
        reason: the line of the message that says what was wrong; without one, how they ended.
        outcome: how they ended.
        trials: how many.
        trial: the last of them.
        message: all that it said.
    """

    reason: str
    outcome: Outcome
    trials: int
    trial: int
    message: str


class Recommendation(_Part):
    """The smallest depth not worse than the best, in one sentence.

    Attributes:
        basis: what it rests on: confirmation runs, else the grid, else the methods' choices.
        best_depth: the depth with the best mean validation metric on that basis.
        not_worse: depths within one standard error of it in test loss (the rule of `Truth`).
        test: the test metric at `depth` on that basis.
        found_by: methods that chose it, the cheapest first.
        relative_cost: of the cheapest of them with one retraining, over the one-seed grid.
        reasons: what keeps the confidence from being high.
    """

    depth: int | None
    sentence: str
    confidence: Literal["high", "medium", "low", "none"]
    basis: Literal["confirmation", "grid", "choices", "none"] = "none"
    params: dict[str, Scalar] = {}
    best_depth: int | None = None
    not_worse: tuple[int, ...] = ()
    test: Estimate = Estimate()
    found_by: tuple[str, ...] = ()
    relative_cost: float | None = None
    reasons: tuple[str, ...] = ()


class Comparison(_Part):
    """The whole answer."""

    schema_version: Literal[1] = SCHEMA_VERSION
    experiment: str
    experiment_id: str
    complete: bool
    dataset: str
    family: str
    metric: str
    metric_label: str = Field(description="The metric in words, with its unit.")
    direction: Literal["maximize", "minimize"]
    rows: tuple[int, int, int] = Field(description="Rows for training, validation and test.")
    seeds: int
    confirm_seeds: int
    depths: tuple[int, ...]
    grid_flops: float = Field(description="The cost unit: FLOPs of the one-seed grid over depth.")
    truth: Truth | None
    confirmed: tuple[Confirmed, ...] = ()
    methods: tuple[MethodResult, ...]
    ranking: Ranking | None = Field(None, description="Null while nothing was measured.")
    deepening: tuple[Deepening, ...] = Field((), description="One more layer, along the grid.")
    agreement: Agreement
    pairwise: tuple[Pairwise, ...] = ()
    warnings: tuple[Caution, ...]
    failures: tuple[Failure, ...] = Field((), description="The five most frequent reasons.")
    recommendation: Recommendation
    front: Front | None = Field(None, description="Where there are several objectives.")
    versions: dict[str, str] = {}
