"""How long a training process may be silent before it is taken to hang."""

from fathom_client.wire_work import Job, ObjectiveJob

# Pauses beyond the longest so far by this much are no pace any more.
PAUSES = 20
# Nor is the limit ever a smaller share of the setting: an evaluation may take longer than a step.
LEAST_SHARE = 0.1
# The parent itself may have been stopped, or held up by a server: that is not the training's.
LONGEST_LOOK_SECONDS = 30.0


class Silence:
    """Time without a sign of progress, against the pace of this very training.

    A training tells of its steps about once a second. The first sign may take `most_seconds`: data
    are loaded, the net is built. From then on the limit is 20 times the longest pause so far, but
    at most that and at least a tenth of it, except where blocks are compiled on the way.

    A user's objective tells of nothing but its reports. It is judged once two of them show its
    pace, by 20 times its longest pause, and `most_seconds` at least.

    Attributes:
        seconds: of silence, not counting those in which the training waited for an answer.
    """

    def __init__(self, most_seconds: float, job: Job | ObjectiveJob, now: float):
        self._most = most_seconds
        self._own_code = isinstance(job, ObjectiveJob)
        # Blocks are compiled when they first run, which may be at any step.
        self._compiles = isinstance(job, Job) and job.compile
        self._longest: float | None = None
        self._signs = 0
        self._looked_at = now
        self.seconds = 0.0

    @property
    def limit_seconds(self) -> float:
        """How long the silence may be."""
        if self._longest is None:
            return float("inf") if self._own_code else self._most
        if self._compiles:
            return self._most
        usual = PAUSES * self._longest
        if self._own_code:
            return max(usual, self._most)
        return min(max(usual, LEAST_SHARE * self._most), self._most)

    @property
    def too_long(self) -> bool:
        """Whether the training hangs, as far as anybody can tell."""
        return self.seconds > self.limit_seconds

    def heard(self, event: str) -> None:
        """The training process has said something."""
        if event == "measurement" or (event == "progress" and not self._own_code):
            if self._signs:
                self._longest = max(self._longest or 0.0, self.seconds)
            self._signs += 1
        self.seconds = 0.0

    def passes(self, now: float, *, waits_for_us: bool) -> None:
        """It is `now`, and nothing more was heard."""
        passed = min(now - self._looked_at, LONGEST_LOOK_SECONDS)
        self._looked_at = now
        self.seconds = 0.0 if waits_for_us else self.seconds + passed
