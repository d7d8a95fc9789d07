"""One member of a stack: a trial of its own, trained together with others."""

from pathlib import Path
from typing import Protocol

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result


class Trial(Protocol):
    """A trial, towards whoever wants it trained."""

    @property
    def job(self) -> Job:
        """What to train."""

    @property
    def scratch(self) -> Path:
        """Folder for its files."""

    @property
    def resume(self) -> Path | None:
        """A checkpoint to go on from."""

    def send(self, measurement: Measurement) -> None:
        """Take a measurement."""

    def command(self) -> Command:
        """What is to be done after the measurements sent; waits for it where it has to."""

    def stop(self) -> bool:
        """Whether training is to end after this step."""

    def signals(self) -> int:
        """How often the trial was told to grow, so far."""

    def progress(self, depth: int) -> None:
        """Training goes on, and `depth` is the deepest that runs."""

    def note(self, message: str) -> None:
        """Have something logged."""

    def end(self, result: Result) -> None:
        """Take the result: the end of the trial."""
