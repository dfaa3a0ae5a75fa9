"""Weights: where they start, and the file that `adsc bundle` reads (safetensors, float32, by the plan's names), with golden logits next to it."""
import hashlib
import json
import math
import os
import struct

import numpy as np
import torch

from .batches import Columns, write_whole
from .failure import Failure
from .lists import Lists, places_as_lists
from .plan import read_json

GOLDEN_LOGITS_VERSION = 1
WEIGHTS = "weights.safetensors"
GOLDEN_LOGITS = "golden-logits.json"
#: Rows of a table that are drawn from one generator, whoever holds them.
DRAWN = 4096


def start(plan, network, tables, seed):
    """Fresh weights: functions of seed, name and place, whatever the number of ranks."""
    with torch.no_grad():
        for name, param in plan.params.items():
            network.weights[name].copy_(torch.from_numpy(drawn(param["init"], param["shape"], seed, name, 0)))
    for id in tables.ids:
        table = plan.tables[id]
        shape = (table["rows"], table["width"])
        tables.fill(id, lambda begin, end, id=id, table=table, shape=shape: rows_of(table["init"], shape, seed, id, begin, end))


def rows_of(init, shape, seed, name, begin, end):
    first, last = begin // DRAWN, -(-end // DRAWN)
    parts = []
    for block in range(first, last):
        rows = min(DRAWN, shape[0] - block * DRAWN)
        parts.append(drawn(init, (rows, shape[1]), seed, name, block, shape))
    return np.concatenate(parts)[begin - first * DRAWN : end - first * DRAWN]


def drawn(init, shape, seed, name, block, fans=None):
    """The plan's `Init` (src/ir/plan/network.ts). A vector's length is both of its fans."""
    kind = init["kind"]
    if kind in ("zeros", "ones", "constant"):
        return np.full(shape, {"zeros": 0.0, "ones": 1.0}.get(kind, init.get("value")), np.float32)
    fan = fans or shape
    into = fan[0] if len(fan) > 0 else 1
    out = fan[1] if len(fan) > 1 else into
    digest = hashlib.sha256(json.dumps([seed, "init", name, block]).encode()).digest()
    unit = np.random.Generator(np.random.PCG64(int.from_bytes(digest, "little"))).random(shape, np.float32) * 2 - 1
    if kind == "signs":
        return np.where(unit < 0, -1, 1).astype(np.float32)
    limit = {"glorot": math.sqrt(6 / (into + out)), "he": math.sqrt(6 / into)}.get(kind, init.get("scale"))
    return (unit * np.float32(limit)).astype(np.float32)


def expected(plan):
    """Names and shapes of all weights, in the order of a bundle's file."""
    shapes = {name: tuple(param["shape"]) for name, param in plan.params.items()}
    return {**shapes, **{id: (table["rows"], table["width"]) for id, table in plan.tables.items()}}


def read(path, plan, network, tables):
    """Weights from a file (of a bundle, or of this program) instead of fresh ones. Only what lies on this rank is read."""
    header, begin = read_header(path)
    shapes = expected(plan)
    for name, shape in shapes.items():
        if name not in header:
            raise Failure(f"{path} has no tensor '{name}'")
        entry = header[name]
        if entry.get("dtype") != "F32" or tuple(entry.get("shape", ())) != shape:
            raise Failure(f"{path}: '{name}' is {entry.get('dtype')} {entry.get('shape')}, this model's is F32 {list(shape)}")
    strange = [name for name in header if name != "__metadata__" and name not in shapes]
    if strange:
        raise Failure(f"{path}: the tensor '{strange[0]}' is not one of this model")
    array = lambda name: np.memmap(  # noqa: E731
        path, np.float32, "r", begin + header[name]["data_offsets"][0], shapes[name]
    )
    with torch.no_grad():
        for name in plan.params:
            network.weights[name].copy_(torch.from_numpy(np.array(array(name))))
    for id in tables.ids:
        tables.fill(id, lambda first, last, values=array(id): np.array(values[first:last]))


