"""The REST API: one module for each noun."""

from fastapi import APIRouter

from . import experiments, leases, studies, system, trials, workers

# Of workers, who ask far more often than people do.
busy: tuple[APIRouter, ...] = (leases.often, leases.router)
routers: tuple[APIRouter, ...] = (
    experiments.router,
    studies.router,
    studies.asked,
    trials.router,
    workers.router,
    system.router,
)
