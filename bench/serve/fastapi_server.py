"""What a team would write around the exported ONNX file: FastAPI, features in numpy, one thread of onnxruntime.

Usage: fastapi_server.py MODEL.onnx BUNDLE. Prints its port. Hashes are Python's own and nothing is validated or counted: it takes the
time of such a server and gives no scores to compare.
"""

import json
import sys
from datetime import datetime
from pathlib import Path

import numpy as np
import onnxruntime as ort
import orjson
import uvicorn
from fastapi import FastAPI, Request, Response

options = ort.SessionOptions()
options.intra_op_num_threads = 1
options.inter_op_num_threads = 1
session = ort.InferenceSession(sys.argv[1], options, providers=["CPUExecutionProvider"])
bundle = Path(sys.argv[2])
plan = json.loads((bundle / "plan.json").read_text())
sizes = {i.name: i.shape[-1] for i in session.get_inputs()}
heads = [head["name"] for head in plan["heads"]]
vocabs = {}
for vocab in plan["vocabs"]:
    if vocab["kind"] == "file":
        entries = (bundle / vocab["file"]).read_text().split("\n")
        vocabs[vocab["id"]] = {entry: i + 2 for i, entry in enumerate(entries) if entry}.get
    elif vocab["kind"] == "range":
        vocabs[vocab["id"]] = lambda key, _=None, n=vocab["entries"]: int(key) + 2 if 0 <= int(key) < n else 1
    else:
        vocabs[vocab["id"]] = lambda key, _=None, n=vocab["entries"]: 1 + hash(key) % n


def number(encoding, values):
    x = np.array([np.nan if v is None else v for v in values], np.float64)
    if encoding["clip"]:
        x = np.clip(x, *encoding["clip"])
    if encoding["squash"] == "log":
        x = np.sign(x) * np.log1p(np.abs(x))
    normalize = encoding["normalize"]
    if "boundaries" in normalize:
        ends = normalize["boundaries"]
        x = np.interp(x, ends, np.arange(1, len(ends) + 1))
    elif normalize["kind"] == "zscore":
        x = (x - normalize["mean"]) / normalize["std"]
    return np.nan_to_num(x).astype(np.float32)[:, None]


def vector(encoding, values, width):
    length = encoding["length"] if "length" in encoding else width - 1
    out = np.zeros((len(values), width), np.float32)
    out[:, :length] = np.array([np.zeros(length) if v is None else v for v in values], np.float32)
    normalize = encoding["normalize"]
    if normalize["kind"] == "zscore":
        out[:, :length] = (out[:, :length] - np.float32(normalize["mean"])) / np.float32(normalize["std"])
    return out


def features(signal, values, feeds):
    name, encoding = signal["name"], signal["encoding"]
    if signal["derive"]:
        values = [None if v is None else datetime.fromisoformat(v.replace("Z", "+00:00")).hour for v in values]
    if signal["serve"] is not None:
        values = [signal["serve"]] * len(values)
    if encoding["kind"] == "vec":
        feeds[name] = vector(encoding, values, sizes[name]) if sizes[name] > 2 else number(encoding, values)
        return
    find = vocabs[encoding["vocab"]]
    if encoding["kind"] == "id":
        feeds[name] = np.array([[0 if v is None else find(str(v), 1)] for v in values], np.int32)
        return
    ids = np.zeros((len(values), sizes[name]), np.int32)
    weights = np.zeros(ids.shape, np.float32)
    for row, keys in enumerate(values):
        for k, key in enumerate((keys or [])[: sizes[name]]):
            ids[row, k] = find(str(key), 1)
            weights[row, k] = 1 / len(keys)
    feeds[name], feeds[f"{name}/weights"] = ids, weights


app = FastAPI()


@app.post("/rank")
async def rank(request: Request):
    body = orjson.loads(await request.body())
    shared, rows = body["request"], body["candidates"]
    feeds = {}
    for signal in plan["signals"]:
        column = signal["input"]
        if column in shared:
            own = {}
            features(signal, [shared[column]], own)
            feeds.update({name: np.repeat(value, len(rows), axis=0) for name, value in own.items()})
        else:
            features(signal, [row.get(column) for row in rows], feeds)
    source = plan["data"]["source"]
    index = {value: i for i, value in enumerate(source["values"])}
    feeds["source/index"] = np.array([index[row[source["column"]]] for row in rows], np.int64)
    outputs = session.run(heads, {name: feeds[name] for name in sizes})
    scores = {head: out[:, 0].tolist() for head, out in zip(heads, outputs)}
    return Response(orjson.dumps({"scores": scores}), media_type="application/json")


class Server(uvicorn.Server):
    async def startup(self, sockets=None):
        await super().startup(sockets)
        print(self.servers[0].sockets[0].getsockname()[1], flush=True)


Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", access_log=False)).run()
