"""`profile`: rows of the tables to counts of their values, of which `adsc profile SPEC --counts FOLDER` makes the lock."""

import json
import math
import os
import shlex
import subprocess
import time

from .encode import make_rows, window_of
from .engine import collect, engine_name, run
from .say import Fault, first_line, say
from .store import Store
from .tables import open_table

#: Of counts.json.
VERSION = 1
NAME = "counts.json"


def profile(spark, job, config, args):
    engine = engine_name(spark)
    started = time.time()
    asked = job["profile"]
    if asked is None:
        raise Fault("this spec is not profiled on an engine: a variant has another holdout or validate than the model")
    output = args.output or config.get("output")
    if not output:
        raise Fault("say where counts go: --output FOLDER")
    store = Counts(output)
    store.look()
    try:
        window = window_of(asked, args)
        repeated, facts = make_rows(spark, asked, config, args, window, "profile.sql")
        run(spark, asked["times"], "times")
        total = one(spark, asked["asks"]["total"], "rows")["n"] or 0
        rows = judge(spark, asked, config, args)
        # Every question reads a column or two of what is kept.
        write(spark.table("adsc_kept"), f"{store.temporary_uri}/rows", "training rows")
        spark.read.parquet(f"{store.temporary_uri}/rows").createOrReplaceTempView("adsc_kept")
        unit = weight_unit(spark, asked)
        weight = "CAST(1 AS BIGINT)" if unit is None else f"CAST(round(_weight / {literal(unit)}) AS DECIMAL(20, 0))"
        run(spark, f"CREATE OR REPLACE TEMPORARY VIEW adsc_train AS SELECT *, {weight} AS wq FROM adsc_kept", "weights")
        signals = count_signals(spark, asked, total, store)
        labels = asked["asks"]["labels"]
        if labels:
            write(spark.sql(labels), f"{store.temporary_uri}/labels", "labels")
        about = {
            "version": VERSION,
            "adsc": job["adsc"],
            "model": job["model"],
            "key": asked["key"],
            "engine": f"{engine} {spark.version}",
            "window": {"after": args.after, "until": args.until},
            "facts": facts,
            "repeated": repeated,
            **rows,
            "unit": 1 if unit is None else unit,
            "weighted": asked["weighted"],
            "time": span(spark, asked),
            "sources": sources(spark, asked),
            "columns": {table["name"]: columns(spark, table, config, args.root) for table in asked["tables"]},
            "signals": signals,
        }
        store.publish_counts(about)
    finally:
        store.remove_temporary()
    say(f"counts of {rows['rows']['train']} training rows in {output}, {time.time() - started:.1f} s")
    return hand_over(config, store.uri)


def judge(spark, asked, config, args):
    """Rows by part and by what is wrong with them."""
    rows, bad, weightless, ends = {"train": 0, "validate": 0, "holdout": 0}, {}, 0, {}
    for row in collect(spark.sql(asked["asks"]["parts"]), "parts"):
        if row["reason"] == "none":
            rows[row["part"]] += row["n"]
            ends[row["part"]] = row["last"]
        elif row["reason"] == "weightless":
            weightless += row["n"]
        else:
            bad[row["reason"]] = bad.get(row["reason"], 0) + row["n"]
    if rows["train"] == 0:
        kinds = ", ".join(f"{n} {kind}" for kind, n in bad.items())
        raise Fault(f"no row is left to train on{f': {kinds}' if kinds else ''}")
    return {"rows": rows, "ends": ends, "bad": dict(sorted(bad.items())), "weightless": weightless}


def weight_unit(spark, asked):
    """Sums of weights are of whole units, so that they are exact in any order; None: every row weighs 1."""
    if asked["asks"]["weights"] is None:
        return None
    row = one(spark, asked["asks"]["weights"], "weights")
    most, least = row["most"] or 1.0, row["least"] or 1.0
    return 1.0 if most == least == 1 else 2.0 ** (math.ceil(math.log2(most)) - 52)


def literal(number):
    return f"{float(number)!r}D".replace("e", "E") if "e" in repr(float(number)) else f"{float(number)!r}D"


def count_signals(spark, asked, total, store):
    limits = asked["samples"]
    fraction = min(1.0, limits["rows"] / max(1, total))
    columns = [f"{sql} AS s{i}_{name}" for i, signal in enumerate(asked["signals"]) for name, sql in signal["sums"].items()]
    sums = one(spark, f"SELECT {', '.join(columns)} FROM adsc_train", "sums") if columns else {}
    examples = None
    small = {}
    found = []
    for i, signal in enumerate(asked["signals"]):
        own = {name: plain(sums[f"s{i}_{name}"]) for name in signal["sums"]}
        table = signal["table"]
        if table > 0 and table not in small and (fraction < 1 or signal["kind"] == "vector" or asked["weighted"]):
            if examples is None:
                examples = one(spark, "SELECT count(*) AS n FROM adsc_u", "rows")["n"]
            small[table] = one(spark, f"SELECT count(*) AS n FROM adsc_j{table}", "joined rows")["n"] <= limits["smallJoin"] * examples
        by_row = table > 0 and small.get(table, False)
        drawn, exact, distinct = "true", True, None
        if signal["kind"] == "number" and fraction < 1 and not by_row:
            drawn, exact = f"u < {literal(fraction)}", False
            distinct = one(spark, signal["distinct"], f"signal '{signal['signal']}'")["n"]
        if signal["kind"] == "vector":
            count = int(own["examples"])
            rows = one(spark, signal["rows"], f"signal '{signal['signal']}'")["n"] if by_row else count
            if signal["length"] * rows > limits["elements"]:
                drawn = f"u < {literal(limits['elements'] / (signal['length'] * count))}"
        folder = f"values-{i}"
        each = asked["weighted"] and signal["each"] is not None and not by_row
        sql = signal["each" if each else "values"].replace("{drawn}", drawn)
        write(spark.sql(sql), f"{store.temporary_uri}/{folder}", f"signal '{signal['signal']}'")
        found.append({"kind": signal["kind"], "names": signal["names"], "folder": folder, "exact": exact, "each": each, "distinct": distinct, "sums": own})
    return found


