"""
Asks a server of `adsc serve` for scores with NVIDIA's tritonclient, a published client of the Open Inference Protocol, and compares them
with what /rank answers. Usage: triton_client.py URL ROWS.json, where ROWS.json is {"model", "rows", "scores": {head: [...]}}.
"""
import json
import sys

import numpy as np
import tritonclient.http as http
from tritonclient.utils import InferenceServerException

address, path = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    asked = json.load(file)
model, rows, expected = asked["model"], asked["rows"], asked["scores"]
client = http.InferenceServerClient(address)

assert client.is_server_live() and client.is_server_ready() and client.is_model_ready(model)
assert client.get_server_metadata()["name"] == "adsc"
metadata = client.get_model_metadata(model)
assert {output["name"] for output in metadata["outputs"]} == set(expected)
assert client.get_model_metadata(model, metadata["versions"][0])["name"] == model


def numpy_of(tensor, rows):
    """The column of a tensor, as its metadata describes it. Bytes: NaN and empty texts are what is missing."""
    name, kind, shape = tensor["name"], tensor["datatype"], tensor["shape"]
    values = [row[name] for row in rows]
    if len(shape) == 2 and kind == "BYTES":
        width = max((len(value or []) for value in values), default=0)
        values = [list(value or []) + [""] * (width - len(value or [])) for value in values]
    if kind == "BYTES":
        text = lambda v: "" if v is None else ("true" if v is True else "false" if v is False else str(v))
        flat = [[text(v) for v in value] for value in values] if len(shape) == 2 else [text(v) for v in values]
        return np.array(flat, dtype=np.object_)
    width = shape[1] if len(shape) == 2 else None
    missing = float("nan") if width is None else [float("nan")] * width
    return np.array([missing if value is None else value for value in values], dtype=np.float64)


def infer(binary_in, outputs, rows=rows, names=None):
    inputs = []
    for tensor in metadata["inputs"]:
        if names is not None and tensor["name"] not in names:
            continue
        data = numpy_of(tensor, rows)
        entry = http.InferInput(tensor["name"], list(data.shape), tensor["datatype"])
        entry.set_data_from_numpy(data, binary_data=binary_in)
        inputs.append(entry)
    return client.infer(model, inputs, outputs=outputs, request_id="7")


def compare(what, results):
    found = {head: np.concatenate([result.as_numpy(head) for result in results]) for head in expected}
    worst = max(float(np.max(np.abs(found[head] - np.array(scores[: len(found[head])])))) for head, scores in expected.items())
    assert worst < 1e-6, (what, worst)
    assert all(result.get_response()["id"] == "7" for result in results)
    print(f"{what}: {len(next(iter(found.values())))} rows, largest difference from /rank {worst:.1e}")


plain = [http.InferRequestedOutput(head, binary_data=False) for head in expected]
binary = [http.InferRequestedOutput(head, binary_data=True) for head in expected]
compare("binary in, binary out (the client's default)", [infer(True, None)])
compare("binary in, binary out as asked", [infer(True, binary)])
compare("binary in, JSON out", [infer(True, plain)])
# This client writes no null into JSON, so that lists of several lengths can't be one tensor there.
compare("JSON in, JSON out", [infer(False, plain, [row]) for row in rows[:8]])
compare("JSON in, binary out", [infer(False, binary, [row]) for row in rows[:8]])
one = infer(True, [binary[0]])
assert [output["name"] for output in one.get_response()["outputs"]] == [next(iter(expected))]

for what, ask in {
    "no input of that name": lambda: client.infer(model, [http.InferInput("nobody", [1], "FP64").set_data_from_numpy(np.zeros(1))]),
    "inputs that are not there": lambda: infer(True, None, names={metadata["inputs"][0]["name"]}),
    "another model": lambda: client.infer("another", []),
    "a version that is not served": lambda: client.get_model_metadata(model, "0"),
    "a compressed body": lambda: client.infer(model, [http.InferInput("x", [1], "FP64").set_data_from_numpy(np.zeros(1))], request_compression_algorithm="gzip"),
}.items():
    try:
        ask()
    except InferenceServerException as error:
        print(f"refused, {what}: {error.status()} {error.message()[:100]}")
    else:
        raise AssertionError(f"{what} was answered")
