"""`encode`: rows of the tables to encoded rows by day."""

import os
import re
import time

from .engine import collect, engine_name, run
from .golden import check_golden
from .say import HERE, Fault, cause, read_json, say, statements
from .store import Store
from .tables import make_view, make_vocabularies


#: Columns of the view `adsc_facts`.
FACTS = ("last", "holdout", "validate", "known", "until")


def make_facts(spark, job, config, args):
    given = config.get("facts", {})
    known = {**dict.fromkeys(FACTS), "until": args.until}

    def make():
        literal = ", ".join(f"CAST({'NULL' if v is None else f'{int(v)}L'} AS BIGINT) AS {k}" for k, v in known.items())
        run(spark, f"CREATE OR REPLACE TEMPORARY VIEW adsc_facts AS SELECT {literal}", "facts")

    make()
    for fact in job["facts"]:
        name = fact["name"]
        # Rows of a window with an end are old enough for their labels to be known: none is masked for its age, and labels with delays are what
        # was known then.
        if name in ("last", "known") and args.until is not None:
            continue
        if given.get(name) is not None:
            known[name] = int(given[name])
        else:
            run(spark, job["times"], "times")
            known[name] = collect(spark.sql(fact["sql"]), f"the time of '{name}'")[0:1]
            known[name] = known[name][0][0] if known[name] else None
        if known[name] is None and fact["needed"]:
            raise Fault(fact["needed"])
        make()
    return known


def window_of(job, args):
    """SQL that is true for rows of the window; None: there is none. A row without a time stays, and is a bad one."""
    if args.after is None and args.until is None:
        return None
    time = job["time"]
    if time is None:
        raise Fault("--after and --until need a time in the data of the spec")
    bounds = [f"{time} > {args.after}L"] if args.after is not None else []
    if args.until is not None:
        bounds.append(f"{time} < {args.until}L")
    return f"coalesce({' AND '.join(bounds)}, true)"


def check_tables(spark, job):
    for check in job["checks"]:
        for row in collect(spark.sql(check["sql"]), "a check of the tables"):
            values = row.asDict()
            raise Fault(re.sub(r"\{(n|example)\}", lambda found: str(values.get(found.group(1))), check["message"]))
    repeats = job["repeats"]
    row = collect(spark.sql(repeats["sql"]), "repeated rows")[0]
    if (row["differing"] or 0) > 0:
        raise Fault(
            f"{row['differing']} keys ({', '.join(repeats['key'])}) have rows that differ, such as {row['example']}: "
            "one row a key is needed"
        )
    if (row["extra"] or 0) > 0:
        say(f"{row['extra']} rows are there again, with all the same values; each of {row['keys']} keys counts once")
    run(spark, repeats["unique" if (row["extra"] or 0) > 0 else "plain"], "rows")
    return int(row["extra"] or 0)


def prove(spark, job):
    """Runs the golden rows on the engine. Vocabularies are there from then on."""
    engine = engine_name(spark)
    make_vocabularies(spark, job)
    cases = check_golden(spark, job, read_json(os.path.join(HERE, "golden.json")), engine)
    say(f"{engine} {spark.version}: {cases} golden rows are as adsc encodes them")


def make_rows(spark, job, config, args, window, name):
    """The views of the tables and of the statements in a file of the build. @return how many rows were there again, and the facts"""
    for place, table in enumerate(job["tables"]):
        # The first is the examples' own.
        make_view(spark, table if place > 0 or not window else {**table, "view": f"{table['view']}_all"}, config, args.root)
    own = job["tables"][0]["view"]
    if window:
        run(spark, f"CREATE OR REPLACE TEMPORARY VIEW {own} AS SELECT * FROM {own}_all WHERE {window}", "--after and --until")
    else:
        run(spark, f"CREATE OR REPLACE TEMPORARY VIEW {own}_all AS SELECT * FROM {own}", "rows")
    repeated = check_tables(spark, job)
    prepare(spark, name)
    facts = make_facts(spark, job, config, args)
    run_file(spark, name)
    return repeated, facts


