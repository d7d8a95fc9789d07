"""Random spaces and random valid specs, small enough to be listed."""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from fathom_spaces.domains import Choices, FloatChoices, FloatRange, IntChoices, IntRange
from fathom_spaces.families import FAMILIES, Family
from fathom_spaces.methods import LEARNED
from fathom_spaces.space import Repeated, Space
from fathom_spaces.tasks import DATASETS, METRICS, Form

NAMES = ("depth", "width", "batch_size", "lr", "weight_decay")


@st.composite
def int_ranges(draw: st.DrawFn, low: int = -1000, high: int = 1000) -> IntRange:
    """A range of whole numbers within low..high, with up to 40 values."""
    first = draw(st.integers(low, high))
    log = first > 0 and draw(st.booleans())
    step = 1 if log else draw(st.integers(1, 9))
    last = draw(st.integers(first, min(high, first + 39 * step)))
    return IntRange(low=first, high=last, step=step, log=log)


@st.composite
def stepped(draw: st.DrawFn) -> FloatRange:
    """A range of decimal steps, such as a person writes; the end need not be on a step."""
    unit = Decimal(1).scaleb(-draw(st.integers(0, 6)))
    low = draw(st.integers(-50, 50)) * unit
    high = low + draw(st.integers(0, 60)) * unit
    step = draw(st.integers(1, 25)) * unit
    return FloatRange(low=float(low), high=float(high), step=float(step))


@st.composite
def continuous(draw: st.DrawFn) -> FloatRange:
    """A range that no grid can list."""
    low = draw(st.floats(1e-8, 10))
    high = draw(st.floats(low, 100, exclude_min=True))
    return FloatRange(low=low, high=high, log=draw(st.booleans()))


def choices() -> st.SearchStrategy[Choices]:
    """Choices of each kind."""
    whole = st.lists(st.integers(-100, 100), min_size=1, max_size=5, unique=True)
    real = st.lists(st.floats(-10, 10), min_size=1, max_size=5, unique=True)
    letters = st.characters(codec="utf-8", exclude_characters="\0")
    words = st.lists(st.text(letters, max_size=5), min_size=1, max_size=5, unique=True)
    return st.one_of(
        whole.map(lambda values: IntChoices(choices=tuple(values))),
        real.map(lambda values: FloatChoices(choices=tuple(values))),
        words.map(lambda values: Choices(choices=tuple(values))),
    )


def listable() -> st.SearchStrategy[Any]:
    """A domain that a grid can list."""
    return st.one_of(int_ranges(), stepped(), choices())


def domains() -> st.SearchStrategy[Any]:
    """Any domain."""
    return st.one_of(listable(), continuous())


def constants() -> st.SearchStrategy[Any]:
    """A value that is not searched."""
    return st.one_of(st.booleans(), st.integers(), st.floats(allow_nan=False), st.text())


def spaces(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Space]:
    """A space of up to three such domains among constants."""
    some = st.dictionaries(st.sampled_from(NAMES[:3]), of, max_size=3)
    fixed = st.dictionaries(st.sampled_from(NAMES[3:]), constants())
    return st.tuples(some, fixed).map(lambda parts: Space({**parts[0], **parts[1]}))


@st.composite
def conditional(draw: st.DrawFn) -> Space:
    """A small space with layers of their own, conditions and anchor points."""
    depth = draw(st.one_of(int_ranges(0, 4), st.integers(0, 3)))
    least = draw(st.sampled_from([(True,), (False,), (True, False)]))
    kernel = {"choices": draw(st.sampled_from([(1, 3), (3,), (5, 3, 1)]))}
    values = {
        "depth": depth,
        "use_dropout": draw(st.sampled_from([True, False, Choices(choices=(True, False))])),
        "dropout": FloatRange(low=0.1, high=0.3, step=0.1, when={"use_dropout": least}),
        "width": draw(st.one_of(choices(), st.just(16))),
    }
    when = draw(
        st.sampled_from([{}, {"kind": ("conv",)}, {"kind": ("conv",), "use_dropout": (True,)}])
    )
    repeated = [
        Repeated("kernel", "depth", Choices(**kernel, when=when)),
        Repeated("kind", "depth", Choices(choices=("conv", "identity"))),
    ]
    return Space(values, repeated, draw(st.sampled_from([None, "depth"])))


def _whole(low: int, high: int) -> st.SearchStrategy[Any]:
    """A value of an integer field, as a spec writes it."""
    return st.one_of(
        st.integers(low, high),
        int_ranges(low, high).map(lambda r: r.model_dump()),
        st.lists(st.integers(low, high), min_size=1, max_size=5, unique=True).map(
            lambda values: {"choices": values}
        ),
    )


def _real() -> st.SearchStrategy[Any]:
    """A positive value of a float field, as a spec writes it."""
    number = st.floats(1e-6, 1)
    return st.one_of(
        number,
        st.just(1),
        continuous().map(lambda r: r.model_dump(exclude_defaults=True)),
        st.lists(number, min_size=1, max_size=4, unique=True).map(lambda v: {"choices": v}),
        st.just({"low": 0.1, "high": 0.5, "step": 0.1}),
    )


