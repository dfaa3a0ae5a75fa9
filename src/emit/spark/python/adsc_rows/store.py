"""The folder of encoded rows."""

import json
import os
import re
import uuid

from .say import HERE, Fault, first_line, say

#: Of _adsc.json.
VERSION = 1


class Store:
    """A folder of encoded rows: written aside, and moved there day by day; complete where it has `_SUCCESS`."""

    def __init__(self, output):
        try:
            from pyarrow import fs
        except ImportError as error:
            raise Fault(f"pyarrow is not there ({error}): pip install -r {os.path.join(HERE, 'requirements.txt')}") from None
        self.kinds = fs
        remote = re.match(r"[a-zA-Z][\w+.-]+://", output)
        self.uri = output.rstrip("/") if remote else os.path.abspath(output)
        try:
            self.fs, self.path = fs.FileSystem.from_uri(self.uri) if remote else (fs.LocalFileSystem(), self.uri)
        except Exception as error:
            raise Fault(f"cannot write to {output}: {first_line(error)}") from None
        suffix = f".tmp-{uuid.uuid4().hex[:12]}"
        self.temporary_uri = self.uri + suffix
        self.temporary = self.path + suffix

    def exists(self, path):
        return self.fs.get_file_info(path).type != self.kinds.FileType.NotFound

    def read(self, name):
        path = f"{self.path}/{name}"
        if not self.exists(path):
            return None
        with self.fs.open_input_stream(path) as stream:
            return json.loads(stream.read())

    def write(self, name, text):
        with self.fs.open_output_stream(f"{self.path}/{name}") as stream:
            stream.write(text.encode("utf-8"))

    def prepare(self, job):
        known = self.about()
        if known is not None and known.get("scores") is not None:
            raise Fault(f"{self.uri} holds scores, not encoded rows: choose another folder")
        if known is not None and known.get("fingerprint") != job["fingerprint"]:
            raise Fault(f"{self.uri} holds rows that were encoded with another plan: choose another folder, or remove it")
        self.known = known

    def prepare_scores(self, job):
        """A later model may score days of the same folder: each row says which one did."""
        known = self.about()
        if known is not None and (known.get("scores") is None or known.get("model") != job["model"]):
            what = "encoded rows" if known.get("scores") is None else f"scores of model '{known.get('model')}'"
            raise Fault(f"{self.uri} holds {what}: choose another folder")
        self.known = known

    def about(self):
        try:
            return self.read("_adsc.json")
        except ValueError:
            raise Fault(f"{self.uri}/_adsc.json is damaged: choose another folder, or remove this one") from None

    def publish(self, job, report, more):
        rows = f"{self.temporary}/_reason=none"
        self.fs.create_dir(self.path, recursive=True)
        if self.exists(f"{self.path}/_SUCCESS"):
            self.fs.delete_file(f"{self.path}/_SUCCESS")
        for day in report["days"]:
            # Whole days: what a rerun writes replaces what was there.
            to = f"{self.path}/day={day}"
            if self.exists(to):
                self.fs.delete_dir(to)
            self.fs.move(f"{rows}/_day={day}", to)
        days = {**((self.known or {}).get("days") or {}), **report["days"]}
        parts = list(next(iter(days.values())))
        about = {
            "version": VERSION,
            "adsc": job["adsc"],
            "model": job["model"],
            "variant": job["variant"],
            "fingerprint": job["fingerprint"],
            "rows": {part: sum(day[part] for day in days.values()) for part in parts},
            "bad": sum(report["bad"].values()),
            "days": dict(sorted(days.items())),
            **more,
            "files": self.files(),
        }
        self.write("_adsc.json", json.dumps(about, indent=1, ensure_ascii=False) + "\n")
        self.write("_SUCCESS", "")

    def files(self):
        """Every file of rows, sorted, with how many it has: one that is lost or cut is seen. What engines leave besides is removed."""
        from pyarrow import parquet

        found = []
        for info in self.fs.get_file_info(self.kinds.FileSelector(self.path, recursive=True)):
            if info.type != self.kinds.FileType.File or "/day=" not in info.path:
                continue
            if not info.path.endswith(".parquet") or info.base_name.startswith((".", "_")):
                self.fs.delete_file(info.path)
                continue
            with self.fs.open_input_file(info.path) as file:
                rows = parquet.ParquetFile(file).metadata.num_rows
            found.append({"path": info.path[len(self.path) + 1 :], "rows": rows})
        return sorted(found, key=lambda one: one["path"])

    def remove_temporary(self):
        try:
            if self.exists(self.temporary):
                self.fs.delete_dir(self.temporary)
        except Exception:
            say(f"{self.temporary_uri} could not be removed; nothing reads it")
