"""The same seed and sampler ask the same sequence, whoever is killed on the way."""

from pathlib import Path

import pytest

from fathom_client.wire_work import LeaseRequest, Leases, Renewal, RenewalAnswer, Result
from fathom_client.wire_work import ResultAnswer as Taken
from fathom_service import lifecycle
from fathom_service.engine import TrialEngine
from fathom_service.settings import Settings
from fathom_spaces.errors import Unavailable
from fathom_storage import schema
from fathom_storage.database import Database

from . import letters, quiet
from .auditor import audit
from .load import HONEST, LoadClient
from .specs import chaos_spec

METHODS = (
    {"searched": "grid", "fixed": {"lr": 0.01}},
    {"searched": "random", "trials": 12},
    {"searched": "tpe", "trials": 15, "pruner": "median"},
)


class Killed(BaseException):
    """The client's process ends here: nothing of it runs on."""


class Shaky(quiet.Direct):
    """Every fifth message does not arrive, kills its sender, or is heard with no answer.

    Every third of these kills the server too: an engine that knows nothing takes its place.
    """

    def __init__(self, database: Database):
        super().__init__(TrialEngine(database, Settings()))
        self._database = database
        self._messages = 0
        self.kills = 0

    def lease(self, request: LeaseRequest) -> Leases:
        """As the API."""
        self._before()
        answer = super().lease(request)
        self._after()
        return answer

    def renew(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        """As the API."""
        self._before()
        answer = super().renew(lease_id, renewal)
        self._after()
        return answer

    def result(self, lease_id: str, result: Result) -> Taken:
        """As the API."""
        self._before()
        answer = super().result(lease_id, result)
        self._after()
        return answer

    def _before(self) -> None:
        self._messages += 1
        if self._messages % 15 == 0:
            self.engine = TrialEngine(self._database, Settings())
        if self._messages % 15 == 5:
            raise Unavailable("It did not arrive.")

    def _after(self) -> None:
        if self._messages % 15 == 10:
            raise Unavailable("Its answer was lost.")
        if self._messages % 15 == 0:
            self.kills += 1
            raise Killed


@pytest.mark.parametrize("method", METHODS, ids=[m["searched"] for m in METHODS])
def test_kills_change_no_ask(method: dict[str, object], sqlite_template: Path, tmp_path: Path):
    spec = chaos_spec("same", methods=[method], confirm={"seeds": 0})
    calm, shaken = (opened(sqlite_template, tmp_path / name) for name in ("calm", "shaken"))
    try:
        expected = quiet.asks(calm, quiet.run(calm, tmp_path / "calm-letters", spec))
        mine = lifecycle.submit(shaken, spec)[0].id
        server, path = Shaky(shaken), tmp_path / "letters"
        while lives(server, path):
            pass
        assert server.kills > 3
        assert audit(shaken, letters.read([path]), over=True) == []
        assert quiet.asks(shaken, mine) == expected
    finally:
        calm.close()
        shaken.close()


def lives(server: Shaky, path: Path) -> bool:
    """One life of the client; returns whether it was killed before all was done."""
    writer = letters.Writer(path, "quiet")
    client = LoadClient(server, writer, 0, HONEST)
    try:
        client.start(wait_seconds=0)
        while client.work():
            pass
    except Killed:
        return True
    finally:
        writer.close()
    return False


def opened(template: Path, path: Path) -> Database:
    path.mkdir()
    (path / "fathom.db").write_bytes(template.read_bytes())
    database = Database(f"sqlite:///{path}/fathom.db")
    schema.check(database)
    return database
