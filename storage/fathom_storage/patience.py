"""How long the database may keep somebody waiting, told to each connection when it is opened."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa


@dataclass(frozen=True)
class Patience:
    """Seconds after which a wait is given up; the request is answered that it may be sent again.

    Attributes:
        statement: of one statement; 0 for as long as it takes.
        lock: for what others have locked; on SQLite for the one writer of another process.
        pool: for a connection that is free.
    """

    statement: float = 0.0
    lock: float = 30.0
    pool: float = 30.0


# Upgrades and backups take as long as they take; a server's requests do not.
ENDLESS = Patience()


def connect_args(url: sa.URL, patience: Patience) -> dict[str, Any]:
    """What the driver is told. What the URL says itself has the last word."""
    backend = url.get_backend_name()
    if backend == "sqlite":
        return {"timeout": patience.lock}
    if backend != "postgresql" or not patience.statement:
        return {}
    mine = f"-c statement_timeout={_ms(patience.statement)} -c lock_timeout={_ms(patience.lock)}"
    return {"options": f"{mine} {url.query.get('options', '')}".strip()}


def listen(engine: sa.Engine, patience: Patience) -> None:
    """Tell each connection to MariaDB or MySQL, whose settings have different names."""
    if engine.dialect.name != "mysql" or not patience.statement:
        return

    def tell(connection: Any, _record: Any) -> None:
        mariadb = "MariaDB" in connection.get_server_info()
        longest = f"max_statement_time = {patience.statement}"
        if not mariadb:
            longest = f"max_execution_time = {_ms(patience.statement)}"
        lock = max(1, round(patience.lock))
        with connection.cursor() as cursor:
            cursor.execute(f"SET SESSION {longest}, SESSION innodb_lock_wait_timeout = {lock}")

    sa.event.listen(engine, "connect", tell)


def _ms(seconds: float) -> int:
    return round(1000 * seconds)
