"""Files on this machine: which ones a table has, whether each is whole, and whether their columns are those of the others. An engine names no file where it stops."""

import gzip
import json
import os
import re
from urllib.parse import quote

from .engine import engine_name
from .globs import resolve
from .say import Fault, first_line, say


def files_of(root, pattern):
    """Files of a pattern: an engine may take `*` for the files of one folder alone. Empty where they are elsewhere."""
    if re.match(r"[a-zA-Z][\w+.-]+:", pattern):
        return []
    root = os.path.realpath(root)
    files = [path for path in (os.path.join(root, path) for path in resolve(root, pattern)) if os.path.isfile(path)]
    for path in files:
        if not os.path.realpath(path).startswith(root.rstrip("/") + "/"):
            raise Fault(f"{path} is outside of --root {root}")
        if os.path.getsize(path) == 0:
            raise Fault(f"{path} is empty: it was not written to its end")
    return files


#: A row's part is the sum of what its file is matched by.
PART_BITS = {"holdout": 1, "validate": 2}


def groups_of(table, own, root, path):
    """What is read of a table, by the part that its rows are of: patterns of the config, or files."""
    patterns = {name: table["parts"][name] for name in PART_BITS if table["parts"] and table["parts"][name] is not None}
    if "path" in own:
        given = {name: own[name] for name in patterns if own.get(name)}
        for name in patterns:
            # Rows that are scored are of no part: those of the path may be all that is wanted.
            if name not in given and table["parts"]["as"] is not None:
                raise Fault(
                    f"table '{table['name']}' is read from {path}, and the spec cuts its rows by files: say in the config as '{name}', next to 'path', "
                    "where the files of that part are. The patterns share no file"
                )
        # One pattern for both parts is one read: its rows are of both.
        parts = {}
        for name, pattern in given.items():
            parts[pattern] = parts.get(pattern, 0) | PART_BITS[name]
        return [(parts.pop(path, 0), [path]), *[(part, [one]) for one, part in parts.items()]]
    files = files_of(root, table["glob"])
    if not patterns:
        return [(0, files or [path])]
    parts = dict.fromkeys(present(files, table["glob"], root), 0)
    for name, pattern in patterns.items():
        # They are read also where the table's own pattern does not match them.
        for file in present(files_of(root, pattern), pattern, root):
            parts[file] = parts.get(file, 0) | PART_BITS[name]
    return [(part, sorted(file for file in parts if parts[file] == part)) for part in sorted(set(parts.values()))]


def present(files, pattern, root):
    if not files:
        raise Fault(f'no file matches "{pattern}" in --root {root}')
    return files


#: Bytes of the names of columns.
HEADER = 1 << 20


def by_header(groups):
    """Text files by their first line: an engine takes the one of one file for all, also where others have other columns or another order."""
    found = {}
    for part, paths in groups:
        for path in paths:
            with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
                # Of another compression nothing is known.
                line = None if path.endswith((".zst", ".bz2", ".xz")) else file.readline(HEADER).rstrip(b"\r\n")
            found.setdefault((part, line), []).append(path)
    return [(part, paths) for (part, _), paths in found.items()]


def engine_paths(spark, paths):
    """Names of files as what the engine takes for a pattern."""
    if engine_name(spark) == "Spark":
        return [re.sub(r"([\\\[\]{}*?])", r"\\\1", path) for path in paths]
    return ["file://" + quote(os.fsencode(path)) for path in paths]


#: Bytes of the end of a file that are looked at: a longer last line is left to the engine.
TAIL = 1 << 20


def check_lines(paths):
    """Files of JSON Lines that end within a line, as those do that were not written to their end."""
    for path in paths:
        # What is compressed has no lines yet.
        if not path.endswith((".json", ".jsonl", ".ndjson")):
            continue
        with open(path, "rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - TAIL))
            *before, last = file.read().rsplit(b"\n", 1)
        if not last.strip() or (not before and size > TAIL):
            continue
        try:
            json.loads(last)
        except ValueError:
            raise Fault(f"{path} ends within a line: it was not written to its end") from None


def check_parquet(table, paths):
    """What is wrong with files of Parquet, by their footers: cut ones, columns of several types, and columns that some lack."""
    from pyarrow import parquet

    schemas = []
    for path in paths:
        try:
            schemas.append((path, parquet.read_schema(path)))
        except Exception as error:
            raise Fault(f"{path} is no whole Parquet file: {first_line(error)}") from None
    for read in table["reads"]:
        name = read["column"]
        there = [(path, plain(schema.field(name).type)) for path, schema in schemas if name in schema.names]
        for path, kind in there[1:]:
            if kind != there[0][1]:
                raise Fault(
                    f"table '{table['name']}': column '{name}' is {there[0][1]} in {there[0][0]} and {kind} in {path}: write its files with one type"
                )
        without = [path for path, schema in schemas if name not in schema.names]
        if not there or not without or read["optional"]:
            continue
        lack = f"table '{table['name']}': {len(without)} of {len(schemas)} files have no column '{name}', such as {without[0]}"
        if read["needed"]:
            raise Fault(f"{lack}: every row needs one. Say `optional` and the column where files are known to lack it")
        say(f"{lack}: it counts as missing there")


def plain(kind):
    """A type as an engine has it: writers say of one type whether its offsets are long, and what elements are called."""
    from pyarrow import types

    if types.is_dictionary(kind):
        return plain(kind.value_type)
    if types.is_list(kind) or types.is_large_list(kind):
        return f"list<{plain(kind.value_type)}>"
    if types.is_struct(kind) or types.is_map(kind):
        return "struct" if types.is_struct(kind) else "map"
    return "string" if types.is_large_string(kind) else str(kind)
