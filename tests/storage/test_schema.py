"""The schema: migrated equals fresh, and what this code does not know is refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import optuna
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from optuna.storages._rdb import models

from fathom_spaces.errors import SchemaMismatch, Unavailable
from fathom_storage import optuna_schema, optuna_tables, schema, tables
from fathom_storage.database import Database
from tests.databases import mariadb_database
from tests.threads import together


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of each kind with nothing in it."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path}/e.db"
    database = Database(url if sqlite else request.getfixturevalue(f"empty_{request.param}_url"))
    yield database
    database.close()


def dump(database: Database, wanted: set[str]) -> dict[str, Any]:
    """Everything the database says of these tables."""
    inspector = sa.inspect(database.engine)
    by_name = {"key": lambda found: str(found["name"])}
    return {
        name: {
            "columns": [{**c, "type": str(c["type"])} for c in inspector.get_columns(name)],
            "primary key": inspector.get_pk_constraint(name),
            "foreign keys": sorted(inspector.get_foreign_keys(name), **by_name),
            "unique": sorted(inspector.get_unique_constraints(name), **by_name),
            "checks": sorted(inspector.get_check_constraints(name), **by_name),
            "indexes": sorted(inspector.get_indexes(name), **by_name),
        }
        for name in inspector.get_table_names()
        if name in wanted
    }


@contextmanager
def at_version(database: Database, table: str, version: str) -> Iterator[None]:
    """The database says that it has another version, for a while."""

    def change(version: str) -> str:
        def work(connection: sa.Connection) -> str:
            before = connection.scalar(sa.text(f"SELECT version_num FROM {table}"))
            text = sa.text(f"UPDATE {table} SET version_num = :version")
            connection.execute(text, {"version": version})
            return str(before)

        return database.write(work)

    before = change(version)
    try:
        yield
    finally:
        assert change(before) == version  # and nobody else touched it


def test_a_migrated_schema_equals_a_fresh_one(empty: Database) -> None:
    wanted = set(tables.metadata.tables)
    tables.metadata.create_all(empty.engine)
    fresh = dump(empty, wanted)
    tables.metadata.drop_all(empty.engine)
    assert dump(empty, wanted) == {}
    schema.upgrade(empty)
    assert dump(empty, wanted) == fresh
    assert set(fresh) == wanted


def test_a_migration_would_find_nothing_to_do(empty: Database) -> None:
    schema.upgrade(empty)

    def ours(name: str | None, kind: str, _: Any) -> bool:
        return kind != "table" or (str(name).startswith("fathom_") and name != schema.VERSION_TABLE)

    options = {"compare_type": True, "compare_server_default": True, "include_name": ours}

    def differences(connection: sa.Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, tables.metadata))

    assert empty.read(differences) == []


def test_upgrading_twice_is_fine(empty: Database) -> None:
    assert schema.revision(empty) is None
    assert schema.upgrade(empty) == schema.upgrade(empty) == schema.head()
    assert schema.revision(empty) == schema.head()
    schema.check(empty)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
)
def test_replicas_that_upgrade_at_the_same_time_take_turns(
    request: pytest.FixtureRequest, kind: str
) -> None:
    url: str = request.getfixturevalue(f"empty_{kind}_url")
    databases = [Database(url) for _ in range(3)]
    done: list[object] = []

    def upgrade(database: Database) -> None:
        done.append(schema.upgrade(database))

    together(*(partial(upgrade, database) for database in databases))
    for database in databases:
        database.close()
    assert done == [schema.head()] * 3


@pytest.mark.mariadb
def test_a_database_that_ignores_case_is_refused_with_the_remedy() -> None:
    with mariadb_database("utf8mb4_general_ci") as url:
        database = Database(url)
        name = database.url.database
        remedy = f"ALTER DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
        with pytest.raises(SchemaMismatch, match=f"utf8mb4_general_ci, .* Run {remedy}, then"):
            schema.upgrade(database)
        with database.engine.connect() as connection:
            connection.exec_driver_sql(remedy)
        schema.upgrade(database)
        schema.check(database)
        database.close()


def test_an_upgrade_meets_another_of_the_same_file(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    database.write(lambda c: c.execute(sa.text("DELETE FROM fathom_alembic_version")))
    with pytest.raises(Unavailable, match=r"Another process is making the schema .* Try again"):
        schema.upgrade(database)
    database.close()


def test_a_database_without_a_schema_is_refused(empty: Database) -> None:
    with pytest.raises(
        SchemaMismatch, match=r"has no Fathom schema. Run `fathom db upgrade` first"
    ):
        schema.check(empty)


def test_a_newer_schema_is_refused_and_never_touched(database: Database) -> None:
    newer = r"at schema 9999, which is newer than this code \(\d+\)\. Upgrade Fathom"
    with at_version(database, schema.VERSION_TABLE, "9999"):
        for refuse in (schema.check, schema.upgrade):
            with pytest.raises(SchemaMismatch, match=newer):
                refuse(database)
    schema.check(database)


def test_an_older_schema_is_refused_with_the_remedy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = schema.head()
    monkeypatch.setattr(schema, "head", lambda: "0999")
    remedy = (
        rf"is at schema {here}, this code needs 0999\. Back it up, then run `fathom db upgrade`"
    )
    with pytest.raises(SchemaMismatch, match=remedy):
        schema.check(database)


def test_tables_of_a_newer_optuna_are_refused_and_never_touched(database: Database) -> None:
    told = r"Optuna's tables are at schema v9\.9\.9\.z, which this code does not know; .* Upgrade F"
    with at_version(database, "alembic_version", "v9.9.9.z"):
        for refuse in (schema.check, schema.upgrade):
            with pytest.raises(SchemaMismatch, match=told):
                refuse(database)


def before_the_index(database: Database) -> None:
    """Optuna's tables as its version 3.0 made them."""
    made = optuna.storages.RDBStorage(database.url.render_as_string(hide_password=False))
    optuna.create_study(storage=made, study_name="a user's").optimize(
        lambda trial: trial.suggest_float("x", 0, 1), n_trials=2
    )
    made.remove_session()
    made.engine.dispose()

    def work(connection: sa.Connection) -> None:
        if connection.dialect.name != "mysql":  # which needs one for the foreign key
            for index in sa.inspect(connection).get_indexes("trials"):
                connection.execute(sa.text(f"DROP INDEX {index['name']}"))
        connection.execute(sa.text("UPDATE alembic_version SET version_num = 'v3.0.0.d'"))

    database.write(work)


