"""Rows of a model on Spark 4 or Sail, by the SQL next to this file. Written by adsc; what the model is stands in job.json, never here.

    python job.py encode --output encoded [--root .] [--config job-config.json] [--remote sc://host:15002]
    spark-submit job.py encode --output s3://bucket/encoded --config job-config.json
    python job.py score --model model.onnx --output scores

check: runs the golden rows of the build on the engine; every command does so first.
encode: writes encoded rows by day, as docs/decisions/encoded-rows.md of adsc describes.
profile: writes counts of the training rows' values, of which `adsc profile SPEC --counts FOLDER` makes the lock. A build of
    `adsc compile --assume --target spark`, which needs no lock, is enough for it.

score: writes keys and probabilities by day, of the model that adsc export wrote of a run. Rows need no labels. The columns are those of adsc predict.

The config is JSON, and everything in it is optional:
    {"tables": {"impressions": {"path": "s3://…/day=*/*.parquet", "format": "parquet"}, "users": {"table": "warehouse.users"}},
     "output": "encoded", "model": "model.onnx", "profile": ["adsc", "profile", "model.ads", "--counts", "{counts}"], "max_bad": 0.01, "facts": {"last": 1700000000000}, "conf": {"spark.sql.shuffle.partitions": "2000"}}
Where the spec cuts rows by files, "holdout" and "validate" next to "path" say where the files of these parts are; the patterns share no file.
A table that it does not name is read where the spec says, from --root. `facts` are times in epoch milliseconds (the last time of all rows, and
the times after which holdout and validation begin): without them they are computed over the data.
"""

import argparse
import os
import sys

from adsc_rows.encode import encode, prove
from adsc_rows.engine import connect
from adsc_rows.profile import profile
from adsc_rows.say import HERE, VERSION, Fault, read_json, say
from adsc_rows.score import score


def whole(text):
    """A whole number; None for an empty text, which is no bound."""
    return int(text) if text else None


def main(argv):
    parser = argparse.ArgumentParser(prog="job.py", description="Rows of a model on Spark 4 or Sail.")
    parser.add_argument("command", choices=["check", "encode", "profile", "score"])
    parser.add_argument("--config", help="JSON: tables, output, facts, settings of the engine")
    parser.add_argument("--output", help="folder of encoded rows, of scores, or of counts")
    parser.add_argument("--model", help="score: ONNX file that adsc export wrote")
    parser.add_argument("--root", default=".", help="folder that paths of the spec begin at (default: this one)")
    parser.add_argument("--remote", help="Spark Connect, such as sc://localhost:15002 (default: SPARK_REMOTE, or Spark here)")
    parser.add_argument("--after", type=whole, help="only rows later than this, epoch ms; empty: no bound")
    parser.add_argument("--until", type=whole, help="only rows earlier than this, epoch ms. No row of a window is masked as too young")
    parser.add_argument("--max-bad", type=float, help="fraction of bad rows that is let pass (default: .01)")
    args = parser.parse_args(argv)
    try:
        config = read_json(args.config) if args.config else {}
        job = read_json(os.path.join(HERE, "job.json"))
        if job.get("version") != VERSION:
            raise Fault(f"job.json is of version {job.get('version')}, and this job.py of version {VERSION}: compile again")
        if args.command in ("encode", "score") and job["assumed"]:
            raise Fault("this build assumes sizes that a lock decides: run profile, and compile again with the lock")
        spark = connect(args.remote, config.get("conf", {}))
        prove(spark, job)
        work = {"check": lambda *_: 0, "encode": encode, "profile": profile, "score": score}[args.command]
        return work(spark, job, config, args)
    except Fault as fault:
        say(fault)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
