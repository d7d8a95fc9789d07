"""What needs a CUDA device. Files are named `check_*`, so that the suite leaves them out.

benchmarks/gpu.sh runs them; by hand: `pytest -n0 -o python_files='check_*.py' tests/gpu`.
"""
