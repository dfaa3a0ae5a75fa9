"""`score`: rows of the tables to probabilities, by the ONNX file that `adsc export` wrote of a trained run."""

import hashlib
import json
import time

from . import onnx_rows
from .encode import make_rows, output_of, run_file, window_of, write
from .engine import collect, engine_name, is_remote
from .say import Fault, cause, first_line, say
from .store import Store

#: float32 throughout, against logits of another order of sums: of a probability, and of a logit relative from 1 on.
TOLERANCE = 1e-5
#: Rows in memory of a worker at a time, encoded, with lists at their full length.
ROWS = 4096
#: gRPC takes messages of 128 MiB, and the model is a part of one.
LARGEST_REMOTE = 96 * 2**20


def score(spark, job, config, args):
    started = time.time()
    output = output_of(config, args)
    model, about = read_model(args.model or config.get("model"), job)
    if is_remote(spark) and len(model) > LARGEST_REMOTE:
        raise Fault(
            f"the model has {len(model) / 2**20:.0f} MiB, and Spark Connect takes {LARGEST_REMOTE // 2**20}: run score by spark-submit, which broadcasts it"
        )
    engine = engine_name(spark)
    cases = check_scores(spark, job, model, about, engine)
    say(f"{engine} {spark.version}: {cases} golden rows are scored as adsc scores them")
    if not about["calibrated"]:
        say("the model has no calibrator: calibrated probabilities are null. adsc calibrate fits one, and adsc export writes both")
    job = {**job, **job["score"], "facts": []}
    store = Store(output)
    store.prepare_scores(job)
    repeated, _ = make_rows(spark, job, config, args, window_of(job, args), "score-rows.sql")
    run_file(spark, "score.sql")
    frame = scores_of(spark, spark.table("adsc_encoded"), job, model, about)
    try:
        report = write(spark, frame, store, job, config, args)
        lost = without_probability(spark, job, about)
        of = {"model": about["model_fingerprint"], "calibrator": about["calibrator"], "onnx": hashlib.sha256(model).hexdigest()}
        facts = {key: report[key] for key in ("rows", "bad", "bad_values")}
        store.publish(
            job, report, {"scores": {**of, "columns": job["columns"]}, "run": {**facts, "repeated": repeated, "engine": f"{engine} {spark.version}"}}
        )
    finally:
        store.remove_temporary()
    if lost:
        say(f"{lost} rows have no probability, because the network's output is no finite number")
    say(f"{report['rows']} rows of {len(report['days'])} days in {output}, {time.time() - started:.1f} s")
    return 0


def read_model(path, job):
    """The bytes of the file and what it says of itself. Nothing of it is run but the graph, by onnxruntime."""
    if not path:
        raise Fault("say which model: --model model.onnx, which adsc export writes of a run")
    try:
        with open(path, "rb") as file:
            model = file.read()
    except OSError as error:
        raise Fault(f"cannot read {path}: {error}") from None
    try:
        import onnxruntime
    except ImportError as error:
        raise Fault(f"onnxruntime is not there ({error}): pip install -r requirements.txt of the build, here and on the executors") from None
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        text = session.get_modelmeta().custom_metadata_map.get("adsc")
        about = None if text is None else json.loads(text)
    except Exception as error:
        raise Fault(f"{path} is no model that onnxruntime loads: {first_line(error)}") from None
    if not isinstance(about, dict) or not isinstance(about.get("golden"), list):
        raise Fault(f"{path} has no golden rows and no calibration, as the graph of a build has none: write it by adsc export RUN -o {path}")
    if about.get("fingerprint") != job["fingerprint"]:
        raise Fault(
            f"{path} is of another plan ({short(about.get('fingerprint'))}) than this build ({short(job['fingerprint'])}): "
            "its ids would mean other values. Compile the spec and lock that the run was trained with, or export the run of this build"
        )
    heads = job["score"]["columns"]["heads"]
    own = [one.get("head") for one in about.get("outputs", [])]
    if own != [one["head"] for one in heads]:
        raise Fault(f"{path} has other heads than this build: export the run again")
    encoded = job["score"]["encoded"]
    for port in about.get("inputs", []):
        kind = encoded.get(port.get("signal"), {}).get("kind")
        wanted = {"source": [None], "ids": ["id", "ids"], "weights": ["ids"], "values": ["vec"]}.get(port.get("part"))
        if wanted is None or kind not in wanted:
            raise Fault(f"{path} has an input '{port.get('name')}' that this build does not encode: export the run again")
    return model, {**about, "heads": own}


def short(fingerprint):
    return str(fingerprint)[:12]


def plan_of(job, about, carried, named, golden):
    """What the workers have to know, as plain values."""
    columns = job["score"]["columns"]
    names = [*named]
    for number in range(len(columns["heads"])):
        names += [f"_r{number}", f"_c{number}", *([f"_z{number}"] if golden else [])]
    return {
        "inputs": about["inputs"],
        "heads": about["heads"],
        "encoded": job["score"]["encoded"],
        "source": "_source",
        "carried": carried,
        "calibrated": None if not about["calibrated"] else "logits" if about.get("steps") is None else "steps",
        "steps": about.get("steps"),
        "with_logits": golden,
        "names": names,
        "rows": ROWS,
    }


