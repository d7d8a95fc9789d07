"""Why runs failed: what they said, and how many said it."""

import re
from collections.abc import Iterable
from itertools import takewhile

from fathom_client.comparison import Failure
from fathom_spaces.experiment import Outcome

from .runs import FAILED, Run

MOST_REASONS = 5
MOST_QUOTED = 200  # characters of a reason

_FRAME = '  File "'  # of a traceback
_DUMP = "(most recent call first):"  # begins where the threads of a crashed process stood


def failures(runs: Iterable[Run]) -> tuple[Failure, ...]:
    """The reasons of runs that failed, the most frequent first; of equals, the one heard last.

    Reasons that differ in their numbers alone, of an epoch or a row, are one.
    """
    alike: dict[tuple[Outcome, str], list[Run]] = {}
    for run in sorted(runs, key=lambda run: run.trial):
        if run.failed:
            key = (_end(run), re.sub(r"\d+", "0", reason(run.message)))
            alike.setdefault(key, []).append(run)
    often = sorted(alike.items(), key=lambda item: (-len(item[1]), -item[1][-1].trial))
    return tuple(_failure(end, same) for (end, _), same in often[:MOST_REASONS])


def reason(message: str) -> str:
    """The line of a message that says what was wrong: in a traceback, the one after its frames.

    With the next one, where it ends in a colon. Where threads stood in a crash is no such line.
    """
    lines = [line for line in message.splitlines() if line.strip()]
    lines = list(takewhile(lambda line: not line.endswith(_DUMP), lines))
    frames = [i for i, line in enumerate(lines) if line.startswith(_FRAME)]
    after = lines[frames[-1] + 1 :] if frames else lines
    code = [bool(frames) and line[0].isspace() for line in after]
    told = after[code.index(False) :] if False in code else lines[-1:]
    said = told[:2] if told and told[0].endswith(":") else told[:1]
    first = " ".join(line.strip() for line in said)
    return first if len(first) <= MOST_QUOTED else f"{first[: MOST_QUOTED - 1]}…"


def why_none_finished(runs: Iterable[Run], *, complete: bool) -> str:
    """In a sentence, what kept runs from having a result, and where to read on."""
    ended = [run for run in runs if run.outcome is not None]
    failed = [run for run in ended if run.failed]
    if not failed:
        return "No run has finished yet, so there is no recommendation."
    first = failures(failed)[0]
    said = "all" if first.trials == len(failed) else f"{first.trials} of them"
    return (
        f"{'No' if complete else 'So far no'} run has a result, so there is no recommendation: "
        f"{_how_many(len(failed), len(ended))} failed, {said} with “{first.reason}” "
        f"(trial {first.trial}). The report has its whole message, `fathom trials ID --json` "
        "that of every trial."
    )


def _how_many(failed: int, ended: int) -> str:
    if ended == 1:
        return "the only trial"
    return f"all {ended} trials" if failed == ended else f"{failed} of {ended} trials"


def _failure(end: Outcome, runs: list[Run]) -> Failure:
    last = runs[-1]
    return Failure(
        reason=reason(last.message) or end.replace("_", " "),
        outcome=end,
        trials=len(runs),
        trial=last.trial,
        message=last.message,
    )


def _end(run: Run) -> Outcome:
    """How it ended; one that was measured badly has diverged, whatever it says."""
    return run.outcome if run.outcome is not None and run.outcome in FAILED else Outcome.DIVERGED
