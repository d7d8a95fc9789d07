"""Requests of bare studies, described once as those of `calls` are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias
from uuid import uuid4

from fathom_spaces.base import parse
from fathom_spaces.documents import load_document
from fathom_spaces.study import StudySpec

from .calls import JSON, Call, Polling, as_, json_of, nothing, page_of, path_of, post
from .wire import Page, StudyView, TrialView
from .wire_studies import Advice, AskedTrial, Note, Report, Suggest, Suggested, Tell
from .wire_work import ResultAnswer

Declared: TypeAlias = StudySpec | Mapping[str, Any] | str | Path


def create_study(spec: Declared, idempotency_key: str | None = None) -> Call[StudyView]:
    """Create a bare study: a model, plain data or the path of a YAML, TOML or JSON file.

    A key that was used before gives back the study it made then; without one a fresh key is made.
    """
    if isinstance(spec, str | Path):
        spec = load_document(Path(spec))
    model = spec if isinstance(spec, StudySpec) else parse(StudySpec, spec, "The study")
    headers = {**JSON, "Idempotency-Key": idempotency_key or uuid4().hex}
    return Call("POST", "/v1/studies", as_(StudyView), headers=headers, body=json_of(model))


def studies() -> Call[Page[StudyView]]:
    """All bare studies, newest first."""
    return page_of("/v1/studies", StudyView)


def wait_study(
    study_id: int, timeout: float | None = None, poll_seconds: float = 1.0
) -> Call[StudyView]:
    """Wait until a study has ended; raises TimeoutError after `timeout` seconds."""
    polling: Polling[StudyView] = Polling(
        done=lambda view: view.state == "complete",
        seconds=timeout,
        pause_seconds=poll_seconds,
        message=f"The study {study_id} has not ended after {timeout} seconds.",
    )
    return Call("GET", path_of("studies", study_id), as_(StudyView), polling=polling)


def stop_study(study_id: int) -> Call[StudyView]:
    """Hand out no more trials of a bare study; it ends with those that run."""
    return Call("POST", f"{path_of('studies', study_id)}:stop", as_(StudyView))


def delete_study(study_id: int) -> Call[None]:
    """Remove a bare study that has ended."""
    return Call("DELETE", path_of("studies", study_id), nothing, repeatable=False)


def best_trials(study_id: int) -> Call[Page[TrialView]]:
    """The best trial of a bare study, or its Pareto front, by the first value."""
    return page_of(f"{path_of('studies', study_id)}/best", TrialView)


def ask(study_id: int, idempotency_key: str | None = None) -> Call[AskedTrial]:
    """A trial to run; raises WrongState once there are no more. A used key gets its trial again."""
    headers = {"Idempotency-Key": idempotency_key or uuid4().hex}
    return Call("POST", path_of("studies", study_id, "trials"), as_(AskedTrial), headers=headers)


def report(trial_id: int, report: Report) -> Call[Advice]:
    """A value on the way, or that the trial lives; the answer says whether to go on."""
    return post(f"{path_of('trials', trial_id)}:report", report, as_(Advice))


def suggest(trial_id: int, asked: Suggest) -> Call[Suggested]:
    """A parameter of a trial that runs; repeating the question gets the same answer."""
    return post(f"{path_of('trials', trial_id)}:suggest", asked, as_(Suggested))


def note(trial_id: int, note: Note) -> Call[None]:
    """Attributes of a trial; repeating them is harmless."""
    return post(f"{path_of('trials', trial_id)}:note", note, nothing)


def tell(trial_id: int, told: Tell) -> Call[ResultAnswer]:
    """How a trial ended; repeating an equal one is harmless."""
    return post(f"{path_of('trials', trial_id)}:tell", told, as_(ResultAnswer))
