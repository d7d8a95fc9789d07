"""What each figure is called, and what it shows, in words."""

from collections.abc import Mapping
from types import MappingProxyType

CAPTIONS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "depth_curve": (
            "Metric against depth",
            "Line and band: mean test metric of the grid over seeds with its 95 % interval; "
            "dotted: its validation. Shaded: the 1-SE set. Diamonds with bars: confirmation runs. "
            "Below: what each seed chose (discs, larger where several agree) and what the method "
            "stands for (diamond).",
        ),
        "cost_quality": (
            "Quality against cost",
            "Filled: retrained at the choice, the cost of one search and one retraining. Open: "
            "the learned net cut at its depth, the cost of the search alone. Bars: 95 % intervals. "
            "Dotted: the Pareto front, what nothing cheaper reaches.",
        ),
        "anytime": (
            "Best so far against cost",
            "Best validation metric after so much of the grid's cost, mean over searches, bands of "
            "one standard error. The range shown is where searches end, not where they start.",
        ),
        "anytime_seconds": (
            "Best so far against device time",
            "The same against the seconds that one search's trials took on their devices, one "
            "after another. It depends on the machines; the FLOPs do not.",
        ),
        "weights": (
            "How much each depth counted",
            "Learned methods, means over runs: contours of the weight of each depth (up) after "
            "each epoch (right), the darker, the greater. Dotted: the deepest depth that was "
            "trained.",
        ),
        "selector": (
            "Where the depth parameter stood",
            "Methods that train depth as one number: a line for each run. Diamonds: the depth that "
            "was read off at its end.",
        ),
        "posterior": (
            "Where the weight lay",
            "Line: the mean depth of the weights after each epoch, means over runs. Band: the "
            "middle 80 % of the weight. A narrow band is a method that has made up its mind.",
        ),
        "gates": (
            "Gated connections",
            "Which block takes how much from the stem and from each earlier block: gates after the "
            "first training, before pruning, means over runs.",
        ),
        "gates_over_time": (
            "Gates over time",
            "How far each gate was open after each epoch, means over runs, one colour for each "
            "block. Gates of connections that are pruned end at 0.",
        ),
        "growth": (
            "How the nets grew",
            "The depth a net had, epoch by epoch: a line for each run, the darker, the more of "
            "them. Marks: what made it deeper, larger where several runs agree.",
        ),
        "pareto": (
            "Pareto front",
            "Every finished trial within the constraints, by validation metric and what is to be "
            "little. Strong and large: on the front, which no other trial dominates in all "
            "objectives at once. Ring: its knee. Each is one run; of more than 2000, some of those "
            "off the front are left out.",
        ),
        "timeline": (
            "Workers and attempts",
            "What each worker ran, and when: a bar for each attempt at a trial, by how it ended. "
            "Of more than 600 attempts, how busy each worker was.",
        ),
        "controller": (
            "What controllers thought",
            "How likely the policy made each depth, the darker the likelier, by how many trials it "
            "had learned from, means over searches. Below: its entropy, which falls as it makes up "
            "its mind, and the baseline that rewards are compared with (dotted).",
        ),
    }
)
