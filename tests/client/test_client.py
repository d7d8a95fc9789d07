"""The Python client against a server that speaks the contract."""

import asyncio
import hashlib
import inspect

import httpx
import pytest

from fathom_client import AsyncClient, Client, calls, wire
from fathom_client import wire_work as work
from fathom_client.ask_and_tell import AsyncStudy, AsyncTrial, Study, Trial
from fathom_client.calls import ENDED
from fathom_spaces.errors import (
    FathomError,
    InvalidSpec,
    NotFound,
    StaleLease,
    Unauthorized,
    Unavailable,
)
from fathom_spaces.experiment import ExperimentState, Outcome

from .fake_server import SPEC, comparison, event, experiment_view, problem

REGISTRATION = work.Registration(id="w1", host="here", device="cpu")


def stream(*events: wire.Event) -> bytes:
    texts = [f"id: {e.id}\nevent: {e.kind}\ndata: {e.model_dump_json()}\n\n" for e in events]
    return (": ping\n\n" + "".join(texts)).encode()


def unpaused(monkeypatch):
    monkeypatch.setattr("tenacity.nap.time.sleep", lambda _: None)
    monkeypatch.setattr("fathom_client.client.time.sleep", lambda _: None)


class TestExperiments:
    def test_a_spec_is_submitted_from_a_model_plain_data_or_a_file(self, client, server, tmp_path):
        path = tmp_path / "spec.json"
        path.write_text(SPEC.model_dump_json())
        for spec in (SPEC, SPEC.model_dump(mode="json"), path, str(path)):
            assert client.submit(spec).spec == SPEC
        keys = {request.headers["Idempotency-Key"] for request in server.seen}
        assert len(keys) == 4

    def test_a_key_of_the_users_is_sent(self, client, server):
        client.submit(SPEC, idempotency_key="mine")
        assert server.seen[0].headers["Idempotency-Key"] == "mine"

    def test_a_wrong_spec_never_leaves_the_client(self, client, server):
        with pytest.raises(InvalidSpec, match="unknown dataset"):
            client.submit({**SPEC.model_dump(mode="json"), "task": {"dataset": "digit"}})
        assert not server.seen

    def test_preflight_sizes_up_without_submitting(self, client, server):
        assert client.preflight(SPEC).preflight.largest.depth == 12
        assert server.seen[0].url.query == b"dry_run=true"

    def test_actions_go_to_their_routes(self, client, server):
        assert client.pause("e1").state is ExperimentState.PAUSED
        assert client.resume("e1").state is ExperimentState.RUNNING
        assert client.cancel("e1").state is ExperimentState.CANCELLED
        assert client.delete("e1") is None
        asked = [(r.method, r.url.path) for r in server.seen]
        assert asked[0] == ("POST", "/v1/experiments/e1:pause")
        assert asked[-1] == ("DELETE", "/v1/experiments/e1")

    def test_waiting_asks_until_the_experiment_has_ended(self, client, server):
        server.views = [experiment_view(), experiment_view(ExperimentState.COMPLETE)]
        assert client.wait("e1", poll_seconds=0).state in ENDED
        assert len(server.seen) == 2

    def test_waiting_ends_with_a_timeout(self, client):
        with pytest.raises(TimeoutError, match="e1 has not ended"):
            client.wait("e1", timeout=0, poll_seconds=0)


