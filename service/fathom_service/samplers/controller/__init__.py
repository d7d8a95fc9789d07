"""The controller: an LSTM policy that emits networks step by step and learns from their rewards.

`grammar` says which steps there are, `policy` how likely each outcome is, `draws` draws points,
`rewards` and `learner` change the policy, `summaries` tells of it, `memory` and `stored` find it
again. torch is an extra of the server (`controller`), imported when a sampler is made.
"""

from .memory import States
from .sampler import INSTALL, ControllerSampler, lacking, make
from .stored import StoredStates

__all__ = ["INSTALL", "ControllerSampler", "States", "StoredStates", "lacking", "make"]
