"""Messages, and the files of the build."""

import json
import os
import re
import sys

#: The folder of job.py.
HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: Of job.json and golden.json.
VERSION = 1


class Fault(Exception):
    """What the user has to know, in one message; no stack trace."""


def say(message):
    print(visible(f"adsc: {message}"), file=sys.stderr, flush=True)


def visible(text):
    """Without characters that a terminal obeys."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", "\ufffd", str(text))


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        raise Fault(f"cannot read {path}: {error}") from None


def statements(name):
    """The statements of a file of the build: none of them holds a line that ends in `;` but for its end."""
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [one for one in file.read().split(";\n") if one.strip()]


def first_line(error):
    lines = [line for line in str(error).splitlines() if line.strip()]
    return lines[0][:500] if lines else type(error).__name__


def cause(error):
    """Why a job of the engine failed: of a Python worker, the last line of its traceback, which comes after lines that every failure has."""
    found = re.findall(r"^(?:[\w.]+\.)?(\w*(?:Error|Exception|Fault)|Fail|NoSuchFile|InvalidGraph|InvalidProtobuf|InvalidArgument): (.*)$", str(error), re.M)
    own = [(kind, text) for kind, text in found if text.strip()]
    if "Traceback (most recent call last)" in str(error) and own:
        kind, text = own[0]
        return f"{kind}: {text}"[:500]
    return first_line(error)
