"""The vocabulary of Fathom: experiments, spaces, families, tasks, metrics and errors (pydantic only)."""

__version__ = "0.1.0"
