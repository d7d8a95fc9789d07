"""Answers as the client hands them out: they show themselves, and one can go on from them."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, PrivateAttr

from fathom_spaces.errors import FathomError, FieldError, InvalidSpec

from .comparison import Comparison
from .wire import ExperimentView, TrialView

if TYPE_CHECKING:
    from pandas import DataFrame

    from .answer_calls import ImageForm, Theme
    from .client import Client
    from .notebook import Figure

T = TypeVar("T")


class Bound(BaseModel):
    """An answer that knows the `Client` it came from."""

    _from: "Client | None" = PrivateAttr(default=None)

    @property
    def client(self) -> "Client":
        """The client; raises FathomError where the answer came another way."""
        if self._from is None:
            raise FathomError(
                "This answer does not come from a Client that it could ask. Ask a client: "
                "client.comparison(ID), client.figure(ID, NAME), or await an AsyncClient's."
            )
        return self._from


def bound(answer: T, client: "Client") -> T:
    """The answer, which knows its client from now on if it cares."""
    if isinstance(answer, Bound):
        answer._from = client
    return answer


def image_form(path: Path) -> "ImageForm":
    """What a file is to hold, by the end of its name; raises InvalidSpec unless it is an image."""
    match path.suffix.lower():
        case ".png":
            return "png"
        case ".svg":
            return "svg"
    remedy = "Let the file's name end in .png or .svg."
    mistake = FieldError(path="path", message="no image", value=str(path), remedy=remedy)
    raise InvalidSpec([mistake], "The file")


class ExperimentAnswer(ExperimentView, Bound):
    """An experiment as it was when the server was asked; `refresh` asks again."""

    def refresh(self) -> "ExperimentAnswer":
        """The experiment as it is now."""
        return self.client.experiment(self.id)

    def wait(self, timeout: float | None = None) -> "ExperimentAnswer":
        """Wait until it has ended; raises TimeoutError after `timeout` seconds."""
        return self.client.wait(self.id, timeout)

    def comparison(self) -> "Answer":
        """Its comparison, final or so far."""
        return self.client.comparison(self.id)

    def trials(self) -> Iterator[TrialView]:
        """All its trials."""
        return self.client.trials(experiment=self.id)

    def to_pandas(self) -> "DataFrame":
        """Its trials as a data frame; see `rows.rows` for the columns."""
        from .notebook import frame
        from .rows import rows

        return frame(rows(self.trials(), self.refresh().studies))

    def cancel(self) -> "ExperimentAnswer":
        """Stop it for good."""
        return self.client.cancel(self.id)

    def _repr_html_(self) -> str:
        from rich.console import Group

        from .show import experiments, html, studies

        return html(Group(experiments([self]), "", studies(self.studies)))


class Answer(Comparison, Bound):
    """A `Comparison` whose `repr` is its table; a notebook shows the same in colour."""

    def plot(self, name: str = "depth_curve") -> "Figure":
        """A figure of it: depth_curve, cost_quality, anytime, weights and more (docs/api.md).

        Raises:
            NotFound: there is no such figure.
            FathomError: plotly is not installed.
        """
        from .notebook import figure

        return figure(self.client.figure(self.experiment_id, name))

    def image(
        self, name: str = "depth_curve", form: "ImageForm" = "png", theme: "Theme" = "light"
    ) -> bytes:
        """The same as an image, drawn by the server: neither plotly nor a browser is needed here.

        Raises:
            NotFound: there is no such figure.
            NotInstalled: the server cannot draw; it says what to install there.
        """
        return self.client.image(self.experiment_id, name, form, theme=theme)

    def save(self, path: str | Path, name: str = "depth_curve", theme: "Theme" = "light") -> Path:
        """Write a figure to a file whose name ends in .png or .svg; raises as `image` does.

        Raises:
            InvalidSpec: its name ends in anything else.
        """
        path = Path(path)
        path.write_bytes(self.image(name, image_form(path), theme))
        return path

    def __repr__(self) -> str:
        from .show import plain_text
        from .verdict import verdict

        return plain_text(verdict(self))

    def __str__(self) -> str:
        return repr(self)

    def _repr_html_(self) -> str:
        from .show import html
        from .verdict import verdict

        return html(verdict(self))
