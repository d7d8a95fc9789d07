"""One keep-alive connection that speaks just enough HTTP/1.1: what a load generator can afford."""

import asyncio
import json
from typing import Any, Self


class Refused(Exception):
    """The server answered with an error."""


# What a request may end in; EOFError where the server hung up.
FAILURES = (Refused, OSError, EOFError)


class Connection:
    """Requests one after the other, with a bearer token."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, head: bytes):
        self._reader, self._writer, self._head = reader, writer, head

    @classmethod
    async def open(cls, port: int, token: str) -> Self:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        head = (
            f"Host: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        )
        return cls(reader, writer, head.encode())

    async def send(self, method: str, path: str, body: Any) -> bytes:
        """Send JSON; the answer's body, empty for 204. Raises `Refused` for an error."""
        content = json.dumps(body).encode()
        line = f"{method} {path} HTTP/1.1\r\n".encode()
        self._writer.write(b"%b%b%d\r\n\r\n%b" % (line, self._head, len(content), content))
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        answer = await self._reader.readexactly(_length(head))
        status = int(head[9:12])
        if status >= 300:
            raise Refused(f"{method} {path}: {status} {answer[:200].decode(errors='replace')}")
        return answer

    def close(self) -> None:
        self._writer.close()


def _length(head: bytes) -> int:
    _, found, rest = head.partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0
