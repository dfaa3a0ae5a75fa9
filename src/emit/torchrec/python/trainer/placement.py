"""Where tables lie, and what a rank holds and sends: from sharding.json, without torch."""
import os

from .failure import Failure
from .plan import read_json

VERSION = 1


def read_sharding(folder, plan):
    sharding = read_json(os.path.join(folder, "sharding.json"))
    if sharding.get("version") != VERSION:
        raise Failure(f"sharding.json is of version {sharding.get('version')}, and this program reads {VERSION}")
    if sharding["plan"] != {"version": plan.raw["version"], "fingerprint": plan.fingerprint}:
        raise Failure("sharding.json belongs to another plan.json: compile the spec again")
    return sharding


def sent(table, batch):
    """Bytes of a step that a table's rows are sent in, forward and back: what is pooled, by what reads it."""
    return 2 * 4 * batch * table["width"] * table["outputs"]


def place(sharding, ranks, how="auto"):
    """By table: its rank, or None where its rows are spread over all ranks (row-wise)."""
    placement, load = {}, [0] * ranks
    for table in sorted(sharding["tables"], key=lambda table: (-sent(table, 1), table["id"])):
        kind = {"row": "row_wise", "table": "table_wise"}.get(how, table["sharding"])
        if kind == "row_wise":
            placement[table["id"]] = None
            continue
        rank = min(range(ranks), key=lambda rank: (load[rank], rank))
        placement[table["id"]] = rank
        load[rank] += sent(table, 1)
    return placement


def describe(sharding, ranks, how="auto"):
    """By rank: bytes held and bytes sent a step. Pooled rows of a table-wise table go from its rank to the others; of a row-wise one
    every rank has a partial sum for every row of the batch, and sends all but its own. Dense gradients are a ring's."""
    placement = place(sharding, ranks, how)
    batch = sharding["batch"]
    others = (ranks - 1) / ranks
    dense = sharding["dense"]
    held = [
        2 * dense["bytes"] + dense["optimizerBytes"] + -(-batch // ranks) * dense["activationBytes"]
        for _ in range(ranks)
    ]
    traffic = [2 * others * dense["bytes"]] * ranks
    for table in sharding["tables"]:
        rank = placement[table["id"]]
        bytes_of = table["bytes"] + table["optimizerBytes"]
        ids = 12 * batch * table["ids"] * others / ranks
        for r in range(ranks):
            traffic[r] += ids
            if rank is None:
                held[r] += -(-bytes_of // ranks)
                traffic[r] += sent(table, batch) * others
            else:
                held[r] += bytes_of if r == rank else 0
                forward = sent(table, batch) / 2
                traffic[r] += forward * others if r == rank else forward / ranks
    lines = [f"{'table':40} {'rows':>14} {'width':>6} {'MiB':>12}  where"]
    for table in sharding["tables"]:
        rank = placement[table["id"]]
        mib = (table["bytes"] + table["optimizerBytes"]) / 2**20
        where = "row-wise, all ranks" if rank is None else f"table-wise, rank {rank}"
        lines.append(f"{table['id'][:40]:40} {table['rows']:14,} {table['width']:6} {mib:12,.1f}  {where}")
    lines.append("")
    lines.append(f"{'rank':>4} {'MiB held':>12} {'MiB sent a step':>16}   (batch {batch}, float32)")
    for r in range(ranks):
        lines.append(f"{r:4} {held[r] / 2**20:12,.1f} {traffic[r] / 2**20:16,.2f}")
    return "\n".join(lines)
