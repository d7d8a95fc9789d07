"""Tables of figures: whoever cannot look at a figure reads the same numbers."""

from collections.abc import Iterator
from typing import Any

import pytest

from fathom_client.comparison import Comparison
from fathom_service.comparison.captions import CAPTIONS
from fathom_service.comparison.catalogue import FIGURES, TABLES
from fathom_service.comparison.showing import figures, shown
from fathom_service.comparison.tables import MOST_ROWS, table

from . import zoo


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return zoo.everything()


def drawn(figure: Any) -> Iterator[float]:
    """Every number that a figure draws; a band's outline comes from its line's ends."""
    for trace in figure.data:
        for axis in ("x", "y", "z"):
            values = getattr(trace, axis, None)
            for value in _flat(values if values is not None else ()):
                if isinstance(value, int | float) and not isinstance(value, bool):
                    yield float(value)


def _flat(values: Any) -> Iterator[Any]:
    for value in values:
        if hasattr(value, "__iter__") and not isinstance(value, str):
            yield from _flat(value)
        else:
            yield value.item() if hasattr(value, "item") else value


def test_every_figure_has_words() -> None:
    assert FIGURES.keys() <= CAPTIONS.keys()


def test_the_zoo_shows_every_figure_and_an_empty_experiment_the_three_it_will_have(
    comparison: Comparison,
) -> None:
    assert shown(comparison) == list(FIGURES)
    assert shown(zoo.nothing()) == ["depth_curve", "cost_quality", "anytime"]


@pytest.mark.parametrize("name", FIGURES)
def test_every_number_of_a_figure_stands_in_its_tables(comparison: Comparison, name: str) -> None:
    told = {
        float(cell)
        for part in TABLES[name](comparison)
        for row in part.rows
        for cell in row
        if isinstance(cell, int | float)
    }
    # Depths and blocks along an axis head the columns of a table.
    heads = " ".join(heading for part in TABLES[name](comparison) for heading in part.columns)
    told |= {float(word) for word in heads.replace(",", " ").split() if word.isdecimal()}
    numbers = list(drawn(FIGURES[name](comparison)))
    assert len(numbers) > 2
    assert [number for number in numbers if number not in told] == []


def test_headings_name_units_and_rows_fit_them(comparison: Comparison) -> None:
    for figure in figures(comparison):
        for part in figure.tables:
            assert part.rows
            assert {len(row) for row in part.rows} == {len(part.columns)}
    heads = {heading for part in TABLES["anytime_seconds"](comparison) for heading in part.columns}
    assert "device time so far, s" in heads


def test_a_long_table_says_how_much_it_leaves_out() -> None:
    found = table("t", ("a",), [(i,) for i in range(MOST_ROWS + 7)])
    assert (len(found.rows), found.left_out) == (MOST_ROWS, 7)
