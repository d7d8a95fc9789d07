"""Documents: three notations of one spec, and texts that are none."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from fathom_spaces.base import parse
from fathom_spaces.documents import MAX_BYTES, dumps, load_experiment, loads
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment

from .strategies import specs

YAML = """
name: digits-depth
task: {dataset: digits}
model: {depth: {low: 1, high: 12}, width: 16}
training:
  epochs: 40
  lr: {low: 1e-4, high: 1E-1, log: true}
methods:
  - searched: tpe
    trials: 12
    pruner: hyperband
budget: {flops: 1e12}
"""
TOML = """
name = "digits-depth"
task = {dataset = "digits"}
budget = {flops = 1e12}

[model]
width = 16
depth = {low = 1, high = 12}

[training]
epochs = 40
lr = {low = 1e-4, high = 1E-1, log = true}

[[methods]]
searched = "tpe"
trials = 12
pruner = "hyperband"
"""
JSON = """
{"name": "digits-depth", "task": {"dataset": "digits"},
 "model": {"depth": {"low": 1, "high": 12}, "width": 16},
 "training": {"epochs": 40, "lr": {"low": 1e-4, "high": 1E-1, "log": true}},
 "methods": [{"searched": "tpe", "trials": 12, "pruner": "hyperband"}],
 "budget": {"flops": 1e12}}
