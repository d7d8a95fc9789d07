"""Bare studies with a declared space, and programs that ask, report and tell."""

from typing import Any

from fathom_client.wire_studies import AskedTrial, Report, Tell
from fathom_client.wire_work import Command
from fathom_service.bare import asking, studies
from fathom_service.engine import TrialEngine
from fathom_service.settings import Settings
from fathom_spaces.base import parse
from fathom_spaces.study import StudySpec
from fathom_storage import leases
from fathom_storage.database import Database, clock

LR = {"low": 1e-4, "high": 1e-1, "log": True}
SPACE = {"lr": LR, "layers": {"low": 1, "high": 4}, "units_1": {"low": 8, "high": 64}}
SPACE["units_1"]["when"] = {"layers": [2, 3, 4]}


def study_spec(**changes: Any) -> StudySpec:
    whole = {"name": "cache", "space": SPACE, "direction": "minimize", "seed": 1}
    return parse(StudySpec, {**whole, **changes}, "The study")


def created(database: Database, **changes: Any) -> int:
    return studies.create(database, study_spec(**changes))[0]


def loss(params: Any) -> float:
    return (params["layers"] - 3) ** 2 + abs(params.get("lr", 0.01) - 0.01)


def told(database: Database, asked: AskedTrial, **said: Any) -> str:
    return asking.tell(database, asked.id, Tell(token=asked.token, **said)).state


def reported(database: Database, asked: AskedTrial, step: int, value: float) -> Command:
    report = Report(token=asked.token, step=step, value=value)
    return asking.report(database, asked.id, report).command


def run(database: Database, study: int, count: int) -> list[dict[str, Any]]:
    points = []
    for number in range(count):
        asked = asking.ask(database, study, f"run-{number}")
        points.append(asked.params)
        told(database, asked, value=loss(asked.params))
    return points


def expire(database: Database, asked: AskedTrial) -> None:
    """Let its time be over, and the sweeper come by."""

    def work(connection: Any) -> None:
        long_ago = clock(connection).replace(year=2000)
        connection.execute(
            leases._L.update().where(leases._L.c.trial_id == asked.id).values(expires_at=long_ago)
        )

    database.write(work)
    TrialEngine(database, Settings()).sweep()
