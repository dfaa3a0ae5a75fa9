"""Patterns of data paths, as src/data/files/glob.ts of adsc reads them: `*` and `?` within a name, `**` any folders, all else as it stands."""

import os
import re

from .say import Fault


def matcher(pattern):
    """Whether a name is one of a segment of a pattern. Hidden ones need a dot."""
    source = "".join(".*" if sign == "*" else "." if sign == "?" else re.escape(sign) for sign in pattern)
    expression = re.compile(source, re.DOTALL)
    return lambda name: (pattern.startswith(".") or not name.startswith(".")) and expression.fullmatch(name) is not None


def resolve(root, pattern):
    """Paths that a pattern names, relative to `root`. Folders that are symbolic links are entered, but not by `**`."""
    segments = []
    for segment in pattern.split("/"):
        if segment in ("", "."):
            continue
        if segment != "..":
            segments.append(segment)
        elif segments:
            segments.pop()
        else:
            raise outside(pattern)
    if pattern.startswith("/") or "\0" in pattern:
        raise outside(pattern)
    paths = set()
    walk(root, (), segments, paths)
    return sorted(paths)


def outside(pattern):
    return Fault(f'"{pattern}" leads outside the project root')


def walk(root, folder, pattern, paths):
    if not pattern:
        return
    head, *rest = pattern
    if head == "**":
        walk(root, folder, rest, paths)
        for entry in entries(root, folder):
            if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                walk(root, (*folder, entry.name), pattern, paths)
        return
    matches = matcher(head)
    names = [entry.name for entry in entries(root, folder) if matches(entry.name)] if re.search("[*?]", head) else [head]
    for name in names:
        path = (*folder, name)
        whole = os.path.join(root, *path)
        if not rest:
            if os.path.exists(whole):
                paths.add("/".join(path))
        elif os.path.isdir(whole):
            walk(root, path, rest, paths)


def entries(root, folder):
    try:
        with os.scandir(os.path.join(root, *folder)) as found:
            return list(found)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Fault(f"{os.path.join(root, *folder)} cannot be read: {error.strerror}") from None
