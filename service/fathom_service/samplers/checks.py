"""What can be known of samplers only where they run: allowed modules, libraries that are there."""

from collections.abc import Collection
from importlib import import_module
from importlib.util import find_spec

from optuna.study import StudyDirection

from fathom_service.objectives import directions
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.searched import Controller, Gp, Own
from fathom_spaces.space import Space

from . import controller, own
from .allowed import Unusable


def check(experiment: Experiment) -> None:
    """Raise `InvalidSpec` for methods whose sampler cannot work on this server."""
    ways = directions(experiment)
    found = [
        unusable(method, experiment.space(method), f"methods.{index}.searched", ways)
        for index, method in enumerate(experiment.methods)
    ]
    errors = [error for error in found if error is not None]
    if errors:
        raise InvalidSpec(errors, "The experiment")


def prepare(algorithms: Collection[str]) -> None:
    """Import what these samplers need, so that no ask waits for it within its transaction."""
    if {"gp", "controller"} & set(algorithms) and find_spec("torch") is not None:
        import_module("torch")


def unusable(
    method: LearnedMethod | SearchedMethod,
    space: Space,
    path: str,
    directions: tuple[StudyDirection, ...],
) -> FieldError | None:
    """Why a method cannot sample a space on this server; the method is named at `path`.

    What the sampler needs is imported: asks are to come.
    """
    if isinstance(method, Gp) and find_spec("torch") is None:
        return FieldError(
            path=path,
            value="gp",
            message="the server has no torch, which Gaussian processes need",
            remedy="Install 'fathom-depth[gp]' where the server runs, or take tpe.",
        )
    library = controller.lacking() if isinstance(method, Controller) else None
    if library is not None:
        return FieldError(
            path=path,
            value="controller",
            message=f"the server has no {library}, which a controller needs",
            remedy=f"{controller.INSTALL} where the server runs, or choose another method.",
        )
    prepare([method.algorithm])
    if isinstance(method, Own):
        try:
            own.check(method, space, directions)
        except Unusable as error:
            return FieldError(
                path=path, value=method.searched, message=str(error), remedy=error.remedy
            )
    return None


def unusable_by_run(
    method: SearchedMethod, path: str, directions: tuple[StudyDirection, ...]
) -> FieldError | None:
    """As `unusable`, where trials ask for their parameters as they run."""
    found = unusable(method, Space({}), path, directions)
    if found is not None or not isinstance(method, Own):
        return found
    if isinstance(own.make(method, Space({}), 0, 1), own.OwnSampler):
        return None
    return FieldError(
        path=path,
        value=method.searched,
        message="it proposes whole points, and no parameter is known before a trial asks for it",
        remedy="Declare the parameters in `space`, or take tpe, random or gp.",
    )
