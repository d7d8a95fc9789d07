"""Commands of the server: serve, dashboard, token, db. Light to import."""

from pathlib import Path
from typing import Annotated

import typer

from fathom_client.wire import Scope

from .settings import Auth, Settings

app = typer.Typer(no_args_is_help=True)
token = typer.Typer(no_args_is_help=True, help="Make, list and revoke access tokens.")
db = typer.Typer(no_args_is_help=True, help="Look after the database.")
app.add_typer(token, name="token")
app.add_typer(db, name="db")

_DEFAULT = Settings()
DASHBOARD_PORT = 8001

Url = Annotated[
    str,
    typer.Option(
        "--database",
        envvar="FATHOM_DATABASE_URL",
        help="sqlite:///PATH, or postgresql: or mariadb://USER:PASSWORD@HOST/NAME",
    ),
]
Host = Annotated[str, typer.Option(envvar="FATHOM_HOST", help="Address to listen on.")]
AskForTokens = Annotated[
    Auth,
    typer.Option(
        "--auth", envvar="FATHOM_AUTH", help="auto: ask for tokens unless on loopback alone."
    ),
]
WrongTokens = Annotated[
    int,
    typer.Option(
        envvar="FATHOM_WRONG_TOKENS",
        min=1,
        help="So many wrong tokens an address may send in a minute; then it is refused.",
    ),
]


Store = Annotated[
    str | None,
    typer.Option(
        "--artifact-store",
        envvar="FATHOM_ARTIFACTS",
        help="Keep artifacts in a bucket instead: s3://BUCKET/PREFIX (extra: s3).",
        show_default=False,
    ),
]


