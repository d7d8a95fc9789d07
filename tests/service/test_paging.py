"""Page tokens: where a list goes on, and words that are none."""

import base64
import json
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient

from fathom_service import paging

from .http import problem, submit


def token(place: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def test_a_token_leads_to_its_place() -> None:
    assert paging.trial_mark(paging.mark([7])) == 7
    moment = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)
    place = paging.mark([moment.isoformat(), "0a1b"])
    assert paging.experiment_mark(place) == (moment, "0a1b")
    assert (paging.trial_mark(None), paging.experiment_mark(None)) == (0, None)


@pytest.mark.parametrize(
    "page",
    [
        "no token",
        "ä",
        token(3),
        token([]),
        token([-1]),
        token([2**31]),
        token(["yesterday", "0a1b"]),
        token(["2026-01-02", 3]),
    ],
)
@pytest.mark.parametrize("path", ["/v1/experiments", "/v1/studies/1/trials"])
def test_what_is_no_token_is_refused_with_the_remedy(
    client: TestClient, path: str, page: str
) -> None:
    submit(client)
    told = problem(client.get(path, params={"page": page}), 422, "invalid")
    (error,) = told["errors"]
    assert (error["path"], error["message"]) == ("page", "not a page token")
    assert error["remedy"] == "Pass the `next_page` of the page before, or nothing."