"""


def broken(text: str, kind: str = "yaml") -> str:
    """The one message of a text that cannot be read."""
    with pytest.raises(InvalidSpec) as caught:
        loads(text, kind)
    (error,) = caught.value.errors
    assert error.path == "(document)"
    return error.message


def test_a_spec_reads_the_same_in_every_notation(tmp_path: Path) -> None:
    read = []
    for name, text in (("a.yaml", YAML), ("a.yml", YAML), ("a.toml", TOML), ("A.JSON", JSON)):
        (tmp_path / name).write_text(text)
        read.append(load_experiment(tmp_path / name))
    assert read[0] == read[1] == read[2] == read[3]
    assert read[0].training.lr.low == 1e-4
    assert read[0].budget.flops == 1e12


@given(specs())
def test_what_yaml_writes_is_read_back(data: dict[str, Any]) -> None:
    # YAML 1.1, which PyYAML writes, takes 08 for no number, and so for a word; 1.2 for a number.
    assume(re.fullmatch(r"[-+]?0[0-9]*[89][0-9]*", data["name"]) is None)
    plain = json.loads(json.dumps(data))  # parts that are one object would become aliases
    text = yaml.safe_dump(plain, sort_keys=False)
    assert parse(Experiment, loads(text)) == parse(Experiment, data)


# What PyYAML takes for ends of lines, and folds.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"))
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXTS,
    st.sampled_from(
        ["1e-4", "yes", "0o17", "017", "1_000", "2020-01-01", "1:30", "null", "~", "="]
    ),
)


@given(
    st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner)),
)
def test_what_we_write_is_read_back_as_it_was(data: Any) -> None:
    written = dumps(data)
    assert loads(written) == data
    assert type(loads(written)) is type(data)


def test_what_stands_twice_is_written_twice() -> None:
    layers = [{"kind": "relu", "outputs": 4}]
    assert dumps({"blocks": [layers, layers]}) == (
        "blocks:\n- - {kind: relu, outputs: 4}\n- - {kind: relu, outputs: 4}\n"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-4", 1e-4),
        ("1E5", 1e5),
        ("+1e5", 1e5),
        ("-2e-3", -2e-3),
        (".5e1", 5.0),
        ("1.e2", 100.0),
        ("1.5e+3", 1500.0),
        ("1e-4x", "1e-4x"),
        ("e5", "e5"),
        ("'1e-4'", "1e-4"),
        ("12", 12),
        ("0.1", 0.1),
    ],
)
def test_a_number_with_an_exponent_is_a_number(text: str, value: object) -> None:
    read = loads(f"lr: {text}")["lr"]
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "line 3, column 1: the key 'a' stands twice"),
        ("model:\n  a: 1\n  a: 1\n", "line 3, column 3: the key 'a' stands twice"),
        ("{a: 1, a: 2}", "line 1, column 8: the key 'a' stands twice"),
        ("a: &x [1]\nb: *x\n", "line 2, column 4: aliases are not allowed"),
        ("a:\n\tb: 1\n", "line 2, column 1: found character '\\t' that cannot start any token"),
        ("a: [1, 2\nb: 3\n", "line 2, column 2: "),
        ("a: b: c\n", "line 1, column 5: mapping values are not allowed here"),
        ("a: 'open\n", "line 2, column 1: found unexpected end of stream"),
        ("? [a, b]\n: 3\n", "line 1, column 3: a key must be a word or a number"),
        ("a: !!bool maybe\n", "line 1, column 4: cannot be read: maybe"),
        ("a: !!int many\n", "line 1, column 4: cannot be read: many"),
        ("a: !!int\n", "line 1, column 4: cannot be read: "),
        ("a: !!timestamp now\n", "line 1, column 4: cannot be read: now"),
        (f"a: {'9' * 5000}\n", f"line 1, column 4: cannot be read: {'9' * 60}"),
        ("a: !!python/object:os.system x\n", "line 1, column 4: could not determine"),
        ("a: 1\n---\nb: 2\n", "line 2, column 1: but found another document"),
        ("a: \x00\n", "special characters are not allowed"),
    ],
)
def test_broken_yaml_is_told_with_line_and_column(text: str, message: str) -> None:
    told = broken(text)
    assert told.startswith("not valid YAML: ")
    assert message in told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1,\n "b" 2}', "Expecting ':' delimiter: line 2 column 6"),
        ('{"a": 1', "line 1 column 8"),
        ('{"a": 1, "a": 2}', "the key 'a' stands twice"),
        ('{"a": {"b": 1, "b": 1}}', "the key 'b' stands twice"),
        ("", "Expecting value: line 1 column 1"),
        ('{"a": %s}' % ("9" * 5000), "4300 digits"),
    ],
)
def test_broken_json_is_told_with_line_and_column(text: str, message: str) -> None:
    told = broken(text, "json")
    assert told.startswith("not valid JSON: ")
    assert message in told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\nb = = 2", "at line 2, column 5"),
        ("a = 1\na = 2\n", "Cannot overwrite a value (at line 2, column 6)"),
        ("a = [1", "at end of document"),
        ("a = " + "9" * 5000, "4300 digits"),
    ],
)
def test_broken_toml_is_told_with_line_and_column(text: str, message: str) -> None:
    told = broken(text, "toml")
    assert told.startswith("not valid TOML: ")
    assert message in told


@pytest.mark.parametrize("kind", ["yaml", "json", "toml"])
def test_a_text_that_is_nested_without_end_is_refused(kind: str) -> None:
    start = "a = " if kind == "toml" else ""
    assert broken(start + "[" * 20_000 + "]" * 20_000, kind) == "nested too deeply"


@pytest.mark.parametrize("kind", ["yaml", "json", "toml"])
def test_a_text_that_is_too_large_is_refused_before_it_is_read(kind: str) -> None:
    assert broken("x" * (MAX_BYTES + 1), kind) == f"larger than {MAX_BYTES:,} characters"


def test_the_message_names_the_document() -> None:
    with pytest.raises(InvalidSpec, match=r"^small\.yaml cannot be accepted:\n  \(document\): not"):
        loads("a: [", "yaml", "small.yaml")


@given(st.text(alphabet="ab:{}[]-,&*!#|>'\"? \n\t0159.e-=%@`\\~<", max_size=60))
def test_no_text_makes_the_reader_itself_fail(text: str) -> None:
    for kind in ("yaml", "json", "toml"):
        try:
            loads(text, kind)
        except InvalidSpec as error:
            told = str(error)
            assert "(document)" in told


@pytest.mark.parametrize("name", ["spec.txt", "spec", "spec.yaml.bak"])
def test_a_file_of_another_suffix_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(YAML)
    with pytest.raises(InvalidSpec, match=r"unknown suffix .*; use \.yaml, \.yml, \.toml, \.json"):
        load_experiment(tmp_path / name)


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes("name: größe\n".encode("latin-1"))
    with pytest.raises(InvalidSpec, match="cannot be read: 'utf-8' codec can't decode byte 0xf6"):
        load_experiment(path)


def test_a_file_that_is_missing_or_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidSpec, match="No such file"):
        load_experiment(tmp_path / "missing.yaml")
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(InvalidSpec, match="Is a directory"):
        load_experiment(tmp_path / "folder.yaml")


@pytest.mark.parametrize(("suffix", "text"), [("yaml", YAML), ("toml", TOML), ("json", JSON)])
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, suffix: str, text: str) -> None:
    path = tmp_path / f"spec.{suffix}"
    path.write_text(text, encoding="utf-8-sig")
    assert load_experiment(path).name == "digits-depth"


def test_an_empty_file_is_no_spec(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text("")
    with pytest.raises(InvalidSpec, match="must be a mapping of fields to values"):
        load_experiment(path)


def test_a_mistake_in_a_file_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(YAML.replace("low: 1,", "low: 13,", 1))
    with pytest.raises(
        InvalidSpec, match=r"spec\.yaml cannot be accepted:\n  model\.depth: low is"
    ):
        load_experiment(path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("010", 10),
        ("1:30", "1:30"),
        ("yes", "yes"),
        ("2020-01-02", "2020-01-02"),
        ("true", True),
        ("~", None),
        ("-1.5e-3", -0.0015),
        (".5", 0.5),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    assert loads(f"a: {text}") == {"a": value}
