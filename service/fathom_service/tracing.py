"""Traces by OpenTelemetry, where the operator wants them: a span for each request and each group.

Where they go, and under which name, OpenTelemetry's own variables say
(`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_SERVICE_NAME`). Spans carry no token, no body, no value.
"""

import time
from typing import TYPE_CHECKING

from fastapi import FastAPI

from fathom_spaces import __version__
from fathom_spaces.errors import FathomError

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

# Asked every few seconds by what watches over the server, and of no interest to anybody else.
_UNTRACED = "healthz,readyz,metrics"


class Traces:
    """The traces of one server.

    Raises:
        FathomError: the extra is not installed.
    """

    def __init__(self) -> None:
        self._provider = _provider()
        self._tracer = self._provider.get_tracer("fathom")

    def observe_requests(self, app: FastAPI) -> None:
        """A span for each request, below the caller's where it names one (`traceparent`)."""
        from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor

        FastAPIInstrumentor.instrument_app(
            app,
            tracer_provider=self._provider,
            excluded_urls=_UNTRACED,
            exclude_spans=["receive", "send"],
        )

    def observe_group(self, kind: str, requests: int, seconds: float) -> None:
        """A span for one transaction of the trial engine, which serves several requests."""
        ended = time.time_ns()
        span = self._tracer.start_span(
            f"group {kind}",
            start_time=ended - int(seconds * 1e9),
            attributes={"fathom.requests": requests},
        )
        span.end(ended)

    def close(self) -> None:
        """Send what is left."""
        self._provider.shutdown()


def _provider() -> "TracerProvider":
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import OTELResourceDetector, Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ModuleNotFoundError as error:
        raise FathomError(
            f"The module {error.name!r}, which traces need, is not installed. "
            "Install fathom-depth[traces], or serve without --traces."
        ) from error
    named = Resource({"service.name": "fathom", "service.version": __version__})
    provider = TracerProvider(resource=named.merge(OTELResourceDetector().detect()))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider
