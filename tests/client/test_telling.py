"""What a program tells of its trial: messages that contradict themselves are refused."""

import pytest

from fathom_client.wire_studies import Report, Tell
from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec


@pytest.mark.parametrize(
    ("message", "given", "path", "said", "remedy"),
    [
        (Report, {"step": 1}, "value", "a step has one value", "Send both, or none to renew."),
        (Report, {"value": 0.5}, "step", "a step has one value", "Send both, or none to renew."),
        (Tell, {}, "value", "a complete trial has a value", "Send it, or `state: fail`."),
        (
            Tell,
            {"value": 0.5, "values": [0.5, 0.1]},
            "value",
            "its values stand in `values`",
            "Leave out one.",
        ),
        (
            Tell,
            {"state": "pruned", "value": 0.5},
            "value",
            "of a trial whose state is pruned",
            "a pruned trial counts with its last report",
        ),
        (
            Tell,
            {"state": "fail", "values": [0.5]},
            "values",
            "of a trial whose state is fail",
            "a failed one not",
        ),
    ],
    ids=str,
)
def test_what_contradicts_itself_is_refused_with_the_remedy(message, given, path, said, remedy):
    with pytest.raises(InvalidSpec) as caught:
        parse(message, {"token": "t", **given}, "The message")
    (error,) = caught.value.errors
    assert (error.path, error.message) == (path, said)
    assert remedy in error.remedy


def test_a_report_without_a_value_renews():
    assert parse(Report, {"token": "t"}, "The message").step is None
