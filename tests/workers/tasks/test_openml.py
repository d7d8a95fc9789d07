import socket
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sklearn.datasets import _openml

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape
from fathom_spaces.tasks import TaskKind
from fathom_workers.tasks import describe
from fathom_workers.tasks.sources import downloads

from .openml_server import NUMBER, Fruit, serving
from .tables import read

Serve = Callable[..., Fruit]
URLS = {
    name: getattr(_openml, name)
    for name in ("_SEARCH_NAME", "_DATA_INFO", "_DATA_FEATURES", "_DATA_QUALITIES")
}
ORIGIN = "https://www.openml.org/api/v1/json"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """scikit-learn tries again without a pause."""
    monkeypatch.setattr(_openml.time, "sleep", lambda _: None)


def point_to(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, url in URLS.items():
        assert url.startswith(ORIGIN)
        monkeypatch.setattr(_openml, name, address + url.removeprefix(ORIGIN))


@pytest.fixture
def serve(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Serve a dataset in place of openml.org."""
    with ExitStack() as stack:

        def serve(**changes: object) -> Fruit:
            fruit = Fruit(**changes)
            point_to(stack.enter_context(serving(fruit)), monkeypatch)
            return fruit

        yield serve


def test_a_dataset_is_fetched_by_its_number(serve: Serve) -> None:
    serve()
    shape, rows = read(f"openml:{NUMBER}")
    assert shape == DataShape(kind=TaskKind.CLASSIFICATION, inputs=(3,), outputs=3, rows=40)
    assert rows.classes == ("0", "1", "2")
    raw = rows.train.x * rows.scaling.input_scale + rows.scaling.input_mean
    size, green, red = raw.T
    assert ((size * 4).round().long() % 3 == rows.train.y).all()
    assert ((size * 4).round() % 2 == green.round()).all()
    assert (red.round() == 1 - green.round()).all()


def test_a_dataset_is_fetched_by_its_name_and_the_log_tells_of_other_versions(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    serve()
    assert describe("openml:fruit", {}).outputs == 3
    assert "Multiple active versions" in caplog.text


def test_another_target_may_be_named(serve: Serve) -> None:
    serve()
    shape = describe(f"openml:{NUMBER}", {"target": "size"})
    assert (shape.kind, shape.inputs) == (TaskKind.REGRESSION, (5,))


def test_what_was_fetched_is_kept_in_the_data_directory(serve: Serve, data: Path) -> None:
    fruit = serve()
    describe(f"openml:{NUMBER}", {})
    fruit.asked.clear()
    read(f"openml:{NUMBER}")
    assert fruit.asked == []
    assert (data / "openml").is_dir()


@pytest.mark.parametrize("targets", [(), ("size", "kind")])
def test_without_one_default_target_the_spec_must_name_it(
    serve: Serve, targets: tuple[str, ...]
) -> None:
    serve(targets=targets)
    message = rf"options\.target: has {len(targets)} default targets.*Name one:.*size, colour, kind"
    if len(targets) == 2:
        message = r"homogeneous multi-target"  # as scikit-learn has it
    with pytest.raises(InvalidSpec, match=message):
        describe(f"openml:{NUMBER}", {})


def test_a_dataset_that_is_not_there_is_refused(serve: Serve) -> None:
    serve()
    for name in ("62", "vegetables"):
        with pytest.raises(InvalidSpec, match=rf"cannot be had from openml\.org: .*{name}.* found"):
            describe(f"openml:{name}", {})


def test_a_sparse_dataset_is_refused(serve: Serve) -> None:
    serve(sparse=True)
    with pytest.raises(InvalidSpec, match="is sparse, which is not read"):
        describe(f"openml:{NUMBER}", {})


def test_a_file_with_another_checksum_is_refused(serve: Serve) -> None:
    serve(checksum="0" * 32)
    with pytest.raises(InvalidSpec, match="md5 checksum"):
        describe(f"openml:{NUMBER}", {})


def test_a_dataset_beyond_the_bound_is_refused_before_it_is_fetched(
    serve: Serve, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fruit = serve()
    size = len(fruit.arff)
    monkeypatch.setenv("FATHOM_DOWNLOAD_BYTES", str(size - 1))
    message = (
        rf"task\.dataset: has {size:,} bytes; {size - 1:,} are the most "
        rf"\(got 'openml:{NUMBER}'\)\. Set FATHOM_DOWNLOAD_BYTES to more"
    )
    with pytest.raises(InvalidSpec, match=message):
        describe(f"openml:{NUMBER}", {})
    assert fruit.asked.count("/fruit.arff") == 1  # refused for good: not asked for again
    assert not list(data.rglob("*.arff.gz"))
    monkeypatch.setenv("FATHOM_DOWNLOAD_BYTES", str(size))
    assert describe(f"openml:{NUMBER}", {}).rows == 40


def test_a_dataset_that_does_not_tell_its_size_is_counted(
    serve: Serve, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fruit = serve(tells_size=False)
    monkeypatch.setenv("FATHOM_DOWNLOAD_BYTES", str(len(fruit.arff) - 1))
    with pytest.raises(InvalidSpec, match=r"has more than [\d,]+ bytes; [\d,]+ are the most"):
        describe(f"openml:{NUMBER}", {})
    assert fruit.asked.count("/fruit.arff") == 1
    assert not list(data.rglob("*.arff.gz"))


@pytest.mark.parametrize("given", ["much", "-1", "0", "1e9"])
def test_a_bound_that_is_no_number_is_refused(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    serve()
    monkeypatch.setenv("FATHOM_DOWNLOAD_BYTES", given)
    with pytest.raises(InvalidSpec, match=rf"FATHOM_DOWNLOAD_BYTES: .*got '{given}'.*whole number"):
        describe(f"openml:{NUMBER}", {})


def test_half_a_download_is_not_used(serve: Serve) -> None:
    fruit = serve(cut_to=200)
    with pytest.raises(InvalidSpec, match="md5 checksum"):
        describe(f"openml:{NUMBER}", {})
    fruit.cut_to = None
    assert describe(f"openml:{NUMBER}", {}).rows == 40


def test_a_download_that_takes_too_long_is_given_up(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    fruit = serve()
    monkeypatch.setattr(downloads, "MAX_SECONDS", -1.0)
    with pytest.raises(InvalidSpec, match=r"cannot be reached .* the download took more than"):
        describe(f"openml:{NUMBER}", {})
    assert len(fruit.asked) == 1


def test_a_server_that_falls_silent_is_given_up(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve()
    monkeypatch.setattr(downloads, "SILENCE_SECONDS", 0.01)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        point_to(f"http://127.0.0.1:{silent.getsockname()[1]}", monkeypatch)
        with pytest.raises(InvalidSpec, match=r"cannot be reached .* timed out"):
            describe(f"openml:{NUMBER}", {})


def test_other_downloads_of_the_process_have_no_bound(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener = urllib.request.build_opener()
    urllib.request.install_opener(opener)
    serve()
    describe(f"openml:{NUMBER}", {})
    assert vars(urllib.request)["_opener"] is opener
    urllib.request.install_opener(None)


def test_without_network_the_message_says_so(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Fruit()) as address:
        pass  # nothing listens there any more
    point_to(address, monkeypatch)
    with pytest.raises(InvalidSpec, match=r"openml\.org cannot be reached .* copy the folder"):
        describe(f"openml:{NUMBER}", {})


def test_a_data_directory_that_cannot_be_written_to_is_named(serve: Serve, data: Path) -> None:
    serve()
    (data / "openml").write_text("a file")
    with pytest.raises(InvalidSpec, match="cannot be kept in the data directory"):
        describe(f"openml:{NUMBER}", {})