def mapped(spark, frame, schema, model, plan):
    """Through the model. The functions go to the workers by value: no file of this folder has to be there."""
    from pyspark import cloudpickle

    cloudpickle.register_pickle_by_value(onnx_rows)
    try:
        return frame.mapInArrow(onnx_rows.scorer(model, plan), schema)
    except Exception as error:
        raise Fault(f"{engine_name(spark)} {spark.version} does not take mapInArrow, which score needs: {first_line(error)}") from None


def scores_of(spark, frame, job, model, about):
    from pyspark.sql import functions as F
    from pyspark.sql.types import DoubleType, StructField, StructType

    columns = job["columns"]
    keys = [f"_k{number}" for number in range(len(columns["keys"]))]
    for name in columns["keys"]:
        if name in ("_bad", "_reason", "_day"):
            raise Fault(f"the key '{name}' has the name of a column that score writes: rename it")
    carried = [*keys, "_bad", "_reason", "_day"]
    plan = plan_of(job, about, carried, carried, False)
    fields = {field.name: field for field in frame.schema.fields}
    schema = StructType(
        [*[StructField(name, fields[name].dataType) for name in carried], *[StructField(name, DoubleType()) for name in plan["names"][len(carried) :]]]
    )
    scored = mapped(spark, frame, schema, model, plan)
    out = [F.col(key).alias(name) for key, name in zip(keys, columns["keys"])]
    for number, head in enumerate(columns["heads"]):
        out += [F.col(f"_r{number}").alias(head["raw"]), F.col(f"_c{number}").alias(head["calibrated"])]
    number_of = {head["head"]: number for number, head in enumerate(columns["heads"])}
    for one in columns["given"]:
        own, given = number_of[one["head"]], number_of[one["given"]]
        for kind, name in (("r", one["raw"]), ("c", one["calibrated"])):
            quotient = F.col(f"_{kind}{own}") / F.col(f"_{kind}{given}")
            # At most 1, as each may have a calibrator of its own; null where the other one is 0.
            out.append(F.when(F.col(f"_{kind}{given}") > 0, F.least(quotient, F.lit(1.0))).alias(name))
    out += [
        F.lit(about["model_fingerprint"]).alias(columns["model"]),
        F.lit(about["calibrator"]).cast("string").alias(columns["calibrator"]),
    ]
    return scored.select(*out, "_bad", "_reason", "_day")


def without_probability(spark, job, about):
    kind = "calibrated" if about["calibrated"] else "raw"
    from pyspark.sql import functions as F

    lost = None
    for head in job["columns"]["heads"]:
        none = F.col(quoted(head[kind])).isNull()
        lost = none if lost is None else lost | none
    frame = spark.table("adsc_written").where(F.col("_reason") == "none")
    return collect(frame.select(F.count(F.when(lost, 1)).alias("n")), "scores")[0]["n"]


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def check_scores(spark, job, model, about, engine):
    """The golden rows that the file brings, encoded, through the workers of the engine; what they make of raw rows is proved before."""
    encoded = job["score"]["encoded"]
    ddl = ["_g BIGINT", "_source INT"]
    types = {"id": "BIGINT", "vec": "ARRAY<FLOAT>", "ids": "STRUCT<ids: ARRAY<BIGINT>, weights: ARRAY<FLOAT>>"}
    for one in encoded.values():
        ddl.append(f"{quoted(one['column'])} {types[one['kind']]}")
    rows, expected = [], []
    for case in about["golden"]:
        cells = [cell_of(case["signals"].get(name), one, name) for name, one in encoded.items()]
        for source, logits, probabilities in zip(case["source"], case["logits"], case["probabilities"]):
            rows.append((len(rows), source, *cells))
            expected.append((case["note"], source, logits, probabilities))
    if not rows:
        raise Fault("the model has no golden rows: export the run again")
    plan = plan_of(job, about, ["_g"], ["_g"], True)
    schema = "_g BIGINT, " + ", ".join(f"_r{n} DOUBLE, _c{n} DOUBLE, _z{n} DOUBLE" for n in range(len(about["heads"])))
    frame = mapped(spark, spark.createDataFrame(rows, ", ".join(ddl)), schema, model, plan)
    found = {row["_g"]: row for row in collect(frame, f"{engine} cannot score the golden rows")}
    for number, (note, source, logits, probabilities) in enumerate(expected):
        row = found.get(number)
        if row is None:
            raise Fault(f"{engine} lost the golden row '{note}'")
        for at, head in enumerate(about["heads"]):
            pairs = [("logit", logits[at], row[f"_z{at}"])]
            if about["calibrated"]:
                pairs.append(("probability", probabilities[at], row[f"_c{at}"]))
            for what, own, got in pairs:
                bound = TOLERANCE * (max(1, abs(own)) if what == "logit" and own is not None else 1)
                if (own is None) != (got is None) or (own is not None and not abs(own - got) <= bound):
                    raise Fault(
                        f"{engine} scores head '{head}' otherwise than adsc, in the golden row '{note}' (source {source}): "
                        f"{what} of adsc {own}, of {engine} {got}. Nothing was written"
                    )
    return len(rows)


def cell_of(signal, one, name):
    if signal is None:
        raise Fault(f"the golden rows of the model lack signal '{name}': export the run again")
    if one["kind"] == "id":
        return int(signal["ids"][0])
    if one["kind"] == "vec":
        return [float(value) for value in signal["values"]]
    return ([int(value) for value in signal["ids"]], [float(value) for value in signal["weights"]])