class TestAnswers:
    def test_the_comparison_shows_itself(self, client):
        answer = client.comparison("e1")
        assert answer.model_dump() == comparison().model_dump()
        assert "udn" in repr(answer)
        assert "Use depth 1" in repr(answer)
        assert "<pre" in answer._repr_html_()

    def test_reports_and_figures(self, client):
        assert client.report("e1") == "<html>report</html>"
        assert client.report("e1", "md") == "# Report"
        assert client.figure("e1", "depth_curve")["layout"] == {"title": "depth_curve.json"}

    def test_lists_go_over_all_pages(self, client, server):
        assert [t.id for t in client.trials(experiment="e1")] == [1, 2, 3]
        assert [t.id for t in client.trials(study=2)] == [1, 2, 3]
        assert server.seen[-1].url.params["page"] == "2"
        assert [w.id for w in client.workers()] == ["worker-1"]
        assert [e.id for e in client.experiments()] == ["e1"]
        assert [a.name for a in client.artifacts(1)] == ["model"]

    def test_trials_need_one_owner(self, client):
        with pytest.raises(TypeError, match="either"):
            client.trials()

    def test_single_things(self, client):
        assert client.study(7).id == 7
        assert client.trial(3).value == 0.9512
        assert client.curve(3).measurements[0].validation == 0.9
        assert client.ready().protocol == wire.PROTOCOL

    def test_ids_are_quoted_in_paths(self, client, server):
        with pytest.raises(NotFound):
            client.experiment("a/../b?x")
        assert server.seen[0].url.raw_path == b"/v1/experiments/a%2F..%2Fb%3Fx"


class TestEvents:
    def test_events_are_read_to_the_last(self, client, server):
        server.streams = [stream(event(1), event(2, "experiment.complete"))]
        assert [e.id for e in client.events("e1")] == [1, 2]

    def test_a_stream_that_ends_early_is_taken_up_after_the_last_event(self, client, server):
        server.streams = [
            stream(event(4)),
            stream(),
            stream(event(4), event(5, "experiment.cancelled")),
        ]
        assert [e.id for e in client.events("e1", after=3)] == [4, 5]
        asked = [r.headers.get("Last-Event-ID") for r in server.seen if "events" in r.url.path]
        assert asked == ["3", "4", "4"]

    def test_an_experiment_that_ended_before_has_no_more_events(self, client, server):
        server.views = [experiment_view(ExperimentState.COMPLETE)]
        server.streams = [stream()]
        assert list(client.events("e1", after=99)) == []

    def test_a_server_that_stays_away_ends_the_stream(self, client, server, monkeypatch):
        unpaused(monkeypatch)
        server.failing = [httpx.ConnectError("refused")] * 10
        with pytest.raises(Unavailable, match="fathom serve"):
            list(client.events("e1"))


class TestWorkerVerbs:
    def test_registration_leases_and_results(self, client):
        assert client.register(REGISTRATION).id == "w1"
        request = work.LeaseRequest(worker="w1", key="12345678")
        assert client.lease(request).leases == ()
        result = work.Result(token="right", outcome=Outcome.DIVERGED, at_depth=3)
        assert client.result("l1", result).state is wire.TrialState.COMPLETE

    def test_a_stale_lease_is_its_own_error(self, client):
        assert client.renew("l1", work.Renewal(token="right")).command is work.Command.CONTINUE
        with pytest.raises(StaleLease, match="has ended"):
            client.renew("l1", work.Renewal(token="old"))

    def test_a_long_poll_gets_the_time_it_asks_for(self, client, server):
        client.lease(work.LeaseRequest(worker="w1", key="12345678", wait_seconds=20))
        assert server.seen[0].extensions["timeout"]["read"] == client.timeout + 20

    def test_an_ask_says_which_protocol_the_worker_speaks(self, client, server):
        client.lease(work.LeaseRequest(worker="w1", key="12345678"))
        assert server.seen[0].headers["X-Fathom-Protocol"] == str(wire.PROTOCOL)

    def test_files_are_uploaded_with_their_checksum_and_come_back(self, client, server, tmp_path):
        data = bytes(range(256)) * 5000
        (tmp_path / "checkpoint").write_bytes(data)
        kept = client.upload_artifact("l1", "right", "checkpoint", tmp_path / "checkpoint")
        assert kept.sha256 == hashlib.sha256(data).hexdigest()
        sent = server.seen[0].headers
        assert sent["X-Fathom-Lease-Token"] == "right"
        assert sent["Content-Length"] == str(len(data))
        back = client.download(1, "checkpoint", tmp_path / "back" / "checkpoint")
        assert back.read_bytes() == data

    def test_a_damaged_file_does_not_appear(self, client, server, tmp_path):
        server.failing = [httpx.Response(200, content=b"x", headers={"X-Content-SHA256": "0"})]
        with pytest.raises(FathomError, match="damaged"):
            client.download(1, "checkpoint", tmp_path / "checkpoint")
        assert list(tmp_path.iterdir()) == []


