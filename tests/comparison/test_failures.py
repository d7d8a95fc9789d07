"""Why runs failed: what is quoted of their messages, and what an answer says when all did."""

import pytest

from fathom_service.comparison.failures import MOST_QUOTED, MOST_REASONS, failures, reason
from fathom_service.comparison.report import report_html, report_markdown
from fathom_spaces.experiment import Outcome

from .world import experiment, outcome_of, run

TRACEBACK = """Traceback (most recent call last):
  File "/models/mine.py", line 12, in build
    return net(width)
           ^^^^^^^^^^
  File "/models/net.py", line 3, in net
    raise ValueError("no width <b>16</b>")
ValueError: no width <b>16</b>
"""

DUMP = """
Current thread 0x00007f (most recent call first):
  File "/models/net.py", line 3 in forward
  File "/fathom/run.py", line 9 in step

Extension modules: numpy, torch (total: 2)
"""


def failed(message, trial=1, outcome=Outcome.ERROR):
    return run("learned/udn", None, None, trial=trial, outcome=outcome, message=message)


@pytest.mark.parametrize(
    ("message", "quoted"),
    [
        ("", ""),
        ("The loss is not finite.", "The loss is not finite."),
        (TRACEBACK, "ValueError: no width <b>16</b>"),
        (f"{TRACEBACK}  a detail\n", "ValueError: no width <b>16</b>"),
        (
            f'{TRACEBACK}\nDuring it, another:\n\nTraceback:\n  File "x"\n    y\nKeyError: 1\n',
            "KeyError: 1",
        ),
        (
            'Traceback:\n  File "x"\nRuntimeError: sizes differ:\nblocks.0: 3 and 4\nmore',
            "RuntimeError: sizes differ: blocks.0: 3 and 4",
        ),
        (
            "The process was killed by SIGSEGV. Its last words:\nsomething\nelse",
            "The process was killed by SIGSEGV. Its last words: something",
        ),
        ('  File "x", line 1\n    y', "y"),
        (
            f"The process was killed by SIGSEGV.\nIts last words:\nFatal\n{DUMP}",
            "The process was killed by SIGSEGV.",
        ),
        (f"No progress for 9 s.\nWhere it stood:\n{DUMP}", "No progress for 9 s."),
        ("x" * 1000, "x" * (MOST_QUOTED - 1) + "…"),
    ],
)
def test_the_line_that_says_what_was_wrong_is_quoted(message, quoted):
    assert reason(message) == quoted


def test_the_most_frequent_reason_comes_first_with_its_last_trial_in_full():
    found = failures(
        [
            failed("rare", 9),
            failed("row 4 is odd\nfirst", 2),
            failed("row 17 is odd\nlast", 5),
            failed("", 3, Outcome.OUT_OF_MEMORY),
            run("learned/udn", 2, 0.9, trial=1, message="fine"),
        ]
    )
    assert [(f.reason, f.trials, f.trial) for f in found] == [
        ("row 17 is odd", 2, 5),
        ("rare", 1, 9),
        ("out of memory", 1, 3),
    ]
    assert (found[0].message, found[0].outcome) == ("row 17 is odd\nlast", Outcome.ERROR)


def test_few_reasons_are_kept():
    many = [failed(f"reason {letter}", i) for i, letter in enumerate("abcdefgh")]
    assert len(failures(many)) == MOST_REASONS


def test_an_answer_of_failures_alone_quotes_why_and_says_where_to_read_on():
    runs = [failed(TRACEBACK, 1), failed(TRACEBACK, 2), failed("lost", 3, Outcome.LOST)]
    answer = outcome_of(experiment(), runs).recommendation
    assert answer.sentence == (
        "No run has a result, so there is no recommendation: all 3 trials failed, 2 of them with "
        "“ValueError: no width <b>16</b>” (trial 2). The report has its whole message, "
        "`fathom trials ID --json` that of every trial."
    )
    assert (answer.depth, answer.confidence) == (None, "none")


@pytest.mark.parametrize(
    ("runs", "complete", "said"),
    [
        ([], False, "No run has finished yet"),
        ([failed("odd")], True, "the only trial failed, all with “odd” (trial 1)"),
        ([failed("odd", 1), failed("odd", 2)], True, "all 2 trials failed, all with “odd”"),
        (
            [failed("odd"), run("searched/tpe", 2, None, outcome=Outcome.PRUNED)],
            True,
            "1 of 2 trials failed, all with “odd”",
        ),
        ([failed("odd"), failed("odd", 2)], False, "So far no run has a result"),
    ],
)
def test_it_counts_what_has_ended(runs, complete, said):
    answer = outcome_of(experiment(), runs, complete=complete).recommendation
    assert said in answer.sentence


def test_one_result_is_an_answer_and_the_report_still_tells_what_failed():
    comparison = outcome_of(experiment(), [failed(TRACEBACK), run("searched/tpe", 2, 0.9)])
    assert comparison.recommendation.depth == 2
    page, text = report_html(comparison), report_markdown(comparison)
    assert "1 trial (error): ValueError: no width &lt;b&gt;16&lt;/b&gt;" in page
    assert "File &#34;/models/net.py&#34;" in page
    assert "1 trial (error), the last of them trial 1: ValueError" in text
    for written in (page, text.replace("\\<", "")):
        assert "<b>16" not in written
    assert "What failed" not in report_html(outcome_of(experiment(), []))
