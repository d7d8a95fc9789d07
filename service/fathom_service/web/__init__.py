"""Pages for people: experiments, studies, trials, workers, submitting, logging in."""

from . import assets, login, pages, submitting, trials

routers = (login.router, pages.router, trials.router, submitting.router)

__all__ = ["assets", "login", "routers"]
