"""Scales: domains laid onto the unit interval."""

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_service.samplers.scales import from_unit, single, to_unit
from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange

DOMAINS: list[Domain] = [
    IntRange(low=1, high=7),
    IntRange(low=0, high=10, step=4),
    IntRange(low=1, high=200, log=True),
    IntRange(low=5, high=5),
    FloatRange(low=-1, high=2),
    FloatRange(low=1e-5, high=1, log=True),
    FloatRange(low=0, high=0.3, step=0.1),
    FloatRange(low=2, high=2),
    Choices(choices=("a", True, 3)),
]


@pytest.mark.parametrize("domain", DOMAINS, ids=str)
@given(place=st.floats(0, 1, exclude_max=True))
def test_every_place_is_a_value_whose_place_is_near(domain: Domain, place: float) -> None:
    value = from_unit(domain, place)
    assert value in domain
    assert type(value) in (int, float, bool, str)
    back = to_unit(domain, value)
    assert 0 <= back <= 1
    assert from_unit(domain, min(back, math.nextafter(1, 0))) == pytest.approx(value)


@pytest.mark.parametrize("domain", [DOMAINS[0], DOMAINS[1], DOMAINS[6], DOMAINS[8]], ids=str)
def test_values_of_a_finite_domain_are_equally_wide(domain: Domain) -> None:
    values = domain.values() or ()
    count = 1000 * len(values)
    drawn = Counter(from_unit(domain, (i + 0.5) / count) for i in range(count))
    assert drawn == dict.fromkeys(values, 1000)


def test_the_logarithm_of_a_log_range_is_uniform() -> None:
    domain = FloatRange(low=1e-4, high=1, log=True)
    assert [from_unit(domain, place) for place in (0, 0.25, 0.5)] == pytest.approx(
        [1e-4, 1e-3, 1e-2]
    )


def test_single_values_are_known() -> None:
    assert [single(domain) for domain in DOMAINS].count(True) == 2
