"""The datasets every worker can make by itself: scikit-learn's bundled ones, and generated ones."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from fathom_spaces.tasks import DATASETS, Options

from .data import Array, Raw
from .losses import IGNORED

Loader = Callable[[Options, int], tuple[Array, Array]]
MOST_DISTINCT_BITS = 62  # sequences up to here are numbers, and drawn without repetition


def read_built_in(name: str, given: Options, seed: int) -> Raw:
    """A built-in dataset; generated ones are drawn by the seed."""
    dataset = DATASETS[name]
    options = {**dataset.options, **given}
    shape = dataset.shape_with(options)
    x, y = LOADERS[name](options, seed)
    if y.dtype.kind == "f":
        y = y.reshape(len(y), -1)
    return Raw(x.reshape(-1, *shape.inputs), y, shape, len(x))


def _bundled(function: str) -> Loader:
    def loader(_options: Options, _seed: int) -> tuple[Array, Array]:
        from sklearn import datasets  # a second of import time, only where it is needed

        x, y = getattr(datasets, function)(return_X_y=True)
        return x, y

    return loader


def _table(function: str, file: str, header: int = 1) -> Loader:
    """A set that scikit-learn has as a table, the class last, after so many lines of header.

    Read from its file, since importing scikit-learn takes a hundred times as long; should a release
    keep it elsewhere, by that release's own function.
    """
    otherwise = _bundled(function)

    def loader(options: Options, seed: int) -> tuple[Array, Array]:
        package = find_spec("sklearn")
        folders = (package and package.submodule_search_locations) or ()
        for path in (Path(folder) / "datasets" / "data" / file for folder in folders):
            if path.exists():
                rows = np.loadtxt(path, delimiter=",", skiprows=header)
                return rows[:, :-1], rows[:, -1].astype(np.int64)
        return otherwise(options, seed)

    return loader


def two_spirals(options: Options, seed: int) -> tuple[Array, Array]:
    """Two interlocked spirals (Lang & Witbrock 1988), sampled as in Nazaret & Blei (ICML 2022).

    A point at radius r lies at angle `turns` * pi/2 * r: `turns` counts quarter turns of an arm
    from the centre to radius 1. The arms are each other's reflection through the origin; radii are
    drawn with density 2r, and each coordinate gets Gaussian noise of sd `noise`.
    """
    generator = np.random.default_rng(seed)
    position = generator.uniform(-1, 1, int(options["rows"]))
    signed_radius = np.sign(position) * np.sqrt(np.abs(position))
    angle = float(options["turns"]) * np.pi / 2 * np.abs(signed_radius)
    points = signed_radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    return generator.normal(points, float(options["noise"])), (signed_radius >= 0).astype(np.int64)


def parity(options: Options, seed: int) -> tuple[Array, Array]:
    """Sequences of bits, (rows, length); the class says whether the number of ones is odd.

    All sequences differ where there are enough of them, so that no test row was trained on.
    """
    rows, length = int(options["rows"]), int(options["length"])
    generator = np.random.default_rng(seed)
    if length <= MOST_DISTINCT_BITS and rows <= 2**length:
        numbers = generator.choice(2**length, rows, replace=False)
        bits = numbers[:, None] >> np.arange(length) & 1
    else:
        bits = generator.integers(2, size=(rows, length))
    return bits, bits.sum(1) % 2


def copy(options: Options, seed: int) -> tuple[Array, Array]:
    """Symbols, a mark, then blanks: each blank is to be replaced by the symbol at its place.

    After Hochreiter & Schmidhuber (Neural Computation 1997), in the form of Arjovsky et al. (ICML
    2016) without a delay. With s symbols, token s is the blank and s + 1 the mark; a row has
    `length` symbols, the mark and `length` blanks. Up to the mark targets are `IGNORED`.
    """
    rows, length, symbols = (int(options[name]) for name in ("rows", "length", "symbols"))
    drawn = np.random.default_rng(seed).integers(symbols, size=(rows, length))
    blanks, mark = np.full((rows, length), symbols), np.full((rows, 1), symbols + 1)
    nothing = np.full((rows, length + 1), IGNORED)
    return np.hstack([drawn, mark, blanks]), np.hstack([nothing, drawn])


LOADERS: dict[str, Loader] = {
    "digits": _table("load_digits", "digits.csv.gz", header=0),
    "iris": _table("load_iris", "iris.csv"),
    "wine": _table("load_wine", "wine_data.csv"),
    "breast_cancer": _table("load_breast_cancer", "breast_cancer.csv"),
    "diabetes": _bundled("load_diabetes"),
    "linnerud": _bundled("load_linnerud"),
    "two_spirals": two_spirals,
    "parity": parity,
    "copy": copy,
}
