"""A user's objective in a worker: what it is given, and what becomes of its end."""

import math
import os
import signal
from pathlib import Path
from typing import Any

import optuna
import pytest

from fathom_client.sight import ALLOWED
from fathom_client.wire import Measurement
from fathom_client.wire_studies import Suggest
from fathom_client.wire_work import Command, ObjectiveJob, Result
from fathom_spaces.domains import Domain, FloatRange, Scalar
from fathom_spaces.errors import FieldError, InvalidSpec, StaleLease, Unavailable
from fathom_workers import objective
from fathom_workers.objective import Trial
from fathom_workers.runtime import Settings, Worker

from .fake_server import AWAY, FakeServer
from .own_code import WriteModule, write_module
from .test_runtime import FAST
from .tiny_trainer import safetensors

__all__ = ["write_module"]


class Parent:
    """Answers at once: the low end of a range, the first of some choices."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Domain]] = []
        self.measured: list[Measurement] = []
        self.noted: dict[str, Any] = {}
        self.command = Command.CONTINUE
        self.stopping = False

    def report(self, measurement: Measurement) -> Command:
        self.measured.append(measurement)
        return self.command

    def stop(self) -> bool:
        return self.stopping

    def suggest(self, name: str, domain: Domain) -> Scalar:
        self.asked.append((name, domain))
        return getattr(domain, "low", None) or domain.values()[0]

    def attributes(self, noted: dict[str, Any]) -> None:
        self.noted |= noted


@pytest.fixture
def parent() -> Parent:
    return Parent()


@pytest.fixture
def ended(
    write_module: WriteModule, monkeypatch: pytest.MonkeyPatch, parent: Parent, tmp_path: Path
):
    """How a trial ends of an objective whose body this is."""

    def ended(body: str, values: int = 1, options: dict[str, Any] | None = None) -> Result:
        lines = "\n    ".join(body.splitlines())
        arguments = "".join(f", {name}" for name in options or {})
        module = write_module(f"def goal(trial{arguments}):\n    {lines}\n")
        monkeypatch.setenv(ALLOWED, module)
        job = a_run(f"{module}:goal", values=values, options=options or {})
        return objective.run(job, parent, tmp_path, None)

    return ended


def a_run(name: str = "mine:goal", **changes: Any) -> ObjectiveJob:
    return ObjectiveJob(**{"objective": name, "number": 3, "seed": 7, **changes})


def test_what_it_returns_is_the_value(ended, parent) -> None:
    body = 'x = trial.suggest_float("x", 0.5, 2.0)\nreturn x * scale + trial.number + trial.seed'
    result = ended(body, options={"scale": 2.0})
    assert (result.outcome, result.validation) == ("finished", 11.0)
    assert result.costs.device_seconds > 0
    assert parent.asked == [("x", FloatRange(low=0.5, high=2.0))]


def test_numbers_of_numpy_are_numbers_and_tuples_are_several(ended) -> None:
    assert ended("import numpy\nreturn numpy.float32(0.5)").validation == 0.5
    assert ended("return 1, 2.5", values=2).values == (1.0, 2.5)


@pytest.mark.parametrize(
    ("body", "values", "said"),
    [
        ("return 'good'", 1, "returned 'good', a str. Return a number"),
        ("return None", 1, "returned None, a NoneType"),
        ("return 1, 2", 1, "returned 2 values, and the study has 1 directions"),
        ("return 1.0", 2, "returned 1 values, and the study has 2 directions"),
    ],
)
def test_what_is_no_value_is_an_error_that_says_so(ended, body, values, said) -> None:
    with pytest.raises((TypeError, ValueError), match=said):
        ended(body, values=values)


@pytest.mark.parametrize(
    ("body", "outcome", "said"),
    [
        ("return float('nan')", "diverged", "returned nan"),
        ("return float('inf')", "diverged", "returned inf"),
        ("trial.report(float('nan'), 2)\nreturn 1.0", "diverged", "reported nan at step 2"),
        ("import optuna\nraise optuna.TrialPruned('at 3')", "pruned", "at 3"),
        (
            "from fathom_client.ask_and_tell import PrunedError\nraise PrunedError('x')",
            "pruned",
            "x",
        ),
        ("import torch\nraise torch.OutOfMemoryError('no room')", "out_of_memory", "no room"),
    ],
)
def test_ends_that_are_no_errors(ended, body, outcome, said) -> None:
    result = ended(body)
    assert result.outcome == outcome
    assert said in result.message
    assert result.validation is None


def test_other_exceptions_are_the_callers(ended) -> None:
    with pytest.raises(KeyError, match="rows"):
        ended("raise KeyError('rows')")


def test_a_trial_that_is_told_to_stop_ends_at_its_next_word(ended, parent) -> None:
    parent.stopping = True
    body = "try:\n    {}\nexcept Exception:\n    pass\nreturn 1.0"
    for word in ("trial.report(1.0, 1)", "trial.should_prune()", 'trial.suggest_int("n", 1, 2)'):
        assert ended(body.format(word)).outcome == "preempted"
    assert parent.measured == []


def test_reports_are_answered_and_a_step_counts_once(parent, tmp_path) -> None:
    trial = Trial(a_run(), parent, tmp_path, None)
    trial.report(1, 0)
    assert not trial.should_prune()
    with pytest.warns(UserWarning, match="Step 0 was reported before"):
        trial.report(0.5, 0)
    parent.command = Command.PRUNE
    trial.report(2.0, 1)
    assert trial.should_prune()
    assert [(m.step, m.validation) for m in parent.measured] == [(0, 1.0), (1, 2.0)]
    with pytest.raises(ValueError, match=r"The step is 1\.5"):
        trial.report(1.0, 1.5)
    with pytest.raises(ValueError, match="the study has several directions"):
        Trial(a_run(values=2), parent, tmp_path, None).report(1.0, 1)


def test_of_several_values_the_one_watched_is_reported(parent, tmp_path) -> None:
    trial = Trial(a_run(values=2, watched="hits"), parent, tmp_path, None)
    parent.command = Command.PRUNE
    trial.report(4.0, 1)
    assert trial.should_prune()
    assert [(m.step, m.validation) for m in parent.measured] == [(1, 4.0)]


def test_a_name_is_asked_for_once_unless_its_range_changes(parent, tmp_path) -> None:
    trial = Trial(a_run(), parent, tmp_path, None)
    for _ in range(3):
        assert trial.suggest_int("n", 2, 8, step=2) == 2
    assert trial.suggest_categorical("kind", ["a", True, 3]) == "a"
    assert trial.suggest_float("lr", 1e-4, 1e-1, log=True) == 1e-4
    assert trial.params == {"n": 2, "kind": "a", "lr": 1e-4}
    assert [name for name, _ in parent.asked] == ["n", "kind", "lr"]
    trial.suggest_int("n", 2, 9)
    assert len(parent.asked) == 4


@pytest.mark.parametrize(
    ("method", "given", "said"),
    [
        ("suggest_float", (2.0, 1.0), "x: .*low is above high"),
        ("suggest_float", (math.nan, 1.0), "x: low: "),
        ("suggest_categorical", ([],), "x: choices: choices is empty"),
        ("suggest_categorical", ([None],), "x: .*not a number"),
    ],
)
def test_a_range_that_is_none_is_an_error_at_its_place(
    parent, tmp_path, method, given, said
) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        getattr(Trial(a_run(), parent, tmp_path, None), method)("x", *given)
    assert not isinstance(caught.value, InvalidSpec)  # that would be the worker's refusal


def test_attributes_are_what_json_has(parent, tmp_path) -> None:
    trial = Trial(a_run(), parent, tmp_path, None)
    trial.set_user_attr("sizes", (1, 2))
    assert (parent.noted, trial.user_attrs) == ({"sizes": [1, 2]}, {"sizes": (1, 2)})
    with pytest.raises(TypeError, match="attribute 'net' cannot be kept as JSON"):
        trial.set_user_attr("net", object())


def test_it_behaves_as_optunas_trial_does_for_one_objective(parent, tmp_path) -> None:
    def goal(trial: Any) -> float:
        size = trial.suggest_int("size", 1, 4)
        kind = trial.suggest_categorical("kind", ["a", "b"])
        rate = trial.suggest_float("rate", 0.0, 1.0, step=0.25)
        trial.report(size, 1)
        trial.set_user_attr("pruned", trial.should_prune())
        return size + rate + (kind == "a") + trial.number

    ours = goal(Trial(a_run(number=0), parent, tmp_path, None))
    assert ours == goal(optuna.trial.FixedTrial({"size": 1, "kind": "a", "rate": 0.0}))


@pytest.mark.parametrize(
    ("allowed", "attribute", "options", "said"),
    [
        (False, "goal", {}, "is not allowed here.*--allow-module"),
        (True, "gaol", {}, "has no gaol"),
        (True, "SIZE", {}, "is a int, not a callable"),
        (True, "goal", {"sise": 1}, "options: cannot be called with them: .*'sise'"),
    ],
)
def test_what_is_not_there_or_not_allowed_is_refused(
    write_module, monkeypatch, parent, tmp_path, allowed, attribute, options, said
) -> None:
    module = write_module("SIZE = 3\ndef goal(trial, size=1): return size\n")
    monkeypatch.setenv(ALLOWED, module if allowed else "other")
    with pytest.raises(InvalidSpec, match=said):
        objective.run(a_run(f"{module}:{attribute}", options=options), parent, tmp_path, None)


# --- through the worker -----------------------------------------------------------------------


@pytest.fixture
def work(write_module: WriteModule, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tiny_trainer):
    """A worker that runs trials of objectives of these bodies, one after the other."""

    def work(server: FakeServer, *bodies: str, **job: Any) -> FakeServer:
        names = []
        for body in bodies:
            lines = "\n    ".join(body.splitlines())
            names.append(write_module(f"import os, signal\ndef goal(trial):\n    {lines}\n"))
        path = os.pathsep.join([str(tmp_path / "modules"), os.environ["PYTHONPATH"]])
        monkeypatch.setenv("PYTHONPATH", path)
        monkeypatch.setenv(ALLOWED, ",".join(names))
        server.jobs += [a_run(f"{name}:goal", **job) for name in names]
        scratch = tmp_path / "scratch"
        settings = Settings(
            "w1", scratch, timing=FAST, trainer=tiny_trainer, most_trials=len(server.jobs)
        )
        Worker(server, settings).run()
        return server

    return work


def test_parameters_come_over_the_wire_with_the_leases_token(work) -> None:
    body = 'n = trial.suggest_int("n", 3, 9)\ntrial.set_user_attr("n", n)\nreturn n * 2'
    server = work(FakeServer(), body)
    assert [(r.outcome, r.validation) for _, r in server.results] == [("finished", 6.0)]
    assert [(trial, asked.name, asked.token) for trial, asked in server.questions] == [
        (1, "n", "token-lease-1")
    ]
    assert server.attributes == {1: {"n": 3}}


def test_a_worker_says_which_objectives_it_may_run(work) -> None:
    server = work(FakeServer(), "return 1.0")
    (module,) = {job.partition(":")[0] for job in server.registrations[0].objectives[:1]}
    assert server.registrations[0].objectives == (f"{module}:*", f"{module}.*")


def test_a_question_waits_until_the_server_is_back(work) -> None:
    server = FakeServer()
    server.unheard["suggest"] = [AWAY] * 3
    server.unanswered["suggest"] = [Unavailable("lost on its way")]
    server.unheard["note"] = [AWAY]
    body = 'trial.set_user_attr("a", 1)\nreturn trial.suggest_float("x", 0.25, 1.0)'
    work(server, body)
    assert [r.validation for _, r in server.results] == [0.25]
    assert server.attributes == {1: {"a": 1}}


def test_a_refusal_reaches_the_objective_as_a_value_error(work) -> None:
    server = FakeServer()
    mistake = FieldError(path="x", message="this trial has it from 0 to 1", remedy="Rename it.")
    server.unheard["suggest"] = [InvalidSpec([mistake], "The parameter")]
    body = """try:
    trial.suggest_float("x", 0.0, 2.0)
