"""The time and memory of a device, in equal parts to those that share it."""

from fathom_workers.costs import OwnClock


class SharedClock:
    """Seconds of one member: it goes while its group trains, the slower the more there are."""

    def __init__(self, device: str):
        self._own = OwnClock(device)
        self._members = 1
        self._since: float | None = None
        self._seconds = 0.0
        self._peak = 0

    def run(self, members: int) -> None:
        """Go on, shared by so many."""
        self.pause()
        self._members, self._since = members, self._own.seconds()

    def pause(self) -> None:
        """Stand still, while others have the device."""
        if self._since is not None:
            self._seconds = self.seconds()
            self._since = None
            self._peak = max(self._peak, self._own.peak_bytes() // self._members)

    def seconds(self) -> float:
        """Device seconds of one member."""
        if self._since is None:
            return self._seconds
        return self._seconds + (self._own.seconds() - self._since) / self._members

    def peak_bytes(self) -> int:
        """One member's part of what was in use at once, as of the last pause."""
        return self._peak
