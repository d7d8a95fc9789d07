"""Confirmation runs: grouped by choice, and compared pair by pair over shared seeds."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from fathom_client.comparison import Confirmed, Pairwise
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment

from .choices import Choice
from .estimates import Paired, estimate, holm, paired
from .methods import Evidence
from .runs import Run, effective_depths, setting, tests, usable, validations


@dataclass(frozen=True)
class Group:
    """One choice that was confirmed: who made it and its runs."""

    depth: int
    params: Params
    methods: tuple[str, ...]
    runs: tuple[Run, ...]

    @property
    def finished(self) -> list[Run]:
        """The runs that were trained to the end."""
        return [run for run in self.runs if run.finished]

    @property
    def untrainable(self) -> bool:
        """Whether a run diverged or ran out of memory."""
        return any(run.untrainable for run in self.runs)


def groups(evidence: Evidence) -> tuple[Group, ...]:
    """Confirmed choices, shallow first; those whose runs have not ended yet are left out."""
    made: dict[object, list[tuple[str, Choice]]] = {}
    for label, choice in evidence.choices.items():
        made.setdefault(setting(evidence.experiment, choice.params), []).append((label, choice))
    found = []
    for makers in made.values():
        choice = makers[0][1]
        runs = tuple(evidence.confirmations(choice))
        if runs:
            labels = tuple(label for label, _ in makers)
            found.append(Group(choice.depth, choice.params, labels, runs))
    return tuple(sorted(found, key=lambda group: (group.depth, str(group.params))))


def confirmed(found: Sequence[Group]) -> tuple[Confirmed, ...]:
    """The groups as the comparison shows them."""
    return tuple(
        Confirmed(
            depth=group.depth,
            params={k: v for k, v in group.params.items() if k != "depth"},
            methods=group.methods,
            validation=estimate(validations(group.runs)),
            test=estimate(tests(group.runs)),
            failed=sum(run.failed for run in group.runs),
            effective_depth=estimate(effective_depths(group.runs)),
        )
        for group in found
    )


def paired_test(first: Group, second: Group) -> Paired | None:
    """The test metric of the first less the second's, over shared seeds."""
    return paired(_test_by_seed(first), _test_by_seed(second))


def pairwise(experiment: Experiment, found: Sequence[Group]) -> tuple[Pairwise, ...]:
    """Every two methods that made different choices; methods of one choice share their nets.

    Holm's correction counts distinct pairs of choices: two methods with the same choice bring no
    second test.
    """
    pairs = [(a, b, test) for a, b in combinations(found, 2) if (test := paired_test(a, b))]
    adjusted = holm([test.p_value for _, _, test in pairs])
    rank = {method.label: i for i, method in enumerate(experiment.methods)}
    rows = [
        _row(first, second, (a, b), test, p_holm, swap=rank[first] > rank[second])
        for (a, b, test), p_holm in zip(pairs, adjusted, strict=True)
        for first in a.methods
        for second in b.methods
    ]
    return tuple(sorted(rows, key=lambda row: (rank[row.first], rank[row.second])))


def _row(
    first: str, second: str, pair: tuple[Group, Group], test: Paired, p_holm: float, *, swap: bool
) -> Pairwise:
    a, b = pair
    sign = -1 if swap else 1
    low, high = sorted((sign * test.low, sign * test.high))
    return Pairwise(
        first=second if swap else first,
        second=first if swap else second,
        first_depth=b.depth if swap else a.depth,
        second_depth=a.depth if swap else b.depth,
        difference=sign * test.difference,
        low=low,
        high=high,
        p_value=test.p_value,
        p_holm=p_holm,
        n=test.n,
    )


def _test_by_seed(group: Group) -> dict[int, float]:
    return {r.seed: r.test for r in group.finished if r.test is not None and usable(r.test)}