except ValueError as error:
    trial.set_user_attr("said", str(error))
return 1.0"""
    work(server, body)
    assert server.outcomes() == ["finished"]
    assert server.attributes == {1: {"said": "x: this trial has it from 0 to 1. Rename it."}}


def test_a_stale_lease_ends_the_run_at_its_question(work) -> None:
    server = FakeServer()
    server.unheard["suggest"] = [StaleLease("lease-1 has ended")]
    work(server, 'trial.suggest_int("n", 1, 2)\nreturn 1.0', "return 2.0")
    assert [(lease, r.validation) for lease, r in server.results] == [("lease-2", 2.0)]


def test_a_question_that_the_server_never_answers_does_not_keep_a_worker_from_stopping(
    work, monkeypatch
) -> None:
    server = FakeServer()
    server.unheard["suggest"] = [AWAY] * 10_000
    heard = FakeServer._hear

    def hear(self: FakeServer, verb: str) -> None:
        if verb == "suggest" and self.calls[verb] == 2:
            os.kill(os.getpid(), signal.SIGTERM)
        heard(self, verb)

    monkeypatch.setattr(FakeServer, "_hear", hear)
    monkeypatch.setattr(Worker, "run", _with_signals(Worker.run))
    work(server, 'trial.suggest_int("n", 1, 2)\nreturn 1.0')
    assert server.outcomes() == ["preempted"]


def _with_signals(run: Any) -> Any:
    def with_signals(worker: Worker) -> int:
        before = signal.signal(signal.SIGTERM, worker.on_signal)
        try:
            return int(run(worker))
        finally:
            signal.signal(signal.SIGTERM, before)

    return with_signals


def test_a_process_that_dies_is_an_error_and_the_next_trial_runs(work) -> None:
    dies = "trial.report(1.0, 1)\nos.kill(os.getpid(), signal.SIGKILL)"
    server = work(FakeServer(), dies, "return 2.0")
    assert server.outcomes() == ["error", "finished"]
    assert "SIGKILL" in server.results[0][1].message


def test_the_traceback_of_an_exception_reaches_the_server(work) -> None:
    server = work(FakeServer(), "raise RuntimeError('no such table')")
    assert server.outcomes() == ["error"]
    assert "RuntimeError: no such table" in server.results[0][1].message


def test_a_pruner_is_heard_before_the_next_step(work) -> None:
    server = FakeServer()
    server.command = lambda _, renewal: (
        Command.PRUNE if any(m.step == 2 for m in renewal.measurements) else Command.CONTINUE
    )
    body = """for step in range(9):
    trial.report(step, step)
    if trial.should_prune():
        import optuna
        raise optuna.TrialPruned
return 1.0"""
    work(server, body, prunable=True)
    assert (server.outcomes(), server.steps()) == (["pruned"], [0, 1, 2])


def test_a_checkpoint_is_kept_and_given_to_the_next_attempt(work) -> None:
    number = safetensors(5)
    body = f"""if trial.resume is not None:
    return trial.resume.read_bytes()[-1]
trial.checkpoint.write_bytes({number!r})
raise RuntimeError("once")"""
    server = work(FakeServer(), body)
    assert server.artifacts["lease-1", "checkpoint.safetensors"] == number
    server = work(FakeServer(checkpoint=number), body)
    assert [r.validation for _, r in server.results] == [5.0]


def test_suggest_has_the_wires_form() -> None:
    asked = Suggest(token="t", name="x", domain=FloatRange(low=0.0, high=1.0))
    assert Suggest.model_validate_json(asked.model_dump_json()) == asked
