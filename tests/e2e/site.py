"""A server in a thread, asking for tokens, that can go away and come back at its address."""

import socket
import threading
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from fathom_service.app import create_app
from fathom_service.serving import bind
from fathom_service.settings import Auth, Settings
from fathom_storage import tokens
from fathom_storage.database import Database, clock
from tests.service.world import World


class Site:
    """A server with its database, and workers that only pretend to train."""

    def __init__(self, folder: Path, template: Path):
        path = folder / "fathom.db"
        path.write_bytes(template.read_bytes())
        url = f"sqlite:///{path}"
        self.settings = Settings(database_url=url, folder=folder, port=0, auth=Auth.ON)
        self.database = Database(url)
        self.world = World(self.database, self.settings)
        self._listening: socket.socket | None = None
        self._running: tuple[FastAPI, uvicorn.Server, threading.Thread] | None = None
        self.port = 0
        self.start()

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Answer, at the address of before if there was one."""
        self._listening = bind(Settings(**{**vars(self.settings), "port": self.port}))
        self.port = self._listening.getsockname()[1]
        app = create_app(self.settings)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [self._listening]})
        thread.start()
        self._running = app, server, thread

    def stop(self) -> None:
        """Be gone; as with SIGTERM, streams end first."""
        assert self._running is not None
        assert self._listening is not None
        app, server, thread = self._running
        app.state.hub.close()
        server.should_exit = True
        thread.join(timeout=30)
        self._listening.close()

    def close(self) -> None:
        """Be gone for good."""
        self.stop()
        self.world.engine.close()
        self.database.close()

    def token(self, *scopes: str) -> str:
        """The secret of a new token."""
        return self.database.write(
            lambda connection: tokens.create(connection, "me", list(scopes), clock(connection))
        )[1]
