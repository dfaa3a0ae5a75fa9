"""Tables of the config or of the spec, as views of typed columns; vocabularies."""

import json
import os
import re

from .engine import run
from .files import by_header, check_lines, check_parquet, engine_paths, groups_of
from .say import HERE, Fault, first_line, say


def engine_type(kind):
    """A type of the engine as the SQL is chosen by; None: none that is read."""
    name = kind.typeName()
    if name in ("string", "char", "varchar", "void", "null"):
        return "text"
    if name in ("boolean", "date", "timestamp", "timestamp_ntz"):
        return name
    if name in ("byte", "tinyint", "short", "smallint", "integer", "int", "long", "bigint"):
        return "integer"
    if name.startswith("decimal"):
        return "integer" if kind.scale == 0 else "double"
    if name in ("float", "double"):
        return "double"
    if name == "array":
        element = engine_type(kind.elementType)
        return None if element is None or "<" in element else f"list<{element}>"
    if name == "map":
        value = engine_type(kind.valueType)
        keys = engine_type(kind.keyType) in ("text", "integer", "boolean")
        return f"map<{value}>" if keys and value in ("text", "boolean", "integer", "double") else None
    return None


def field_of(types, name):
    """What a name means where no column is called so: the field behind the longest name of a list of structs. @return its column and its type"""
    from pyspark.sql import functions as F
    from pyspark.sql.types import ArrayType

    parts = name.split(".")
    for end in range(len(parts) - 1, 0, -1):
        base, field = ".".join(parts[:end]), ".".join(parts[end:])
        kind = types.get(base)
        if kind is None or kind.typeName() != "array" or kind.elementType.typeName() != "struct":
            continue
        for one in kind.elementType.fields:
            if one.name == field:
                return F.expr(f"transform({quoted(base)}, e -> e.{quoted(field)})"), ArrayType(one.dataType)
    return None


def with_maps(frame, table, reader, paths):
    """Objects of JSON are structs to an engine, where each line has all fields: those that are read as maps are read again."""
    from pyspark.sql.types import DoubleType, MapType, StringType, StructField, StructType

    def as_map(kind):
        numbers = all(engine_type(field.dataType) in ("integer", "double") for field in kind.fields)
        return MapType(StringType(), DoubleType() if numbers else StringType())

    wanted = {one["column"] for one in table["typed"] if "map<text>" in one["sql"]}
    fields = [
        StructField(field.name, as_map(field.dataType), True) if field.name in wanted and field.dataType.typeName() == "struct" else field
        for field in frame.schema.fields
    ]
    return frame if fields == list(frame.schema.fields) else reader.schema(StructType(fields)).json(paths)


def open_table(spark, table, config, root):
    """All rows of a table, in frames by part: of each the number of the part, and what they are of for messages."""
    own = config.get("tables", {}).get(table["name"], {})
    what = f"table '{table['name']}'"
    try:
        if "table" in own:
            if table["parts"] and table["parts"]["as"]:
                raise Fault(f"{what} ({own['table']}) is a table, whose rows are of no file, and the spec cuts its rows by files: give a `path`, or cut by time or by a hash")
            return [(0, spark.table(own["table"]))], f"{what} ({own['table']})"
        path = own.get("path") or local(root, table["glob"])
        groups = groups_of(table, own, root, path)
        files = [] if "path" in own else [one for _, paths in groups for one in paths if os.path.isfile(one)]
        style = own.get("format") or table["format"]
        if files and style in ("csv", "tsv") and table["header"] and table["columns"] is None:
            groups = by_header(groups)
        if files:
            groups = [(part, engine_paths(spark, paths)) for part, paths in groups]
        paths = [one for _, paths in groups for one in paths]
        what = f"{what} ({path})"
        reader = reader_of(spark, own)
        if style == "parquet":
            check_parquet(table, files)
            # A file may lack columns that others have.
            whole = found(reader.option("mergeSchema", "true").parquet(*paths), what)
            return by_part(groups, whole, lambda paths: reader.schema(whole.schema).parquet(*paths)), what
        if style in ("json", "jsonl"):
            check_lines(files)
            whole = found(with_maps(reader.json(paths), table, reader, paths), what)
            return by_part(groups, whole, lambda paths: reader.schema(whole.schema).json(paths)), what
        if style in ("csv", "tsv"):
            return [(part, found(open_text(reader_of(spark, own), table, style, paths), what)) for part, paths in groups], what
        raise Fault(f"{what}: format '{style}' is none of parquet, csv, tsv, jsonl")
    except Fault:
        raise
    except Exception as error:
        raise Fault(f"{what} cannot be read: {first_line(error)}") from None


def reader_of(spark, own):
    """A new one each time: a reader keeps the schema that it was told."""
    reader = spark.read
    for key, value in own.get("options", {}).items():
        reader = reader.option(key, value)
    return reader


def by_part(groups, whole, read):
    """The rows of each part apart, with the types that all files together have."""
    return [(groups[0][0], whole)] if len(groups) == 1 else [(part, read(paths)) for part, paths in groups]


def found(frame, what):
    if not frame.columns:
        raise Fault(f"{what} has no columns: no file is there, or the engine does not take such a pattern")
    return frame


