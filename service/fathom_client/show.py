"""Tables for the terminal: experiments, studies, trials, workers and checks."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from fathom_spaces.overview import Overview, settings
from fathom_spaces.preflight import Preflight

from .checks import Check, Setting
from .wire import (
    DryRun,
    ExperimentView,
    Progress,
    StudyView,
    TrialLogs,
    TrialState,
    TrialView,
)
from .wire_work import WorkerView

NONE = "–"
DURATIONS = ((86_400, "d"), (3600, "h"), (60, "min"), (1, "s"))
_HASH_DIGITS = 7  # of a net's hash, which JSON has whole: enough to tell those of a table apart
_ORIGIN_STYLES = {"default": "dim", "unknown": "yellow"}
_STATE_STYLES = {
    "running": "cyan",
    "complete": "green",
    "live": "green",
    "cancelled": "yellow",
    "paused": "yellow",
    "pruned": "yellow",
    "fail": "red",
    "gone": "red",
}


def experiments(views: Iterable[ExperimentView]) -> Table:
    """Experiments, newest first."""
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for name in ("id", "name", "state", "trials", "failed", "created"):
        table.add_column(name, no_wrap=True)
    table.add_column("answer")  # the only one that may be cut
    for view in views:
        table.add_row(
            _id(view.id),
            Text(view.name),
            _state(view.state),
            _ended(view.progress),
            _failed(view.progress),
            _time(view.created_at),
            Text(view.recommendation or NONE, no_wrap=True, overflow="ellipsis"),
        )
    return table


def studies(views: Iterable[StudyView]) -> Table:
    """The studies of an experiment, and what they started from where they did."""
    found = list(views)
    started = ("started from",) if any(view.transfer for view in found) else ()
    names = ("id", "method", "state", "trials", "pruned", "failed", "ended because")
    table = _table(*names, *started)
    for view in found:
        table.add_row(
            str(view.id),
            Text(view.name),
            _state(view.state),
            _ended(view.progress),
            str(view.progress.pruned or NONE),
            _failed(view.progress),
            Text(view.stopped_because or NONE),
            *(Text("\n".join(map(str, view.transfer)) or NONE) for _ in started),
        )
    return table


def trials(views: Iterable[TrialView]) -> Table:
    """Trials with what they got and what they cost; how many of their blocks count, if known."""
    found = list(views)
    counted = ("effective",) if any(_effective(view) is not None for view in found) else ()
    names = ("net", "value", "test", "seconds", "more")
    table = _table("id", "study", "state", "rep.", "depth", *counted, *names)
    for view in found:
        table.add_row(
            str(view.id),
            str(view.study),
            _state(view.state),
            str(view.repetition),
            or_none(view.depth),
            *(or_none(_effective(view)) for _ in counted),
            or_none(view.architecture and view.architecture[:_HASH_DIGITS]),
            "  ".join(map(number, told(view))),
            number(view.test),
            f"{view.costs.device_seconds:.1f}" if view.costs else NONE,
            Text(", ".join(filter(None, (_ending(view), settings(view.params)))) or NONE),
        )
    return table


def _effective(view: TrialView) -> int | None:
    """Blocks without which the trial's net is worse."""
    return None if view.ablation is None else view.ablation.effective


def told(view: TrialView) -> tuple[float | None, ...]:
    """The values of a trial: one, or those of a bare study with several directions."""
    return view.values or (view.value,)


def _ending(view: TrialView) -> str:
    """Why a trial has no result, where it has none."""
    return str(view.outcome) if view.state is TrialState.FAIL and view.outcome else ""


def workers(views: Iterable[WorkerView]) -> Table:
    """Workers: how busy and fast they were in the last minutes, and how long trials had waited."""
    now = datetime.now(UTC)
    names = ("id", "host", "device", "memory", "state", "trials", "now", "busy", "rows/s")
    table = _table(*names, "waited", "seen")
    for view in views:
        table.add_row(
            Text(view.id, style="bold"),
            Text(view.host),
            Text(view.device),
            f"{view.memory_bytes / 2**30:.0f} GiB" if view.memory_bytes else NONE,
            _state(view.state),
            str(view.trials_ended),
            str(len(view.leases)),
            f"{view.busy:.0%}",
            NONE if view.samples_per_second is None else f"{view.samples_per_second:,.0f}",
            NONE if view.queue_wait_seconds is None else duration(view.queue_wait_seconds),
            f"{duration(max(0.0, (now - view.last_seen_at).total_seconds()))} ago",
        )
    return table


def logs(found: TrialLogs) -> Group:
    """The logs of a trial, each attempt's under a line that says how it ended."""
    lines: list[RenderableType] = []
    for one in found.attempts:
        depth = "" if one.at_depth is None else f" at depth {one.at_depth}"
        title = f"attempt {one.attempt} on {one.worker}: {one.outcome or 'running'}{depth}"
        text = one.text or "(It printed nothing, and its worker noted nothing unusual.)"
        text = "".join(c for c in text if c.isprintable() or c in "\n\t")
        lines += [Text(title, style="bold"), Text(text.rstrip("\n"), overflow="fold"), ""]
    return Group(*(lines[:-1] or [Text(f"Trial {found.trial} has had no attempt yet.")]))


def preflight(answer: DryRun) -> RenderableType:
    """What an experiment would take."""
    sizes, plans = answer.preflight, answer.preflight.methods
    methods = _table("method", "trials", "FLOPs, at most", "one-seed grids")
    for plan in plans:
        share = f"{plan.max_flops / sizes.grid_flops:.2f}" if sizes.grid_flops else NONE
        methods.add_row(Text(plan.name), str(plan.trials), f"{plan.max_flops:.2e}", share)
    confirm = f"At most {sizes.confirm_trials} confirmation runs come on top."
    known = [
        f"{name} would start from {one}." for name, of in answer.transfer.items() for one in of
    ]
    notes = [*map(Text, known), *(Text(f"! {w}", style="yellow") for w in sizes.warnings)]
    title = Text(f"{answer.name} is valid.", style="bold")
    return Group(title, "", _ends(sizes), "", methods, "", confirm, *notes)


