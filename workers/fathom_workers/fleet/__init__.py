"""Fleets: as many workers as there is work for, on machines that Ray or Slurm looks after."""
