"""The whole API under requests made up from its own description: right ones, and wrong ones.

Whatever comes, the server answers with a status that it documents, in the form that it documents,
and never with one above 499.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode, HookContext
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    response_schema_conformance,
    status_code_conformance,
)

from .processes import Fathom, address

GOLDEN = Path(__file__).parents[1] / "golden" / "openapi.json"
# For each of forty operations.
EXAMPLES = int(os.environ.get("FATHOM_MADE_UP_REQUESTS", "50"))
FRAMING = {"connection", "content-length", "expect", "host", "transfer-encoding", "upgrade"}
CHECKS = [
    *(not_a_server_error, status_code_conformance, content_type_conformance),
    *(response_schema_conformance, ignored_auth),
]
SPEC = {
    "name": "asked-for",
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 2}, "width": 4},
    "methods": [{"searched": "grid"}],
}

STUDY = {"name": "mine", "direction": "minimize", "space": {"x": {"low": 1, "high": 9}}}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """A server that asks for tokens, with something in it: its address, a token, and ids."""
    fathom = Fathom(tmp_path_factory.mktemp("made-up"))
    database = f"sqlite:///{fathom.folder / 'fathom.db'}"
    try:
        server = fathom.serve(database, auth="on", wrong_tokens=1_000_000)
        told = fathom.run("token", "create", "tester", "--scope", "admin", "--database", database)
        token = told[1].split()[-1]
        client = fathom.client(server, token=token)
        experiment = client.cancel(client.submit(SPEC).id)  # so that its events end
        study = client.create_study(STUDY)
        ids = {"experiment": experiment.id, "study": study.id, "trial": study.ask().id}
        yield {"address": address(server), "token": token, "ids": ids, "log": server.log}
    finally:
        fathom.close()


@pytest.fixture(scope="module")
def api(served: dict[str, Any]) -> Any:
    """The API as it describes itself; half of the paths name what is there."""
    headers = {"Authorization": f"Bearer {served['token']}"}
    where = f"{served['address']}/openapi.json"
    schema = schemathesis.openapi.from_url(where, headers=headers, timeout=60)

    @schema.hook
    def map_path_parameters(_context: HookContext, given: dict[str, Any] | None) -> Any:
        known = {name: served["ids"][name] for name in served["ids"].keys() & (given or {}).keys()}
        return {**given, **known} if given and len(str(given)) % 2 else given

    @schema.hook
    def map_headers(_context: HookContext, given: dict[str, Any] | None) -> Any:
        # A request that is no HTTP never reaches the API: the HTTP server refuses it.
        return given and {name: given[name] for name in given if name.lower() not in FRAMING}

    @schema.hook
    def map_body(_context: HookContext, body: Any) -> Any:
        if isinstance(body, dict) and "wait_seconds" in body:
            return {**body, "wait_seconds": 0}  # nobody has that much time
        return body

    return schema


def operations() -> list[tuple[str, str]]:
    """Method and path of all that the API does."""
    paths = json.loads(GOLDEN.read_text())["paths"]
    return [(method, path) for path, found in sorted(paths.items()) for method in found]


@pytest.mark.parametrize(("method", "path"), operations())
def test_every_request_has_a_documented_answer(
    method: str, path: str, api: Any, served: dict[str, Any]
) -> None:
    operation = api[path][method]
    right, wrong = (operation.as_strategy(generation_mode=mode) for mode in GenerationMode)
    headers = {"Authorization": f"Bearer {served['token']}"}

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=st.one_of(right, wrong))
    def ask(case: Case) -> None:
        case.call_and_validate(headers=headers, checks=CHECKS, timeout=60)

    ask()
    assert "Traceback" not in Path(served["log"]).read_text()
