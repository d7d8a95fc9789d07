"""Figures of one trial: its own numbers, thinned out where they are many."""

import pytest

from fathom_client.measured import Ablation, Costs, ExitCurve, Measurement
from fathom_client.wire import Curve, TrialState, TrialView
from fathom_service.comparison.one_trial import MOST_STEPS, numbers
from fathom_service.comparison.trial_figures import of_trial


def curve(steps: int, **trace: object) -> Curve:
    points = tuple(
        Measurement(
            step=step,
            train_loss=1 / step,
            validation=0.5 + step / (2 * steps),
            costs=Costs(flops=100.0 * step, device_seconds=0.5 * step),
            trace=trace,
        )
        for step in range(1, steps + 1)
    )
    return Curve(trial=1, attempt=1, measurements=points)


EXITS = ExitCurve(depths=(1, 2), losses=(-0.8, -0.9), paired_se=(0.01, 0.0), test=(0.79, 0.88))


def view(**ended: object) -> TrialView:
    known = {
        "id": 1,
        "study": 1,
        "number": 0,
        "state": TrialState.COMPLETE,
        "params": {},
        "seed": 0,
    }
    return TrialView.model_validate({**known, **ended})


def shown(found):
    figures, drawn = of_trial(found)
    assert [figure.name for figure in figures] == list(drawn)
    return {figure.name: figure for figure in figures}, drawn


def test_an_ordinary_run_has_a_curve_and_its_cost() -> None:
    figures, drawn = shown(numbers("accuracy", view(), curve(3), maximize=True))
    assert list(figures) == ["curve", "cost"]
    assert figures["curve"].tables[0].rows[0] == (1, 0.5 + 1 / 6, 1.0)
    assert drawn["cost"]["data"][1]["y"] == [0.5, 1.0, 1.5]


def test_a_learned_run_shows_its_trace_and_its_exits() -> None:
    trace = {"weights": {"1": 0.25, "2": 0.75}, "frontier": 2, "k": 1.5, "gates": [[0.5]]}
    found = numbers("accuracy", view(exits=EXITS), curve(4, **trace), maximize=True)
    figures, _ = shown(found)
    assert list(figures) == ["curve", "exits", "weights", "position", "gates", "cost"]
    assert figures["weights"].tables[0].rows[0] == (1, 0.25, 0.75, 1.75)
    assert figures["position"].tables[0].rows[0] == (1, 1.5)


@pytest.mark.parametrize(("maximize", "sign"), [(True, -1), (False, 1)])
def test_exits_are_in_the_units_of_the_metric(maximize: bool, sign: int) -> None:
    figures, drawn = shown(numbers("m", view(exits=EXITS), curve(1), maximize=maximize))
    assert drawn["exits"]["data"][0]["y"] == [sign * loss for loss in EXITS.losses]
    assert figures["exits"].tables[0].rows[1] == (2, sign * -0.9, 0.0, 0.88)


def test_a_long_curve_is_thinned_out_and_says_so() -> None:
    found = numbers("accuracy", view(), curve(10_000), maximize=True)
    assert len(found.measurements) == MOST_STEPS
    figures, drawn = shown(found)
    assert "400 of 10000 measurements" in figures["curve"].caption
    assert (drawn["curve"]["data"][0]["x"][0], drawn["curve"]["data"][0]["x"][-1]) == (1, 10_000)


def test_a_trial_that_has_measured_nothing_has_no_figure() -> None:
    assert of_trial(numbers("accuracy", view(), curve(0), maximize=True)) == ([], {})


def test_blocks_that_can_be_taken_out_have_bars_of_two_standard_errors() -> None:
    ablation = Ablation(
        effective=2, rises=(0.3, None, 0.01), standard_errors=(0.05, None, 0.02), rows=359
    )
    figures, drawn = shown(numbers("m", view(ablation=ablation), curve(1), maximize=True))
    bars = drawn["blocks"]["data"][0]
    assert (bars["y"], bars["error_y"]["array"]) == ([0.3, None, 0.01], [0.1, None, 0.04])
    assert figures["blocks"].tables[0].rows[1] == (2, None, None)
    assert "2 of its 3 blocks count" in figures["blocks"].caption
