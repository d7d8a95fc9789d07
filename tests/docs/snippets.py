"""The blocks of the documents: which are run, which are only checked, and how a page is run.

The info string of a fence says it: a block of `sh` or `python` is run by a test, unless its title
ends with `: checked, not run`, or with `: run by CI`, which then runs the command by itself. A
block whose first line is a comment with a file's name is that file.
"""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.processes import Fathom

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_FENCE = re.compile(r"^( *)```(\w*)([^\n]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (\S+\.(?:yaml|py|toml))[,\n]")
_UNRUN = re.compile(r' title="[^"]+: (checked, not run|run by CI)"')
_RUN = {"sh", "python"}
# What a page leaves running in the background ends with it.
_BEGIN = "set -euo pipefail\ntrap 'kill $(jobs -p) 2>/dev/null || true; wait || true' EXIT\n"


@dataclass(frozen=True)
class Block:
    """One fenced block.

    Attributes:
        page: below docs/, or the name of a page beside it.
        kind: its language.
        text: what stands in it, without the fence's indentation.
        mark: why it is not run: `checked, not run`, or `run by CI` itself.
        file: the file that it is, if it is one.
    """

    page: str
    kind: str
    text: str
    mark: str | None
    file: str | None

    @property
    def runs(self) -> bool:
        """Whether it is to be run by tests."""
        return self.kind in _RUN and self.mark is None and self.file is None


def pages() -> Mapping[str, str]:
    """All documents, by their path below docs/ or their name beside it."""
    beside = {path.name: path for path in ROOT.glob("*.md")}
    below = {str(path.relative_to(DOCS)): path for path in DOCS.rglob("*.md")}
    return {name: path.read_text() for name, path in {**beside, **below}.items()}


def blocks(page: str) -> Iterator[Block]:
    """The blocks of a page."""
    for indent, kind, info, text in _FENCE.findall(pages()[page]):
        own = "".join(line.removeprefix(indent) for line in text.splitlines(keepends=True))
        named, mark = _FILE.match(own), _UNRUN.fullmatch(info)
        assert mark or kind not in _RUN or not info, f"{page}: ```{kind}{info}"
        yield Block(page, kind, own, mark[1] if mark else None, named[1] if named else None)


def run(
    fathom: Fathom, page: str, changes: Mapping[str, str], given: str = "", **variables: str
) -> str:
    """Run a page's commands and programs from its first to its last; returns what they said.

    Args:
        fathom: starts them, in a folder into which the files that the page shows are written.
        page: which.
        changes: what is replaced in it so that it fits a test, which has to be in the page.
        given: what its programs have already.
        variables: of the environment.
    """
    parts, script = list(blocks(page)), _BEGIN
    for old in changes:
        assert any(old in part.text for part in parts), f"{page} has no {old!r} any more"
    for part in parts:
        text = part.text
        for old, new in changes.items():
            text = text.replace(old, new)
        if part.file:
            (fathom.folder / part.file).write_text(text)
        elif part.runs:
            program = f"python - <<'END-OF-PROGRAM'\n{given}{text}END-OF-PROGRAM\n"
            script += program if part.kind == "python" else text
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    shell = fathom.start("page", program=("bash", "-c", script), env={"PATH": path, **variables})
    assert shell.ends() == 0, shell.said
    return shell.said
