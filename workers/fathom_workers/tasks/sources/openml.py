"""Datasets of openml.org, fetched and kept by scikit-learn."""

import logging
import warnings
from typing import Any
from urllib.error import URLError

from fathom_workers.data_files import data_directory, refused
from fathom_workers.logs import note
from fathom_workers.tasks.data import Raw

from .base import Wanted
from .downloads import VARIABLE, TooLarge, bounded, most_bytes
from .tables import read_table


def read_openml(wanted: Wanted) -> Raw:
    """A dataset by its number, or by its name: then its first version that is active.

    It is kept in the folder `openml` of the data directory, or with scikit-learn's own data
    where there is none; a machine without network finds it there. What came in part only is not
    used: scikit-learn moves a file there when it is whole, and compares checksums at each reading.
    """
    found = _fetch(wanted)
    if found.frame is None:
        remedy = "Make it a table without zeros left out, and give it as a file."
        raise refused("is sparse, which is not read", remedy, value=wanted.dataset)
    targets = found.target_names
    if not wanted.options["target"] and len(targets) != 1:
        message = f"has {len(targets)} default targets"
        columns = ", ".join(map(str, found.frame.columns[:20]))
        raise refused(message, f"Name one: {columns}.", "options.target", None)
    return read_table(found.frame, wanted, default=(*targets, "")[0])


def _fetch(wanted: Wanted) -> Any:
    from sklearn.datasets import fetch_openml

    named = {"data_id": int(wanted.name)} if wanted.name.isdecimal() else {"name": wanted.name}
    with bounded(most_bytes()), warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            found = fetch_openml(**named, data_home=data_directory(), as_frame="auto")
        except TooLarge as error:
            remedy = f"Set {VARIABLE} to more where the worker starts, or give the data as a file."
            raise refused(str(error.reason), remedy, value=wanted.dataset) from error
        except (URLError, TimeoutError) as error:
            remedy = "Look at this machine's network, or copy the folder `openml` to it."
            message = f"openml.org cannot be reached from this worker: {error}"
            raise refused(message, remedy, value=wanted.dataset) from error
        except OSError as error:
            remedy = "The worker must be able to write there, once."
            message = f"cannot be kept in the data directory: {error}"
            raise refused(message, remedy, value=wanted.dataset) from error
        except (ValueError, KeyError) as error:
            remedy = "Look it up at https://www.openml.org/search?type=data."
            message = f"cannot be had from openml.org: {error}"
            raise refused(message, remedy, value=wanted.dataset) from error
    for warning in said:
        note(logging.WARNING, "openml.warning", str(warning.message), dataset=wanted.dataset)
    return found
