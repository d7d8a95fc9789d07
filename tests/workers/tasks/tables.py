"""Reading datasets as a test wants them."""

from fathom_spaces.task import DataShape, Split, Task
from fathom_spaces.tasks import Option
from fathom_workers.tasks import Data, describe, load


def read(dataset: str, *, split: Split | None = None, **options: Option) -> tuple[DataShape, Data]:
    """What a dataset is, and its rows."""
    shape = describe(dataset, options)
    task = Task(dataset=dataset, options=options, shape=shape, split=split or Split())
    return shape, load(task)
