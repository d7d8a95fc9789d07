"""The published API: a golden document, so that every change of the contract is seen and read."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from fathom_client import wire, wire_work
from fathom_service.app import create_app
from fathom_service.examples import EXAMPLES
from fathom_service.settings import Settings

GOLDEN = Path(__file__).parent.parent / "golden" / "openapi.json"


@pytest.fixture
def document(sqlite_url: str, tmp_path: Path) -> dict[str, Any]:
    app = create_app(Settings(database_url=sqlite_url, folder=tmp_path))
    app.state.database.close()
    return app.openapi()


def test_the_api_equals_the_golden_document(document: dict[str, Any]) -> None:
    text = json.dumps(document, indent=1, sort_keys=True) + "\n"
    if os.environ.get("FATHOM_UPDATE_GOLDEN"):
        GOLDEN.write_text(text)
    assert text == GOLDEN.read_text(), "The API changed; if it is meant, run `make golden`."


def test_every_route_says_what_it_does_and_how_it_fails(document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            assert operation["description"], (method, path)
            for code, response in operation["responses"].items():
                if code >= "400":
                    assert list(response["content"]) == ["application/problem+json"], path


def test_every_reference_resolves(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for name in _references(document):
        assert name in schemas


def _references(part: Any) -> set[str]:
    if isinstance(part, dict):
        found = {part["$ref"].rsplit("/", 1)[-1]} if isinstance(part.get("$ref"), str) else set()
        return found.union(*(_references(value) for value in part.values()))
    if isinstance(part, list):
        return set().union(*(_references(value) for value in part))
    return set()


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_a_valid_message(name: str) -> None:
    model = getattr(wire, name, None) or getattr(wire_work, name)
    assert model.model_validate(EXAMPLES[name])
