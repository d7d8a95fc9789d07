"""The comparison as the client hands it out: it shows itself in a terminal or a notebook."""

from .comparison import Comparison


class Answer(Comparison):
    """A `Comparison` whose `repr` is its table; a notebook shows the same in colour."""

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
