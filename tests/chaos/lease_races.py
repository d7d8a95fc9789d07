"""A random walk of requests in flight at once: a race may end as it likes within the model.

Hypothesis draws what it does from what was before, which here no draw decides; so a walk has dice
of its own, whose seed names it.
"""

from random import Random

from .lease_world import LeaseWorld

# What may be in flight at once about one lease.
PAIRS = (
    ("report", "report"),
    ("report", "finished"),
    ("report", "time"),
    ("bad report", "pruned"),
    ("bad report", "error"),
    ("finished", "finished"),
    ("finished", "error"),
    ("finished", "time"),
    ("error", "time"),
)
_QUIET = ("refused", "error", "preempted", "finished")


class LeaseRaces(LeaseWorld):
    """One experiment, whose workers talk to both replicas at the same time."""

    def walk(self, seed: int, steps: int) -> None:
        """So many steps, each compared with the model."""
        self._submit()
        dice = Random(seed)
        for _ in range(steps):
            self._step(dice)
            self._check()
        self._end()

    def _step(self, dice: Random) -> None:
        live = self._live()
        if not live or dice.random() < 0.3:
            self._ask_at_once(dice)
        elif dice.random() < 0.7:
            self._two_at_once(dice.choice(live), dice.choice(PAIRS), dice.random() < 0.5)
        elif dice.random() < 0.6:
            body = {"outcome": dice.choice(_QUIET), "message": "in between"}
            self._result(dice.choice(live), body)
        else:
            self._intervene(dice)

    def _ask_at_once(self, dice: Random) -> None:
        if dice.random() < 0.5:
            self._two_ask_at_once(dice.choice((1, 2)))
        else:
            self._ask_twice_at_once(dice.choice(("w1", "small")), dice.choice((1, 2)))

    def _intervene(self, dice: Random) -> None:
        """A person pauses, resumes or, now and then, cancels; a sampler fails."""
        if self.model.state == "paused":
            self._resume()
        elif self.model.state == "running" and dice.random() < 0.5:
            self._pause()
        elif self._handing_out() and dice.random() < 0.3:
            self._stop(dice.choice(self._handing_out()))
        elif self.model.state == "running" and dice.random() < 0.2:
            self._cancel()
