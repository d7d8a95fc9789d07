"""Logging in and out: a token is kept in a cookie."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from fathom_service.access import COOKIE, Access
from fathom_service.problems import refusal
from fathom_spaces.errors import TooManyGuesses, Unauthorized

from .rendering import page

router = APIRouter(include_in_schema=False)

_MONTH_SECONDS = 30 * 24 * 3600


@router.get("/login")
async def login_form(
    request: Request, wanted: Annotated[str, Query(alias="next")] = "/"
) -> Response:
    """The form that asks for a token."""
    return await page(request, "login.html", next=_local(wanted), error=None)


@router.post("/login")
async def login(
    request: Request,
    token: Annotated[str, Form(max_length=200)],
    wanted: Annotated[str, Form(alias="next")] = "/",
) -> Response:
    """Keep a valid token in a cookie that scripts cannot read and other sites cannot send."""
    access: Access = request.app.state.access
    access.check_origin(request)
    secret = token.strip()
    asking = Request(
        {**request.scope, "headers": [(b"authorization", f"Bearer {secret}".encode())]}
    )
    try:
        await access.identify(asking)
    except (Unauthorized, TooManyGuesses) as error:
        status, headers = refusal(error)
        form = await page(
            request, "login.html", status=status, next=_local(wanted), error=str(error)
        )
        form.headers.update(headers)
        return form
    away = RedirectResponse(_local(wanted), 303)
    away.set_cookie(
        COOKIE,
        secret,
        max_age=_MONTH_SECONDS,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return away


@router.post("/logout")
async def logout(request: Request) -> Response:
    """Forget the cookie; another web page cannot make somebody do so."""
    access: Access = request.app.state.access
    access.check_origin(request)
    away = RedirectResponse("/login", 303)
    away.delete_cookie(COOKIE)
    return away


def _local(path: str) -> str:
    """A path of this server: a login must not lead elsewhere."""
    inside = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if inside else "/"
