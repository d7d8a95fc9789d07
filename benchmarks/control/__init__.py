"""The parts of `control_plane.py`: sides, their clients, what is measured, the report."""