class TestFailures:
    def test_problems_become_the_exception_they_came_from(self, client, server):
        errors = [{"path": "seeds", "message": "too many", "value": 999, "remedy": "Give fewer."}]
        server.failing = [
            problem("invalid", 422, "seeds", errors),
            problem("unauthorized", 401, "No token."),
            problem("error", 500, "Something failed."),
            problem("of-tomorrow", 418, "New."),
        ]
        with pytest.raises(InvalidSpec) as caught:
            client.submit(SPEC)
        assert caught.value.errors[0].remedy == "Give fewer."
        with pytest.raises(Unauthorized, match=r"No token\."):
            client.trial(1)
        for _ in range(2):
            with pytest.raises(FathomError):
                client.trial(1)
        with pytest.raises(NotFound, match="no experiment 'e9'"):
            client.experiment("e9")

    def test_a_problem_of_a_broken_document_has_no_fields(self, client, server):
        server.failing = [problem("invalid", 422, "not valid YAML: line 3.")]
        with pytest.raises(InvalidSpec, match="line 3"):
            client.submit(SPEC)

    def test_a_server_that_is_away_is_named_with_the_remedy(self, client, server):
        server.failing = [httpx.ConnectError("Connection refused")]
        with pytest.raises(Unavailable, match=r"http://127\.0\.0\.1:8000.*fathom serve"):
            client.experiment("e1")

    def test_something_else_at_the_address_is_told_apart(self, client, server):
        server.failing = [httpx.Response(200, text="<html>"), httpx.Response(404, text="nginx")]
        with pytest.raises(FathomError, match="does not understand"):
            client.experiment("e1")
        with pytest.raises(FathomError, match="404 to GET /v1/experiments/e1"):
            client.experiment("e1")

    def test_a_proxy_without_its_server_is_told_to_be_tried_again(self, client, server):
        server.failing = [httpx.Response(502, text="<html>")]
        with pytest.raises(Unavailable, match=r"answered 502 to GET .*may be starting; try again"):
            client.experiment("e1")

    @pytest.mark.parametrize(
        "address", ["localhost:8000", "ftp://host", "http://", "http://host:port"]
    )
    def test_an_address_must_be_one(self, address):
        with pytest.raises(InvalidSpec, match=r"server: not the address .*Write it like"):
            Client(address)

    def test_repeatable_requests_are_tried_again(self, server, monkeypatch):
        unpaused(monkeypatch)
        server.failing = [httpx.ConnectError("refused"), httpx.ReadTimeout(""), httpx.Response(503)]
        client = Client(transport=server.transport, retry_seconds=60)
        assert client.submit(SPEC).id == "e1"
        assert len({r.headers["Idempotency-Key"] for r in server.seen}) == 1
        assert len(server.seen) == 4

    def test_an_action_is_repeated_only_if_it_was_never_sent(self, server, monkeypatch):
        unpaused(monkeypatch)
        server.failing = [httpx.ConnectError("refused"), httpx.ReadTimeout("")]
        client = Client(transport=server.transport, retry_seconds=60)
        with pytest.raises(Unavailable):
            client.cancel("e1")
        assert len(server.seen) == 2

    def test_a_signal_that_may_have_been_heard_is_not_sent_again(self, server, monkeypatch):
        unpaused(monkeypatch)
        server.failing = [httpx.ConnectError("refused"), httpx.ReadTimeout("")]
        client = Client(transport=server.transport, retry_seconds=60)
        with pytest.raises(Unavailable):
            client.grow(7)
        assert client.grow(7).signals == 1
        asked = {(request.method, request.url.path) for request in server.seen}
        assert (asked, len(server.seen)) == ({("POST", "/v1/trials/7:grow")}, 3)

    def test_known_points_are_sent_again_under_their_key(self, server, monkeypatch):
        unpaused(monkeypatch)
        server.failing = [httpx.ReadTimeout("")]
        client = Client(transport=server.transport, retry_seconds=60)
        assert client.enqueue(4, [{"depth": 3}, {"lr": 0.1}]).points == 2
        keys = {request.headers["idempotency-key"] for request in server.seen}
        assert (len(server.seen), len(keys)) == (2, 1)
        with pytest.raises(InvalidSpec, match=r"points\.0"):
            client.enqueue(4, [3])
        assert len(server.seen) == 2

    def test_refusals_are_not_tried_again(self, server):
        client = Client(transport=server.transport, retry_seconds=60)
        with pytest.raises(NotFound):
            client.experiment("e9")
        assert len(server.seen) == 1

    def test_a_full_server_disk_is_unavailable_in_its_own_words(self, client, server):
        server.failing = [problem("unavailable", 503, "The disk is full.")]
        with pytest.raises(Unavailable, match="disk is full"):
            client.experiment("e1")


