"""SIGTERM: a server says that it is not ready, finishes what it has begun, and ends."""

import json
import signal
import threading
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from .processes import Fathom, address, until


def ask(server: str, method: str, path: str, body: object = None) -> tuple[int, Any, str | None]:
    connection = HTTPConnection(server.removeprefix("http://"), timeout=60)
    try:
        headers = {"Content-Type": "application/json"}
        connection.request(method, path, json.dumps(body) if body else None, headers)
        answer = connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else None, answer.getheader("Retry-After")
    finally:
        connection.close()


def test_a_draining_server_says_so_and_answers_still(fathom: Fathom, tmp_path: Path) -> None:
    server = fathom.serve(f"sqlite:///{tmp_path}/d.db", drain_seconds=5)
    fathom.client(server)
    at = address(server)
    worker = {"id": "w1", "host": "h", "device": "cpu"}
    assert ask(at, "POST", "/v1/workers", worker)[0] == 201
    answers: list[int] = []
    wait = {"worker": "w1", "key": "a long poll", "wait_seconds": 60}
    polling = threading.Thread(
        target=lambda: answers.append(ask(at, "POST", "/v1/leases", wait)[0])
    )
    polling.start()
    server.send(signal.SIGTERM)
    status, problem, retry = until(
        lambda: (found := ask(at, "GET", "/readyz"))[0] == 503 and found, "the server to drain"
    )
    assert (status, problem["detail"], retry) == (
        503,
        "The server is stopping. Ask another one.",
        "1",
    )
    assert ask(at, "GET", "/healthz")[0] == 200
    assert ask(at, "GET", "/v1/workers")[0] == 200
    polling.join(60)
    assert answers == [204]
    assert server.ends() == -signal.SIGTERM or server.ends() == 0


def test_a_request_under_way_is_finished(fathom: Fathom, tmp_path: Path) -> None:
    """Its body comes slowly, the signal in the middle of it."""
    server = fathom.serve(f"sqlite:///{tmp_path}/d.db")
    fathom.client(server)
    body = json.dumps({"id": "w1", "host": "h", "device": "cpu"}).encode()
    connection = HTTPConnection(address(server).removeprefix("http://"), timeout=60)
    connection.putrequest("POST", "/v1/workers")
    connection.putheader("Content-Type", "application/json")
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders()
    connection.send(body[:10])
    assert ask(address(server), "GET", "/healthz")[0] == 200  # and so the first half has come
    server.send(signal.SIGTERM)
    until(lambda: refuses(address(server)), "the server to take no more")
    connection.send(body[10:])
    assert connection.getresponse().status == 201
    connection.close()
    server.ends()
    again = fathom.serve(f"sqlite:///{tmp_path}/d.db")
    assert [found["id"] for found in ask(address(again), "GET", "/v1/workers")[1]["items"]] == [
        "w1"
    ]


def refuses(server: str) -> bool:
    try:
        ask(server, "GET", "/healthz")
    except ConnectionRefusedError:
        return True
    except OSError:
        return False
    return False
