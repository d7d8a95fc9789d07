"""Which cells are measured: the matrix, growth, and what Fathom alone can be asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from .cases import Case

LONGEST = 100_000


@dataclass(frozen=True)
class Plan:
    """The sizes of a run.

    Attributes:
        few, many: prior trials whose latencies are compared.
        learned: prior trials of the cells with TPE.
        matrix_only: neither growth nor TPE.
        idle: workers that wait; 0 for none.
    """

    sides: tuple[str, ...]
    clients: tuple[int, ...]
    prior: tuple[int, ...]
    seconds: float
    few: int = 100
    many: int = LONGEST
    learned: tuple[int, ...] = (1_000, 10_000, LONGEST)
    matrix_only: bool = False
    idle: int = 5_000
    repeats: int = 1

    @property
    def crowd(self) -> int:
        """The clients of all cells outside of the matrix."""
        return 32 if 32 in self.clients else max(self.clients)


QUICK = {"few": 100, "many": 10_000, "learned": (1_000,), "idle": 500}


# Each client of Optuna is a process that ends up with a copy of the whole past.
HOLD_THE_PAST = frozenset({"optuna_rdb", "optuna_grpc", "optuna_journal"})
PROCESS_BYTES, TRIAL_BYTES = 50e6, 6e3


def too_large(side: str, case: Case, free_bytes: float) -> str | None:
    """Why a cell does not fit into this machine's memory, if it does not."""
    needed = case.clients * (PROCESS_BYTES + case.prior * TRIAL_BYTES)
    if side not in HOLD_THE_PAST or needed < free_bytes:
        return None
    return (
        f"{side}, {case.sampler}, {case.prior:,} prior trials, {case.clients} clients: takes about "
        f"{needed / 1e9:.0f} GB of memory, {free_bytes / 1e9:.0f} GB are free"
    )


def cells(plan: Plan) -> Iterator[tuple[str, Case]]:
    """Sides with their cases, none twice; the sides of one case one after the other."""
    seen = set()
    for side, case in _wanted(plan):
        if side in plan.sides and (side, case) not in seen:
            seen.add((side, case))
            yield side, case


def _wanted(plan: Plan) -> Iterator[tuple[str, Case]]:
    for prior in plan.prior:
        for clients in plan.clients:
            for side in plan.sides:
                yield side, Case("random", prior, clients, plan.seconds)
    if plan.matrix_only:
        return
    for sampler, priors in (("random", (plan.few, plan.many)), ("tpe", (plan.few, *plan.learned))):
        for prior in priors:
            # Optuna's clients would each hold the longest past, so there is one.
            rdb_clients = 1 if prior == LONGEST else plan.crowd
            yield "fathom", Case(sampler, prior, plan.crowd, plan.seconds)
            yield "optuna_rdb", Case(sampler, prior, rdb_clients, plan.seconds)
