"""One file for each side: how it is filled, started, and by which command its clients run."""
