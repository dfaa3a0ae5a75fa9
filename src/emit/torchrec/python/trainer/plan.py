"""The plan of a build (plan.json): what is trained, and what of it each node reads."""
import json
import os

from .failure import Failure
from .operations import FIELDS

#: A number in bins reads the rows on both sides of its place.
ROWS_READ = 2


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        raise Failure(f"{path} cannot be read: {error}") from None


class Plan:
    def __init__(self, build):
        self.build = build
        plan = read_json(os.path.join(build, "plan.json"))
        if plan.get("assumed") is not None:
            raise Failure("sizes and constants of this plan are assumed and from no data: profile, and compile it again")
        self.raw = plan
        self.model = plan["model"]
        self.fingerprint = plan["fingerprint"]
        self.nodes = {node["id"]: node for node in plan["nodes"]}
        self.signals = {signal["name"]: signal for signal in plan["signals"]}
        self.tables = {table["id"]: table for table in plan["tables"]}
        self.params = {param["name"]: param for param in plan["params"]}
        self.towers = plan["towers"]
        self.heads = plan["heads"]
        self.outputs = plan["outputs"]
        self.sampling = plan["sampling"]
        self.train = plan["train"]
        source = (plan["data"] or {}).get("source")
        self.sources = None if source is None else source["values"]
        self.columns = logit_columns(self)
        self.trained = trained_columns(self)
        self.needed = self._needed()
        self.uses, self.vecs = self._uses()
        self.reached = self._reached()

    @property
    def head_names(self):
        return [head["name"] for head in self.heads]

    def _needed(self):
        """Ids of the nodes that some logit, or a rate of delays, depends on, in the plan's order."""
        columns = [*self.columns, *(column for column in self.trained if column["isDelay"])]
        return self._behind([id for column in columns for id in [*column["logits"], column["bias"]] if id is not None])

    def _reached(self):
        """Names of the weights that the training loss depends on: others have no gradient and take no step."""
        behind = self._behind([id for column in self.trained for id in [*column["logits"], column["bias"]] if id])
        return {name for id in behind for name in weights_of(self.nodes[id])}

    def _behind(self, ids):
        found = set()
        waiting = list(ids)
        while waiting:
            id = waiting.pop()
            if id in found:
                continue
            found.add(id)
            waiting.extend(inputs_of(self.nodes[id]))
        return [id for id in self.nodes if id in found]

    def _uses(self):
        """Reads of tables, and of numbers, by the nodes that are needed."""
        uses, vecs = [], []
        for id in self.needed:
            node = self.nodes[id]
            op = node["op"]
            if op == "input":
                vecs.append(node["signal"])
            elif op == "lookup":
                uses.append(Use(id, node["signal"], node["table"], "lookup", 1))
            elif op == "interpolate":
                uses.append(Use(id, node["signal"], node["table"], "interpolated", ROWS_READ))
            elif op == "steps":
                uses.append(Use(id, node["signal"], node["table"], "entries", node["max"]))
            elif op == "pool":
                kind = "pooled" if node["pool"] in ("mean", "sum") else "entries"
                uses.append(Use(id, node["signal"], node["table"], kind, node["max"]))
        return uses, list(dict.fromkeys(vecs))


class Use:
    """A node that reads a table: `lookup` one row, `pooled` and `interpolated` a weighted sum of rows, `entries` the rows themselves."""

    def __init__(self, node, signal, table, kind, most):
        self.node, self.signal, self.table, self.kind, self.max = node, signal, table, kind, most


def inputs_of(node):
    """Nodes that a node reads. One that it reads by two members is there once."""
    return [*named(node, "nodes"), *dict.fromkeys(named(node, "node"))]


def weights_of(node):
    return named(node, "kernel", "weight", "weight?", "statistic")


def kernels_of(node):
    """Weights that `l2` shrinks."""
    return named(node, "kernel")


def named(node, *kinds):
    """Names in the members of these kinds, in their order."""
    names = []
    for member, kind in FIELDS[node["op"]].items():
        value = node.get(member)
        if kind in kinds and value is not None:
            names.extend([value] if isinstance(value, str) else value)
    return names


def logit_columns(plan):
    """As `logitColumns` of adsc: a column for each head, then those of m_0 of the heads that `correct base` mixes."""
    own, others = [], []
    for head, output in enumerate(plan.outputs):
        correction = output.get("correction")
        mixed = correction is not None and correction["kind"] == "mixture"
        own.append({"head": head, "base": 1 if mixed else None, "logits": output["logits"], "bias": output["bias"]})
        if mixed:
            others.append({"head": head, "base": 0, "logits": correction["logits"], "bias": correction["bias"]})
    return own + others


def trained_columns(plan):
    """The same by the members of ensembles, each of which has a loss of its own; then the rates of delays, which have none."""
    columns = []
    for column in logit_columns(plan):
        members = []
        for id in column["logits"]:
            node = plan.nodes[id]
            members.append(node["inputs"] if node["op"] == "ensemble" else [id])
        count = max(len(ids) for ids in members)
        for m in range(count):
            logits = [ids[m % len(ids)] for ids in members]
            columns.append({**column, "logits": logits, "part": 1 / count, "isDelay": False})
    for head, output in enumerate(plan.outputs):
        if "delay" in output:
            logits = output["delay"]["logits"]
            columns.append({"head": head, "base": None, "logits": logits, "bias": None, "part": 0, "isDelay": True})
    return columns


def delayed_heads(plan):
    """Indices of the heads whose loss knows that an event may still come (`delay exponential`), in their order: rows have a delay of each."""
    return [h for h, head in enumerate(plan.heads) if head.get("delay", {}).get("kind") == "exponential"]


def base_head(plan):
    """Index of the head that sampling is by; −1: any, or there is no sampling."""
    base = None if plan.sampling is None else plan.sampling["base"]
    return -1 if base is None else plan.head_names.index(base)


def parents_of(plan):
    """By head: the index of the head that it comes `after`; −1: it stands alone."""
    names = plan.head_names
    return [names.index(head["after"]["head"]) if "after" in head else -1 for head in plan.heads]


def ancestors_of(plan, head):
    parents, found = parents_of(plan), []
    at = parents[head]
    while at >= 0:
        found.append(at)
        at = parents[at]
    return found


def parents_first(plan):
    """Heads with a parent, each after its own parent."""
    depths = [len(ancestors_of(plan, head)) for head in range(len(plan.heads))]
    return sorted((head for head, depth in enumerate(depths) if depth > 0), key=lambda head: (depths[head], head))


def tower_of_source(plan):
    """The tower of each source, by its index + 1 (0: an unknown one); −1: none takes it."""
    towers = plan.towers
    everything = next((i for i, t in enumerate(towers) if t["source"] is None), -1)
    fallback = everything if everything >= 0 else next((i for i, t in enumerate(towers) if t["fallback"]), -1)
    own = [next((i for i, t in enumerate(towers) if t["source"] == value), fallback) for value in plan.sources or []]
    return [fallback, *own]
