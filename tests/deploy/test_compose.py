"""docker-compose.yml agrees with the code, and with itself."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fathom_service.app import create_app
from fathom_service.commands import DASHBOARD_PORT
from fathom_service.dashboard_app import create_dashboard
from fathom_service.serving import _FINISHING_SECONDS
from fathom_service.settings import Settings
from fathom_storage.database import POOL_CONNECTIONS
from fathom_workers.trial import Timing

from .calls import Call, variables_read
from .files import ROOT, Images, Service, compose, services

SERVICES = services()
OURS = {name: service for name, service in SERVICES.items() if service.is_ours}
COMPLETED, HEALTHY = "service_completed_successfully", "service_healthy"


def call(service: Service) -> Call:
    return Call(service.command, service.environment)


def seconds(service: Service) -> float:
    return float(service.said["stop_grace_period"].removesuffix("s"))


@pytest.mark.parametrize("name", OURS)
def test_every_command_line_is_one_that_fathom_takes(name: str) -> None:
    assert call(OURS[name]).parameters


def test_a_command_line_that_fathom_does_not_take_would_be_noticed() -> None:
    with pytest.raises(Exception, match="--nothing"):
        Call(["serve", "--nothing"], {})
    with pytest.raises(Exception, match="a valid integer"):
        Call(["serve"], {"FATHOM_PORT": "http"})


@pytest.mark.parametrize("name", OURS)
def test_every_variable_is_a_setting_of_the_command_that_gets_it(name: str) -> None:
    service = OURS[name]
    taken = call(service)
    given = set(service.said["environment"])
    named = {taken.parameters.get("secret_from")}
    read = variables_read(service.target or "") - {"FATHOM_TOKEN", "FATHOM_SERVER"}
    assert given <= taken.variables | named | (read - _flags()), name


@cache
def _flags() -> set[str]:
    """Variables that stand for a flag of some command: they are settings of that command alone."""
    return {v for service in OURS.values() for v in call(service).variables}


@pytest.mark.parametrize("name", OURS)
def test_every_image_is_a_target_of_the_dockerfile(name: str) -> None:
    service = OURS[name]
    images = Images()
    assert service.target in images.stages
    assert set(service.arguments) <= set(images.arguments)
    same = [other for other in OURS.values() if other.image == service.image]
    assert len({(other.target, *other.arguments.values()) for other in same}) == 1


def test_the_database_is_a_pinned_image_that_answers_before_anyone_starts() -> None:
    database = SERVICES["database"]
    assert re.fullmatch(r"postgres:\d+\.\d+-[a-z]+", database.image)
    probe = database.said["healthcheck"]["test"]
    assert probe[probe.index("--username") + 1] == database.environment["POSTGRES_USER"]
    assert probe[probe.index("--dbname") + 1] == database.environment["POSTGRES_DB"]
    assert "/var/lib/postgresql/data" in database.volumes
    assert not database.ports, "nobody outside has to reach it"


def test_servers_know_the_database_and_workers_the_server() -> None:
    database, server = SERVICES["database"], SERVICES["server"]
    for service in OURS.values():
        if service.target == "server":
            at = urlsplit(service.environment["FATHOM_DATABASE_URL"])
            assert at.hostname == "database"
            assert at.username == database.environment["POSTGRES_USER"]
            assert at.password == database.environment["POSTGRES_PASSWORD"]
            assert at.path == f"/{database.environment['POSTGRES_DB']}"
        else:
            assert "FATHOM_DATABASE_URL" not in service.environment
            at = urlsplit(service.environment["FATHOM_SERVER"])
            assert (at.hostname, at.port) == ("server", call(server).parameters["port"])
            assert service.environment["FATHOM_TOKEN"] == token_kept()


def token_kept() -> str:
    """The token that the database is told of before workers start."""
    keeps = SERVICES["worker-token"]
    taken = call(keeps).parameters
    assert [scope.value for scope in taken["scopes"]] == ["work"]
    return keeps.environment[taken["secret_from"]]


@pytest.mark.parametrize(("name", "port"), [("server", 8000), ("dashboard", DASHBOARD_PORT)])
def test_ports_and_health_checks_are_those_that_are_listened_to(
    name: str, port: int, sqlite_url: str, tmp_path: Path
) -> None:
    service = SERVICES[name]
    taken = call(service).parameters
    assert taken["port"] == port
    assert not Settings(host=taken["host"]).host.startswith("127."), "no other container reaches it"
    assert Settings(host=taken["host"], auth=taken["auth"]).asks_for_tokens
    assert list(service.ports) == [port]
    assert str(port) in Images().of("server").last("EXPOSE")
    *_, program = service.said["healthcheck"]["test"]
    (url,) = re.findall(r"urlopen\('(\S+)'", program)
    compile(program, "health check", "exec")
    assert urlsplit(url).port == port
    make = create_app if name == "server" else create_dashboard
    app = make(Settings(database_url=sqlite_url, folder=tmp_path))
    app.state.database.close()
    assert app.url_path_for("ready") == urlsplit(url).path


def test_the_server_leads_to_the_dashboard() -> None:
    server, dashboard = call(SERVICES["server"]), call(SERVICES["dashboard"])
    assert server.parameters["dashboard"] == str(dashboard.parameters["port"])
    assert SERVICES["dashboard"].ports[8001].endswith(":8001"), "the port people see"


def test_what_is_to_last_lies_in_volumes() -> None:
    declared = set(compose()["volumes"])
    for service in SERVICES.values():
        assert {there for there in service.volumes.values() if there[0] not in "./"} <= declared
    assert str(call(SERVICES["server"]).parameters["folder"]) in SERVICES["server"].volumes
    for name in ("worker", "worker-gpu"):
        inside = SERVICES[name].volumes
        assert call(SERVICES[name]).parameters["data_dir"] is not None
        for variable in ("FATHOM_DATA_DIR", "FATHOM_CACHE_DIR"):
            assert SERVICES[name].environment[variable] in inside


def test_migrations_run_once_before_the_servers_start() -> None:
    assert SERVICES["migrate"].command == ["db", "upgrade"]
    assert SERVICES["migrate"].needs == {"database": HEALTHY}
    for name in ("server", "dashboard", "worker-token"):
        assert SERVICES[name].needs == {"migrate": COMPLETED}
    for name in ("worker", "worker-gpu"):
        assert SERVICES[name].needs == {"worker-token": COMPLETED, "server": HEALTHY}
    for service in SERVICES.values():
        for other, condition in service.needs.items():
            once = SERVICES[other].said["restart"] == "no"
            assert once if condition == COMPLETED else SERVICES[other].said["healthcheck"]


def test_what_runs_on_is_restarted_and_has_time_to_end() -> None:
    for service in SERVICES.values():
        once = service.name in ("migrate", "worker-token")
        assert service.said["restart"] == ("no" if once else "unless-stopped")
    drains = call(SERVICES["server"]).parameters["drain_seconds"]
    assert drains > 0
    assert seconds(SERVICES["server"]) > drains + _FINISHING_SECONDS
    assert seconds(SERVICES["dashboard"]) > _FINISHING_SECONDS
    for name in ("worker", "worker-gpu"):
        grace = call(SERVICES[name]).parameters["grace"]
        assert seconds(SERVICES[name]) > grace + Timing().delivery_seconds


def test_the_database_has_connections_for_all_replicas_and_the_dashboard() -> None:
    most = int(re.findall(r"max_connections=(\d+)", " ".join(SERVICES["database"].command))[0])
    replicas = call(SERVICES["server"]).parameters["replicas"]
    assert replicas > 1
    assert (replicas + 1) * POOL_CONNECTIONS + 10 <= most


def test_workers_are_for_the_cpu_and_those_for_graphics_cards_a_profile() -> None:
    cpu, gpu = SERVICES["worker"], SERVICES["worker-gpu"]
    assert "profiles" not in cpu.said
    assert (call(cpu).parameters["device"], cpu.arguments["TORCH"]) == ("cpu", "cpu")
    assert int(cpu.said["deploy"]["replicas"]) > 0
    assert gpu.said["profiles"] == ["gpu"]
    assert (call(gpu).parameters["devices"], gpu.arguments) == ("all", {"TORCH": "cuda"})
    (devices,) = gpu.said["deploy"]["resources"]["reservations"]["devices"]
    assert devices == {"driver": "nvidia", "count": "all", "capabilities": ["gpu"]}


def test_the_index_of_smaller_wheels_reaches_every_image_with_torch_for_the_cpu() -> None:
    given = {"TORCH_CPU_INDEX": "https://index.example/cpu"}
    built = {s.target: s for s in services(**given).values() if s.arguments.get("TORCH") != "cuda"}
    for target in ("server", "worker"):
        assert built[target].arguments["TORCH_CPU_INDEX"] == given["TORCH_CPU_INDEX"]


@pytest.mark.parametrize("secret", ["FATHOM_DATABASE_PASSWORD", "FATHOM_WORKER_TOKEN"])
def test_a_secret_that_is_not_set_is_refused_with_the_remedy(secret: str) -> None:
    with pytest.raises(KeyError, match=rf"{secret}: set it in \.env, see docs/operating\.md"):
        compose(**{secret: ""})


def test_ours_may_not_gain_rights() -> None:
    for service in OURS.values():
        assert service.said["cap_drop"] == ["ALL"]
        assert service.said["security_opt"] == ["no-new-privileges:true"]
        assert "user" not in service.said, "the image's is not root"


def test_every_variable_of_the_file_is_documented() -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    named: Mapping[str, None] = dict.fromkeys(re.findall(r"\$\{(\w+)", text))
    documented = (ROOT / "docs" / "operating.md").read_text()
    assert len(named) > 5
    for variable in named:
        assert f"`{variable}`" in documented, variable
