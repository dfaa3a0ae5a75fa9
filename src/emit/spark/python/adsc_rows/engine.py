"""The engine: Spark here, or a server of Spark Connect such as Sail."""

import os
import re

from .say import HERE, Fault, first_line

CONF = {
    # Times without a zone are read in this one; the SQL converts to those of the spec.
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.caseSensitive": "true",
    "spark.sql.sources.partitionOverwriteMode": "static",
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
}


def connect(remote, conf):
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise Fault(f"pyspark is not there ({error}): pip install -r {os.path.join(HERE, 'requirements.txt')}") from None
    remote = remote or os.environ.get("SPARK_REMOTE")
    builder = SparkSession.builder.appName("adsc")
    try:
        spark = (builder.remote(remote) if remote else configured(builder, conf)).getOrCreate()
    except Exception as error:
        raise Fault(f"cannot start the engine{f' at {remote}' if remote else ''}: {first_line(error)}") from None
    for key, value in {**CONF, **conf}.items():
        try:
            spark.conf.set(key, value)
        except Exception:
            # Not every engine knows every setting; golden rows find out whether it matters.
            pass
    version = str(spark.version)
    if re.match(r"[0-3]\.", version) and engine_name(spark) == "Spark":
        raise Fault(f"Spark {version} is too old: this job needs Spark 4, or Sail")
    if run(spark, r"SELECT '\u0041'", "the engine").first()[0] != "A":
        raise Fault("set spark.sql.parser.escapedStringLiterals to false: texts in SQL have escapes")
    return spark


def configured(builder, conf):
    for key, value in {**CONF, **conf}.items():
        builder = builder.config(key, value)
    return builder


def engine_name(spark):
    try:
        version = str(spark.sql("SELECT version()").first()[0])
    except Exception:
        version = ""
    # Spark's version() has a revision after the version.
    return "Spark" if " " in version else "Sail"


def run(spark, sql, what):
    try:
        return spark.sql(sql)
    except Exception as error:
        raise Fault(f"{what}: {first_line(error)}") from None


def collect(frame, what):
    try:
        return frame.collect()
    except Exception as error:
        raise Fault(f"{what}: {first_line(error)}") from None
