"""What every message is, and the values that messages are made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
# With a length it is read as text, which half a character is not; no database takes that.
Word = Annotated[str, Field(max_length=300)]
Token = Annotated[str, Field(max_length=200)]
Count = Annotated[int, Field(ge=0, lt=2**31)]
Bytes = Annotated[int, Field(ge=0, lt=2**63)]
Amount = Annotated[FiniteFloat, Field(ge=0)]


def printable(text: object) -> object:
    """What a database can take of a text.

    An error's may hold anything, and no database takes NUL or half a character.
    """
    if not isinstance(text, str):
        return text
    return text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()


class Message(BaseModel):
    """Base of everything on the wire. An answer may have fields that its reader does not know."""

    model_config = ConfigDict(frozen=True)


class Sent(Message):
    """What a worker sends: the server refuses fields it does not know."""

    model_config = ConfigDict(extra="forbid")
