"""LSTM layers and dense layers above them, in closed form; the depth counts one of the stacks."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import Layer, Stack, linear, lstm, relu, select
from fathom_spaces.tasks import TaskKind

from .base import IN_ORDER, Family, Refusal
from .sequences import READABLE, length, outputs_of, reader
from .settings import WIDTHS, LayerSetting, Setting

OTHER = {"lstm": "dense", "dense": "lstm"}


def _stack(net: Blueprint) -> Stack:
    shape, steps, heard = net.shape, length(net.shape), outputs_of(net.shape)
    recurrent = tuple((lstm(*pair, steps),) for pair in pairs(net, "lstm_units"))
    dense = tuple(
        (linear(taken, units, heard), relu(units * heard))
        for taken, units in pairs(net, "dense_units")
    )
    last: tuple[Layer, ...] = ()
    if shape.kind is not TaskKind.TOKENS:
        last = (select(behind(net, "lstm_units")),)
    head = linear(behind(net, "dense_units"), shape.outputs, heard)
    stem = reader(net.width, shape)
    if net.options["stack"] == "lstm":
        return Stack(stem, recurrent, (*last, *sum(dense, ()), head))
    return Stack((*stem, *sum(recurrent, ()), *last), dense, (head,))


def pairs(net: Blueprint, name: str) -> list[tuple[int, int]]:
    """Units that each layer of a stack takes and gives; `net` has all settings filled in."""
    units = [int(value) for value in net.layers[name]]
    below = net.width if name == "lstm_units" else behind(net, "lstm_units")
    return list(zip([below, *units], units, strict=False))


def behind(net: Blueprint, name: str) -> int:
    """Units behind the last layer of a stack; where it has none, of what is below."""
    if net.layers[name]:
        return int(net.layers[name][-1])
    return net.width if name == "lstm_units" else behind(net, "lstm_units")


def _check(net: Blueprint) -> Refusal | None:
    stack = str(net.options.get("stack", LSTM.options["stack"].default))
    given = f"{stack}_layers"
    if given not in net.options:
        return None
    message = f"the {stack} stack's depth is in question"
    remedy = f"Leave it out, or give {OTHER[stack]}_layers."
    return Refusal(f"options.{given}", net.options[given], message, remedy)


LSTM = Family(
    "lstm",
    "an embedding or Linear; LSTM layers; Linear, ReLU layers on the last step (of tokens, on "
    "every one); a linear head",
    READABLE,
    _stack,
    {
        "stack": Setting("lstm", choices=("lstm", "dense")),
        "lstm_layers": Setting(1, 0, 100),
        "dense_layers": Setting(1, 0, 100),
    },
    stacks=("lstm_layers", "dense_layers"),
    layer_settings={
        "lstm_units": LayerSetting(WIDTHS, "lstm_layers", "width", reshapes=True),
        "dense_units": LayerSetting(WIDTHS, "dense_layers", "width", reshapes=True),
    },
    steps=IN_ORDER,
    check=_check,
    checked=("stack",),
)