def test_older_tables_of_optunas_are_upgraded_with_ours(empty: Database) -> None:
    """What `optuna storage upgrade` would do, so that one command is enough."""
    before_the_index(empty)
    schema.upgrade(empty)
    schema.check(empty)
    assert optuna_schema.version(empty) == optuna_tables.OPTUNA_SCHEMA
    indexes = sa.inspect(empty.engine).get_indexes("trials")
    assert "trials_study_id_key" in {index["name"] for index in indexes}
    url = empty.url.render_as_string(hide_password=False)
    storage = optuna.storages.RDBStorage(url)  # which refuses tables of another version
    assert len(optuna.load_study(study_name="a user's", storage=storage).trials) == 2
    storage.remove_session()
    storage.engine.dispose()


def test_a_server_does_not_start_on_older_tables_of_optunas(database: Database) -> None:
    told = r"Optuna's tables are at schema v3\.0\.0\.d, .* then run `fathom db upgrade`; older ver"
    with (
        at_version(database, "alembic_version", "v3.0.0.d"),
        pytest.raises(SchemaMismatch, match=told),
    ):
        schema.check(database)


def test_an_optuna_that_writes_another_schema_is_refused_before_anything_is_touched(
    empty: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(optuna_schema, "OPTUNA_SCHEMA", "v3.0.0.d")
    told = r"Optuna \S+ is installed, whose tables are at schema v3\.2\.0\.a; this code writes"
    for refuse in (schema.upgrade, optuna_schema.check):
        with pytest.raises(SchemaMismatch, match=told):
            refuse(empty)
    assert sa.inspect(empty.engine).get_table_names() == []


def test_optuna_opens_the_database_beside_our_tables(database: Database) -> None:
    url = database.url.render_as_string(hide_password=False)
    storage = optuna.storages.RDBStorage(url)
    try:
        assert storage.get_current_version() == storage.get_head_version() == "v3.2.0.a"
        assert optuna.create_study(storage=storage, study_name="a user's").study_name == "a user's"
    finally:
        storage.remove_session()
        storage.engine.dispose()
    schema.check(database)


def test_our_names_are_our_own() -> None:
    assert all(name.startswith("fathom_") for name in tables.metadata.tables)
    assert not set(tables.metadata.tables) & set(models.BaseModel.metadata.tables)


OPTUNAS = models.BaseModel.metadata.tables


@pytest.mark.parametrize("name", optuna_tables.metadata.tables)
def test_optunas_tables_are_as_optuna_defines_them(name: str) -> None:
    def columns(table: sa.Table) -> dict[str, Any]:
        return {
            column.name: {
                "type": str(column.type),
                "size": [getattr(column.type, size, None) for size in ("length", "precision")],
                "values": getattr(column.type, "enums", None),
                "type name": getattr(column.type, "name", None),
                "nullable": column.nullable,
                "primary key": column.primary_key,
                "refers to": {key.target_fullname for key in column.foreign_keys},
            }
            for column in table.columns
        }

    assert columns(optuna_tables.metadata.tables[name]) == columns(OPTUNAS[name])


def test_every_table_of_optunas_is_removed_with_a_study() -> None:
    ours = {*optuna_tables.TRIAL_CHILDREN, *optuna_tables.STUDY_CHILDREN}
    of_studies = {
        name
        for name, table in OPTUNAS.items()
        if {key.column.table.name for key in table.foreign_keys} & {"studies", "trials"}
    }
    assert {table.name for table in ours} == of_studies - {"trials"}


def test_optuna_keeps_unique_what_we_write_once(database: Database) -> None:
    inspector = sa.inspect(database.engine)
    for name, columns in (
        ("studies", ["study_name"]),
        ("study_directions", ["study_id", "objective"]),
        ("study_user_attributes", ["study_id", "key"]),
        ("study_system_attributes", ["study_id", "key"]),
        ("trial_params", ["trial_id", "param_name"]),
        ("trial_values", ["trial_id", "objective"]),
        ("trial_intermediate_values", ["trial_id", "step"]),
        ("trial_user_attributes", ["trial_id", "key"]),
        ("trial_system_attributes", ["trial_id", "key"]),
    ):
        constraints = inspector.get_unique_constraints(name)
        unique = [found["column_names"] for found in constraints]
        unique += [
            found["column_names"] for found in inspector.get_indexes(name) if found["unique"]
        ]
        assert columns in unique, name
