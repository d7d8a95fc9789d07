"""The OpenAPI document: what FastAPI finds, in our words."""

from typing import Any

from fastapi import FastAPI

from fathom_client.wire import Problem
from fathom_spaces.experiment import Experiment

from .examples import EXAMPLES

DESCRIPTION = """\
Submit an experiment (a task, a model family, a depth range, methods), let workers run its trials,
and read the comparison: which depth, at what cost, how sure.

Errors are RFC 9457 `application/problem+json`. Requests carry `Authorization: Bearer TOKEN`, unless
the server listens on loopback alone.
"""
TAGS = [
    {"name": "experiments", "description": "Submit, follow, steer, compare."},
    {
        "name": "studies",
        "description": "One method of an experiment each; bare ones for any program.",
    },
    {"name": "trials", "description": "One training run each."},
    {"name": "workers", "description": "Processes that run trials."},
    {"name": "leases", "description": "The worker's side of the trial protocol."},
    {"name": "system", "description": "Health, metrics, schemas."},
]


def install(app: FastAPI) -> None:
    """Make the app publish the document below."""
    generate = app.openapi

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _refined(generate())
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # as FastAPI's guide has it


def _refined(document: dict[str, Any]) -> dict[str, Any]:
    schemas = document["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    for model in (Experiment, Problem):
        schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(schema.pop("$defs", {}))
        schemas[model.__name__] = schema
    for name, example in EXAMPLES.items():
        schemas[name]["examples"] = [example]
    document["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    document["security"] = [{"token": []}]
    for path in document["paths"].values():
        for operation in path.values():
            if "requestBody" in operation:
                operation["responses"]["413"] = {"description": "The body is too large."}
            _as_problems(operation["responses"])
    return document


def _as_problems(responses: dict[str, Any]) -> None:
    """Every error is a problem, whatever FastAPI assumed."""
    for code, response in responses.items():
        if code.startswith(("4", "5")):
            example = response.get("content", {}).get("application/problem+json", {})
            content = {"schema": {"$ref": "#/components/schemas/Problem"}, **example}
            response["content"] = {"application/problem+json": content}