class TestSettings:
    def test_they_come_from_the_environment(self, server, monkeypatch):
        monkeypatch.setenv("FATHOM_SERVER", "http://elsewhere:1234/")
        monkeypatch.setenv("FATHOM_TOKEN", "secret")
        with Client(transport=server.transport) as client:
            client.experiment("e1")
            assert "secret" not in repr(client)
        assert str(server.seen[0].url) == "http://elsewhere:1234/v1/experiments/e1"
        assert server.seen[0].headers["Authorization"] == "Bearer secret"

    def test_without_a_token_none_is_sent(self, client, server):
        client.experiment("e1")
        assert "Authorization" not in server.seen[0].headers


class TestBothClients:
    def test_methods_carry_the_signature_of_their_call(self, client):
        assert inspect.signature(client.wait) == inspect.signature(calls.wait)
        assert Client.submit.__doc__ == calls.submit.__doc__

    def test_they_have_the_same_methods(self):
        public = [{n for n in dir(kind) if not n.startswith("_")} for kind in (Client, AsyncClient)]
        assert public[0] == public[1]

    @pytest.mark.parametrize(("one", "other"), [(Study, AsyncStudy), (Trial, AsyncTrial)])
    def test_so_do_their_handles_of_studies_and_trials(self, one, other):
        public = [{n for n in dir(kind) if not n.startswith("_")} for kind in (one, other)]
        assert public[0] == public[1]
        for name in public[0]:
            ours, theirs = getattr(one, name), getattr(other, name)
            assert type(ours) is type(theirs)
            if inspect.isfunction(ours):
                assert inspect.signature(ours) == inspect.signature(theirs)
                assert ours.__doc__ == theirs.__doc__

    def test_the_asynchronous_one_does_the_same(self, server, tmp_path):
        (tmp_path / "checkpoint").write_bytes(b"x" * 600_000)
        server.views = [experiment_view(), experiment_view(ExperimentState.COMPLETE)]
        server.streams = [stream(event(1)), stream(event(2, "experiment.complete"))]

        async def scenario():
            async with AsyncClient(transport=server.transport, retry_seconds=0) as client:
                assert (await client.submit(SPEC)).id == "e1"
                assert [t.id async for t in client.trials(experiment="e1")] == [1, 2, 3]
                assert [e.id async for e in client.events("e1")] == [1, 2]
                assert (await client.wait("e1", poll_seconds=0)).state in ENDED
                source = tmp_path / "checkpoint"
                await client.upload_artifact("l1", "right", "checkpoint", source)
                await client.download(1, "checkpoint", tmp_path / "back")
                with pytest.raises(NotFound):
                    await client.experiment("e9")
                server.failing = [httpx.ConnectError("refused")]
                with pytest.raises(Unavailable):
                    await client.experiment("e1")

        asyncio.run(scenario())
        assert (tmp_path / "back").read_bytes() == b"x" * 600_000
