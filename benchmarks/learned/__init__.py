"""Parts of `learned_depth.py`."""
