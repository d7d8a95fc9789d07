import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.methods import Readout
from fathom_workers.depth.readouts import Exits, argmin, one_se, read_all, smooth, smoothed_one_se

VALUES = st.floats(-5, 5)


@st.composite
def curves(draw: st.DrawFn) -> Exits:
    depths = sorted(draw(st.sets(st.integers(1, 40), min_size=1, max_size=12)))
    losses = draw(st.lists(VALUES, min_size=len(depths), max_size=len(depths)))
    errors = draw(st.lists(st.floats(0, 1), min_size=len(depths), max_size=len(depths)))
    errors[losses.index(min(losses))] = 0.0
    return Exits(tuple(depths), tuple(losses), tuple(errors))


@given(curves(), st.integers(1, 40))
def test_every_readout_is_a_candidate_depth(exits: Exits, param: int) -> None:
    found = read_all(exits, param)
    assert set(found) == set(Readout)
    assert found.pop(Readout.PARAM) == param
    assert set(found.values()) <= set(exits.depths)


@given(curves())
def test_argmin_is_the_smallest_depth_that_no_exit_beats(exits: Exits) -> None:
    best = exits.losses[exits.depths.index(argmin(exits))]
    assert best == min(exits.losses)
    assert best not in exits.losses[: exits.depths.index(argmin(exits))]


@given(curves())
def test_one_se_is_never_deeper_than_argmin_and_within_its_error(exits: Exits) -> None:
    at = exits.depths.index(one_se(exits))
    assert one_se(exits) <= argmin(exits)
    assert exits.losses[at] <= min(exits.losses) + exits.paired_se[at]
    for loss, error in zip(exits.losses[:at], exits.paired_se[:at], strict=True):
        assert loss > min(exits.losses) + error


@given(curves())
def test_without_errors_one_se_is_argmin(exits: Exits) -> None:
    exact = Exits(exits.depths, exits.losses, (0.0,) * len(exits.depths))
    assert one_se(exact) == argmin(exact)


@given(curves(), st.floats(1, 10))
def test_larger_errors_never_give_a_deeper_one_se(exits: Exits, factor: float) -> None:
    grown = Exits(exits.depths, exits.losses, tuple(e * factor for e in exits.paired_se))
    assert one_se(grown) <= one_se(exits)
    assert argmin(grown) == argmin(exits)


@given(st.lists(VALUES, min_size=1, max_size=12))
def test_smoothing_stays_within_the_range_and_keeps_a_constant(values: list[float]) -> None:
    smoothed = smooth(values)
    assert len(smoothed) == len(values)
    assert min(values) - 1e-9 <= min(smoothed)
    assert max(smoothed) <= max(values) + 1e-9
    assert smooth([3.0] * len(values)) == (3.0,) * len(values)


def test_smoothing_weighs_a_quarter_a_half_a_quarter_and_repeats_the_ends() -> None:
    assert smooth([4.0, 0.0, 8.0]) == (3.0, 3.0, 6.0)


@pytest.mark.parametrize(
    ("losses", "errors", "expected"),
    [
        # A lucky exit at 6 among bad ones loses to the broad valley at 2..4 once smoothed.
        ((9, 1, 1, 1, 9, 0.5, 9, 9), (1, 0.1, 0.1, 0.1, 1, 0, 1, 1), (6, 6, 3)),
        ((3, 2, 1.05, 1), (0.1, 0.1, 0.1, 0), (4, 3, 4)),
        ((1, 1, 1, 1), (0, 0, 0, 0), (1, 1, 1)),
    ],
)
def test_readouts_of_known_curves(
    losses: tuple[float, ...], errors: tuple[float, ...], expected: tuple[int, int, int]
) -> None:
    exits = Exits(tuple(range(1, len(losses) + 1)), losses, errors)
    assert (argmin(exits), one_se(exits), smoothed_one_se(exits)) == expected
