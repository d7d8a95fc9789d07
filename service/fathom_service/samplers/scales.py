"""Scales: a domain laid onto the unit interval, each value of a finite one as wide as any other."""

import math

from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange, Scalar


def from_unit(domain: Domain, place: float) -> Scalar:
    """The value at a place in [0, 1): its quantile under the domain's uniform distribution.

    Of a log range the logarithm is uniform, for whole numbers between low - 1/2 and high + 1/2, as
    in Optuna.
    """
    match domain:
        case IntRange(log=True):
            low, high = math.log(domain.low - 0.5), math.log(domain.high + 0.5)
            return min(max(round(math.exp(low + place * (high - low))), domain.low), domain.high)
        case IntRange():
            return domain.values()[int(place * domain.count())]
        case FloatRange(step=None, log=True):
            low, high = math.log(domain.low), math.log(domain.high)
            return min(max(math.exp(low + place * (high - low)), domain.low), domain.high)
        case FloatRange(step=None):
            return min(domain.low + place * (domain.high - domain.low), domain.high)
        case _:
            values = domain.values() or ()
            return values[int(place * len(values))]


def to_unit(domain: Domain, value: Scalar) -> float:
    """The place of a value: the middle of those that `from_unit` gives it for."""
    match domain:
        case IntRange(log=True):
            assert not isinstance(value, str)
            low, high = math.log(domain.low - 0.5), math.log(domain.high + 0.5)
            return (math.log(value) - low) / (high - low)
        case IntRange():
            assert not isinstance(value, str)
            return ((value - domain.low) / domain.step + 0.5) / domain.count()
        case FloatRange(step=None):
            assert not isinstance(value, str)
            if domain.low == domain.high:
                return 0.5
            if domain.log:
                low, high = math.log(domain.low), math.log(domain.high)
                return (math.log(value) - low) / (high - low)
            return (value - domain.low) / (domain.high - domain.low)
        case FloatRange():
            assert not isinstance(value, str)
            return (_index(domain, value) + 0.5) / (domain.count() or 1)
        case Choices():
            return (domain.choices.index(value) + 0.5) / len(domain.choices)


def single(domain: Domain) -> bool:
    """Whether there is one value only."""
    return domain.count() == 1


def _index(domain: FloatRange, value: float) -> int:
    """Of a float among steps, which may differ in the last digit."""
    place = round((value - domain.low) / (domain.step or 1.0))
    return min(max(place, 0), (domain.count() or 1) - 1)
