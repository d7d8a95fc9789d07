"""Transfer: where a search takes finished trials from that it knows before its first own one."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag

from .base import TAG, SpecModel, refuse

# Of one search. More would slow every proposal down, and tell it little.
MOST_TAKEN = 1_000

_SHAPES = "Write {experiment: ID}, {study: ID} or {database: NAME, study: NAME}."


class FromExperiment(SpecModel):
    """The searched methods of an experiment of this server, or one of them."""

    experiment: str = Field(min_length=1, max_length=40, description="Id of the experiment.")
    method: str | None = Field(
        None, max_length=100, description="Name of one method; all searched ones unless given."
    )

    def __str__(self) -> str:
        of = "" if self.method is None else f", {self.method}"
        return f"experiment {self.experiment}{of}"


class FromStudy(SpecModel):
    """A searched or bare study of this server."""

    study: int = Field(ge=0, lt=2**31, description="Id of the study.")

    def __str__(self) -> str:
        return f"study {self.study}"


class FromDatabase(SpecModel):
    """A study of an Optuna database that the server's operator has given a name."""

    database: str = Field(
        min_length=1,
        max_length=60,
        pattern=r"^[\w.-]+$",
        description="Its name in the server's FATHOM_TRANSFER_FROM.",
    )
    study: str = Field(min_length=1, max_length=512, description="Name of the study there.")

    def __str__(self) -> str:
        return f"study {self.study!r} of {self.database}"


_CLASSES = {"experiment": FromExperiment, "study": FromStudy, "database": FromDatabase}


def _without_urls(value: Any) -> Any:
    """Refuse an address without showing it again: there may be a password in it."""
    if isinstance(value, SpecModel):
        return value
    given = value if isinstance(value, dict) else {"database": value}
    if "url" in given or any("://" in str(part) for part in given.values()):
        remedy = "Name a database that the server's operator lists in FATHOM_TRANSFER_FROM."
        raise refuse("a spec holds no addresses of databases", remedy, "database", None)
    if not isinstance(value, dict) or not given.keys() & _CLASSES.keys():
        raise refuse("a source is an experiment, a study or a database", _SHAPES)
    return value


def _listed(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return value
    _without_urls(value)
    raise refuse("a list of sources is needed", f"{_SHAPES} Each with a dash before it.")


def _tag(value: Any) -> str:
    names = set(value) if isinstance(value, dict) else set(type(value).model_fields)
    return TAG + next(name for name in ("database", "experiment", "study") if name in names)


if TYPE_CHECKING:
    Source = FromExperiment | FromStudy | FromDatabase
else:
    Source = Annotated[
        Annotated[FromExperiment, Tag(TAG + "experiment")]
        | Annotated[FromStudy, Tag(TAG + "study")]
        | Annotated[FromDatabase, Tag(TAG + "database")],
        Discriminator(_tag),
        BeforeValidator(_without_urls),
    ]

Sources: TypeAlias = Annotated[tuple[Source, ...], BeforeValidator(_listed), Field(max_length=20)]
