"""States of samplers: versions are appended, old states are thinned out, summaries stay."""

import sqlalchemy as sa

from fathom_storage import ledger, sampler_states, tables
from fathom_storage.database import Database
from fathom_storage.sampler_states import KEPT_STATES

from .rows import NOW, add_experiment, count


def save(database: Database, study_id: int, absorbed: int, repetition: int = 0) -> int:
    return database.write(
        lambda connection: sampler_states.add(
            connection,
            study_id,
            repetition,
            absorbed=absorbed,
            digest=f"digest of {absorbed}",
            state=b"\x00state of %d" % absorbed,
            summary=f'{{"absorbed": {absorbed}}}',
            now=NOW,
        )
    )


def test_the_newest_version_comes_first_with_its_own_state(database: Database) -> None:
    (study,) = add_experiment(database)
    assert [save(database, study.study_id, n) for n in (5, 10)] == [1, 2]
    save(database, study.study_id, 7, repetition=1)

    def read(connection: sa.Connection) -> list[tuple[int, bytes | None]]:
        kept = sampler_states.kept(connection, study.study_id, 0)
        return [(found.absorbed, sampler_states.state(connection, found)) for found in kept]

    assert database.read(read) == [(10, b"\x00state of 10"), (5, b"\x00state of 5")]


def test_old_states_are_let_go_and_their_summaries_stay(database: Database) -> None:
    (study,) = add_experiment(database)
    for absorbed in range(1, 101):
        save(database, study.study_id, absorbed)

    def read(connection: sa.Connection) -> tuple[list[int], list[bool]]:
        found = sampler_states.versions(connection, [study.study_id])[study.study_id, 0]
        has = [sampler_states.state(connection, version) is not None for version in found]
        kept = sampler_states.kept(connection, study.study_id, 0)
        return [version.version for version in kept], has

    kept, has = database.read(read)
    assert kept[:KEPT_STATES] == list(range(100, 100 - KEPT_STATES, -1))
    assert kept[KEPT_STATES:] == [92, 90, 88, 86, 84, 80, 76, 72, 64, 56, 48, 40, 32, 16]
    assert [n for n, there in enumerate(has, 1) if there] == kept[::-1]


def test_what_was_learned_again_takes_the_place_of_what_it_replaces(database: Database) -> None:
    (study,) = add_experiment(database)
    for absorbed in (5, 10, 15, 10, 20):
        save(database, study.study_id, absorbed)
    found = database.read(lambda c: sampler_states.versions(c, [study.study_id]))
    assert [(v.version, v.absorbed) for v in found[study.study_id, 0]] == [(1, 5), (4, 10), (5, 20)]


def test_an_experiment_is_removed_with_them(database: Database) -> None:
    (study,) = add_experiment(database)
    save(database, study.study_id, 5)
    database.write(lambda connection: ledger.remove_experiment(connection, study.experiment_id))
    assert count(database, tables.sampler_states) == 0
