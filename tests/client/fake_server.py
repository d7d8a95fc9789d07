"""A small server that speaks the contract: enough of it for the client and the command line."""

import json
from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx

from fathom_client import wire
from fathom_client import wire_work as work
from fathom_client.comparison import (
    Agreement,
    Caution,
    Comparison,
    DepthPoint,
    Estimate,
    MethodCost,
    MethodResult,
    Recommendation,
    Truth,
)
from fathom_spaces.experiment import Experiment, ExperimentState, Outcome

NOW = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)

SPEC = Experiment.model_validate(
    {
        "name": "digits-depth",
        "task": {"dataset": "digits"},
        "model": {"family": "mlp", "depth": {"low": 1, "high": 12}, "width": 16},
        "methods": [{"learned": "udn"}, {"searched": "grid"}],
    }
)


def problem(slug: str, status: int, detail: str, errors: list[dict] | None = None):
    body = {
        "type": f"urn:fathom:problem:{slug}",
        "title": slug,
        "status": status,
        "detail": detail,
        "errors": errors or [],
    }
    media = {"Content-Type": "application/problem+json"}
    return httpx.Response(status, content=json.dumps(body), headers=media)


def answer(model, status: int = 200) -> httpx.Response:
    return httpx.Response(status, content=model.model_dump_json())


def page(items, next_page: str | None = None) -> httpx.Response:
    data = [json.loads(item.model_dump_json()) for item in items]
    return httpx.Response(200, json={"items": data, "next_page": next_page})


def study_view(number: int, name: str, ended: int, planned: int) -> wire.StudyView:
    return wire.StudyView(
        id=number,
        experiment="e1",
        name=name,
        kind="learned" if name.startswith("learned") else "searched",
        optuna_name=f"digits-depth/{name}",
        metric="accuracy",
        direction="maximize",
        state="complete" if ended == planned else "running",
        progress=wire.Progress(planned=planned, complete=ended),
    )


def experiment_view(
    state: ExperimentState = ExperimentState.RUNNING, ended: int = 12, spec=SPEC, key: str = "e1"
) -> wire.ExperimentView:
    done = state is ExperimentState.COMPLETE
    return wire.ExperimentView(
        id=key,
        name=spec.name if spec else "digits-depth",
        state=state,
        created_at=NOW,
        progress=wire.Progress(
            planned=39, complete=39 if done else ended, running=0 if done else 2
        ),
        studies=(
            study_view(1, "learned/udn", 3 if done else 1, 3),
            study_view(2, "searched/grid", 36 if done else ended - 1, 36),
        ),
        pending=() if done else ("No worker is free.",),
        spec=spec,
    )


def trial_view(number: int) -> wire.TrialView:
    return wire.TrialView(
        id=number,
        study=2,
        number=number - 1,
        state=wire.TrialState.COMPLETE,
        params={"depth": 3},
        seed=0,
        depth=3,
        architecture="5f1c09be3a7d2264",
        value=0.9512,
        test=0.9431,
        outcome=Outcome.FINISHED,
        costs=wire.Costs(flops=1.5e9, device_seconds=0.8, wall_seconds=0.9, samples=40_000),
        started_at=NOW,
        ended_at=NOW,
    )


def worker_view(key: str = "worker-1") -> work.WorkerView:
    return work.WorkerView(
        id=key,
        host="here",
        device="cpu",
        memory_bytes=8 << 30,
        busy=0.875,
        samples_per_second=12_345.6,
        queue_wait_seconds=95.0,
        versions={"torch": "2.5"},
        datasets=("digits",),
        registered_at=NOW,
        last_seen_at=NOW,
        state="live",
        trials_ended=12,
    )


def event(number: int, kind: str = "trial.complete") -> wire.Event:
    return wire.Event(id=number, kind=kind, experiment="e1", at=NOW)


def estimate(mean: float, n: int = 5) -> Estimate:
    return Estimate(mean=mean, se=0.004, low=mean - 0.011, high=mean + 0.011, n=n)