def plain(value):
    """Sums are whole, and may be larger than JSON has numbers for."""
    return value if value is None or isinstance(value, float) else str(int(value))


def one(spark, sql, what):
    return collect(spark.sql(sql), what)[0].asDict()


def write(frame, uri, what):
    try:
        frame.write.mode("overwrite").parquet(uri)
    except Exception as error:
        raise Fault(f"counts cannot be written ({what}): {first_line(error)}") from None


def span(spark, asked):
    return one(spark, asked["asks"]["span"], "times") if asked["asks"]["span"] else None


def sources(spark, asked):
    sql = asked["asks"]["sources"]
    return [[row["src"], row["n"]] for row in collect(spark.sql(sql), "sources")] if sql else None


NAMES = {
    "string": "VARCHAR",
    "char": "VARCHAR",
    "varchar": "VARCHAR",
    "void": "VARCHAR",
    "boolean": "BOOLEAN",
    "byte": "TINYINT",
    "tinyint": "TINYINT",
    "short": "SMALLINT",
    "smallint": "SMALLINT",
    "integer": "INTEGER",
    "int": "INTEGER",
    "long": "BIGINT",
    "bigint": "BIGINT",
    "float": "FLOAT",
    "double": "DOUBLE",
    "date": "DATE",
    "timestamp": "TIMESTAMP WITH TIME ZONE",
    "timestamp_ntz": "TIMESTAMP",
    "binary": "BLOB",
}


def type_name(kind):
    """A type as the lock names it."""
    name = kind.typeName()
    if name == "array":
        return f"{type_name(kind.elementType)}[]"
    if name == "map":
        return f"MAP({type_name(kind.keyType)}, {type_name(kind.valueType)})"
    if name == "struct":
        fields = (f'"{field.name}" {type_name(field.dataType)}' for field in kind.fields)
        return f"STRUCT({', '.join(fields)})"
    if name.startswith("decimal"):
        return f"DECIMAL({kind.precision},{kind.scale})"
    return NAMES.get(name, "VARCHAR")


def columns(spark, table, config, root):
    frames, _ = open_table(spark, table, config, root)
    found = {field.name: type_name(field.dataType) for _, frame in frames for field in frame.schema.fields}
    return [{"name": name, "type": kind} for name, kind in found.items()]


def hand_over(config, uri):
    """Makes the lock where the config says how; or says how it is made."""
    command = config.get("profile")
    if command is None:
        say(f"now: adsc profile SPEC --counts {shlex.quote(uri)}")
        return 0
    words = [word.replace("{counts}", uri) for word in command]
    try:
        return subprocess.run(words, check=False).returncode
    except OSError as error:
        raise Fault(f"cannot run {shlex.join(words)}: {error}") from None


class Counts(Store):
    """A folder of counts: whole where it has counts.json, which is written last."""

    def look(self):
        if self.exists(self.path) and self.fs.get_file_info(self.kinds.FileSelector(self.path)) and not self.exists(f"{self.path}/{NAME}"):
            raise Fault(f"{self.uri} is there, and holds no counts: choose another folder")

    def publish_counts(self, about):
        self.fs.delete_dir(f"{self.temporary}/rows")
        about["files"] = self.parquet_files(self.temporary)
        if self.exists(self.path):
            self.fs.delete_dir(self.path)
        parent = os.path.dirname(self.path)
        if parent:
            self.fs.create_dir(parent, recursive=True)
        self.fs.move(self.temporary, self.path)
        self.write(NAME, json.dumps(about, indent=1, ensure_ascii=False) + "\n")

    def parquet_files(self, folder):
        """Every file with how many rows it has, sorted; what engines leave besides is removed."""
        from pyarrow import parquet

        found = []
        for info in self.fs.get_file_info(self.kinds.FileSelector(folder, recursive=True)):
            if info.type != self.kinds.FileType.File:
                continue
            if not info.path.endswith(".parquet") or info.base_name.startswith((".", "_")):
                self.fs.delete_file(info.path)
                continue
            with self.fs.open_input_file(info.path) as file:
                rows = parquet.ParquetFile(file).metadata.num_rows
            found.append({"path": info.path[len(folder) + 1 :], "rows": rows})
        return sorted(found, key=lambda one: one["path"])
