"""Page tokens: where the next page of a list begins, as an opaque word."""

import base64
import binascii
import json
from datetime import datetime

from fathom_spaces.errors import FieldError, InvalidSpec


def mark(place: list[str] | list[int]) -> str:
    """A page token for the place after which the next page begins."""
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _place(page: str) -> list[object]:
    try:
        place = json.loads(base64.urlsafe_b64decode(page + "=" * (-len(page) % 4)))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise _bad_page(page) from error
    if not isinstance(place, list):
        raise _bad_page(page)
    return place


def trial_mark(page: str | None) -> int:
    """The trial after which a page begins; raises `InvalidSpec` for a token that is none."""
    if page is None:
        return 0
    match _place(page):
        case [int(trial_id)] if 0 <= trial_id < 2**31:
            return trial_id
        case _:
            raise _bad_page(page)


def experiment_mark(page: str | None) -> tuple[datetime, str] | None:
    """The experiment after which a page begins; raises `InvalidSpec` as `trial_mark`."""
    if page is None:
        return None
    match _place(page):
        case [str(time), str(experiment_id)]:
            try:
                return datetime.fromisoformat(time), experiment_id
            except ValueError as error:
                raise _bad_page(page) from error
        case _:
            raise _bad_page(page)


def _bad_page(page: str) -> InvalidSpec:
    remedy = "Pass the `next_page` of the page before, or nothing."
    error = FieldError(path="page", value=page[:100], message="not a page token", remedy=remedy)
    return InvalidSpec([error], "The request")