def read_header(path):
    try:
        with open(path, "rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > 100_000_000:
                raise ValueError("its header is too long")
            return json.loads(file.read(length)), 8 + length
    except (OSError, ValueError, struct.error) as error:
        raise Failure(f"{path} is no safetensors file: {error}") from None


def write(path, plan, network, tables, ranks, facts):
    """The whole file on the first rank, others hand it their rows; under another name until it is whole. Returns its SHA-256 there."""
    shapes = expected(plan)
    told = {name: str(value) for name, value in facts.items() if value is not None}
    entries, at = {"__metadata__": {"fingerprint": plan.fingerprint, "format": "adsc", **told}}, 0
    for name, shape in shapes.items():
        size = 4 * math.prod(shape)
        entries[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [at, at + size]}
        at += size
    text = json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)
    digest = hashlib.sha256()
    file = open(f"{path}.tmp", "wb") if ranks.rank == 0 else None

    def put(content):
        digest.update(content)
        file.write(content)

    if file is not None:
        put(struct.pack("<Q", len(text)) + text)
        for name in plan.params:
            put(np.ascontiguousarray(network.weights[name].detach().cpu().numpy(), "<f4").tobytes())
    for id, table in plan.tables.items():
        for block in rows_in_order(tables, id, table, ranks):
            if file is not None:
                put(np.ascontiguousarray(block, "<f4").tobytes())
    if file is not None:
        file.flush()
        os.fsync(file.fileno())
        file.close()
        os.replace(f"{path}.tmp", path)
    return digest.hexdigest()


def rows_in_order(tables, id, table, ranks):
    """All rows of a table, block by block, on the first rank; on others nothing comes out."""
    if id not in tables.ids:
        raise Failure(f"nothing reads the table '{id}'")
    if ranks.size == 1:
        for _, block in tables.blocks(id):
            yield block
        return
    places = [begin for begin, _ in tables.blocks(id)]
    everyone = ranks.gather(places)
    blocks = sorted((begin, rank) for rank, begins in enumerate(everyone) for begin in begins)
    own = tables.blocks(id)
    for _, rank in blocks:
        block = next(own)[1] if rank == ranks.rank else None
        if rank != 0:
            block = ranks.hand_to_first(rank, block)
        if ranks.rank == 0:
            yield block


def golden_columns(plan, golden):
    """The encoded rows of golden.json, each once for every tower, in the order of cases and then towers."""
    cases = [case["signals"] for case in golden["cases"] for _ in plan.towers]
    towers = np.asarray([tower for _ in golden["cases"] for tower in range(len(plan.towers))], np.int64)
    vecs, ids = {}, {}
    for name in plan.vecs:
        vecs[name] = np.asarray([case[name]["values"] for case in cases], np.float32)
    for use in plan.uses:
        if use.kind == "interpolated":
            places = np.asarray([case[use.signal]["values"] for case in cases], np.float32).reshape(len(cases), 1)
            ids[use.signal] = places_as_lists(places, plan.tables[use.table]["rows"], use.signal)
        else:
            lists = [case[use.signal]["ids"] for case in cases]
            weights = [case[use.signal].get("weights", [1.0] * len(case[use.signal]["ids"])) for case in cases]
            ids[use.signal] = Lists(
                np.concatenate([[0], np.cumsum([len(own) for own in lists])]).astype(np.int64),
                np.asarray([id for own in lists for id in own], np.int64),
                np.asarray([weight for own in weights for weight in own], np.float32),
            )
    rows = len(cases)
    unlabelled = np.full((rows, len(plan.heads)), np.nan)
    return Columns(unlabelled, np.zeros((rows, 0)), np.ones(rows), towers, np.zeros(rows, np.uint64), vecs, ids)


def write_golden(path, plan, network, tables, ranks, weights_hash):
    """golden-logits.json: the logits of golden.json's rows in every tower, bound to the weights by their hash. As adsc writes it."""
    golden = read_json(os.path.join(plan.build, "golden.json"))
    logits = network.predicted(tables.batch(golden_columns(plan, golden))).cpu().numpy().astype(np.float64)
    if ranks.rank != 0:
        return
    fingerprint = hashlib.sha256(f"adsc model\n{plan.fingerprint}\n{weights_hash}\n".encode()).hexdigest()
    cases = logits.reshape(len(golden["cases"]), len(plan.towers), len(plan.heads)).tolist()
    if not np.isfinite(logits).all():
        raise Failure("the trained network has logits for golden rows that are no numbers: lower the learning rate")
    text = json.dumps({"version": GOLDEN_LOGITS_VERSION, "modelFingerprint": fingerprint, "cases": cases})
    write_whole(path, (text + "\n").encode())
