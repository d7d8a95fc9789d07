"""Sources in a spec: three forms, methods that take none, and no address anywhere."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.study import StudySpec
from fathom_spaces.transfer import FromDatabase, FromStudy

URL = "postgresql://ana:secret@db.example/lab"
SOURCES = [
    {"experiment": "0a1b", "method": "searched/tpe"},
    {"experiment": "0a1b"},
    {"study": 3},
    {"database": "lab", "study": "mlp"},
]


def study(**changes: Any) -> StudySpec:
    whole = {"name": "s", "space": {"x": {"low": 1, "high": 3}}, "direction": "minimize"}
    return parse(StudySpec, {**whole, **changes}, "The study")


def experiment(method: dict[str, Any], **changes: Any) -> Experiment:
    whole = {"name": "e", "task": {"dataset": "digits"}, "model": {"depth": {"low": 1, "high": 4}}}
    return parse(Experiment, {**whole, "methods": [method], **changes})


def mistake(caught: pytest.ExceptionInfo[InvalidSpec]) -> tuple[str, str]:
    (error,) = caught.value.errors
    return error.path, error.message


def test_a_source_has_three_forms() -> None:
    spec = study(transfer_from=SOURCES)
    assert [str(source) for source in spec.method.transfer_from] == [
        "experiment 0a1b, searched/tpe",
        "experiment 0a1b",
        "study 3",
        "study 'mlp' of lab",
    ]
    assert StudySpec.model_validate_json(spec.model_dump_json(by_alias=True)) == spec


def test_a_source_may_be_an_object() -> None:
    given = [FromStudy(study=3), FromDatabase(database="lab", study="mlp")]
    assert study(transfer_from=given).transfer_from == tuple(given)


@pytest.mark.parametrize("given", [{"study": 3}, FromStudy(study=3)])
def test_one_source_is_a_list_of_one(given: Any) -> None:
    with pytest.raises(InvalidSpec, match="a list of sources is needed") as caught:
        study(transfer_from=given)
    (error,) = caught.value.errors
    assert error.path == "transfer_from"
    assert error.remedy.endswith("Each with a dash before it.")


@pytest.mark.parametrize(
    "given",
    [
        URL,
        [URL],
        [[URL]],
        {"url": URL, "study": "mlp"},
        [{"url": "anything", "study": "mlp"}],
        [{"url": URL, "study": "mlp"}],
        [{"database": URL, "study": "mlp"}],
        [{"database": "lab", "study": URL}],
        [{"database": "lab", "study": "mlp", "password": URL}],
        [{"study": URL}],
        [{"experiment": {"of": URL}}],
    ],
)
def test_an_address_is_refused_and_never_shown(given: Any) -> None:
    for make in (
        lambda: study(transfer_from=given),
        lambda: experiment({"searched": "tpe", "transfer_from": given}),
    ):
        with pytest.raises(InvalidSpec, match="a spec holds no addresses") as caught:
            make()
        assert "secret" not in str(caught.value)
        assert "FATHOM_TRANSFER_FROM" in str(caught.value)


@pytest.mark.parametrize("given", [3, [3], [{}], [{"from": "lab"}], [{"database": "lab"}]])
def test_what_is_no_source_is_refused(given: Any) -> None:
    with pytest.raises(InvalidSpec, match="transfer_from"):
        study(transfer_from=given)


@pytest.mark.parametrize("name", ["grid", "random", "qmc", "ternary", "controller"])
def test_methods_that_learn_nothing_from_them_say_why(name: str) -> None:
    with pytest.raises(InvalidSpec) as caught:
        experiment({"searched": name, "transfer_from": [{"study": 3}]})
    path, message = mistake(caught)
    assert path == "methods.0.transfer_from"
    assert len(message) > 20
    sampler = {"searched": name, **({"over": "x"} if name == "ternary" else {})}
    with pytest.raises(InvalidSpec) as caught:
        study(sampler=sampler, transfer_from=[{"study": 3}])
    assert mistake(caught) == ("transfer_from", message)


def test_a_bare_study_has_its_own() -> None:
    with pytest.raises(InvalidSpec) as caught:
        study(sampler={"searched": "tpe", "transfer_from": [{"study": 3}]})
    assert mistake(caught)[0] == "sampler.transfer_from"


def test_latencies_of_earlier_trials_are_of_no_use() -> None:
    for objective in ("latency_ms", {"latency_ms": {"max": 5}}):
        with pytest.raises(InvalidSpec, match="latencies compare on one device alone") as caught:
            experiment(
                {"searched": "tpe", "transfer_from": [{"study": 3}]},
                objectives=["metric", objective],
            )
        assert mistake(caught)[0] == "methods.0.transfer_from"