@app.command()
def serve(
    database: Url = _DEFAULT.database_url,
    host: Host = _DEFAULT.host,
    port: Annotated[
        int,
        typer.Option(envvar="FATHOM_PORT", min=0, max=65535, help="Port; 0 takes a free one."),
    ] = _DEFAULT.port,
    replicas: Annotated[
        int,
        typer.Option(
            envvar="FATHOM_REPLICAS",
            min=1,
            max=64,
            help="So many processes serve the port; not on SQLite.",
        ),
    ] = _DEFAULT.replicas,
    folder: Annotated[
        Path, typer.Option(envvar="FATHOM_FOLDER", help="Folder of artifacts.")
    ] = _DEFAULT.folder,
    artifact_store: Store = None,
    artifact_quota_gib: Annotated[
        float | None,
        typer.Option(
            envvar="FATHOM_ARTIFACT_QUOTA_GIB",
            min=0,
            help="So much may be kept of all trials together; no limit unless given.",
        ),
    ] = None,
    auth: AskForTokens = _DEFAULT.auth,
    wrong_tokens: WrongTokens = _DEFAULT.wrong_tokens,
    lease_seconds: Annotated[
        float,
        typer.Option(
            envvar="FATHOM_LEASE_SECONDS", min=1, help="A silent worker loses its trial after this."
        ),
    ] = _DEFAULT.lease_seconds,
    max_attempts: Annotated[
        int, typer.Option(envvar="FATHOM_MAX_ATTEMPTS", min=1, help="Failed attempts per trial.")
    ] = _DEFAULT.max_attempts,
    statement_seconds: Annotated[
        float,
        typer.Option(
            envvar="FATHOM_STATEMENT_SECONDS", min=0.1, help="A statement may take no longer."
        ),
    ] = _DEFAULT.statement_seconds,
    lock_seconds: Annotated[
        float,
        typer.Option(
            envvar="FATHOM_LOCK_SECONDS", min=0.1, help="A transaction waits for locks no longer."
        ),
    ] = _DEFAULT.lock_seconds,
    pool_seconds: Annotated[
        float,
        typer.Option(
            envvar="FATHOM_POOL_SECONDS",
            min=0.1,
            help="A request waits for a connection no longer.",
        ),
    ] = _DEFAULT.pool_seconds,
    dashboard: Annotated[
        str,
        typer.Option(
            "--dashboard",
            envvar="FATHOM_DASHBOARD",
            help="Where the Optuna dashboard is: here, or the port on this host or the address of "
            "`fathom dashboard`.",
        ),
    ] = _DEFAULT.dashboard,
    traces: Annotated[
        bool,
        typer.Option(
            "--traces",
            envvar="FATHOM_TRACES",
            help="Send traces to where OTEL_EXPORTER_OTLP_ENDPOINT says (extra: traces).",
        ),
    ] = False,
    drain_seconds: Annotated[
        float,
        typer.Option(
            envvar="FATHOM_DRAIN_SECONDS", min=0, help="After SIGTERM: not ready, but answering."
        ),
    ] = _DEFAULT.drain_seconds,
    allow_sampler: Annotated[
        list[str] | None,
        typer.Option(
            metavar="MODULE",
            help="A Python module whose samplers specs may name as module:Class; may be repeated. "
            "FATHOM_ALLOW_SAMPLERS, parted by commas, adds to it.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Run the server. An SQLite database is made and upgraded on the way."""
    from .samplers.allowed import allowing
    from .serving import run
    from .transfer.databases import allowed

    allowed()  # a mistake in that list is told now, not to whoever names a database
    settings = Settings(
        database_url=database,
        folder=folder,
        artifacts=artifact_store,
        artifact_quota_bytes=None
        if artifact_quota_gib is None
        else int(artifact_quota_gib * 2**30),
        host=host,
        port=port,
        replicas=replicas,
        auth=auth,
        wrong_tokens=wrong_tokens,
        lease_seconds=lease_seconds,
        max_attempts=max_attempts,
        statement_seconds=statement_seconds,
        lock_seconds=lock_seconds,
        pool_seconds=pool_seconds,
        dashboard=dashboard,
        traces=traces,
        drain_seconds=drain_seconds,
    )
    with allowing(allow_sampler or ()):
        run(settings)


@app.command("dashboard")
def dashboard(
    database: Url = _DEFAULT.database_url,
    host: Host = _DEFAULT.host,
    port: Annotated[
        int,
        typer.Option(
            envvar="FATHOM_DASHBOARD_PORT", min=0, max=65535, help="Port; 0 takes a free one."
        ),
    ] = DASHBOARD_PORT,
    auth: AskForTokens = _DEFAULT.auth,
    wrong_tokens: WrongTokens = _DEFAULT.wrong_tokens,
    pages: Annotated[
        str,
        typer.Option(
            envvar="FATHOM_PAGES",
            help="Where people reach the server: a port of this host, or an address.",
        ),
    ] = _DEFAULT.pages,
) -> None:
    """Run the Optuna dashboard on its own, for reading; see `fathom serve --dashboard`."""
    from .serving import run_dashboard

    run_dashboard(
        Settings(
            database_url=database,
            host=host,
            port=port,
            auth=auth,
            wrong_tokens=wrong_tokens,
            pages=pages,
        )
    )


@token.command("create")
def create_token(
    name: Annotated[str, typer.Argument(help="Whose it is, for the list.")],
    scopes: Annotated[
        list[Scope], typer.Option("--scope", help="read, submit, work or admin; may be repeated.")
    ],
    days: Annotated[
        float | None, typer.Option(min=0, help="Valid for so many days; for ever unless given.")
    ] = None,
    secret_from: Annotated[
        str | None,
        typer.Option(
            metavar="VARIABLE",
            help="Take the secret from this environment variable; one that is known is left as is.",
        ),
    ] = None,
    database: Url = _DEFAULT.database_url,
) -> None:
    """Make a token and print it; it cannot be shown again."""
    from . import operating

    if secret_from is None:
        operating.create_token(database, name, scopes, days)
    else:
        operating.keep_token(database, name, scopes, days, secret_from)


@token.command("list")
def list_tokens(
    database: Url = _DEFAULT.database_url,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """List all tokens with their scopes, without their secrets."""
    from . import operating

    operating.list_tokens(database, as_json)


@token.command("revoke")
def revoke_token(
    token_id: Annotated[str, typer.Argument(help="As `fathom token list` shows it.")],
    database: Url = _DEFAULT.database_url,
) -> None:
    """Make a token invalid from now on."""
    from . import operating

    operating.revoke_token(database, token_id)


@db.command("upgrade")
def upgrade(database: Url = _DEFAULT.database_url) -> None:
    """Create the schema, or bring it up to date. Safe to run again."""
    from . import operating

    operating.upgrade(database)


@db.command("check")
def check(database: Url = _DEFAULT.database_url) -> None:
    """Say whether the database is at the schema this version needs."""
    from . import operating

    operating.check(database)


Folder = Annotated[Path, typer.Option(envvar="FATHOM_FOLDER", help="Folder of artifacts.")]


@db.command("backup")
def backup(
    file: Annotated[Path, typer.Argument(help="A new file; a tar.")],
    database: Url = _DEFAULT.database_url,
    artifacts: Annotated[
        bool, typer.Option("--artifacts", help="Take the files of trials along.")
    ] = False,
    folder: Folder = _DEFAULT.folder,
    artifact_store: Store = None,
) -> None:
    """Write the database, as it is at one moment, to a file. A server may go on working."""
    from . import operating

    operating.back_up(database, file, folder if artifacts else None, artifact_store)


@db.command("clean")
def clean(
    database: Url = _DEFAULT.database_url,
    folder: Folder = _DEFAULT.folder,
    artifact_store: Store = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Remove nothing.")] = False,
) -> None:
    """Remove files that are older than an hour and belong to no trial. Servers may go on."""
    from . import operating

    operating.clean(database, artifact_store, folder, dry_run)


@db.command("restore")
def restore(
    file: Annotated[Path, typer.Argument(help="What `fathom db backup` wrote.")],
    database: Url = _DEFAULT.database_url,
    replace: Annotated[
        bool, typer.Option("--replace", help="Drop all that the database has now.")
    ] = False,
    folder: Folder = _DEFAULT.folder,
) -> None:
    """Put a backup into an empty database of the same kind. Stop its servers first."""
    from . import operating

    operating.restore(database, file, folder, replace)
