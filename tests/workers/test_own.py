"""Names of a user's own code: what may be imported, and what it has to give."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from fathom_client.sight import ALLOWED
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.tasks import TaskKind
from fathom_workers import own
from fathom_workers.own import DATASET, FAMILY

from .own_code import WriteModule, install, write_module

__all__ = ["write_module"]

BUILD = "def build(width, depth, shape, **options): return options\n"


def refusal(name: str, kind: own.Kind = FAMILY, **options: object) -> str:
    """What is said of a name that is refused: message and remedy."""
    with pytest.raises(InvalidSpec) as caught:
        own.find(kind, name, options, "width", "depth", "shape")  # type: ignore[arg-type]
    (error,) = caught.value.errors
    assert (error.path, error.value) == (kind.path, name)
    return f"{error.message} | {error.remedy}"


class TestAllowance:
    def test_a_module_that_is_not_allowed_is_never_imported(self, write_module: WriteModule):
        name = write_module("raise AssertionError('imported')")
        said = refusal(f"{name}:build")
        assert said == (
            f"the module {name} is not allowed here | "
            f"Its operator allows it by `--allow-module {name}`, or in FATHOM_ALLOW_MODULES."
        )
        assert name not in sys.modules

    @pytest.mark.parametrize(
        ("allowed", "named", "fine"),
        [
            ("pkg", "pkg", True),
            ("pkg", "pkg.models", True),
            ("other, pkg", "pkg.models", True),
            ("pkg.models", "pkg.models.deep", True),
            ("pkg", "pkgs", False),
            ("pkg", "pk", False),
            ("pkg.models", "pkg", False),
            ("pkg.models", "pkg.models_old", False),
            ("pkg", ".pkg", False),
            ("", "pkg", False),
            ("", "", False),
        ],
    )
    def test_it_covers_whole_words_from_the_start(self, monkeypatch, allowed, named, fine):
        monkeypatch.setenv(ALLOWED, allowed)
        imported = []

        def not_found(module):
            imported.append(module)
            raise ModuleNotFoundError(module)

        monkeypatch.setattr(own, "import_module", not_found)
        refusal(f"{named}:build")
        assert imported == ([named] if fine else [])

    def test_what_an_allowed_module_imported_from_elsewhere_is_not_its_own(
        self, write_module: WriteModule, monkeypatch
    ):
        name = write_module("from os import system; from collections import Counter")
        monkeypatch.setenv(ALLOWED, name)
        assert "the module posix is not allowed" in refusal(f"{name}:system")
        assert "the module collections is not allowed" in refusal(f"{name}:Counter")

    @pytest.mark.parametrize("attribute", ["os.system", "", "build()", "a:b", "1"])
    def test_an_attribute_is_one_name(self, write_module: WriteModule, monkeypatch, attribute):
        name = write_module("import os")
        monkeypatch.setenv(ALLOWED, name)
        assert "no such family is installed here" in refusal(f"{name}:{attribute}")
        assert name not in sys.modules

    def test_a_worker_offers_patterns_of_what_is_allowed(self, monkeypatch):
        monkeypatch.setenv(ALLOWED, "pkg.models,other")
        assert own.offered(FAMILY) == ("pkg.models:*", "pkg.models.*", "other:*", "other.*")
        monkeypatch.delenv(ALLOWED)
        assert own.offered(FAMILY) == ()


class TestFinding:
    def test_an_installed_name_needs_no_allowance(self, write_module: WriteModule, tmp_path: Path):
        name = write_module(BUILD)
        install(tmp_path / "modules", FAMILY.group, "mine", f"{name}:build")
        found = own.find(FAMILY, "mine", {"heads": 2}, "width", "depth", "shape")
        assert found(width=1, depth=2, shape=None, heads=2) == {"heads": 2}
        assert own.offered(FAMILY) == ("mine",)
        assert own.is_named(FAMILY, "mine")
        assert not own.is_named(DATASET, "mine")
        assert "no such family" in refusal("theirs")

    def test_one_that_cannot_be_loaded_names_its_package(self, write_module, tmp_path: Path):
        name = write_module(BUILD)
        install(tmp_path / "modules", FAMILY.group, "mine", f"{name}:nothing")
        said = refusal("mine")
        assert f"installed as {name}:nothing, which cannot be loaded" in said

    def test_mistakes_are_named(self, write_module: WriteModule, monkeypatch):
        name = write_module("number = 1\ndef build(width, depth, shape, heads=1): pass\n")
        monkeypatch.setenv(ALLOWED, f"{name}, no_such_module_at_all")
        assert "is a int, not a callable" in refusal(f"{name}:number")
        assert f"{name} has no nothing" in refusal(f"{name}:nothing")
        assert "No module named 'no_such_module_at_all' | Install it" in refusal(
            "no_such_module_at_all:build"
        )
        assert "unexpected keyword argument 'tails'" in refusal(f"{name}:build", tails=2)
        assert own.find(FAMILY, f"{name}:build", {"heads": 2}, "width", "depth", "shape")

    def test_a_class_or_a_callable_object_will_do(self, write_module: WriteModule, monkeypatch):
        name = write_module(
            "from functools import partial\n"
            "class Net:\n"
            "    def __init__(self, width, depth, shape): self.depth = depth\n"
            "half = partial(Net, width=4)\n"
        )
        monkeypatch.setenv(ALLOWED, name)
        for attribute in ("Net", "half"):
            make = own.find(FAMILY, f"{name}:{attribute}", {}, "width", "depth", "shape")
            assert make(width=1, depth=3, shape=None).depth == 3


class TestDatasets:
    @pytest.fixture
    def rows(self, write_module: WriteModule, monkeypatch):
        """Calls a dataset whose body is given."""

        def call(body: str, after: str = "", **options: object) -> own.Rows:
            name = write_module(
                f"import numpy as np, torch\ndef data(seed, many=3):\n    return {body}\n{after}\n"
            )
            monkeypatch.setenv(ALLOWED, name)
            return own.dataset(f"{name}:data", options, 7)

        return call

    def test_the_seed_and_the_options_reach_it(self, rows):
        found = rows("(np.full((many, 2), seed), np.zeros(many))", many=5)
        assert found.x.tolist() == [[7, 7]] * 5
        assert (found.kind, found.vocabulary) == (None, 0)

    def test_tensors_and_lists_become_arrays(self, rows):
        found = rows("(torch.ones(3, 2), [0, 1, 0])")
        assert isinstance(found.x, np.ndarray)
        assert found.y.tolist() == [0, 1, 0]

    def test_its_kind_may_be_said_beside_the_rows_or_on_the_function(self, rows):
        body = "(np.ones((3, 2)), np.array([0, 1, 2]), 'regression')"
        assert rows(body).kind is TaskKind.REGRESSION
        found = rows("(np.ones((3, 2), int), np.ones((3, 2), int))", "data.kind = 'tokens'")
        assert found.kind is TaskKind.TOKENS
        assert rows("(np.ones((3, 2)), np.ones(3))", "data.vocabulary = 9").vocabulary == 9

    @pytest.mark.parametrize(
        ("body", "message"),
        [
            ("None", "gave a NoneType"),
            ("(1,)", "gave a tuple"),
            ("(np.ones((3, 2)), np.ones(2))", r"x of shape \(3, 2\) and y of shape \(2,\)"),
            ("(1.0, 2.0)", r"x of shape \(\)"),
            ("(torch.ones(3, 2, requires_grad=True), np.ones(3))", "gave a x that is no array"),
            ("(np.ones((3, 2)), np.ones(3), 'ranking')", "says its kind is 'ranking'"),
        ],
    )
    def test_what_is_no_dataset_is_refused(self, rows, body, message):
        with pytest.raises(InvalidSpec, match=message):
            rows(body)

    def test_an_option_cannot_stand_for_what_is_given_in_any_case(self, rows):
        with pytest.raises(InvalidSpec) as caught:
            rows("([[1.0]], [1])", seed=3)
        (error,) = caught.value.errors
        assert (error.path, error.remedy) == ("task.options.seed", "Leave it out.")
        assert error.message == "is called with seed in any case"

    def test_options_it_does_not_take_are_named(self, rows):
        with pytest.raises(InvalidSpec, match="unexpected keyword argument 'turns'"):
            rows("(np.ones((3, 2)), np.ones(3))", turns=2)


def test_the_parent_of_the_training_process_says_what_there_is_without_torch():
    code = (
        "import sys; from fathom_workers import own, complete; own.offered(own.FAMILY);"
        "complete.complete({'task': {'dataset': 'iris'}, 'model': {'family': 'mlp'}});"
        "sys.exit([m for m in ('torch', 'numpy') if m in sys.modules] or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
