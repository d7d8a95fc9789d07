"""Bare studies: a declared space whose trials any program asks for, runs, and tells the end of.

A study like those of experiments, in the same tables, searched by the same samplers: only that its
trials are no networks, and are run by whoever asks. An asked trial is leased to the program for the
study's `lease_seconds`, and every report renews it. There is no second attempt: a trial of which
nothing was heard for so long has failed, and the search goes on. A value that comes later is still
taken while the study runs, as a worker's would be.
"""

SILENT = "The program that asked for it was not heard of in time."