def open_text(reader, table, style, paths):
    # An empty text is a value unless the spec says that it means "missing".
    reader = (
        reader.option("header", "true" if table["header"] else "false")
        .option("sep", table["delimiter"] or ("\t" if style == "tsv" else ","))
        .option("quote", '"')
        .option("escape", '"')
        .option("inferSchema", "false")
        .option("nullValue", "\U0010ffffadsc\U0010ffff")
        .option("emptyValue", "")
        .option("mode", "FAILFAST")
    )
    if any("\\" in path for path in paths):
        # Where a row may have several lines, Spark looks for the header in files that it takes the names of for patterns.
        reader = reader.schema(reader.option("multiLine", "false").csv(paths).schema)
    frame = reader.option("multiLine", "true").csv(paths)
    if table["columns"] is not None:
        if len(table["columns"]) != len(frame.columns):
            raise Fault(f"{paths[0]} has {len(frame.columns)} columns, and the spec names {len(table['columns'])}")
        frame = frame.toDF(*table["columns"])
    return frame


def local(root, glob):
    return glob if re.match(r"[a-zA-Z][\w+.-]+:", glob) else os.path.join(os.path.abspath(root), glob)


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def make_view(spark, table, config, root):
    """The typed columns of a table, by the types that the engine found."""
    from pyspark.sql import functions as F
    from pyspark.sql.types import BooleanType, DoubleType, StringType

    frames, what = open_table(spark, table, config, root)
    types = {field.name: field.dataType for _, frame in frames for field in frame.schema.fields}
    there = set(types)
    held = [name for name in table["unread"] if name in types]
    if held:
        raise Fault(f"{what} has a column '{held[0]}', as logs of served rows have it: this job makes that value itself. Leave such columns out, or let adsc read this log")
    own = config.get("tables", {}).get(table["name"], {})
    text = "table" not in own and (own.get("format") or table["format"]) in ("csv", "tsv")
    missing = table["missing"] if text else []
    columns = {}
    for read in table["reads"]:
        name = read["column"]
        if name in types:
            column = F.col(quoted(name))
            if text and types[name].typeName() == "string":
                # A reader may take an empty text for a missing one; what is missing, the spec says.
                column = F.coalesce(column, F.lit(""))
                column = F.when(~column.isin(missing), column) if missing else column
        elif "constant" in read:
            # What a server gives in place of it.
            constant = read["constant"]
            column = F.lit(constant if isinstance(constant, (bool, str)) else float(constant))
            types[name] = BooleanType() if isinstance(constant, bool) else StringType() if isinstance(constant, str) else DoubleType()
        elif (field := field_of(types, name)) is not None:
            column, types[name] = field
        elif read["optional"]:
            column = F.lit(None).cast("string")
        else:
            raise Fault(f"{what} has no column '{name}'; it has {', '.join(list(types)[:20])}")
        columns[name] = column.alias(read["as"])
    part = table["parts"] and table["parts"]["as"]
    raw = f"{table['view']}_raw"
    whole = None
    for number, frame in frames:
        own_columns = [*own_of(frame, there, types, table, columns, what), *([F.lit(number).alias(part)] if part else [])]
        selected = frame.select(*own_columns)
        whole = selected if whole is None else whole.union(selected)
    whole.createOrReplaceTempView(raw)
    values, faults, names, levels = [], [], [part] if part else [], []
    for one in table["typed"]:
        kind = types.get(one["column"])
        type_name = "text" if kind is None else engine_type(kind)
        sql = one["sql"].get(type_name) if type_name is not None else None
        if sql is None:
            shown = kind.simpleString() if kind is not None else "string"
            raise Fault(f"{what}: column '{one['column']}' has the type {shown}, which is not read as {one['what']}")
        values.append(f"{sql[0]} AS {one['as']}")
        for number, (step, step_sql) in enumerate(sql[2]):
            if number == len(levels):
                levels.append([])
            levels[number].append(f"{step_sql} AS {step}")
        faults.append(f"{sql[1]} AS {one['as']}_b")
        names += [one["as"], f"{one['as']}_b"]
    inner = f"SELECT * FROM {raw}"
    for level in [*levels, values]:
        if level:
            inner = f"SELECT *, {', '.join(level)} FROM ({inner})"
    run(
        spark,
        f"CREATE OR REPLACE TEMPORARY VIEW {table['view']} AS SELECT {', '.join(names)} FROM (SELECT *, {', '.join(faults)} FROM ({inner}))",
        what,
    )


def own_of(frame, there, types, table, columns, what):
    """The columns of some files of a table: text files may lack one that others have."""
    from pyspark.sql import functions as F

    own = []
    for read in table["reads"]:
        name = read["column"]
        if name not in there or name in frame.columns:
            own.append(columns[name])
            continue
        lack = f"{what}: some files have no column '{name}'"
        if read["needed"] and not read["optional"]:
            raise Fault(f"{lack}: every row needs one")
        if not read["optional"]:
            say(f"{lack}: it counts as missing there")
        own.append(F.lit(None).cast(types[name]).alias(read["as"]))
    return own


def make_vocabularies(spark, job):
    """Every key with its id, by vocabulary: a table that is joined."""
    rows = []
    for index, vocab in enumerate(job["vocabs"]):
        if vocab is None:
            continue
        path = os.path.join(HERE, "..", vocab["file"])
        try:
            with open(path, encoding="utf-8", newline="\n") as file:
                lines = file.read().split("\n")
        except OSError as error:
            raise Fault(f"cannot read a vocabulary of the build: {error}") from None
        if lines and lines[-1] == "":
            lines.pop()
        if len(lines) != vocab["entries"]:
            raise Fault(f"{path} has {len(lines)} keys, and this job was made for {vocab['entries']}: compile again")
        for i, line in enumerate(lines):
            # A key that is forgotten has an id, and no value has it.
            if line.startswith("\\-"):
                continue
            key = json.loads(f'"{line}"') if "\\" in line else line
            # No engine has half a surrogate pair in a text.
            if not re.search("[\ud800-\udfff]", key):
                rows.append((index, key, i + 2))
    spark.createDataFrame(rows, "v INT, k STRING, i INT").createOrReplaceTempView("adsc_vocab")
