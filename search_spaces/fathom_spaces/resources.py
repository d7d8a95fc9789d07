"""What one trial trains on: a device, or several that share its batches."""

from pydantic import Field, model_validator

from .base import SpecModel, refuse


class Resources(SpecModel):
    """Several devices of one worker for each trial. Without either, a trial takes one, of any kind.

    Each takes its part of the rows of a batch; their gradients are added up, so that the result is
    that of one device, but for rounding and for batch normalisation, which sees one part.
    """

    gpus: int | None = Field(
        None, ge=1, le=1024, description="So many CUDA devices of one worker train each trial."
    )
    processes: int | None = Field(
        None, ge=1, le=1024, description="So many processes of one worker on the CPU train each."
    )

    @model_validator(mode="after")
    def _one_kind(self) -> "Resources":
        if self.gpus is not None and self.processes is not None:
            raise refuse("gpus and processes exclude each other", "Leave out one.", "gpus")
        return self

    @property
    def devices(self) -> int:
        """How many train together."""
        return self.gpus or self.processes or 1

    @property
    def kind(self) -> str | None:
        """Which kind of device they are, as torch calls it; None where any will do."""
        if self.gpus is not None:
            return "cuda"
        return None if self.processes is None else "cpu"