@st.composite
def tasks(draw: st.DrawFn) -> dict[str, Any]:
    """A dataset with its options and a metric that fits it."""
    dataset = DATASETS[draw(st.sampled_from(TAKEN))]
    task: dict[str, Any] = {"dataset": dataset.name}
    if draw(st.booleans()):
        fitting = [m.name for m in METRICS.values() if dataset.shape.kind in m.kinds]
        task["metric"] = draw(st.sampled_from(fitting))
    if dataset.options and draw(st.booleans()):
        task["options"] = {"rows": draw(st.integers(20, 9999))}
    if "noise" in dataset.options and draw(st.booleans()):
        task["options"] = {"noise": draw(st.floats(0, 1))}
    if draw(st.booleans()):
        share = st.floats(0.1, 0.4)
        task["split"] = {"validation": draw(share), "test": draw(share), "seed": 7}
    if dataset.shape.form is Form.IMAGE and draw(st.booleans()):
        task["augment"] = {"shift": draw(st.floats(0, 0.5)), "flip": True}
    return task


def families(dataset: str) -> list[Family]:
    """The families that can take a dataset."""
    return [f for f in FAMILIES.values() if f.takes(DATASETS[dataset].shape)]


TAKEN = [name for name in sorted(DATASETS) if families(name)]


def learned(draw: st.DrawFn, family: Family, fixed: dict[str, Any]) -> dict[str, Any]:
    """A learned method that the family's blocks allow."""
    fitting = [n for n, c in LEARNED.items() if family.chain or not c(learned=n).chain_only]
    return {
        "learned": draw(st.sampled_from(fitting)),
        "fixed": fixed,
        "runs": draw(st.integers(1, 4)),
        "readout": draw(st.sampled_from(["param", "argmin", "one_se"])),
    }


def _any_value(domain: Any) -> Any:
    return domain["choices"][-1] if "choices" in domain else domain["low"]


def pruners(epochs: int) -> st.SearchStrategy[Any]:
    """A pruner that can serve trials of so many epochs, by name or with settings."""
    if epochs < 6:
        return st.just("none")
    single = st.one_of(
        st.sampled_from(["none", "median", "percentile", "successive_halving", "cost_fair"]),
        st.builds(
            lambda unit, share: {"kind": "cost_fair", "unit": unit, "min_share": share},
            st.sampled_from(["flops", "device_seconds"]),
            st.floats(0.01, 0.8),
        ),
        st.builds(lambda lower: {"kind": "threshold", "lower": lower}, st.floats(-1e6, 1e6)),
    )
    patient = st.builds(
        lambda wrapped, patience: {"kind": "patient", "wrapped": wrapped, "patience": patience},
        single,
        st.integers(0, 3),
    )
    return st.one_of(single, patient)


LAYERED = {"mlp": "units", "cnn": "filters", "lstm": "lstm_units"}


def layered(
    draw: st.DrawFn, family: str, depth: Any, width: int
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Settings that layers have for themselves, a condition; and how one network fixes them."""
    if family not in LAYERED or not _has_layers(depth) or draw(st.booleans()):
        return {}, {}
    name = LAYERED[family]
    model: dict[str, Any] = {"per_layer": {name: {"choices": [width, width + 1]}}}
    fixed: dict[str, Any] = {name: width}
    if family != "lstm" and draw(st.booleans()):
        rate = {"low": 0.1, "high": 0.3, "step": 0.1, "when": {"drop": [True]}}
        model |= {"options": {"dropout": rate}, "switches": {"drop": {"choices": [False, True]}}}
        fixed["drop"] = False
    return model, fixed


def _has_layers(depth: Any) -> bool:
    if isinstance(depth, int):
        return depth > 0
    return IntRange(**depth).values()[-1] > 0 if "low" in depth else max(depth["choices"]) > 0


@st.composite
def specs(draw: st.DrawFn) -> dict[str, Any]:
    """A valid experiment, as plain data."""
    task = draw(tasks())
    family = draw(st.sampled_from(families(task["dataset"])))
    width = _whole(1, 256) if family.name == "mlp" else st.sampled_from([8, 16, 32])
    model = {"family": family.name, "depth": draw(_whole(0, 40)), "width": draw(width)}
    training = {
        "epochs": draw(st.integers(1, 50)),
        "batch_size": draw(_whole(1, 64)),
        "optimizer": draw(st.sampled_from(["adam", "adamw", "sgd"])),
        "lr": draw(_real()),
        "weight_decay": draw(_real()),
        "steps_per_epoch": draw(st.one_of(st.none(), st.integers(1, 1000))),
    }
    searched = {
        name: value
        for name, value in {**model, **training}.items()
        if name in NAMES and isinstance(value, dict)
    }
    for_grid = {name: _any_value(d) for name, d in searched.items() if name != "depth"}
    of_layers, alike = layered(
        draw, family.name, model["depth"], for_grid.get("width", model["width"])
    )
    model |= of_layers
    for_grid |= alike
    offered: list[dict[str, Any]] = [
        learned(draw, family, dict(for_grid)),
        {
            "learned": "layer_select",
            "name": "selector",
            "fixed": dict(for_grid),
            "selector_width": draw(st.floats(0.1, 3.99)),
        },
        {"searched": "grid", "fixed": for_grid},
        {
            "searched": "random",
            "trials": draw(st.integers(1, 99)),
            "pruner": draw(pruners(training["epochs"])),
        },
        {"searched": "tpe", "multivariate": draw(st.booleans())},
    ]
    budget = st.fixed_dictionaries(
        {},
        optional={
            "trials": st.integers(1),
            "flops": st.floats(1, 1e30),
            "gpu_seconds": st.floats(1, 1e12),
        },
    )
    return {
        "name": draw(st.from_regex(r"\A[A-Za-z0-9][A-Za-z0-9_. -]{0,30}\Z")),
        "task": task,
        "model": model,
        "training": training,
        "methods": draw(st.lists(st.sampled_from(offered), min_size=1, unique_by=str)),
        "seeds": draw(st.integers(1, 100)),
        "confirm": {"seeds": draw(st.integers(0, 100))},
        "budget": draw(budget),
    }
