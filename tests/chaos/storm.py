"""A storm: servers, clients, a proxy between them, and what befalls them, by dice.

Every fault is over when its method returns, so that the next can come; what a fault has left behind
(a lease of a dead client, a request on its way) meets the later ones.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

from fathom_client.client import Client
from fathom_client.wire import ExperimentView
from fathom_spaces.errors import Conflict
from fathom_spaces.experiment import ExperimentState
from fathom_storage.database import Database
from tests.e2e.processes import Fathom, Process, address, until
from tests.e2e.test_full_disk import full_disk

from . import letters
from .auditor import audit
from .cluster import Cluster
from .load import TIMEOUT_SECONDS, say
from .proxy import Fault, Proxy
from .specs import chaos_spec

ROOT = Path(__file__).parents[2]
LOAD = (sys.executable, "-m", "tests.chaos.load")
LEASE_SECONDS = 2
CLIENTS = 3
PAUSE_SECONDS = 0.25  # between two faults, at most
ENDED = (ExperimentState.COMPLETE, ExperimentState.CANCELLED)
# How the clock jumps, in seconds: a correction, a stop of the machine, a wrong hour.
JUMPS = (-1.0, 1.5, 60.0, 3600.0)
WEIGHTS = {"network": 60, "client": 20, "server": 6, "cut": 5, "database": 4, "clock": 3}
WEIGHTS |= {"disk": 4, "person": 2}


class Storm:
    """One run: `database_url` is of a migrated database; `cluster` where it is PostgreSQL's."""

    def __init__(
        self,
        fathom: Fathom,
        database_url: str,
        *,
        cluster: Cluster | None,
        replicas: int,
        seed: int,
    ):
        self._fathom, self._url, self._cluster = fathom, database_url, cluster
        self._dice = random.Random(seed)
        self._pausing = Event()
        self.database = Database(database_url)
        self._letters = fathom.folder / "letters"
        self._letters.mkdir()
        self._writer = letters.Writer(self._letters / "person", "person")
        self._servers = [
            fathom.serve(database_url, lease_seconds=LEASE_SECONDS) for _ in range(replicas)
        ]
        self._ports = [int(address(server).rpartition(":")[2]) for server in self._servers]
        self._proxy = Proxy(self._ports, delay_seconds=TIMEOUT_SECONDS / 3)
        self.experiments: list[str] = []
        self.struck: Counter[str] = Counter()
        self._took: Counter[str] = Counter()
        self._fed_at = 0.0
        self._starts = 0

    def rage(self, faults: int, seconds: float) -> None:
        """Let so many faults happen, each kind at least once, for `seconds` at most."""
        kinds: dict[str, Callable[[], None]] = {
            "network": self._network,
            "client": self._client,
            "server": self._server,
            "cut": self._cut,
            "person": self._person,
        }
        if self._cluster is None:
            kinds["disk"] = self._disk
        else:
            kinds |= {"database": self._database, "clock": self._clock}
        weights = [WEIGHTS[kind] for kind in kinds]
        drawn = self._dice.choices(list(kinds), weights, k=max(0, faults - len(kinds)))
        begun_at = monotonic()
        deadline = begun_at + seconds
        with (
            self._proxy,
            Client(self._proxy.address, token="", timeout=10, retry_seconds=0) as self._person_of,
        ):
            self._clients = [self._start(number) for number in range(CLIENTS)]
            for kind in [*kinds, *drawn]:
                if monotonic() > deadline and self.struck.keys() == kinds.keys():
                    break
                self._feed()
                self._restart()
                begun = monotonic()
                kinds[kind]()
                self._took[kind] += monotonic() - begun
                self.struck[kind] += 1
                self._pause(PAUSE_SECONDS)
            print(f"raged for {monotonic() - begun_at:.0f} s")
            until(self._has_struck, "every fault of the network to strike")
            self._restart()
            until(self._over, "the experiments to end when the storm is over")
            for client in self._clients:
                self._kill(client)

    def violations(self) -> list[str]:
        """What the auditor finds when all is over."""
        return audit(self.database, letters.read(self._letters.iterdir()), over=True)

    def close(self) -> None:
        """Close what was opened here; the processes are their starter's."""
        self._writer.close()
        self.database.close()

    @property
    def said(self) -> str:
        """What happened, in a line."""
        network = {str(fault): times for fault, times in sorted(self._proxy.struck.items())}
        kinds = {kind: f"{n} in {self._took[kind]:.0f} s" for kind, n in self.struck.items()}
        return f"{kinds}, network {network}, {len(self.experiments)} experiments"

    def _network(self) -> None:
        self._proxy.arm(self._dice.choice(list(Fault)))

    def _client(self) -> None:
        number = self._dice.randrange(CLIENTS)
        self._kill(self._clients[number])
        self._clients[number] = self._start(number)

    def _server(self) -> None:
        number = self._dice.randrange(len(self._servers))
        if self._servers[number].kill():  # else it had ended by itself, since the database was away
            self._check()
        self._servers[number] = self._start_server(number)
        until(lambda: any(map(ready, self._servers)), "a server to be ready")

    def _cut(self) -> None:
        self._proxy.cut()
        self._pause(1.5 * LEASE_SECONDS)
        self._proxy.heal()

    def _database(self) -> None:
        assert self._cluster is not None
        self._cluster.kill()
        self._pause(0.5)
        self._cluster.start()
        self.database.engine.dispose()  # its connections ended with the cluster
        self._check()

    def _clock(self) -> None:
        assert self._cluster is not None
        self._cluster.jump(self._dice.choice(JUMPS))

    def _disk(self) -> None:
        with full_disk(self._dice.choice(self._servers)):
            self._pause(LEASE_SECONDS)

    def _person(self) -> None:
        """Somebody pauses an experiment and lets it go on, or cancels it."""
        mine = self._dice.choice(self.experiments)
        verbs = self._dice.choice((["pause", "resume"], ["pause", "resume"], ["cancel"]))
        for verb in verbs:
            self._say(verb, mine, lambda verb=verb: self._steer(verb, mine))

    def _steer(self, verb: str, experiment: str) -> ExperimentView:
        try:
            view: ExperimentView = getattr(self._person_of, verb)(experiment)
        except Conflict:  # it has ended
            view = self._person_of.experiment(experiment)
        return view

    def _feed(self) -> None:
        """See to it that there is work: two experiments that have not ended."""
        if monotonic() < self._fed_at + LEASE_SECONDS:
            return
        self._fed_at = monotonic()
        while sum(not self._ended(one) for one in self.experiments[-3:]) < 2:
            number = len(self.experiments)
            budget = {"budget": {"trials": 23}} if number % 2 else {}
            spec = chaos_spec(f"storm-{number}", **budget)
            key = f"storm-{number}"
            view = self._say("submit", key, lambda s=spec, k=key: self._person_of.submit(s, k))
            self.experiments.append(view.id)

    def _say(self, verb: str, about: str, send: Callable[[], ExperimentView]) -> ExperimentView:
        view = say(self._writer, verb, about, {}, send, lambda: self._pause(0.2))
        assert view is not None, f"{verb} of {about} was refused"
        return view

    def _has_struck(self) -> bool:
        return sum(self._proxy.struck.values()) == self.struck["network"]

    def _over(self) -> bool:
        return all(self._ended(experiment) for experiment in self.experiments)

    def _ended(self, experiment: str) -> bool:
        view = self._say("look", experiment, lambda: self._person_of.experiment(experiment))
        return view.state in ENDED

    def _check(self) -> None:
        """What a crash left must be right at once, not only in the end."""
        assert audit(self.database) == []

    def _start(self, number: int) -> Process:
        name = f"load-{number}"
        seed = str(self._dice.randrange(2**31))
        arguments = (self._proxy.address, name, str(self._letters / name), seed)
        return self._fathom.start(name, *arguments, program=LOAD, cwd=ROOT)

    def _start_server(self, number: int) -> Process:
        self._starts += 1
        name = f"replica-{number}-{self._starts}"
        flags = {"database": self._url, "port": self._ports[number], "folder": "data"}
        flags |= {"lease-seconds": LEASE_SECONDS}
        words = [str(word) for flag, value in flags.items() for word in (f"--{flag}", value)]
        return self._fathom.start(name, "serve", *words)

    def _restart(self) -> None:
        """Start again what could not start without its database, as an operator's system does."""
        for number, server in enumerate(self._servers):
            if not server.alive:
                self._servers[number] = self._start_server(number)

    def _kill(self, process: Process) -> None:
        assert process.kill(), f"{process.name} ended by itself:\n{process.said[-5000:]}"

    def _pause(self, most_seconds: float) -> None:
        self._pausing.wait(self._dice.uniform(0, most_seconds))


def ready(server: Process) -> bool:
    """Whether it has said that it serves."""
    return server.alive and "serves at http://" in server.said
