"""Golden rows: what adsc makes of them, the engine has to make too."""

import json
import re
import struct

from .engine import collect, run
from .say import Fault, statements

SQL_TYPES = {"text": "STRING", "boolean": "BOOLEAN", "integer": "BIGINT", "double": "DOUBLE"}


def check_golden(spark, job, golden, engine):
    if golden["fingerprint"] != job["fingerprint"]:
        raise Fault("golden.json is of another build: compile again")
    ddl = ["_key BIGINT"]
    for name, kind in golden["columns"]:
        element = re.fullmatch(r"list<(\w+)>", kind)
        ddl.append(f"{name} {f'ARRAY<{SQL_TYPES[element.group(1)]}>' if element else SQL_TYPES[kind]}")
    kinds = [None] + [kind for _, kind in golden["columns"]]
    rows = [tuple(cell_of(cell, kind) for cell, kind in zip(row, kinds)) for row in golden["rows"]]
    spark.createDataFrame(rows, ", ".join(ddl)).createOrReplaceTempView("adsc_golden_raw")
    for sql in job["golden"] + statements("encode.sql"):
        run(spark, sql, f"{engine} does not take the SQL of this build")
    found = {row["_key"]: row for row in collect(spark.table("adsc_encoded"), f"{engine} cannot run the golden rows")}
    for number, case in enumerate(golden["cases"]):
        row = found.get(number)
        if row is None:
            raise Fault(f"{engine} lost the golden row '{case['note']}'")
        for signal, expected in case["signals"].items():
            got = plain(row[f"_{signal}" if signal.startswith("_") else signal])
            if not same(expected, got):
                raise Fault(
                    f"{engine} encodes signal '{signal}' otherwise than adsc, in the golden row '{case['note']}': "
                    f"adsc {json.dumps(expected)}, {engine} {json.dumps(got)}. Nothing was written"
                )
    return len(golden["cases"])


def cell_of(cell, kind):
    """What JSON has no number for is a text there."""
    if isinstance(cell, list):
        return [cell_of(one, kind) for one in cell]
    if cell is None or kind is None:
        return cell
    return float(cell) if "double" in kind else int(cell) if "integer" in kind else cell


def plain(value):
    if isinstance(value, int):
        return {"ids": [value]}
    if isinstance(value, list):
        return {"values": value}
    if value is None:
        return None
    return {"ids": list(value["ids"]), "weights": None if value["weights"] is None else list(value["weights"])}


def same(expected, got):
    if got is None:
        return False
    if "values" in expected:
        return "values" in got and close(expected["values"], got["values"])
    if "ids" not in got or list(expected["ids"]) != got["ids"]:
        return False
    weights = got.get("weights")
    return weights is None or "weights" not in expected or close(expected["weights"], weights)


def close(a, b):
    return len(a) == len(b) and all(ulps(x, y) <= 1 for x, y in zip(a, b))


def ulps(a, b):
    """How many 32-bit floats lie between two."""

    def ordered(x):
        bits = struct.unpack("<i", struct.pack("<f", x))[0]
        return bits if bits >= 0 else -(bits & 0x7FFFFFFF)

    if a != a or b != b:
        return 0 if a != a and b != b else 1 << 32
    return abs(ordered(a) - ordered(b))
