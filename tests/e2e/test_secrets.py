"""Secrets: a server that is used, rightly and wrongly, never says one."""

import httpx
import pytest

from fathom_service import operating
from tests.databases import postgres_database

from .processes import Fathom, address

PASSWORD = "a-password-of-the-database"
GUESS = "fathom_wrong-but-somebodys-secret"


@pytest.mark.postgres
def test_no_log_error_metric_or_backup_names_a_secret(fathom: Fathom) -> None:
    with postgres_database() as url:
        url = url.replace("postgres@", f"postgres:{PASSWORD}@")
        operating.upgrade(url)
        made = fathom.run("token", "create", "ana", "--scope", "admin", "--database", url)[1]
        token = made.split()[-1]
        server = fathom.serve(url, auth="on", wrong_tokens=3)
        said = _asked(address(server), token)
        said.append(fathom.run("token", "list", "--database", url)[1])
        said.append(fathom.run("db", "backup", "b.tar", "--database", url)[1])
        said.append(fathom.run("doctor", "--database", url)[1])
        said.append(fathom.run("serve", "--port", "0", "--database", url.replace("5432", "1"))[1])
        names = " ".join(path.name for path in fathom.folder.rglob("*"))
        server.kill()
    assert '"status": 401' in server.said, "it was asked, and said so"
    for text in (server.said, names, *said):
        for secret in (token, GUESS, PASSWORD):
            assert secret not in text


def _asked(server: str, token: str) -> list[str]:
    """What it answers to right and wrong requests that bring a secret in every way."""
    right, wrong = {"Authorization": f"Bearer {token}"}, {"Authorization": f"Bearer {GUESS}"}
    with httpx.Client(base_url=server, timeout=60) as client:
        answers = [
            *(client.get(path, headers=right) for path in ("/v1/experiments", "/metrics", "/x")),
            client.post("/v1/experiments", content=b"{", headers=right),
            client.post("/v1/studies", json={"name": token}, headers={**right, "X-Y": token}),
            client.post("/login", data={"token": GUESS}),
            client.post("/login", data={"token": token}),
            *(client.get("/v1/experiments", headers=wrong) for _ in range(4)),
            client.get("/dashboard", headers={"cookie": f"fathom_token={token}"}),
            client.get("/metrics", headers={"cookie": f"fathom_token={GUESS}"}),
            client.get("/healthz", params={"token": token}),
        ]
    assert {200, 303, 401, 422, 429} <= {answer.status_code for answer in answers}
    return [answer.text for answer in answers if b"must be" not in answer.request.content]
