"""Tables of the documents that are made from the code, so that they cannot fall behind it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import UnionType
from typing import Any, Union, get_args, get_origin

from fathom_spaces.families import FAMILIES
from fathom_spaces.learned import LearnedSettings
from fathom_spaces.methods import LEARNED, SEARCHED
from fathom_spaces.pruning import PRUNERS
from fathom_spaces.searched import Own, SampledSettings
from fathom_spaces.tasks import DATASETS, SOURCES, Option

_SIGNS = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<"}


def learned_settings() -> Iterator[list[str]]:
    """Every learned method with the settings that are its own, or differ from the common ones."""
    yield ["method", "setting", "default", "may be", "meaning"]
    for name, model in LEARNED.items():
        source, first = _first_line(model), f"**`{name}`**"
        yield [first, "", "", "", source]
        for setting, field in model.model_fields.items():
            common = LearnedSettings.model_fields.get(setting)
            if setting == "learned" or (common and common.default == field.default):
                continue
            row = [_shown(field.default), _allowed(field), field.description or ""]
            yield ["", f"`{setting}`", *row]


def searched_settings() -> Iterator[list[str]]:
    """Every searched method with the settings that are its own, or differ from the common ones."""
    yield ["method", "setting", "default", "may be", "meaning"]
    for name, model in (SEARCHED | {"module:Class": Own}).items():
        yield [f"**`{name}`**", "", "", "", _first_line(model)]
        for setting, field in model.model_fields.items():
            common = SampledSettings.model_fields.get(setting)
            if setting == "searched" or (common and common.default == field.default):
                continue
            default = getattr(field.default, "kind", field.default)
            shown = "" if field.default_factory else _shown(default)
            row = [shown, _allowed(field), field.description or ""]
            yield ["", f"`{field.alias or setting}`", *row]


def pruner_settings() -> Iterator[list[str]]:
    """Every pruner with its settings."""
    yield ["pruner", "setting", "default", "may be", "meaning"]
    for name, model in PRUNERS.items():
        yield [f"**`{name}`**", "", "", "", _first_line(model)]
        for setting, field in model.model_fields.items():
            if setting != "kind":
                default = "required" if field.is_required() else _shown(field.default)
                yield ["", f"`{setting}`", default, _allowed(field), field.description or ""]


def datasets() -> Iterator[list[str]]:
    """The built-in datasets with their options and defaults."""
    yield ["dataset", "rows", "one sample", "source", "`task.options`"]
    for name, dataset in DATASETS.items():
        shape = " × ".join(str(size) for size in dataset.shape.inputs)
        sample = f"{dataset.shape.form.value} {shape}"
        given = _options(dataset.options)
        yield [f"`{name}`", str(dataset.rows), sample, dataset.source, given]


def sources() -> Iterator[list[str]]:
    """Where other data may come from."""
    yield ["dataset", "what it reads", "`task.options`"]
    for prefix, source in SOURCES.items():
        yield [f"`{prefix}:`", source.summary, _options(source.options)]


def families() -> Iterator[list[str]]:
    """The families with their options, and what each layer of their stacks may have for itself."""
    yield ["family", "`model.options`", "`model.per_layer`, as", "`model.skips`"]
    for name, family in FAMILIES.items():
        options = _options({n: setting.default for n, setting in family.options.items()})
        layers = (f"`{n}` of `{s.stack}`: `{s.like}`" for n, s in family.layer_settings.items())
        skips = "yes" if family.skips else "–"
        yield [f"`{name}`", options, "; ".join(layers) or "–", skips]


TABLES: Mapping[str, Callable[[], Iterator[list[str]]]] = {
    "learned settings": learned_settings,
    "searched settings": searched_settings,
    "pruner settings": pruner_settings,
    "datasets": datasets,
    "sources": sources,
    "families": families,
}


def written(text: str, name: str) -> str:
    """A document's text with one of the tables as the code has it now.

    It stands between the comments `<!-- table: NAME -->` and `<!-- end -->`.
    """
    return put(text, name, table(TABLES[name]()))


def put(text: str, name: str, made: str) -> str:
    """A document's text with what was made, between the comments of that name."""
    start = f"<!-- table: {name} -->\n"
    before, _, rest = text.partition(start)
    _, _, after = rest.partition("<!-- end -->")
    assert after, f"no table {name!r} in the document"
    return f"{before}{start}{made}\n<!-- end -->{after}"


def table(rows: Iterable[list[str]]) -> str:
    """Rows as Markdown; the first is the head."""
    head, *others = rows
    return "\n".join([_row(head), _row(["---"] * len(head)), *map(_row, others)])


def _row(cells: list[str]) -> str:
    escaped = (cell.replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"


def _first_line(model: type[Any]) -> str:
    return (model.__doc__ or "").partition("\n\n")[0].replace("\n", " ").strip()


def _shown(value: object) -> str:
    return "" if value is None else f"`{_plain(value)}`"


def _allowed(field: Any) -> str:
    words = [choice for part in _parts(field.annotation) for choice in get_args(part)]
    if words and all(isinstance(word, str) for word in words):
        return ", ".join(f"`{word}`" for word in words)
    bounds = [
        f"{sign} {getattr(limit, name):g}"
        for limit in field.metadata
        for name, sign in _SIGNS.items()
        if getattr(limit, name, None) is not None
    ]
    return ", ".join(bounds)


def _parts(annotation: Any) -> list[Any]:
    """The members of a union, or the annotation itself."""
    union = get_origin(annotation) in (Union, UnionType)
    return list(get_args(annotation)) if union else [annotation]


def _options(options: Mapping[str, Option]) -> str:
    shown = (f"`{name}` {_plain(value) or '(none)'}" for name, value in options.items())
    return "; ".join(shown) or "–"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
