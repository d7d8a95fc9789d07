"""Colours of figures: seen on both pages, and told apart by the colour-blind."""

from itertools import combinations

import numpy as np
import pytest

from fathom_service.comparison.style import ACCENT, COLOURS, DASHES, NEUTRAL, dashes_of

from .world import experiment, outcome_of

ALL = (*COLOURS, NEUTRAL, ACCENT)
GROUNDS = ("#ffffff", "#1a2029")

# What each kind of colour-blindness leaves of linear RGB (Machado, Oliveira & Fernandes 2009,
# table 1, severity 1).
SEEN = {
    "all": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
# sRGB to XYZ (IEC 61966-2-1), and the white that Lab is relative to.
XYZ = np.array([[0.4125, 0.3576, 0.1804], [0.2127, 0.7152, 0.0722], [0.0193, 0.1192, 0.9503]])
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour: str) -> np.ndarray:
    c = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def lab(light: np.ndarray) -> np.ndarray:
    t = XYZ @ np.clip(light, 0, 1) / WHITE
    f = np.where(t > 0.008856, np.cbrt(t), 7.787 * t + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def luminance(colour: str) -> float:
    return float(XYZ[1] @ linear(colour))


@pytest.mark.parametrize("colour", ALL)
def test_every_colour_has_contrast_three_on_both_pages(colour: str) -> None:
    """WCAG 2.2, 1.4.11: parts of graphics that are needed to understand them."""
    for ground in GROUNDS:
        dark, light = sorted((luminance(colour), luminance(ground)))
        assert (light + 0.05) / (dark + 0.05) >= 3


@pytest.mark.parametrize("kind", SEEN)
def test_any_two_colours_are_told_apart(kind: str) -> None:
    seen = [lab(SEEN[kind] @ linear(colour)) for colour in ALL]
    assert min(np.linalg.norm(a - b) for a, b in combinations(seen, 2)) > 12


def test_methods_beyond_the_colours_have_other_dashes() -> None:
    names = [{"searched": "random", "name": f"r{i}"} for i in range(2 * len(COLOURS) + 1)]
    dashes = list(dashes_of(outcome_of(experiment(methods=names), [])).values())
    assert dashes == [DASHES[i // len(COLOURS)] for i in range(len(names))]
