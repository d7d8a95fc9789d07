"""The REST API: one module for each noun."""

from fastapi import APIRouter

from . import experiments, leases, studies, system, trials, workers

routers: tuple[APIRouter, ...] = (
    leases.often,  # looked through in this order
    experiments.router,
    studies.router,
    studies.asked,
    trials.router,
    workers.router,
    leases.router,
    system.router,
)
