#!/usr/bin/env bash
# The Python side of the target spark, for its tests, in .venv-spark: Sail, which needs no JVM. With `spark` as its argument also Spark 4 itself (400 MB;
# it needs Java 17), which the longer tests run too.
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv-spark
packages=(pyspark-client==4.0.1)
if [ "${1:-}" = spark ]; then packages=(-r src/emit/spark/python/requirements.txt); fi
.venv-spark/bin/pip install --quiet --disable-pip-version-check "${packages[@]}" pysail==0.7.2 'pyarrow>=15'
.venv-spark/bin/python -c 'import pyspark, pyarrow, pysail, grpc'
