"""Who looks at comparisons and figures waits for others who do so, and holds up nobody else."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest
from fastapi.testclient import TestClient

from fathom_service.app import MOST_LOOKING
from fathom_service.comparisons import Comparisons

# As many threads as the server has for all requests.
THREADS = 40


@pytest.mark.parametrize(
    "path",
    [
        "/v1/experiments/{}/comparison",
        "/v1/experiments/{}/report",
        "/v1/experiments/{}/report.md",
        "/v1/experiments/{}/figures/depth_curve.json",
        "/experiments/{}/comparison",
    ],
)
def test_many_who_look_leave_threads_to_the_others(
    client: TestClient, answered: str, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    there, go_on, looking = Event(), Event(), []
    made = Comparisons._of

    def slowly(self: Comparisons, *given: Any, **named: Any) -> Any:
        looking.append(None)
        if len(looking) == MOST_LOOKING:
            there.set()
        assert go_on.wait(60)
        return made(self, *given, **named)

    monkeypatch.setattr(Comparisons, "_of", slowly)
    with ThreadPoolExecutor(THREADS + 1) as pool:
        waiting = [pool.submit(client.get, path.format(answered)) for _ in range(THREADS)]
        try:
            assert there.wait(60)
            other = pool.submit(client.get, "/v1/workers").result(timeout=30)
            assert other.status_code == 200
            assert len(looking) <= MOST_LOOKING + 1  # the server itself writes an answer
        finally:
            go_on.set()
    assert {each.result().status_code for each in waiting} == {200}