def comparison() -> Comparison:
    point = DepthPoint(depth=1, validation=estimate(0.96), test=estimate(0.95), in_one_se_set=True)
    return Comparison(
        experiment="digits-depth",
        experiment_id="e1",
        complete=True,
        dataset="digits",
        family="mlp",
        metric="accuracy",
        metric_label="accuracy",
        direction="maximize",
        rows=(1079, 359, 359),
        seeds=3,
        confirm_seeds=5,
        depths=tuple(range(1, 13)),
        grid_flops=3.2e10,
        truth=Truth(
            method="searched/grid",
            best_depth=1,
            one_se_set=(1, 2),
            se=0.004,
            sd=0.007,
            seeds=3,
            curve=(point,),
        ),
        methods=(
            _method("learned/udn", "learned", 2, (2, 1, 2), 0.101),
            _method("learned/layer_select", "learned", 6, (6, 7, 5), 0.11),
            _method("searched/grid", "searched", 1, (1, 1, 3), 1.0),
            _method("searched/tpe", "searched", None, (), None),
        ),
        agreement=Agreement(
            greatest_weight={"learned/udn": 2},
            best_alone={"learned/udn": 2},
            best_trained=1,
            agree=False,
        ),
        warnings=(
            Caution(code="follows-start", message="The depth follows its initial value."),
            Caution(code="seeds-disagree", message="Seeds disagree.", method="searched/grid"),
        ),
        recommendation=Recommendation(
            depth=1,
            sentence="Use depth 1: its accuracy of 0.951 is not worse than that of the best.",
            confidence="medium",
        ),
    )


def _method(name, kind, depth, depths, cost) -> MethodResult:
    learned = kind == "learned"
    return MethodResult(
        name=name,
        kind=kind,
        algorithm=name.partition("/")[2],
        chosen_depth=depth,
        chosen_depths=depths,
        truncated=estimate(0.9412, 3) if learned else None,
        retrained=estimate(0.9512) if depth else Estimate(),
        deployed=estimate(0.9534, 3) if depth else Estimate(),
        cost=MethodCost(flops=3.1e9, device_seconds=2.4),
        relative_cost=cost,
        relative_cost_with_retrain=None if cost is None else cost + 0.02,
        in_one_se_set=None if depth is None else depth <= 2,
        outcomes={"finished": 3},
        trials=3,
    )


