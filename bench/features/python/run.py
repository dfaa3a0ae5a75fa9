"""A process that is measured: one stage of a pipeline by hand. Prints what was measured as JSON.

Usage: python run.py '{"engine": "polars", "pipeline": "flagship", "stage": "both", "root": …, "primary": …, "format": …, "scratch": …, "threads": 2}'

The clocks start when the modules are there, as those of adsc's process. What the pipelines skip of adsc's work: validation (types, repeated keys of
joined tables, rows that can't be read, columns that files lack), counts of bad, missing and clipped values, warnings, reports (moments, most
frequent values), keys and checksums of a cache, the test whether a vector should be scaled at all. They use their engines' own hashes, and a row
comes out in whatever order the joins leave it.
"""

import importlib
import json
import resource
import sys
import time


def processor_seconds() -> float:
    return sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def main() -> None:
    config = json.loads(sys.argv[1])
    pipeline = importlib.import_module(f"{config['engine']}_{config['pipeline']}").Pipeline(config)
    started, before = time.perf_counter(), processor_seconds()
    facts = pipeline.profile() if config["stage"] != "encode" else None
    size = pipeline.encode() if config["stage"] != "profile" else None
    seconds, cpu = time.perf_counter() - started, processor_seconds() - before
    # KiB on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak, "bytes": size, "facts": facts}))


main()
