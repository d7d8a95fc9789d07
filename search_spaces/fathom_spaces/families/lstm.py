"""LSTM layers and dense layers above them, in closed form; one of the two stacks is in question."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import Layer, Stack, linear, lstm, relu, select
from fathom_spaces.tasks import Options, TaskKind, TaskShape

from .base import IN_ORDER, Family, Refusal, Setting
from .sequences import READABLE, length, outputs_of, reader

OTHER = {"lstm": "dense", "dense": "lstm"}


def _stack(blueprint: Blueprint) -> Stack:
    width, depth, shape = blueprint.width, blueprint.depth, blueprint.shape
    options = blueprint.options
    steps, heard = length(shape), outputs_of(shape)
    recurrent = lstm(width, width, steps)
    dense = (linear(width, width, heard), relu(width * heard))
    last: tuple[Layer, ...] = () if shape.kind is TaskKind.TOKENS else (select(width),)
    head = linear(width, shape.outputs, heard)
    if options["stack"] == "lstm":
        return Stack(
            stem=reader(width, shape),
            blocks=((recurrent,),) * depth,
            head=(*last, *dense * int(options["dense_layers"]), head),
        )
    below = (recurrent,) * int(options["lstm_layers"])
    return Stack((*reader(width, shape), *below, *last), (dense,) * depth, (head,))


def _check(width: int, shape: TaskShape, options: Options) -> Refusal | None:
    del width, shape
    stack = str(options.get("stack", LSTM.options["stack"].default))
    given = f"{stack}_layers"
    if given not in options:
        return None
    message = f"the {stack} stack's depth is in question"
    remedy = f"Leave it out, or give {OTHER[stack]}_layers."
    return Refusal(f"options.{given}", options[given], message, remedy)


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
    steps=IN_ORDER,
    check=_check,
)
