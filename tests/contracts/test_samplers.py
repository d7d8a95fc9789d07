"""What every sampler must do, whatever its algorithm."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.samplers import SAMPLERS
from fathom_spaces.base import parse
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import SEARCHED, Grid
from fathom_storage.optuna_store import distributions

STATES = (TrialState.COMPLETE, TrialState.PRUNED, TrialState.FAIL, TrialState.RUNNING)


def experiment(name: str, **model: object) -> Experiment:
    depth = model or {"depth": {"low": 1, "high": 8}, "width": {"choices": [8, 16]}}
    return parse(
        Experiment,
        {
            "name": "contract",
            "task": {"dataset": "digits"},
            "model": depth,
            "methods": [{"searched": name}],
        },
    )


def past(made: Experiment, params: Params, state: TrialState, value: float) -> FrozenTrial:
    """A trial of the history."""
    space = made.space(made.methods[0])
    return create_trial(
        state=state,
        value=value if state is TrialState.COMPLETE else None,
        params=dict(params),
        distributions=distributions(space),
        intermediate_values={1: value} if state is TrialState.PRUNED else {},
    )


@pytest.mark.parametrize("name", SAMPLERS)
class TestSampler:
    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        history=st.lists(
            st.tuples(
                st.integers(1, 8),
                st.sampled_from([8, 16]),
                st.sampled_from(STATES),
                st.floats(0, 1),
            ),
            max_size=15,
        ),
        index=st.integers(0, 15),
        seed=st.integers(0, 2**32 - 1),
    )
    def test_it_stays_in_the_space_and_repeats_itself_whatever_happened(
        self,
        name: str,
        history: list[tuple[int, int, TrialState, float]],
        index: int,
        seed: int,
    ) -> None:
        made = experiment(name)
        method = made.methods[0]
        trials = [
            past(made, {"depth": depth, "width": width}, state, value)
            for depth, width, state, value in history
        ]
        point = SAMPLERS[name](made, method, index, seed, trials)
        assert point in made.space(method)
        assert SAMPLERS[name](made, method, index, seed, trials) == point

    def test_it_copes_with_a_single_point(self, name: str) -> None:
        made = experiment(name, depth={"low": 3, "high": 3})
        point = SAMPLERS[name](made, made.methods[0], 0, 0, [])
        assert point == {"depth": 3}

    def test_it_samples_nothing_that_the_method_fixes(self, name: str) -> None:
        made = experiment(name)
        method = made.methods[0].model_copy(update={"fixed": {"width": 16}})
        assert set(SAMPLERS[name](made, method, 0, 0, [])) == {"depth"}

    def test_a_grid_covers_the_space_and_the_others_differ_by_seed(self, name: str) -> None:
        made = experiment(name)
        method = made.methods[0]
        points = [SAMPLERS[name](made, method, index, index, []) for index in range(16)]
        distinct = {tuple(point.items()) for point in points}
        assert len(distinct) == 16 if isinstance(method, Grid) else len(distinct) > 4


def test_every_searched_method_has_a_sampler() -> None:
    assert set(SAMPLERS) == set(SEARCHED)
