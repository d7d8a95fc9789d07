"""What every source of data is asked for, and what keeps it within bounds."""

from dataclasses import dataclass

from fathom_spaces.tasks import Options, TaskKind, TaskShape
from fathom_workers.data_files import refused
from fathom_workers.tasks.parts import Pick

MAX_BYTES = 4 * 2**30  # of a file, and of what it becomes in memory
MAX_CLASSES = 10_000


@dataclass(frozen=True)
class Wanted:
    """One dataset to read.

    Attributes:
        dataset: its whole name, such as csv:energy.txt.
        options: the spec's, over the source's defaults.
        pick: which rows to take.
        stated: the shape that the spec gives; None where it is to be found out.
    """

    dataset: str
    options: Options
    pick: Pick
    stated: TaskShape | None = None

    @property
    def source(self) -> str:
        """The kind of source, such as csv."""
        return self.dataset.partition(":")[0]

    @property
    def name(self) -> str:
        """What comes after the colon."""
        return self.dataset.partition(":")[2]

    @property
    def kind(self) -> TaskKind | None:
        """What is predicted, as far as the spec says."""
        named = self.options.get("kind", "")
        if named:
            return TaskKind(str(named))
        return self.stated.kind if self.stated else None


def check_bytes(count: int, dataset: str, remedy: str = "Make it smaller.") -> None:
    """Refuse what would take more than `MAX_BYTES`."""
    if count > MAX_BYTES:
        message = f"has {count / 2**30:.1f} GiB; {MAX_BYTES / 2**30:.0f} are the most"
        raise refused(message, remedy, value=dataset)
