"""What clients were told, against what the database has: nothing accepted is lost or changed."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from .book import Book
from .letters import Letter

KEPT_LATE = ("is kept, marked late", "came late and was kept", "so this one was used")


def violations(read: Book, letters: Sequence[Letter]) -> Iterator[str]:
    """Every way in which the database contradicts the letters, as sentences."""
    by_verb: dict[str, list[Letter]] = {}
    for letter in letters:
        by_verb.setdefault(letter.verb, []).append(letter)
        if letter.error == "error":
            yield f"{letter.client} was answered {letter.detail!r} to {letter.verb}."
    yield from _asks(read, by_verb.get("lease", []))
    yield from _renewals(read, by_verb.get("renew", []))
    yield from _results(read, by_verb.get("result", []))
    yield from _submits(read, by_verb.get("submit", []))


def _asks(read: Book, letters: Sequence[Letter]) -> Iterator[str]:
    """A key gets its leases, whenever it asks; no lease is anybody's but its asker's."""
    keys = {letter.about: letter.client for letter in letters}
    rows = {lease.id: lease for lease in read.leases}
    for lease in read.leases:
        if lease.ask_key not in keys:
            yield f"Lease {lease.id} answers the key {lease.ask_key!r}, which nobody sent."
        elif keys[lease.ask_key] != lease.worker_id:
            yield f"Lease {lease.id} is {lease.worker_id}'s, {keys[lease.ask_key]} asked for it."
    for letter in letters:
        for told in (letter.answer or {}).get("leases", []):
            row = rows.get(told["id"])
            if row is None:
                yield f"{letter.client} was given lease {told['id']}, which is not there."
                continue
            kept = (row.ask_key, row.trial_id, row.attempt)
            said = (letter.about, told["trial"], told["attempt"])
            if kept != said:
                yield f"Lease {row.id}: (key, trial, attempt) is {kept}, {said} was answered."


def _renewals(read: Book, letters: Sequence[Letter]) -> Iterator[str]:
    """A measurement that was answered is there as it was sent; none is there that nobody sent."""
    rows = {lease.id: lease for lease in read.leases}
    sent: dict[tuple[int, int, int], list[Any]] = {}
    for letter in letters:
        lease = rows.get(letter.about)
        if lease is None:
            continue  # told by `_asks`
        stored = dict(read.bodies.get((lease.trial_id, lease.attempt), []))
        for body in letter.sent["measurements"]:
            step = body["step"]
            sent.setdefault((lease.trial_id, lease.attempt, step), []).append(body)
            if letter.answer is not None and stored.get(step) != body:
                yield (
                    f"Lease {lease.id}: step {step} was accepted as {body}, "
                    f"stored is {stored.get(step)}."
                )
    for (trial, attempt), measured in read.bodies.items():
        for step, body in measured:
            if body not in sent.get((trial, attempt, step), []):
                yield f"Trial {trial}, attempt {attempt}: nobody sent what step {step} has: {body}."


def _results(read: Book, letters: Sequence[Letter]) -> Iterator[str]:
    """A result that was accepted is its attempt's; a late one is kept; none was made up."""
    rows = {lease.id: lease for lease in read.leases}
    trials = {trial.trial_id: trial for trial in read.trials}
    sent: dict[str, list[Any]] = {}
    answers: dict[str, Any] = {}
    for letter in letters:
        sent.setdefault(letter.about, []).append(letter.sent)
        lease = rows.get(letter.about)
        if lease is None:
            yield f"{letter.client} had lease {letter.about}, which is not there."
        elif letter.answer is not None:
            yield from _accepted(letter, lease, trials.get(lease.trial_id))
            first = answers.setdefault(lease.id, letter.answer)
            if first != letter.answer:
                yield f"Lease {lease.id}: an equal result was answered {first}, {letter.answer}."
        elif letter.error == "stale-lease" and any(w in letter.detail for w in KEPT_LATE):
            yield from _late(letter, lease)
    for lease in read.leases:
        if lease.result is not None and json.loads(lease.result) not in sent.get(lease.id, []):
            yield f"Lease {lease.id}: nobody sent the result that it has."


def _accepted(letter: Letter, lease: Any, trial: Any) -> Iterator[str]:
    assert letter.answer is not None
    outcome = letter.sent["outcome"]
    if lease.late or json.loads(lease.result or "null") != letter.sent:
        yield f"Lease {lease.id}: an accepted result ({outcome}) is not there as it was sent."
    if lease.outcome != outcome:
        yield f"Lease {lease.id}: {outcome!r} was accepted, {lease.outcome!r} is there."
    if letter.answer["retried"]:
        return
    if trial is None:
        yield f"Trial {lease.trial_id}: its result was accepted, and it is not there."
    elif trial.attempts != lease.attempt or trial.result != lease.result:
        yield f"Trial {trial.trial_id}: the result that ended it was replaced."
    elif outcome == "finished" and trial.outcome != "finished":
        yield f"Trial {trial.trial_id}: it was finished, and is {trial.outcome}."


def _late(letter: Letter, lease: Any) -> Iterator[str]:
    if not lease.late or json.loads(lease.result or "null") != letter.sent:
        yield f"Lease {lease.id}: a late result is said to be kept, and is not."


def _submits(read: Book, letters: Sequence[Letter]) -> Iterator[str]:
    """One key makes one experiment."""
    ids = {experiment.id: experiment for experiment in read.experiments}
    keys = {experiment.idempotency_key: experiment.id for experiment in read.experiments}
    for letter in letters:
        if letter.answer is None:
            continue
        told = letter.answer["id"]
        if told not in ids:
            yield f"Experiment {told} was accepted, and is not there."
        elif keys.get(letter.about) != told:
            yield f"The key {letter.about!r} made {keys.get(letter.about)}, {told} was answered."
