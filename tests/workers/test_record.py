"""The record of an attempt: what was printed, what was noted, and how much of it is kept."""

import logging

from fathom_workers.record import HEAD_BYTES, TAIL_BYTES, Record


def test_printed_lines_and_notes_come_in_their_order_with_times():
    record = Record()
    record.noted(logging.INFO, "lease.granted", "searched/tpe")
    record.printed(b"epoch 1\nepo")
    record.printed(b"ch 2\nunfinished")
    lines = record.content().decode().splitlines()
    assert [line.partition(" ")[2] for line in lines[:-1]] == [
        "lease.granted | searched/tpe",
        "printed | epoch 1",
        "printed | epoch 2",
    ]
    assert lines[-1] == "unfinished"
    assert lines[0].startswith("20")


def test_a_bar_that_was_drawn_over_itself_is_its_last_state():
    record = Record()
    record.printed(b" 1%\r50%\r100%\r\ndone\n")
    assert [line.partition("| ")[2] for line in record.content().decode().splitlines()] == [
        "100%",
        "done",
    ]


def test_colours_and_commands_to_a_terminal_are_left_out():
    record = Record()
    record.printed(b"\x1b[1;32mgood\x1b[0m\tand \x1b[2Jloud\x07\n")
    assert record.content().decode().endswith("| good\tand loud\n")


def test_a_usual_trial_tells_nothing():
    record = Record()
    record.noted(logging.INFO, "lease.granted", "searched/tpe")
    assert not record.telling
    record.printed(b"")
    assert not record.telling
    record.noted(logging.WARNING, "server.away", "trying again")
    assert record.telling


def test_of_endless_output_the_beginning_and_the_end_are_kept():
    record = Record()
    for number in range(20_000):
        record.printed(b"line %d\n" % number)
    content = record.content()
    assert len(content) < HEAD_BYTES + TAIL_BYTES + 100
    lines = content.decode().splitlines()
    assert lines[0].endswith("line 0")
    assert lines[-1].endswith("line 19999")
    (gap,) = [line for line in lines if "left out" in line]
    assert int(gap.split()[1]) + len(lines) - 1 == 20_000


def test_a_line_without_an_end_is_bounded():
    record = Record()
    for _ in range(100):
        record.printed(b"x" * 10_000)
    assert len(record.content()) < 10_000
