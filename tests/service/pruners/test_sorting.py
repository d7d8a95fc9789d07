"""Values kept in order, as numpy has them that sorts all of them each time."""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from fathom_service.pruners.steps.sorting import SortedValues

values = st.floats(-1e3, 1e3) | st.just(math.nan)
# Few are put in one by one, many at once.
groups = st.lists(st.lists(values, max_size=5) | st.lists(values, min_size=17, max_size=30))


@settings(deadline=None)
@given(groups, st.data())
def test_what_is_put_in_and_taken_out_is_counted_and_ranked(
    given_values: list[list[float]], data: st.DataObject
) -> None:
    mine, left = SortedValues(), []
    for group in given_values:
        mine.add(group)
        left += group
    for _ in range(data.draw(st.integers(0, len(left)))):
        mine.remove(left.pop(data.draw(st.integers(0, len(left) - 1))))
    numbers = [value for value in left if not math.isnan(value)]
    assert mine.count == len(left)
    for value in [0.0, *numbers[:3]]:
        assert mine.below(value) == sum(number < value for number in numbers)
        assert mine.above(value) == sum(number > value for number in numbers)
    for percentile in (0.0, 25.0, 50.0, 100.0):
        expected = np.percentile(numbers, percentile) if numbers else math.nan
        # 0.0 and -0.0 are the same number, in any order: which of them it is says nothing.
        np.testing.assert_equal(mine.percentile(percentile) + 0.0, float(expected) + 0.0)
