from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.methods import Readout
from fathom_workers.depth.readouts import Exits, read_all


@st.composite
def curves(draw: st.DrawFn) -> Exits:
    depths = sorted(draw(st.sets(st.integers(1, 40), min_size=1, max_size=12)))
    size = {"min_size": len(depths), "max_size": len(depths)}
    losses = draw(st.lists(st.floats(-5, 5), **size))
    errors = draw(st.lists(st.floats(0, 1), **size))
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
    at = exits.depths.index(read_all(exits, 1)[Readout.ARGMIN])
    assert exits.losses[at] == min(exits.losses)
    assert exits.losses[at] not in exits.losses[:at]


@given(curves())
def test_one_se_is_never_deeper_than_argmin(exits: Exits) -> None:
    found = read_all(exits, 1)
    assert found[Readout.ONE_SE] <= found[Readout.ARGMIN]


@given(curves())
def test_without_errors_one_se_is_argmin(exits: Exits) -> None:
    exact = Exits(exits.depths, exits.losses, (0.0,) * len(exits.depths))
    found = read_all(exact, 1)
    assert found[Readout.ONE_SE] == found[Readout.ARGMIN]


def test_a_lucky_exit_among_bad_ones_loses_to_a_broad_valley_once_smoothed() -> None:
    losses = (9, 1, 1, 1, 9, 0.5, 9, 9)
    errors = (1, 0.1, 0.1, 0.1, 1, 0, 1, 1)
    found = read_all(Exits((1, 2, 3, 4, 5, 6, 7, 8), losses, errors), 5)
    assert found == {
        Readout.PARAM: 5,
        Readout.ARGMIN: 6,
        Readout.ONE_SE: 6,
        Readout.SMOOTHED_ONE_SE: 3,
        Readout.SMOOTHED_ARGMIN: 3,
        Readout.KNEE: 3,
    }


def test_the_knee_is_where_a_falling_curve_becomes_level() -> None:
    depths, falling = (1, 2, 3, 4, 5, 6), (2.0, 1.0, 0.52, 0.5, 0.49, 0.49)
    exits = Exits(depths, falling, (0.0,) * 6)
    found = read_all(exits, 1)
    # Smoothed: 1.75 1.13 0.635 0.5025 0.4925 0.49; level is up to 2 % of the fall, 0.5152.
    assert (found[Readout.KNEE], found[Readout.SMOOTHED_ARGMIN]) == (4, 6)
    noisy = Exits(depths, falling, (0.06,) * 6)  # 2.5 standard errors reach up to 0.64
    assert read_all(noisy, 1)[Readout.KNEE] == 3


def test_knees_are_read_off_the_loss_that_training_minimises() -> None:
    metric, fit = (-0.9, -0.9, -0.95), (0.5, 0.1, 0.1)
    exits = Exits((1, 2, 3), metric, (0.0, 0.0, 0.0), fit, (0.0, 0.0, 0.0))
    found = read_all(exits, 1)
    assert (found[Readout.ARGMIN], found[Readout.SMOOTHED_ARGMIN]) == (3, 3)
    assert read_all(Exits((1, 2, 3), fit, (0.0,) * 3, metric, (0.0,) * 3), 1)[Readout.ARGMIN] == 2
