"""How families that read in order take a sample: as vectors one after another."""

from fathom_spaces.layers import Layer, embedding, flatten, linear
from fathom_spaces.tasks import Form, TaskKind, TaskShape

READABLE = frozenset({Form.SEQUENCE, Form.TOKENS, Form.IMAGE})


def length(shape: TaskShape) -> int:
    """Steps of a sample; an image is read row by row."""
    return shape.inputs[1] if shape.form is Form.IMAGE else shape.inputs[0]


def channels(shape: TaskShape) -> int:
    """Numbers at each step, of samples that are no tokens."""
    return shape.size // length(shape)


def outputs_of(shape: TaskShape) -> int:
    """Steps at which there is an output: each one, or one for the whole sample."""
    return length(shape) if shape.kind is TaskKind.TOKENS else 1


def reader(width: int, shape: TaskShape) -> tuple[Layer, ...]:
    """Layers that make `width` numbers of each step."""
    steps = length(shape)
    if shape.form is Form.TOKENS:
        return (embedding(shape.vocabulary, width, steps),)
    rows = (flatten(shape.size),) if shape.form is Form.IMAGE else ()
    return (*rows, linear(channels(shape), width, steps))
