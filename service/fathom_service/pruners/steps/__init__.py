"""Pruners over sorted steps: Optuna's decisions without going through all trials for each of them.

Optuna's pruners read every trial at every report, which takes as long as there are trials. What
they need to know of the others is little, though, and changes only where a trial ends or passes a
rung: the values at each step, in order. It is kept here in memory, and caught up from the database
before each decision that needs it. The decisions are those of Optuna's own pruners, which tests
hold them against on random histories.

`sorting` has the arrays, `past` what is kept of a study, `rules` the pruners, `making` chooses one
by its settings, `watching` catches up.
"""

from .making import make_rule
from .rules import Rule, Verdict
from .watching import PASTS, Asked, Pasts

__all__ = ["PASTS", "Asked", "Pasts", "Rule", "Verdict", "make_rule"]
