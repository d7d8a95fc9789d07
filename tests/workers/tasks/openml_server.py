"""A server on this machine that answers as openml.org does: JSON about a dataset, and its ARFF."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

NUMBER = 61


@dataclass
class Fruit:
    """A small dataset of 40 rows: a number, a word, a row's name to be ignored, and a target.

    Of its table the connection gives the first `cut_to` bytes only, and with `tells_size` its size.
    """

    targets: tuple[str, ...] = ("kind",)
    sparse: bool = False
    checksum: str = ""
    tells_size: bool = True
    cut_to: int | None = None
    asked: list[str] = field(default_factory=list)

    @property
    def arff(self) -> bytes:
        """The table."""
        rows = [f"row{n},{n / 4},{['red', 'green'][n % 2]},{n % 3}" for n in range(40)]
        if self.sparse:
            rows = [f"{{1 {n / 4 + 1}, 3 {n % 2 + 1}}}" for n in range(40)]
        columns = (
            "@RELATION fruit",
            f"@ATTRIBUTE name {'REAL' if self.sparse else 'STRING'}",
            "@ATTRIBUTE size REAL",
            "@ATTRIBUTE colour " + ("REAL" if self.sparse else "{red,green}"),
            "@ATTRIBUTE kind " + ("REAL" if self.sparse else "{0,1,2}"),
            "@DATA",
        )
        return "\n".join([*columns, *rows, ""]).encode()

    def answer(self, path: str, address: str) -> bytes | None:
        """What is found at a path; None for what OpenML answers with status 412."""
        self.asked.append(path)
        known = {
            f"/data/{NUMBER}": {"data_set_description": self._description(address)},
            f"/data/features/{NUMBER}": {"data_features": {"feature": self._features()}},
            f"/data/qualities/{NUMBER}": {
                "data_qualities": {"quality": [{"name": "NumberOfInstances", "value": "40"}]}
            },
            "/data/list/data_name/fruit/limit/2/status/active/": {
                "data": {
                    "dataset": [
                        {"did": NUMBER, "version": 1, "status": "active"},
                        {"did": NUMBER + 1, "version": 2, "status": "active"},
                    ]
                }
            },
        }
        if path == "/fruit.arff":
            return self.arff
        return json.dumps(known[path]).encode() if path in known else None

    def _description(self, address: str) -> dict[str, str]:
        return {
            "id": str(NUMBER),
            "name": "fruit",
            "version": "1",
            "description": "fruit of several kinds",
            "format": "Sparse_ARFF" if self.sparse else "ARFF",
            "status": "active",
            "url": f"{address}/fruit.arff",
            "md5_checksum": self.checksum or hashlib.md5(self.arff).hexdigest(),
        }

    def _features(self) -> list[dict[str, object]]:
        types = {"name": "string", "size": "numeric", "colour": "nominal", "kind": "nominal"}
        return [
            {
                "index": str(index),
                "name": name,
                "data_type": "numeric" if self.sparse else kind,
                "is_target": str(name in self.targets).lower(),
                "is_ignore": "false",
                "is_row_identifier": str(name == "name").lower(),
                "number_of_missing_values": "0",
            }
            for index, (name, kind) in enumerate(types.items())
        ]


@contextmanager
def serving(fruit: Fruit) -> Iterator[str]:
    """The address of a server of that dataset."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = fruit.answer(self.path, address)
            self.send_response(412 if content is None else 200)
            is_table = self.path.endswith(".arff")
            if fruit.tells_size or not is_table:
                self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write((content or b"")[: fruit.cut_to if is_table else None])

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield address
        finally:
            server.shutdown()
            thread.join()
