"""A dry run: what an experiment would take, and whether it would be accepted."""

from fathom_client.wire import DryRun
from fathom_spaces.experiment import Experiment
from fathom_spaces.preflight import preflight
from fathom_storage.database import Database

from . import transfer
from .samplers.checks import check


def dry_run(database: Database, experiment: Experiment) -> DryRun:
    """Its sizes, its plan and what it would know; raises `InvalidSpec` as submitting would."""
    check(experiment)
    plan = preflight(experiment)
    given = zip(experiment.methods, transfer.of_experiment(database, experiment), strict=True)
    taken = {method.label: tuple(known.sources) for method, known in given if known.sources}
    return DryRun(name=experiment.name, preflight=plan, transfer=taken)
