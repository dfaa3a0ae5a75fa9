"""The engine: Spark here, or a server of Spark Connect such as Sail."""

import os
import re
import sys

from .say import HERE, Fault, cause, first_line

CONF = {
    # Times without a zone are read in this one; the SQL converts to those of the spec.
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.caseSensitive": "true",
    "spark.sql.sources.partitionOverwriteMode": "static",
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
    # Views stand on views: without it each is read and analyzed again wherever another names it, for minutes. Whoever changes a view makes those over it again.
    "spark.sql.legacy.storeAnalyzedPlanForView": "true",
    # It puts a filter below the columns that it names, and their expressions into the filter at each mention: a local time becomes more code than the JVM takes.
    "spark.sql.optimizer.excludedRules": "org.apache.spark.sql.catalyst.optimizer.PushDownPredicates",
}


def connect(remote, conf):
    try:
        import pyspark
    except ImportError as error:
        raise Fault(f"pyspark is not there ({error}): pip install -r {os.path.join(HERE, 'requirements.txt')}") from None
    if re.match(r"[0-3]\.", pyspark.__version__):
        raise Fault(f"pyspark {pyspark.__version__} is too old, this job needs 4: pip install -r {os.path.join(HERE, 'requirements.txt')}")
    from pyspark.sql import SparkSession

    remote = remote or os.environ.get("SPARK_REMOTE")
    if not remote and "PYSPARK_PYTHON" not in os.environ and is_local(conf):
        # Workers of this machine: the Python that has what this one has.
        os.environ["PYSPARK_PYTHON"] = sys.executable
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


def is_local(conf):
    """Whether Spark would run on this machine alone."""
    stated = re.search(r"--master[ =](\S+)", os.environ.get("PYSPARK_SUBMIT_ARGS", ""))
    master = conf.get("spark.master") or (stated.group(1) if stated else "local")
    # Of spark-submit, its own settings say where.
    return "PYSPARK_GATEWAY_PORT" not in os.environ and master.startswith("local")


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


def is_remote(spark):
    """Whether the session speaks Spark Connect."""
    return "connect" in type(spark).__module__


def run(spark, sql, what):
    try:
        return spark.sql(sql)
    except Exception as error:
        raise Fault(f"{what}: {first_line(error)}") from None


def collect(frame, what):
    try:
        return frame.collect()
    except Exception as error:
        raise Fault(f"{what}: {cause(error)}") from None
