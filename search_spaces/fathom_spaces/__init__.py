"""The vocabulary of Fathom: experiments, spaces, families, tasks, metrics, errors."""

__version__ = "0.1.0"
