"""A server in memory: leases with fencing, everything a worker told it, faults on demand."""

import threading
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from fathom_client.wire import Measurement, Problem, TrialState
from fathom_client.wire_studies import Note, Suggest, Suggested
from fathom_client.wire_work import (
    Artifact,
    Command,
    Heartbeat,
    HeartbeatAnswer,
    Job,
    Lease,
    LeaseRequest,
    Leases,
    ObjectiveJob,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)
from fathom_service.problems import problem_of
from fathom_spaces.errors import FathomError, NotFound, StaleLease, Unavailable
from fathom_spaces.experiment import Task

Answered = TypeVar("Answered")
AWAY = Unavailable("no server answers")


def a_job(
    family: str = "steps", epochs: int = 3, prunable: bool = False, depth: int = 4, **changes: Any
) -> Job:
    job = Job(
        task=Task(dataset="iris"),
        family=family,
        width=4,
        depths=(depth,),
        epochs=epochs,
        batch_size=8,
        optimizer="adam",
        lr=0.1,
        weight_decay=0,
        schedule="constant",
        warmup=0,
        seed=0,
        prunable=prunable,
    )
    return job.model_copy(update=changes)


class FakeServer:
    def __init__(
        self,
        *jobs: Job | ObjectiveJob,
        expires_in_seconds: float = 0.6,
        checkpoint: bytes | None = None,
    ):
        self.jobs = list(jobs)
        self.expires_in_seconds = expires_in_seconds
        self.checkpoint = checkpoint
        self.calls: Counter[str] = Counter()
        self.registrations: list[Registration] = []
        self.asks: list[LeaseRequest] = []
        self.granted: dict[str, Leases] = {}
        self.measurements: dict[int, list[Measurement]] = defaultdict(list)
        self.results: list[tuple[str, Result]] = []
        self.questions: list[tuple[int, Suggest]] = []
        self.attributes: dict[int, dict[str, object]] = defaultdict(dict)
        self.artifacts: dict[tuple[str, str], bytes] = {}
        self.stale: set[str] = set()
        self.command: Callable[[str, Renewal], Command] = lambda _lease, _renewal: Command.CONTINUE
        self.said: dict[str, Command] = defaultdict(lambda: Command.CONTINUE)
        self.happened: Callable[[str], None] = lambda _verb: None
        self.signals = 0
        # Before a request is heard (it never arrived), or after (its answer was lost).
        self.unheard: dict[str, list[FathomError]] = defaultdict(list)
        self.unanswered: dict[str, list[FathomError]] = defaultdict(list)
        self._lock = threading.RLock()

    def outcomes(self) -> list[str]:
        return [result.outcome.value for _, result in self.results]

    def steps(self, trial: int = 1) -> list[int]:
        return [measurement.step for measurement in self.measurements[trial]]

    def register(self, registration: Registration, /) -> WorkerView:
        self._hear("register")
        self.registrations.append(registration)
        now = datetime.now(UTC)
        fields = registration.model_dump(exclude={"protocol", "families", "methods"})
        view = WorkerView(**fields, registered_at=now, last_seen_at=now, state="live")
        return self._answer("register", view)

    def lease(self, request: LeaseRequest, /) -> Leases:
        self.asks.append(request)
        self._hear("lease")
        if not any(registered.id == request.worker for registered in self.registrations):
            raise NotFound("worker", request.worker)
        over = {lease for lease, _ in self.results} | self.stale
        if request.key not in self.granted and self.jobs and request.beside not in over:
            count = min(request.capacity, len(self.jobs))
            first = 1 + sum(len(granted.leases) for granted in self.granted.values())
            leases = [self._lease(first + i, self.jobs.pop(0)) for i in range(count)]
            self.granted[request.key] = Leases(leases=tuple(leases))
        return self._answer("lease", self.granted.get(request.key, Leases(leases=())))

    def renew(self, lease_id: str, renewal: Renewal, /) -> RenewalAnswer:
        self._hear("renew")
        return self._answer("renew", self._renewed(lease_id, renewal))

    def heartbeat(self, beat: Heartbeat, /) -> HeartbeatAnswer:
        self._hear("heartbeat")
        renewed: dict[str, RenewalAnswer] = {}
        refused: dict[str, Problem] = {}
        for lease_id, renewal in beat.leases.items():
            try:
                renewed[lease_id] = self._renewed(lease_id, renewal)
            except FathomError as error:
                refused[lease_id] = problem_of(error)
            self.happened("renew")
        return self._answer("heartbeat", HeartbeatAnswer(renewed=renewed, refused=refused))

    def _renewed(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        self._fence(lease_id, renewal.token)
        trial = int(lease_id.removeprefix("lease-"))
        known = {measurement.step for measurement in self.measurements[trial]}
        new = [m for m in renewal.measurements if m.step not in known]
        self.measurements[trial] += new
        if self.said[lease_id] is Command.CONTINUE:  # what was decided once stands
            self.said[lease_id] = self.command(lease_id, renewal)
        return RenewalAnswer(
            command=self.said[lease_id],
            expires_in_seconds=self.expires_in_seconds,
            signals=self.signals,
        )

    def result(self, lease_id: str, result: Result, /) -> ResultAnswer:
        self._hear("result")
        assert result.token == f"token-{lease_id}"
        self.results.append((lease_id, result))
        answer = ResultAnswer(trial=1, state=TrialState.COMPLETE)
        return self._answer("result", answer)

    def suggest(self, trial_id: int, asked: Suggest, /) -> Suggested:
        """The low end of a range, the first of some choices."""
        self._hear("suggest")
        self._fence(f"lease-{trial_id}", asked.token)
        self.questions.append((trial_id, asked))
        value = (asked.domain.values() or (asked.domain.low,))[0]
        return self._answer("suggest", Suggested(name=asked.name, value=value))

    def note(self, trial_id: int, note: Note, /) -> None:
        self._hear("note")
        self._fence(f"lease-{trial_id}", note.token)
        self.attributes[trial_id] |= note.attributes
        self._answer("note", None)

    def upload_artifact(self, lease_id: str, token: str, name: str, source: Path, /) -> Artifact:
        self._hear("upload")
        self._fence(lease_id, token)
        content = source.read_bytes()
        self.artifacts[lease_id, name] = content
        artifact = Artifact(name=name, size_bytes=len(content), sha256="", attempt=1)
        return self._answer("upload", artifact)

    def download_artifact(self, trial_id: int, name: str, path: Path, /) -> Path:
        self._hear("download")
        if self.checkpoint is None:
            raise NotFound("artifact", name)
        path.write_bytes(self.checkpoint)
        return self._answer("download", path)

    def _lease(self, number: int, job: Job | ObjectiveJob) -> Lease:
        return Lease(
            id=f"lease-{number}",
            token=f"token-lease-{number}",
            trial=number,
            study=1,
            experiment="e1",
            method="searched/grid",
            attempt=1,
            expires_in_seconds=self.expires_in_seconds,
            job=job,
            checkpoint="checkpoint.safetensors" if self.checkpoint is not None else None,
        )

    def _fence(self, lease_id: str, token: str) -> None:
        if lease_id in self.stale or token != f"token-{lease_id}":
            raise StaleLease(f"{lease_id} has ended")

    def _hear(self, verb: str) -> None:
        with self._lock:
            self.calls[verb] += 1
            if self.unheard[verb]:
                raise self.unheard[verb].pop(0)

    def _answer(self, verb: str, answer: Answered) -> Answered:
        self.happened(verb)
        if self.unanswered[verb]:
            raise self.unanswered[verb].pop(0)
        return answer