def _ends(sizes: Preflight) -> Table:
    """The smallest and the largest net."""
    table = _table("depth", "layers", "with weights", "parameters", "training FLOPs", "memory")
    for size in (sizes.smallest, sizes.largest):
        table.add_row(
            str(size.depth),
            str(size.layers),
            str(size.weighted_layers),
            f"{size.parameters:,}",
            f"{size.training_flops:.2e}",
            f"{size.memory_bytes / 2**20:.1f} MiB",
        )
    return table


def space(name: str, found: Overview, sizes: Preflight) -> Group:
    """A search space: its parameters, its size, each method's part of it, and its layers."""
    parameters = _table("parameter", "values", "exists")
    for line in found.searched:
        parameters.add_row(Text(line.name), Text(line.values), Text(line.exists))
    methods = _table("method", "points", "searches")
    for part in found.methods:
        searches = ", ".join(part.searches) or NONE
        methods.add_row(Text(part.method), _points(part.points), Text(searches))
    constants = ", ".join(f"{k} {v}" for k, v in found.constants.items())
    title = Text(f"{name}: {_points(found.points)} points", style="bold")
    fixed = Text(f"The same everywhere: {constants}.")
    layers = (Text(f"A net has {found.layers}."), Text()) if found.layers else ()
    return Group(title, "", parameters, "", fixed, "", methods, "", *layers, _ends(sizes))


def _points(points: int | None) -> str:
    return "endless" if points is None else f"{points:,}"


def examples(found: Iterable[tuple[str, str, str, str]]) -> Group:
    """The examples: each its name, what it asks, and both its sizes."""
    lines: list[RenderableType] = []
    for name, asks, small, full in found:
        lines.append(Text(name, style="bold"))
        lines += [Padding(Text(line), (0, 0, 0, 2)) for line in (asks, small, f"--full: {full}")]
    return Group(*lines)


def checks(found: Sequence[Check]) -> Group:
    """The findings of `fathom doctor` with their remedies, and what they come to."""
    table = _table("", "check", "finding")
    for check in found:
        mark = (
            "[green]ok[/]" if check.ok else "[red]fail[/]" if check.required else "[yellow]note[/]"
        )
        finding = Text(check.detail)
        if not check.ok and check.remedy:
            finding.append(f"\n{check.remedy}", style="bold")
        table.add_row(mark, Text(check.name), finding)
    failed = sum(not check.ok and check.required for check in found)
    noted = sum(not check.ok and not check.required for check in found)
    notes = f" Notes ({noted}) are of what is missing and need not be here." if noted else ""
    sentence = f"{failed} of {len(found)} checks failed." if failed else "Nothing is wrong."
    return Group(table, "", Text(sentence + notes, style="bold red" if failed else "bold green"))


def plain_text(renderable: RenderableType, width: int = 100) -> str:
    """What a terminal of that width would show, without colour."""
    console = Console(file=io.StringIO(), width=width, color_system=None, force_terminal=False)
    with console.capture() as capture:
        console.print(renderable)
    return capture.get().rstrip("\n")


def html(renderable: RenderableType, width: int = 120) -> str:
    """The same in colour, for a notebook."""
    console = Console(file=io.StringIO(), width=width, record=True, force_jupyter=False)
    console.print(renderable)
    style = "white-space:pre;overflow-x:auto;line-height:normal;font-family:monospace"
    return console.export_html(
        inline_styles=True, code_format=f'<pre style="{style}">{{code}}</pre>'
    )


def number(value: float | None) -> str:
    """Four decimals, or three digits where those would hide the value."""
    if value is None:
        return NONE
    return f"{value:.4f}" if value == 0 or 1e-3 <= abs(value) < 1e4 else f"{value:.3g}"


def duration(seconds: float) -> str:
    """Seconds, minutes, hours or days, with about two digits."""
    size, unit = next(each for each in DURATIONS if seconds >= each[0] or each[0] == 1)
    amount = seconds / size
    return f"{amount:.0f} {unit}" if amount >= 10 else f"{amount:.1f} {unit}"


def or_none(value: object) -> str:
    """The value as text; a dash where there is none."""
    return NONE if value is None else str(value)


def configuration(found: Iterable[Setting]) -> Table:
    """Settings as they hold, with where each comes from."""
    table = _table("command", "setting", "value", "from", "variable")
    for setting in found:
        unknown = setting.origin == "unknown"
        table.add_row(
            setting.command,
            Text(setting.name, style="yellow" if unknown else "", no_wrap=True),
            Text(setting.value or NONE),
            Text(setting.origin, style=_ORIGIN_STYLES.get(setting.origin, "bold")),
            Text(setting.note),
        )
    return table


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for name in columns:
        table.add_column(name, overflow="fold")
    return table


def _id(value: str) -> Text:
    return Text(value, style="bold", no_wrap=True)


def _state(state: str) -> Text:
    return Text(state, style=_STATE_STYLES.get(state, ""))


def _ended(progress: Progress) -> str:
    return f"{progress.ended}/{progress.planned}"


def _failed(progress: Progress) -> Text:
    return Text(str(progress.failed), style="red") if progress.failed else Text(NONE)


def _time(moment: datetime) -> Text:
    return Text(f"{moment.astimezone():%Y-%m-%d %H:%M}", no_wrap=True)
