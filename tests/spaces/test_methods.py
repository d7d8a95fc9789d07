"""Methods: how a spec names them, and what they are called afterwards."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.learned import Udn
from fathom_spaces.methods import LEARNED, SEARCHED, Method, Readout
from fathom_spaces.pruning import NEVER

KNOWN = f"Known: {', '.join(sorted(LEARNED))}."
# Methods whose exits are no nets of their own, or that name a depth more surely than exits do.
DEFAULT_READOUTS = {
    "deep_supervision": Readout.KNEE,
    "dun": Readout.PARAM,
    "gated_connections": Readout.PARAM,
    "growth": Readout.PARAM,
    "hard_concrete": Readout.PARAM,
    "progressive": Readout.PARAM,
    "random_prefix": Readout.KNEE,
    "udn": Readout.KNEE,
    "vsd": Readout.PARAM,
}


def method(**given: Any) -> Any:
    return TypeAdapter[Any](Method).validate_python(given)


def submitted(*methods: object) -> Experiment:
    whole = {
        "name": "small",
        "task": {"dataset": "iris"},
        "model": {"depth": {"low": 1, "high": 4}},
    }
    return parse(Experiment, {**whole, "methods": list(methods)})


def refused(*methods: object) -> tuple[str, str, object, str]:
    with pytest.raises(InvalidSpec) as caught:
        submitted(*methods)
    (error,) = caught.value.errors
    return error.path, error.message, error.value, error.remedy


@pytest.mark.parametrize("name", LEARNED)
def test_every_learned_method_is_known_by_its_name(name: str) -> None:
    made = method(learned=name)
    assert type(made) is LEARNED[name]
    assert (made.kind, made.algorithm, made.label) == ("learned", name, f"learned/{name}")
    assert made.readout is DEFAULT_READOUTS.get(name, Readout.ARGMIN)
    assert made.runs == 1


@pytest.mark.parametrize("name", SEARCHED)
def test_every_searched_method_is_known_by_its_name(name: str) -> None:
    made = method(searched=name)
    assert type(made) is SEARCHED[name]
    assert (made.kind, made.algorithm, made.label) == ("searched", name, f"searched/{name}")
    assert (made.pruner == NEVER) is (name != "successive_halving")


def test_a_method_object_may_stand_in_a_spec() -> None:
    assert submitted(Udn(learned="udn")).methods == (Udn(learned="udn"),)


def test_two_of_a_kind_need_names() -> None:
    path, message, value, remedy = refused({"searched": "grid"}, {"searched": "grid"})
    assert (path, value) == ("methods.1.name", "searched/grid")
    assert message == "'searched/grid' is also methods.0"
    assert remedy == "Give it a `name`."
    named = submitted({"searched": "grid"}, {"searched": "grid", "name": "again"})
    assert [made.label for made in named.methods] == ["searched/grid", "again"]


def test_a_name_may_not_take_anothers_label() -> None:
    path, _, value, _ = refused({"learned": "udn"}, {"searched": "grid", "name": "learned/udn"})
    assert (path, value) == ("methods.1.name", "learned/udn")


def test_the_name_of_the_confirmation_is_reserved() -> None:
    path, message, value, _ = refused({"searched": "grid", "name": "confirm"})
    assert (path, message, value) == ("methods.0.name", "'confirm' is reserved", "confirm")


@pytest.mark.parametrize(
    ("given", "path", "message", "value", "remedy"),
    [
        (
            {"learned": "layer_selekt"},
            "learned",
            "unknown learned method",
            "layer_selekt",
            "Did you mean 'layer_select'?",
        ),
        (
            {"searched": "gird"},
            "searched",
            "unknown searched method",
            "gird",
            "Did you mean 'grid'?",
        ),
        (
            {"searched": "zzz"},
            "searched",
            "unknown searched method",
            "zzz",
            f"Known: {', '.join(sorted(SEARCHED))}.",
        ),
        (
            {"learned": "tpe"},
            "learned",
            "unknown learned method",
            "tpe",
            KNOWN,
        ),
        ({"learned": None}, "learned", "unknown learned method", None, KNOWN),
        (
            {"searched": "tpe", "trails": 3},
            "trails",
            "unknown field",
            3,
            "Did you mean 'trials'?",
        ),
        (
            {"searched": "grid", "trials": 3},
            "trials",
            "unknown field",
            3,
            "Known: executions_per_trial, fixed, name",
        ),
    ],
    ids=str,
)
def test_a_slip_of_the_pen_is_told_the_nearest_name(
    given: dict[str, Any], path: str, message: str, value: object, remedy: str
) -> None:
    found = refused(given)
    assert found[:3] == (f"methods.0.{path}", message, value)
    assert remedy in found[3]


@pytest.mark.parametrize(
    "given", ["udn", {}, {"name": "x"}, {"learned": "udn", "searched": "grid"}, 3, None], ids=str
)
def test_a_method_is_either_learned_or_searched(given: object) -> None:
    path, message, _, remedy = refused(given)
    assert (path, message) == ("methods.0", "a method is either learned or searched")
    assert remedy == "Write `learned: udn`, say."


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"learned": "udn", "initial_rate": 0}, "initial_rate"),
        ({"learned": "udn", "quantile": 1}, "quantile"),
        ({"learned": "udn", "readout": "median"}, "readout"),
        ({"learned": "udn", "runs": 0}, "runs"),
        ({"learned": "vsd", "runs": 21}, "runs"),
        ({"learned": "layer_select", "selector_width": 4.0}, "selector_width"),
        ({"learned": "layer_select", "lr_multiplier": -1}, "lr_multiplier"),
        ({"searched": "tpe", "trials": 0}, "trials"),
        ({"searched": "tpe", "startup_trials": 0}, "startup_trials"),
        ({"searched": "random", "trials": 100_001}, "trials"),
        ({"searched": "grid", "name": ""}, "name"),
        ({"searched": "grid", "name": "a\nb"}, "name"),
    ],
    ids=str,
)
def test_a_setting_outside_its_range_is_refused(given: dict[str, Any], field: str) -> None:
    path, message, value, _ = refused(given)
    assert path == f"methods.0.{field}"
    assert message.startswith(("input should be", "string should", "has a character"))
    assert value == given[field]


def test_every_mistake_of_every_method_is_told_at_once() -> None:
    with pytest.raises(InvalidSpec) as caught:
        submitted({"learned": "x"}, {"searched": "y"})
    assert [error.path for error in caught.value.errors] == [
        "methods.0.learned",
        "methods.1.searched",
    ]


TRUNKS = pytest.mark.parametrize(
    ("model", "residual"),
    [
        ({"family": "mlp"}, False),
        ({"family": "mlp", "options": {"residual": True}}, True),
        ({"family": "transformer"}, True),
    ],
)


def stored_methods(model: dict[str, Any], *methods: dict[str, Any]) -> list[Any]:
    """The methods of a spec on such a trunk, as they are after it was stored and read again."""
    given = {
        "name": "read",
        "task": {"dataset": "parity"},
        "model": model | {"depth": {"low": 1, "high": 4}},
        "methods": [{"name": f"m{n}"} | method for n, method in enumerate(methods)],
    }
    experiment = Experiment.model_validate(given)
    stored = Experiment.model_validate_json(experiment.model_dump_json())
    assert stored == experiment
    return list(stored.methods)


@TRUNKS
@pytest.mark.parametrize(
    ("name", "on_residual"),
    [
        ("udn", "smoothed_argmin"),
        ("deep_supervision", "smoothed_argmin"),
        ("random_prefix", "argmin"),
    ],
)
def test_joint_exits_are_read_by_trunk_and_a_stored_spec_says_how(
    name: str, on_residual: str, model: dict[str, Any], residual: bool
) -> None:
    usual, given = stored_methods(model, {"learned": name}, {"learned": name, "readout": "one_se"})
    assert usual.readout == (on_residual if residual else "knee")
    assert given.readout == "one_se"


@TRUNKS
@pytest.mark.parametrize("posterior", ["poisson", "truncated_normal"])
def test_udn_starts_in_the_middle_of_a_residual_trunk(
    posterior: str, model: dict[str, Any], residual: bool
) -> None:
    udn = {"learned": "udn", "posterior": posterior}
    usual, given = stored_methods(model, udn, udn | {"initial_rate": 1.0})
    assert usual.initial_rate == (2.0 if residual else 1.0)  # of four depths
    assert given.initial_rate == 1.0


@TRUNKS
@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"learned": "udn"}, {"learned": "udn"}),
        ({"learned": "udn", "runs": 2}, {"learned": "udn", "runs": 2}),
        ({"learned": "udn", "initial_rate": 3.0}, None),
        ({"learned": "vsd"}, {"learned": "vsd"}),
        ({"learned": "vsd", "commit": 0.75}, None),
        ({"learned": "vsd", "commit": 0.5}, None),
        ({"searched": "grid"}, {"searched": "grid"}),
    ],
)
def test_a_stored_spec_in_brief_is_what_was_written(
    given: dict[str, Any], kept: dict[str, Any] | None, model: dict[str, Any], residual: bool
) -> None:
    spec = {
        "name": "trunks",
        "task": {"dataset": "digits"},
        "model": model | {"depth": {"low": 1, "high": 4}},
        "methods": [given],
    }
    experiment = Experiment.model_validate(spec)
    stored = Experiment.model_validate_json(experiment.model_dump_json())
    brief = stored.brief()
    assert Experiment.model_validate(brief) == experiment
    if kept is not None:
        assert brief["methods"] == [kept]
    brief["model"]["depth"]["high"] = 12
    wider = Experiment.model_validate(brief).methods[0]
    if given == {"learned": "udn"}:
        assert getattr(wider, "initial_rate", None) == (6.0 if residual else 1.0)


@TRUNKS
def test_vsd_commits_on_plain_trunks_only(model: dict[str, Any], residual: bool) -> None:
    (usual,) = stored_methods(model, {"learned": "vsd"})
    expected = (1.0, "smoothed_argmin") if residual else (0.75, "param")
    assert (usual.commit, usual.readout) == expected


@TRUNKS
@pytest.mark.parametrize(
    ("given", "commit", "readout"),
    [
        ({"commit": 0.5}, 0.5, "param"),
        ({"commit": 0.5, "readout": "argmin"}, 0.5, "argmin"),
        ({"commit_to": "knee"}, 0.75, "param"),
    ],
)
def test_who_tells_vsd_to_commit_reads_what_it_committed_to_on_any_trunk(
    given: dict[str, Any], commit: float, readout: str, model: dict[str, Any], residual: bool
) -> None:
    (made,) = stored_methods(model, {"learned": "vsd"} | given)
    assert (made.commit, made.readout) == (commit, readout)


def test_vsd_on_a_residual_trunk_keeps_each_setting_that_is_given() -> None:
    model = {"family": "mlp", "options": {"residual": True}}
    whole, read = stored_methods(
        model, {"learned": "vsd", "commit": 1.0}, {"learned": "vsd", "readout": "knee"}
    )
    assert (whole.commit, whole.readout) == (1.0, "smoothed_argmin")
    assert (read.commit, read.readout) == (1.0, "knee")
