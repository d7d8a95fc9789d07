"""What Fathom takes at most, with the bounds read where they are kept."""

from collections.abc import Iterator

from pydantic import BaseModel

from fathom_client.wire_work import Heartbeat, LeaseRequest, Renewal
from fathom_service import groups
from fathom_service.app import MOST_LOOKING
from fathom_service.settings import Settings
from fathom_spaces import documents, known, model, ranges, task, transfer
from fathom_spaces.experiment import Experiment
from fathom_spaces.learned.base import LearnedSettings
from fathom_spaces.resources import Resources
from fathom_spaces.searched import SampledSettings, SearchedSettings, drawn
from fathom_spaces.study import StudySpec
from fathom_spaces.training import Confirm

from .reference import commands


def bound(kind: type[BaseModel], field: str) -> int:
    """The most that a field may be, or hold."""
    found = kind.model_fields[field].metadata
    (most,) = {m for one in found for n in ("le", "max_length") if (m := getattr(one, n, None))}
    return int(most)


def replicas() -> int:
    """The most processes of one server."""
    (flag,) = [p for p in dict(commands())["fathom serve"].params if p.name == "replicas"]
    return int(flag.max)


def limits() -> Iterator[list[str]]:
    """Everything that has a limit, with what happens beyond it."""
    yield ["of", "the most", "beyond it"]
    refused = "422, with the path and the value"
    body, file = Settings.max_body_bytes, Settings.max_artifact_bytes
    for what, most, beyond in (
        ("a spec, in characters", documents.MAX_BYTES, "422, before it is read"),
        ("`model.depth`", model.MOST_DEPTH, refused),
        ("`model.width`", model.MOST_WIDTH, refused),
        ("methods of an experiment", bound(Experiment, "methods"), refused),
        ("`seeds` of an experiment", bound(Experiment, "seeds"), refused),
        ("`confirm.seeds`", bound(Confirm, "seeds"), refused),
        ("`runs` of a learned method, for each seed", bound(LearnedSettings, "runs"), refused),
        ("`trials` of a searched method, for each seed", bound(SampledSettings, "trials"), refused),
        ("`executions_per_trial`", bound(SearchedSettings, "executions_per_trial"), refused),
        ("points of a grid", drawn.MAX_GRID, "422, with the number of points"),
        ("values of a range of real numbers with a step", ranges.MAX_STEPS, refused),
        ("parameters that layers have for themselves", model.MOST_PARAMETERS, refused),
        ("points under `enqueue`", known.MOST_POINTS, refused),
        ("trials taken by `transfer_from`", transfer.MOST_TAKEN, "the best and the newest count"),
        ("rows of a data set", task.MAX_ROWS, refused),
        ("devices that train one trial", bound(Resources, "gpus"), refused),
        ("`trials` of a bare study", bound(StudySpec, "trials"), "422; none given is no limit"),
        ("directions of a bare study", bound(StudySpec, "directions"), refused),
        ("values reported for a trial of a bare study", bound(StudySpec, "steps"), refused),
        ("trials in one request for work", bound(LeaseRequest, "capacity"), refused),
        ("leases renewed in one request", bound(Heartbeat, "leases"), refused),
        ("measurements in one report of a worker", bound(Renewal, "measurements"), refused),
        ("a request's body, in bytes", body, "413 `too-large`"),
        ("a file of a trial, in bytes", file, "422; it is not kept"),
        ("requests of a kind that wait, in each replica", groups.MOST_WAITING, "429, come again"),
        ("requests of a kind in one transaction", groups.MOST_TOGETHER, "the rest has the next"),
        ("comparisons and figures that a replica makes at a time", MOST_LOOKING, "they wait"),
        ("replicas of a server", replicas(), "the command line says so"),
    ):
        yield [what, f"{most:,}", beyond]
