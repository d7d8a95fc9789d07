"""The comparison in a terminal: its table, what to know before trusting it, the answer."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from fathom_spaces.overview import settings

from .comparison import Comparison, Estimate, MethodResult
from .fronts import Front
from .show import NONE, number, or_none

WIDE_COLUMNS = 116  # from here on an interval fits beside its mean
_SEEDS_IN_FULL = 5
_EXPECTED = ("finished", "pruned", "infeasible")  # what is beyond a constraint is warned of
_STYLES = {"high": "green", "medium": "green", "low": "yellow", "none": "yellow"}


def verdict(answer: Comparison) -> RenderableType:
    """The comparison for a terminal; narrow ones get intervals under the means."""
    return _Verdict(answer)


class _Verdict:
    def __init__(self, answer: Comparison):
        self._answer = answer

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        answer = self._answer
        yield Text(_headline(answer), style="bold")
        yield Padding(_table(answer, wide=options.max_width >= WIDE_COLUMNS), (1, 0), expand=False)
        yield from (Text(line) for line in _facts(answer))
        if answer.front is not None:
            yield Padding(_front(answer.front), (1, 0), expand=False)
            yield Text(answer.front.sentence)
        yield from (_warning(w.message, w.method) for w in answer.warnings)
        yield _recommendation(answer)


def _headline(answer: Comparison) -> str:
    better = "higher" if answer.direction == "maximize" else "lower"
    so_far = "" if answer.complete else " (so far: not every study has ended)"
    return (
        f"{answer.experiment}: {answer.family} on {answer.dataset}, "
        f"depth {_range(answer.depths)}; test {answer.metric}, {better} is better{so_far}"
    )


def _table(answer: Comparison, *, wide: bool) -> Table:
    padding = (0, 1, 0, 0) if wide else 0
    table = Table(box=SIMPLE_HEAD, padding=padding, pad_edge=False, show_edge=False)
    table.add_column("method", overflow="fold")
    if wide:
        table.add_column("kind", no_wrap=True)
    table.add_column("depth", justify="right")
    table.add_column("by seed", justify="right", overflow="fold", max_width=15)
    for name in ("truncated", "retrained", "deployed", "cost", "with\nretrain"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("in 1-SE\nset", justify="right", no_wrap=True)
    chosen = answer.recommendation.found_by
    for method in answer.methods:
        table.add_row(*_row(method, wide=wide), style="bold" if method.name in chosen else "")
    return table


def _front(front: Front) -> Table:
    """The points on the front, and what of it each method found."""
    shares = {m.name: f"{m.hypervolume:.0%}" for m in front.methods}
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column("on the front", overflow="fold")
    for name in ("share", "trial", "depth", *front.objectives):
        table.add_column(name, justify="right")
    for point in (p for p in front.points if p.on_front):
        others = settings(point.params)
        net = f"{or_none(point.depth)}{f' ({others})' if others else ''}"
        ids = (shares[point.method], str(point.trial), net)
        values = (_amount(point.values[name]) for name in front.objectives)
        style = "bold" if point.trial == front.knee else ""
        table.add_row(Text(point.method), *ids, *values, style=style)
    table.caption = "share: of the joint hypervolume, by one search of the method; bold: the knee"
    return table


def _amount(value: float) -> str:
    """A count as a whole number, everything else with four decimals."""
    return f"{value:,.0f}" if value.is_integer() and abs(value) >= 10 else number(value)


def _row(method: MethodResult, *, wide: bool) -> Iterator[RenderableType]:
    label = method.name.removeprefix(f"{method.kind}/")
    if wide:
        yield Text(label)
        yield method.kind
    else:
        yield Text.assemble(label, "\n", (method.kind, "dim"))
    yield or_none(method.chosen_depth)
    yield _by_seed(method.chosen_depths)
    for estimate in (method.truncated, method.retrained, method.deployed):
        yield _estimate(estimate, between=" ± " if wide else "\n±")
    yield _cost(method.relative_cost)
    yield _cost(method.relative_cost_with_retrain)
    yield _membership(method.in_one_se_set)


def _by_seed(depths: Sequence[int]) -> str:
    if len(depths) <= _SEEDS_IN_FULL:
        return " ".join(map(str, depths)) or NONE
    return " ".join(f"{depth}({count}×)" for depth, count in sorted(Counter(depths).items()))


def _estimate(estimate: Estimate | None, between: str) -> str:
    if estimate is None or estimate.mean is None:
        return NONE
    if estimate.low is None or estimate.high is None:
        return number(estimate.mean)
    return f"{number(estimate.mean)}{between}{number((estimate.high - estimate.low) / 2)}"


def _cost(relative: float | None) -> str:
    return NONE if relative is None else f"{relative:.2f}"


def _membership(inside: bool | None) -> Text:
    if inside is None:
        return Text(NONE)
    return Text("yes", style="green") if inside else Text("no", style="red")


def _facts(answer: Comparison) -> Iterator[str]:
    yield (
        "Mean ± half of the 95 % interval. Cost: training FLOPs of one search; 1 is the grid of "
        "every depth with one seed, all else at its cheapest."
    )
    truth = answer.truth
    if truth is not None:
        se = "" if truth.se is None else f" (standard error {number(truth.se)})"
        yield (
            f"The grid's own runs, {_seeds(truth.seeds)}: best depth {truth.best_depth}; depths "
            f"within one standard error of it: {_range(truth.one_se_set)}{se}."
        )
    if answer.recommendation.basis == "confirmation":
        yield f"After confirmation: best depth {answer.recommendation.best_depth}."
    searched = [m for m in answer.methods if m.architectures]
    if searched:
        nets = (f"{m.name} {m.architectures} in {_trials(m.trials)}" for m in searched)
        yield f"Different nets trained: {', '.join(nets)}."
    yield from _effective(answer)
    for method in answer.methods:
        failures = {o: n for o, n in method.outcomes.items() if o not in _EXPECTED}
        if failures:
            counts = ", ".join(f"{n} {o.replace('_', ' ')}" for o, n in failures.items())
            yield f"{method.name}: {counts} of {method.trials} trials."


def _effective(answer: Comparison) -> Iterator[str]:
    """Where nets have blocks that do nothing for the metric."""
    rest = "without any other one of its blocks a net is no worse."
    for group in answer.confirmed:
        count = group.effective_depth.mean
        if count is not None and count < group.depth:
            makers = ", ".join(group.methods)
            yield f"Depth {group.depth} ({makers}), trained afresh: effective {count:.1f}; {rest}"
    for method in answer.methods:
        count, depth = method.effective_depth.mean, method.own_depth.mean
        if count is not None and depth is not None and count < depth:
            yield f"{method.name}, its own nets: effective {count:.1f} of {depth:.1f}; {rest}"


def _warning(message: str, method: str | None) -> Text:
    about = f"{method}: " if method and method not in message else ""
    return Text.assemble(("! ", "bold yellow"), (f"{about}{message}", "yellow"))


def _recommendation(answer: Comparison) -> RenderableType:
    style = _STYLES[answer.recommendation.confidence]
    text = Text(answer.recommendation.sentence, style=f"bold {style}")
    panel = Panel(text, title="Recommendation", title_align="left", border_style=style)
    return Padding(panel, (1, 0, 0, 0))


def _trials(count: int) -> str:
    return "1 trial" if count == 1 else f"{count} trials"


def _seeds(count: int) -> str:
    return "1 seed" if count == 1 else f"{count} seeds"


def _range(depths: Sequence[int]) -> str:
    """Depths with runs joined: 1-4, 6."""
    runs: list[list[int]] = []
    for depth in sorted(depths):
        if runs and depth == runs[-1][-1] + 1:
            runs[-1].append(depth)
        else:
            runs.append([depth])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs) or NONE
