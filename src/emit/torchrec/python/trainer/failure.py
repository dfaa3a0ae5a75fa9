"""What goes wrong in words: the last line of the program's output, without a stack trace."""
import sys


class Failure(Exception):
    """A cause that a user can do something about."""


def printable(text):
    """Names of a spec and of files are not trusted to be harmless on a terminal."""
    return "".join(c if c.isprintable() else "\\u%04x" % ord(c) for c in str(text))


def say(text):
    print(printable(text), file=sys.stderr, flush=True)
