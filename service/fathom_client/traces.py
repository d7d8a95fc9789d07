"""What learned runs leave behind, as parts of the comparison: exits, weights, gates, growth."""

from pydantic import BaseModel, ConfigDict, Field

from .wire import Count


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class ExitPoint(_Part):
    """One exit of the learned runs: validation averaged over seeds, and its paired error."""

    depth: int
    validation: float
    paired_se: float


class TracePoint(_Part):
    """What the learned runs said after an epoch, averaged over them.

    Attributes:
        frontier: the deepest depth that was trained.
        weights: how much each depth counted, by depth; the size of a weight below zero.
        gates: of nets with gates, by block, then by input; one value where a block has one gate.
    """

    epoch: int
    frontier: float | None = None
    weights: dict[int, float] = {}
    gates: tuple[tuple[float, ...], ...] = ()


class Selector(_Part):
    """Where one learned run's depth parameter stood, epoch by epoch.

    Attributes:
        positions: as depths, with fractions, after each of `epochs`.
        depth: what was read off the run at its end.
    """

    trial: int
    seed: int
    epochs: tuple[int, ...]
    positions: tuple[float, ...]
    depth: int | None = None


class PolicyPoint(_Part):
    """What a controller thought after an update, averaged over the seeds' searches.

    Attributes:
        update: from 1.
        trials: how many it had learned from.
        mean_reward: of the last batch; null where nothing taught it yet.
        baseline: the moving average that rewards are compared with.
        entropy: of its points, in nats; 0 once it proposes one alone.
        depths: for each parameter that counts layers, how likely each number of them is.
        choices: for each other setting how likely each value is, over all layers that have it.
    """

    update: int
    trials: float
    mean_reward: float | None = None
    baseline: float | None = None
    entropy: float
    depths: dict[str, dict[int, float]] = {}
    choices: dict[str, dict[str, float]] = {}


class Connections(_Part):
    """Gates over the connections of a method's nets, as the first training left them.

    Attributes:
        runs: how many are compared.
        gates: mean over runs, by block, then by input: the stem first, then the earlier blocks.
        kept: share of the runs in which the gate is above the method's threshold, likewise.
        correlation: of all gates, mean over pairs of runs; null where gates do not vary.
        decisions: share of connections that two runs both keep or both prune, mean over pairs.
    """

    runs: int
    gates: tuple[tuple[float, ...], ...]
    kept: tuple[tuple[float, ...], ...]
    correlation: float | None = None
    decisions: float | None = None


class Grown(_Part):
    """A depth that a growing run reached.

    Attributes:
        epoch: how many it had been trained for.
        because: `start`, a stalled `metric` or `loss`, a `signal`, the `schedule`, a new `stage`.
        validation: the metric at that moment, before it grew; null at the start.
    """

    epoch: Count
    depth: Count
    because: str = Field(max_length=80)
    validation: float | None = None


class Lineage(_Part):
    """How one run of a method that grows came to its depth.

    Attributes:
        epochs: how many it was trained for.
        steps: the depths it had, from the first.
    """

    trial: int
    seed: int
    epochs: int
    steps: tuple[Grown, ...]
