"""Transfer: finished trials of other studies that a search knows from its start.

They are read when the search is submitted, fitted to its space, and copied, so that a restart,
another replica or the end of their source changes nothing. They are no trials of the search: they
have no number, cost nothing, and appear in no comparison.
"""

from .stored import history
from .taking import Given, of_experiment, of_study

__all__ = ["Given", "history", "of_experiment", "of_study"]
