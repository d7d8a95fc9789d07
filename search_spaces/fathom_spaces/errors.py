"""Every error Fathom raises on purpose.

FathomError
├── InvalidSpec (ValueError)    a spec or a request that cannot be accepted, field by field
├── NotFound (LookupError)      no such experiment, study, trial, worker or lease
├── Unauthorized                no token, or not a valid one
├── Forbidden                   a valid token without the scope
├── Conflict                    the request contradicts what is already stored
│   ├── FleetKept               another keeper has the fleet
│   ├── StaleLease              the lease ended, or another attempt holds the trial
│   └── WrongState              the experiment is in a state that does not allow this
├── ProtocolMismatch            a worker of another protocol version
├── SamplerFailed               code that proposes trials, a user's own perhaps, raised an error
├── StoreFull                   there is no room for a file; asking again does not help
├── Unavailable                 the server cannot answer now; trying again later may work
│   ├── Overloaded              too many requests wait for their turn
│   └── TooManyGuesses          too many wrong tokens came from an address
├── NotInstalled                the server lacks a program or a library that this needs
└── StorageError                the database cannot be used
    └── SchemaMismatch          its schema is older or newer than this code
"""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict, JsonValue


class FieldError(BaseModel):
    """One mistake: where it is, what stands there, what is wrong and what to do."""

    model_config = ConfigDict(frozen=True)

    path: str
    message: str
    value: JsonValue = None
    remedy: str = ""

    def __str__(self) -> str:
        shown = "" if self.value is None else f" (got {self.value!r})"
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{self.path}: {self.message}{shown}.{remedy}"


class FathomError(Exception):
    """Base of all errors that are meant for a person; `slug` names the kind on the wire."""

    slug = "error"

    @property
    def detail(self) -> str:
        """The message for a person."""
        return str(self)


class InvalidSpec(FathomError, ValueError):
    """Input that cannot be accepted; `errors` has one entry for each mistake in `what`."""

    slug = "invalid"

    def __init__(self, errors: Sequence[FieldError], what: str = "The experiment"):
        self.errors, self.what = tuple(errors), what
        super().__init__(f"{what} cannot be accepted:\n" + "\n".join(f"  {e}" for e in errors))

    @property
    def detail(self) -> str:
        """All mistakes in one line."""
        return "; ".join(str(error) for error in self.errors)


class NotFound(FathomError, LookupError):
    """Nothing has that id."""

    slug = "not-found"

    def __init__(self, kind: str, key: object):
        super().__init__(f"There is no {kind} {str(key)[:200]!r}.")


class Unauthorized(FathomError):
    """The request carries no valid token."""

    slug = "unauthorized"


class Forbidden(FathomError):
    """The token is valid but does not allow this."""

    slug = "forbidden"


class Conflict(FathomError):
    """The request contradicts what is stored."""

    slug = "conflict"


class StaleLease(Conflict):
    """The lease has ended: the worker must stop that trial."""

    slug = "stale-lease"


class FleetKept(Conflict):
    """Another living keeper has the fleet."""

    slug = "fleet-kept"


class WrongState(Conflict):
    """The experiment's state does not allow this transition."""

    slug = "wrong-state"


class ProtocolMismatch(FathomError):
    """The worker speaks another version of the trial protocol."""

    slug = "protocol-mismatch"


class SamplerFailed(FathomError):
    """A sampler raised an error, or proposed what is no point of the space; no trial was made."""

    slug = "sampler-failed"


class StoreFull(FathomError):
    """The files of all trials may take no more; this one is not kept."""

    slug = "store-full"


class Unavailable(FathomError):
    """The server cannot answer now (a full disk, a database that is away)."""

    slug = "unavailable"


class Overloaded(Unavailable):
    """More requests wait than the server can hold; those that wait are done first."""

    slug = "overloaded"


class TooManyGuesses(Unavailable):
    """Too many wrong tokens came from an address; from there none is tried for some `seconds`."""

    slug = "too-many-guesses"

    def __init__(self, seconds: int):
        self.seconds = seconds
        super().__init__(
            f"Too many wrong tokens came from this address. Try again in {seconds} s with one that "
            "`fathom token list` on the server shows as valid."
        )


class NotInstalled(FathomError):
    """The server lacks a program or a library that this needs; the message says which."""

    slug = "not-installed"


class StorageError(FathomError):
    """The database cannot be used."""

    slug = "storage"


class SchemaMismatch(StorageError):
    """The database's schema is not the one this code knows."""

    slug = "schema-mismatch"
