"""Pages for people: experiments, one experiment, logging in."""

from .pages import router

__all__ = ["router"]
