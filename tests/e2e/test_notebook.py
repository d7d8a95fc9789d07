"""The worked notebook runs from its first cell to its last, and shows what it promises."""

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from tests.docs import snippets

NOTEBOOK = Path(__file__).parents[2] / "docs" / "notebooks" / "how_deep.ipynb"


def shown(cell: Any) -> dict[str, Any]:
    """What a cell's last output is, by MIME type."""
    output = cell.outputs[-1]
    data: dict[str, Any] = output.get("data") or {"text/plain": output["text"]}
    return data


@pytest.mark.timeout(300)
def test_the_notebook_is_executed_to_its_end(tmp_path: Path) -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    client = NotebookClient(notebook, timeout=240, resources={"metadata": {"path": str(tmp_path)}})
    client.execute()
    told = [shown(cell) for cell in notebook.cells if cell.cell_type == "code" and cell.outputs]
    figures = [one for one in told if "application/vnd.plotly.v1+json" in one]
    tables = [one for one in told if "text/html" in one and one not in figures]
    assert len(figures) == 2
    assert len(tables) == 3  # the experiment, its comparison, the data frame
    assert any("Use depth" in one.get("text/plain", "") for one in told)
    assert (tmp_path / "fathom-runs" / "fathom.db").is_file()


def test_the_notebook_is_kept_without_outputs() -> None:
    cells = nbformat.read(NOTEBOOK, as_version=4).cells
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)


def test_the_how_to_shows_lines_of_the_notebook() -> None:
    """Which is run, so that they need not be."""
    cells = nbformat.read(NOTEBOOK, as_version=4).cells
    ran = {line for cell in cells for line in cell.source.splitlines()}
    (shown,) = [b.text for b in snippets.blocks("how-to/notebook.md") if b.runs]
    assert set(shown.splitlines()) - {""} <= ran
