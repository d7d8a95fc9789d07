"""A lease with all it belongs to, and the two questions asked of it first."""

import hmac
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from fathom_spaces.domains import Params
from fathom_spaces.errors import StaleLease
from fathom_spaces.experiment import Experiment, ExperimentState
from fathom_storage import leases, ledger, trials
from fathom_storage.records import ExperimentRecord, LeaseRecord, StudyRecord, TrialRecord

from .specs import spec_of


@dataclass(frozen=True)
class Held:
    """A lease, its trial, its study and its experiment, as one transaction sees them."""

    lease: LeaseRecord
    trial: TrialRecord
    study: StudyRecord
    record: ExperimentRecord

    @property
    def experiment(self) -> Experiment:
        """The experiment's spec."""
        return spec_of(self.record)

    @property
    def params(self) -> Params:
        """The trial's parameters."""
        params: Params = json.loads(self.trial.params)
        return params

    @property
    def cancelled(self) -> bool:
        """Whether a person has cancelled the experiment."""
        return self.record.state == ExperimentState.CANCELLED

    def check_token(self, token: str) -> None:
        """Raise `StaleLease` where the token is not this lease's."""
        if not hmac.compare_digest(self.lease.token.encode(), token.encode()):
            raise StaleLease(
                f"The token is not the one of lease {self.lease.id}. "
                "Send the token that came with the lease."
            )

    def check_live(self) -> None:
        """Raise `StaleLease` where the attempt has ended."""
        if self.lease.ended_at is not None:
            raise StaleLease(
                f"Lease {self.lease.id} of trial {self.trial.trial_id} has ended "
                f"({self.lease.outcome}): {self.lease.message or 'stop this trial.'}"
            )


def hold(connection: sa.Connection, lease_id: str) -> Held:
    """The lease with that id, locked until commit; raises `NotFound`."""
    return gather(connection, [leases.get(connection, lease_id)])[0]


def hold_all(connection: sa.Connection, lease_ids: Collection[str]) -> dict[str, Held]:
    """Those of the leases that are there, by id, locked until commit."""
    found = leases.several(connection, lease_ids)
    return {held.lease.id: held for held in gather(connection, list(found.values()))}


def gather(connection: sa.Connection, found: Sequence[LeaseRecord]) -> list[Held]:
    """What leases belong to, in their order."""
    if not found:
        return []
    mine = trials.with_studies(connection, {lease.trial_id for lease in found})
    owners = ledger.several(connection, {study.experiment_id for _, study in mine.values()})

    def held(lease: LeaseRecord) -> Held:
        trial, study = mine[lease.trial_id]
        return Held(lease, trial, study, owners[study.experiment_id])

    return [held(lease) for lease in found]