class FakeServer:
    """Answers by route; `seen` keeps the requests, `failing` is answered first, one by one."""

    def __init__(self) -> None:
        self.seen: list[httpx.Request] = []
        self.failing: list[httpx.Response | Exception] = []
        self.views = [experiment_view()]
        self.uploads: dict[str, bytes] = {}
        self.streams: list[bytes] = []

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read() if isinstance(request.stream, httpx.SyncByteStream) else None
        self.seen.append(request)
        if self.failing:
            failure = self.failing.pop(0)
            if isinstance(failure, Exception):
                raise failure
            return failure
        parts = request.url.path.removeprefix("/v1").strip("/").split("/")
        route: Callable[..., httpx.Response] = getattr(self, "_" + parts[0].lower(), _nothing)
        return route(request, *parts[1:])

    def view(self) -> wire.ExperimentView:
        return self.views.pop(0) if len(self.views) > 1 else self.views[0]

    def _readyz(self, request):
        return answer(wire.Health(status="ok", version="0.1.0"))

    def _experiments(self, request, key=None, part=None, *rest):
        if key is None and request.method == "POST":
            return self._submit(request)
        if key is None:
            return page([self.views[0].model_copy(update={"spec": None, "studies": ()})])
        name, _, verb = key.partition(":")
        if name != "e1":
            return problem("not-found", 404, f"There is no experiment {name!r}.")
        if verb:
            state = {"pause": "paused", "resume": "running", "cancel": "cancelled"}[verb]
            return answer(experiment_view(ExperimentState(state)))
        if request.method == "DELETE":
            return httpx.Response(204)
        return self._part(request, part, *rest) if part else answer(self.view())

    def _submit(self, request):
        spec = Experiment.model_validate_json(request.content)
        if "dry_run" in request.url.params:
            from fathom_spaces.preflight import preflight

            return answer(wire.DryRun(name=spec.name, preflight=preflight(spec)))
        return answer(experiment_view(spec=spec), 201)

    def _part(self, request, part, *rest):
        if part == "comparison":
            return answer(comparison())
        if part in ("report", "report.md"):
            return httpx.Response(
                200, text="<html>report</html>" if part == "report" else "# Report"
            )
        if part == "figures" and rest[0].endswith((".png", ".svg")):
            return httpx.Response(200, content=f"image of {rest[0]}".encode())
        if part == "figures":
            return httpx.Response(200, json={"data": [], "layout": {"title": rest[0]}})
        if part == "events":
            media = {"Content-Type": "text/event-stream"}
            return httpx.Response(200, content=self.streams.pop(0), headers=media)
        return self._trials_of(request)

    def _trials_of(self, request):
        if request.url.params.get("page") == "2":
            return page([trial_view(3)])
        return page([trial_view(1), trial_view(2)], "2")

    def _studies(self, request, key, part=None):
        if key.endswith(":enqueue"):
            points = wire.Enqueue.model_validate_json(request.content).points
            return answer(
                wire.Enqueued(study=int(key.removesuffix(":enqueue")), points=len(points))
            )
        if part:
            return self._trials_of(request)
        return answer(study_view(int(key), "searched/grid", 4, 36))

    def _trials(self, request, key, part=None, name=None):
        if key.endswith(":grow"):
            view = trial_view(int(key.removesuffix(":grow")))
            return answer(view.model_copy(update={"signals": 1}))
        if part == "curve":
            point = wire.Measurement(step=1, train_loss=0.5, validation=0.9)
            return answer(wire.Curve(trial=int(key), attempt=1, measurements=(point,)))
        if part == "logs":
            died = {"outcome": "hung", "at_depth": 5, "text": "epoch 1\nstuck\n"}
            attempts = (
                wire.AttemptLog(attempt=1, worker="w1", **died),
                wire.AttemptLog(attempt=2, worker="w2", outcome=None, text=None),
            )
            return answer(wire.TrialLogs(trial=int(key), attempts=attempts))
        if part == "artifacts" and name:
            body = self.uploads[name]
            return httpx.Response(200, content=body)
        if part == "artifacts":
            kept = work.Artifact(name="model", size_bytes=4, sha256="0" * 64, attempt=1)
            return page([kept])
        return answer(trial_view(int(key)))

    def _workers(self, request):
        if request.method == "POST":
            return answer(worker_view(json.loads(request.content)["id"]), 201)
        return page([worker_view()])

    def _leases(self, request, key=None, part=None, name=None):
        if key is None:
            return httpx.Response(204)
        if part == "result":
            return answer(work.ResultAnswer(trial=1, state=wire.TrialState.COMPLETE))
        if part == "artifacts":
            return self._upload(request, name)
        if json.loads(request.content)["token"] != "right":
            return problem("stale-lease", 409, "The lease has ended.")
        return answer(work.RenewalAnswer(command=work.Command.CONTINUE, expires_in_seconds=30))

    def _upload(self, request, name):
        self.uploads[name] = request.content
        digest = request.headers["X-Content-SHA256"]
        size = len(request.content)
        kept = work.Artifact(name=name, size_bytes=size, sha256=digest, attempt=1)
        return answer(kept)


def _nothing(request, *_):
    return problem("not-found", 404, f"There is no route {request.url.path!r}.")


@contextmanager
def served(fake: FakeServer, port: int = 0):
    """The fake on a real port of this machine; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            size = int(self.headers.get("Content-Length", 0))
            body, url = self.rfile.read(size), f"http://{self.headers['Host']}{self.path}"
            request = httpx.Request(
                self.command, url, headers=list(self.headers.items()), content=body
            )
            response = fake(request)
            self.send_response(response.status_code)
            self.send_header("Content-Length", str(len(response.content)))
            self.end_headers()
            self.wfile.write(response.content)

        do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  (http.server's names)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
