"""Traces as a collector gets them from a real server."""

import signal
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from fathom_client.wire_work import LeaseRequest, Registration

from .processes import Fathom, address

SPEC = {
    "name": "traced",
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 2}, "width": 4},
    "methods": [{"searched": "grid"}],
}


class Collector(HTTPServer):
    """Keeps what is sent to it, as text and as spans."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.received: list[ExportTraceServiceRequest] = []

    @property
    def spans(self) -> list[Any]:
        return [
            span
            for request in self.received
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:  # the name that the standard library calls
        body = self.rfile.read(int(self.headers["Content-Length"]))
        assert isinstance(self.server, Collector)
        self.server.received.append(ExportTraceServiceRequest.FromString(body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def collector() -> Iterator[Collector]:
    server = Collector()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_requests_and_groups_are_traced_without_secrets(
    fathom: Fathom, collector: Collector
) -> None:
    database = f"sqlite:///{fathom.folder / 'fathom.db'}"
    server = fathom.start(
        "server", "serve", "--port", "0", "--auth", "on", "--database", database, "--traces",
        env={
            "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{collector.server_port}",
            "OTEL_EXPORTER_OTLP_COMPRESSION": "none",
            "OTEL_RESOURCE_ATTRIBUTES": "deployment.environment=lab",
        },
    )  # fmt: skip
    address(server)
    told = fathom.run("token", "create", "ana", "--scope", "admin", "--database", database)
    token = told[1].split()[-1]
    with fathom.client(server, token=token) as client:
        client.submit(SPEC)
        client.register(Registration(id="w", host="here", device="cpu"))
        client.lease(LeaseRequest(worker="w", key="traced-1"))
        client.ready()
    server.send(signal.SIGTERM)
    assert server.ends() in (0, -signal.SIGTERM), server.said
    names = {span.name for span in collector.spans}
    assert "POST /v1/experiments" in names
    (group, *_) = (span for span in collector.spans if span.name == "group ask")
    assert group.end_time_unix_nano > group.start_time_unix_nano
    assert not any("readyz" in name for name in names)
    (resource, *_) = (s.resource for r in collector.received for s in r.resource_spans)
    said = {entry.key: entry.value.string_value for entry in resource.attributes}
    assert (said["service.name"], said["deployment.environment"]) == ("fathom", "lab")
    everything = "".join(map(str, collector.received))
    assert token not in everything
    assert "traced" not in everything  # the spec's name: bodies and values are nobody's business
