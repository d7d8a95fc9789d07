"""The command `fathom examples`: the experiments that come with Fathom."""

import json
from dataclasses import asdict, dataclass

import typer

from .console import Json, terminal

app = typer.Typer()


@dataclass(frozen=True)
class Shown:
    """An example with what its two sizes take."""

    name: str
    asks: str
    small: str
    full: str


@app.command()
def examples(as_json: Json = False) -> None:
    """List the experiments that come with Fathom; `fathom run example:NAME` runs one.

    Each has a small size that takes about a minute, and by --full its original one.
    """
    from fathom_spaces.examples import names

    from .show import examples as table

    found = [_shown(name) for name in names()]
    if as_json:
        typer.echo(json.dumps([asdict(example) for example in found], indent=2))
    else:
        terminal().print(table([(e.name, e.asks, e.small, e.full) for e in found]))


def _shown(name: str) -> Shown:
    from fathom_spaces.examples import summary

    return Shown(name, summary(name), _size(name, full=False), _size(name, full=True))


def _size(name: str, *, full: bool) -> str:
    """Its data, depths, and at most how many runs and FLOPs it takes."""
    from fathom_spaces.examples import example
    from fathom_spaces.preflight import preflight

    spec = example(name, full=full)
    plan, depths = preflight(spec), spec.depths()
    runs = plan.confirm_trials + sum(method.trials for method in plan.methods)
    flops = sum(method.max_flops for method in plan.methods)
    data = spec.task.dataset.partition(":")[2] or spec.task.dataset
    return f"{data}, depth {depths[0]} to {depths[-1]}, {runs} runs, up to {flops:.1e} FLOPs"