def encode(spark, job, config, args):
    started = time.time()
    window = window_of(job, args)
    output = output_of(config, args)
    repeated, facts = make_rows(spark, job, config, args, window, "features.sql")
    run_file(spark, "encode.sql")
    store = Store(output)
    store.prepare(job)
    try:
        report = write(spark, spark.table("adsc_encoded"), store, job, config, args)
        found = {key: report[key] for key in ("rows", "bad", "weightless", "bad_values")}
        store.publish(job, report, {"run": {**found, "repeated": repeated, "facts": facts, "engine": f"{engine_name(spark)} {spark.version}"}})
    finally:
        store.remove_temporary()
    say(f"{report['rows']} rows of {len(report['days'])} days in {output}, {time.time() - started:.1f} s")
    return 0


def output_of(config, args):
    output = args.output or config.get("output")
    if not output:
        raise Fault("say where the rows go: --output FOLDER")
    return output


def prepare(spark, name):
    """Facts are asked of a view that needs the table of facts itself."""
    run(spark, "CREATE OR REPLACE TEMPORARY VIEW adsc_facts AS SELECT " + ", ".join(f"CAST(NULL AS BIGINT) AS {name}" for name in FACTS), "facts")
    run_file(spark, name)


def run_file(spark, name):
    for sql in statements(name):
        run(spark, sql, name)


def write(spark, frame, store, job, config, args):
    """Writes rows aside, and looks at them. Returns how many there are of what kind."""
    try:
        frame.write.mode("overwrite").partitionBy("_reason", "_day").parquet(store.temporary_uri)
    except Exception as error:
        raise Fault(f"rows cannot be written: {cause(error)}") from None
    report = count(spark, store.temporary_uri, job)
    limit = args.max_bad if args.max_bad is not None else config.get("max_bad", 0.01)
    judge(job, report, float(limit))
    return report


def count(spark, path, job):
    """What was written, of columns alone that say it."""
    frame = spark.read.parquet(path)
    if "_split" not in frame.columns:
        # Rows that are scored are of no part.
        frame = frame.selectExpr("*", "'all' AS _split")
    frame.createOrReplaceTempView("adsc_written")
    days, bad, weightless = {}, {}, 0
    for row in collect(
        spark.sql("SELECT CAST(_day AS STRING) AS d, _split AS s, CAST(_reason AS STRING) AS r, count(*) AS n FROM adsc_written GROUP BY 1, 2, 3"), "counts"
    ):
        if row["r"] == "weightless":
            weightless += row["n"]
        elif row["r"] != "none":
            bad[row["r"]] = bad.get(row["r"], 0) + row["n"]
        else:
            parts = days.setdefault(row["d"], {"all": 0} if row["s"] == "all" else {"train": 0, "validate": 0, "holdout": 0})
            parts[row["s"]] += row["n"]
    values = collect(
        spark.sql("SELECT s, count(*) AS n FROM (SELECT explode(_bad) AS s FROM adsc_written WHERE _reason = 'none') GROUP BY s"), "bad values"
    )
    rows = sum(sum(parts.values()) for parts in days.values())
    return {
        "rows": rows,
        "days": days,
        "bad": bad,
        "weightless": weightless,
        "bad_values": {job["signals"][row["s"]]: row["n"] for row in values},
    }


def judge(job, report, limit):
    bad = sum(report["bad"].values())
    total = report["rows"] + report["weightless"] + bad
    kinds = ", ".join(f"{n} {kind}" for kind, n in sorted(report["bad"].items(), key=lambda one: -one[1]))
    if total == 0:
        raise Fault("there are no rows")
    if bad > limit * total:
        raise Fault(f"{bad} of {total} rows are bad ({kinds}), more than {limit * 100:g} %: nothing was written")
    if report["rows"] == 0:
        raise Fault(f"no row is left of {total}: nothing was written")
    if bad:
        say(f"{bad} of {total} rows are bad and left out: {kinds}")
    for signal, n in sorted(report["bad_values"].items()):
        say(f"signal '{signal}': {n} of {report['rows']} rows have a value that is not what its format says; it counts as missing")
