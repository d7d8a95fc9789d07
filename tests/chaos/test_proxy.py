"""The proxy does to requests what it says, to exactly one for each fault."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from .proxy import Fault, Proxy

# How often the server gets the body, and whether the client gets an answer.
EFFECTS = {
    Fault.DELAY: (1, True),
    Fault.DROP: (0, False),
    Fault.DROP_ANSWER: (1, False),
    Fault.TRUNCATE: (0, False),
    Fault.TRUNCATE_ANSWER: (1, False),
    Fault.DUPLICATE: (2, True),
    Fault.TWINS: (2, True),
}


class Upstream(ThreadingHTTPServer):
    """Answers every PUT with its body, and remembers it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Echo)
        self.heard: list[str] = []
        self.came = threading.Condition()

    def hears(self, times: int) -> list[str]:
        """What it has heard, once there are so many."""
        with self.came:
            self.came.wait_for(lambda: len(self.heard) >= times, timeout=20)
        return self.heard


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        size = int(self.headers["content-length"])
        body = self.rfile.read(size)
        if len(body) < size:
            return
        server: Any = self.server
        with server.came:
            server.heard.append(body.decode())
            server.came.notify_all()
        self.send_response(200)
        self.send_header("content-length", str(size))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    with Upstream() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def proxy(upstream: Upstream) -> Iterator[Proxy]:
    with Proxy([upstream.server_port], delay_seconds=0.3) as proxy:
        yield proxy


def put(proxy: Proxy, body: str) -> str:
    with httpx.Client(base_url=proxy.address, timeout=10) as client:
        return client.put("/", content=body).text


def test_it_lets_requests_through_on_one_connection(upstream: Upstream, proxy: Proxy) -> None:
    with httpx.Client(base_url=proxy.address) as client:
        assert [client.put("/", content=body).text for body in ("one", "two")] == ["one", "two"]
    assert upstream.heard == ["one", "two"]


@pytest.mark.parametrize("fault", EFFECTS)
def test_a_fault_befalls_one_request(upstream: Upstream, proxy: Proxy, fault: Fault) -> None:
    times, answered = EFFECTS[fault]
    proxy.arm(fault)
    if answered:
        assert put(proxy, "first") == "first"
    else:
        with pytest.raises(httpx.TransportError):
            put(proxy, "first")
    assert put(proxy, "second") == "second"
    assert upstream.heard == ["first"] * times + ["second"]
    assert proxy.struck == {fault: 1}


def test_a_late_request_arrives_after_its_repeat(upstream: Upstream, proxy: Proxy) -> None:
    proxy.arm(Fault.LATE)
    with pytest.raises(httpx.TransportError):
        put(proxy, "late")
    assert put(proxy, "repeat") == "repeat"
    assert upstream.hears(2) == ["repeat", "late"]


def test_a_cut_lasts_until_it_is_healed(upstream: Upstream, proxy: Proxy) -> None:
    with httpx.Client(base_url=proxy.address) as client:
        assert client.put("/", content="before").text == "before"
        proxy.cut()
        with pytest.raises(httpx.TransportError):
            client.put("/", content="during")
    proxy.heal()
    assert put(proxy, "after") == "after"
    assert upstream.heard == ["before", "after"]


def test_another_server_answers_for_one_that_is_away(upstream: Upstream) -> None:
    with Proxy([1, upstream.server_port]) as proxy:
        assert [put(proxy, body) for body in ("one", "two")] == ["one", "two"]
    with Proxy([1]) as proxy, pytest.raises(httpx.TransportError):
        put(proxy, "lost")
