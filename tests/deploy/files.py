"""The Dockerfile and docker-compose.yml as their readers see them: stages, filled-in services."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import dockerfile
import yaml

ROOT = Path(__file__).parent.parent.parent
SECRETS = {"FATHOM_DATABASE_PASSWORD": "letters", "FATHOM_WORKER_TOKEN": "w" * 64}


@dataclass(frozen=True)
class Stage:
    """A stage of the Dockerfile: what it is built from, and its instructions in their order."""

    name: str
    base: str
    instructions: Sequence[dockerfile.Command]

    def values(self, kind: str) -> list[tuple[str, ...]]:
        """What each instruction of a kind was given."""
        return [found.value for found in self.instructions if found.cmd == kind]

    def last(self, kind: str) -> tuple[str, ...]:
        """What the last instruction of a kind was given; nothing where there is none."""
        return (self.values(kind) or [()])[-1]


class Images:
    """All stages, by name; `of` is one together with the stages below it."""

    def __init__(self, path: Path = ROOT / "Dockerfile"):
        self.arguments: dict[str, str] = {}
        self.stages: dict[str, Stage] = {}
        instructions: list[dockerfile.Command] = []
        for found in dockerfile.parse_file(str(path)):
            if found.cmd == "FROM":
                base, _, name = found.value
                instructions = []
                self.stages[name] = Stage(name, base, instructions)
            elif not self.stages and found.cmd == "ARG":
                name, _, default = found.value[0].partition("=")
                self.arguments[name] = default
            instructions.append(found)

    def base(self, stage: Stage, given: Mapping[str, str] | None = None) -> str:
        """What a stage is built from, with the arguments filled in."""
        return filled(stage.base, {**self.arguments, **(given or {})})

    def of(self, name: str, given: Mapping[str, str] | None = None) -> Stage:
        """A stage with the instructions of those that it is built from before its own."""
        below: list[dockerfile.Command] = []
        base = self.base(self.stages[name], given)
        if base in self.stages:
            under = self.of(base, given)
            base, below = under.base, list(under.instructions)
        return Stage(name, base, [*below, *self.stages[name].instructions])

    def environment(self, name: str) -> dict[str, str]:
        """The variables that an image sets."""
        words = [word for value in self.of(name).values("ENV") for word in value]
        return dict(zip(words[0::2], words[1::2], strict=True))


@dataclass(frozen=True)
class Service:
    """A service of the compose file, with what its image says where it says nothing."""

    name: str
    image: str
    target: str | None
    arguments: Mapping[str, str]
    command: Sequence[str]
    environment: Mapping[str, str]
    volumes: Mapping[str, str]  # the folder inside, and what is there
    ports: Mapping[int, str]  # the port inside, and the one outside
    needs: Mapping[str, str]
    said: Mapping[str, Any] = field(repr=False)

    @property
    def is_ours(self) -> bool:
        """Whether it runs `fathom`."""
        return self.target is not None


def services(**variables: str) -> dict[str, Service]:
    """All services as `docker compose` would run them with these variables in `.env`."""
    images = Images()
    document = compose(**variables)
    return {name: _service(name, said, images) for name, said in document["services"].items()}


def compose(**variables: str) -> dict[str, Any]:
    """The whole file; raises KeyError with its message where a variable must be set."""
    text = (ROOT / "docker-compose.yml").read_text()
    document: dict[str, Any] = _filled_in(yaml.safe_load(text), {**SECRETS, **variables})
    return document


def filled(text: str, variables: Mapping[str, str]) -> str:
    """`${NAME}`, `${NAME:-default}` and `${NAME:?message}`, as compose and Docker write them."""

    def value(found: re.Match[str]) -> str:
        name, sign, word = found.groups()
        given = variables.get(name, "")
        if given or sign is None:
            return given
        if sign == ":?":
            raise KeyError(f"{name}: {word}")
        return str(word)

    return re.sub(r"\$\{(\w+)(?:(:[-?])([^}]*))?\}", value, text)


def _filled_in(said: Any, variables: Mapping[str, str]) -> Any:
    if isinstance(said, str):
        return filled(said, variables)
    if isinstance(said, dict):
        return {key: _filled_in(value, variables) for key, value in said.items()}
    return [_filled_in(value, variables) for value in said] if isinstance(said, list) else said


def _service(name: str, said: dict[str, Any], images: Images) -> Service:
    build = said.get("build", {})
    target = build.get("target")
    of_image = images.environment(target) if target else {}
    volumes = [volume.rsplit(":", 1) for volume in said.get("volumes", [])]
    ports = [port.rsplit(":", 1) for port in said.get("ports", [])]
    return Service(
        name=name,
        image=said["image"],
        target=target,
        arguments=build.get("args", {}),
        command=said["command"],
        environment={**of_image, **said.get("environment", {})},
        volumes={inside: there for there, inside in volumes},
        ports={int(inside): outside for outside, inside in ports},
        needs={other: how["condition"] for other, how in said.get("depends_on", {}).items()},
        said=said,
    )
