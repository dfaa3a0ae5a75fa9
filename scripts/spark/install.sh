#!/usr/bin/env bash
# The Python side of the target spark, for its tests: `.venv-spark` with Spark 4, and Sail to run them without a JVM.
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv-spark
.venv-spark/bin/pip install --quiet --disable-pip-version-check -r src/emit/spark/python/requirements.txt pysail==0.7.2
.venv-spark/bin/python -c 'import pyspark, pyarrow, pysail, grpc'
