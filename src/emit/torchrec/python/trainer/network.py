"""The plan's nodes as operations of torch. Each entry of OPS is one operation of adsc (src/ops), with the same formula."""
import math

import torch
import torch.distributed as dist
import torch.nn.functional as F

from .failure import Failure
from .plan import base_head, parents_first, parents_of
from .sampling import first_words

LEAKY_SLOPE = 0.2
FAR = 1e30

ACTIVATIONS = {
    "none": lambda x: x,
    "relu": torch.relu,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "gelu": F.gelu,
    "swish": F.silu,
    "leaky_relu": lambda x: F.leaky_relu(x, LEAKY_SLOPE),
    "selu": F.selu,
    "mish": F.mish,
}


class Batch:
    """A rank's rows of a batch on its device. `real` is 0 for rows that fill it up, which no tower takes; None: there are none."""

    def __init__(self, rows, vecs, features, towers, keys, real=None):
        self.rows, self.vecs, self.features, self.towers, self.keys, self.real = rows, vecs, features, towers, keys, real
        #: Of the global batch: rows of each tower, then all. Set where the batch is trained on.
        self.counts = None


class Network(torch.nn.Module):
    """Dense weights by the plan's names, and their values."""

    def __init__(self, plan, device):
        super().__init__()
        unknown = [node["op"] for node in plan.nodes.values() if node["op"] not in OPS]
        if unknown:
            raise Failure(f"this program does not know the operation {unknown[0]}: compile the spec again")
        self.plan = plan
        self.weights = {}
        for place, (name, param) in enumerate(plan.params.items()):
            weight = torch.zeros(param["shape"], dtype=torch.float32, device=device)
            if param["trainable"]:
                weight = torch.nn.Parameter(weight)
                self.register_parameter(f"p{place}", weight)
            else:
                self.register_buffer(f"p{place}", weight)
            self.weights[name] = weight

    def logits(self, batch, columns, training=None):
        """[rows, columns]: the tower's node of each row and the bias. `training`: what Training holds of a step; None: as served."""
        run = Run(self, batch, training)
        for id in self.plan.needed:
            node = self.plan.nodes[id]
            run.values[id] = OPS[node["op"]](run, node)
        parts = []
        for tower in range(len(self.plan.towers)):
            ids = [column["logits"][tower] for column in columns]
            parts.append(torch.cat([run.value(id, tower) for id in ids], 1))
        if len(parts) == 1 and batch.real is None:
            logits = parts[0]
        else:
            logits = parts[0].new_zeros(batch.rows, len(columns))
            for tower, part in enumerate(parts):
                logits = logits.index_copy(0, run.rows_of(tower), part)
        if any(column["bias"] is not None for column in columns):
            none = logits.new_zeros(batch.rows, 1)
            logits = logits + torch.cat(
                [none if column["bias"] is None else run.values[column["bias"]] for column in columns], 1
            )
        return logits

    def trained(self, batch, training):
        """[rows, trained columns]: the logits that losses are of."""
        plan = self.plan
        within = [head.get("after", {}).get("loss") == "within_parent" for head in plan.heads]
        return joint(plan, self.logits(batch, plan.trained, training), plan.trained, within)

    def predicted(self, batch, offsets=None):
        """[rows, heads]: logits on the whole log (`correct base` included; `offsets` are those of `correct batch`), as adsc evaluates
        and serves them. Of a head that comes after another it is the joint one."""
        plan = self.plan
        with torch.no_grad():
            own = self.logits(batch, plan.columns)
            if offsets is not None:
                own = own + torch.tensor(offsets, dtype=own.dtype, device=own.device)[batch.towers.clamp(min=0)]
            return joint(plan, corrected(plan, own), plan.columns[: len(plan.heads)], [False] * len(plan.heads))


class Training:
    """What a step of training needs that serving does not: masks of dropout, and the statistics of the batch."""

    def __init__(self, seed, step):
        self.seed, self.step = seed, step
        #: By the names of running statistics: what the batch's are, where it has two rows or more.
        self.statistics = {}


class Run:
    """One pass over the nodes."""

    def __init__(self, network, batch, training):
        self.network, self.batch, self.training = network, batch, training
        self.values = {}
        self._restricted = {}
        self._rows = {}

    def rows_of(self, tower):
        if tower not in self._rows:
            self._rows[tower] = torch.nonzero(self.batch.towers == tower)[:, 0]
        return self._rows[tower]

    def value(self, id, tower):
        node = self.network.plan.nodes[id]
        value = self.values[id]
        return value if node["tower"] is not None else self.restrict(id, value, tower)

    def restrict(self, key, value, tower):
        if tower is None or (len(self.network.plan.towers) == 1 and self.batch.real is None):
            return value
        if (key, tower) not in self._restricted:
            self._restricted[key, tower] = value.index_select(0, self.rows_of(tower))
        return self._restricted[key, tower]

    def inputs(self, node):
        return [self.value(id, node["tower"]) for id in node["inputs"]]

    def input(self, node):
        return self.value(node["input"], node["tower"])

    def feature(self, node, name=None):
        key = name or node["id"]
        return self.restrict(("feature", key), self.batch.features[key], node["tower"])

    def weight(self, name):
        return self.network.weights[name]

    def count(self, tower):
        """Rows of the global batch that a node of this tower sees."""
        counts = self.batch.counts
        return counts[-1] if tower is None else counts[tower]

    def real(self, tower):
        """[rows, 1] of 0 or 1; None: all rows are real."""
        return None if self.batch.real is None or tower is not None else self.batch.real


def op_input(run, node):
    return run.restrict(("vec", node["signal"]), run.batch.vecs[node["signal"]], node["tower"])


def op_lookup(run, node):
    return run.feature(node)


def op_pool(run, node):
    if node["pool"] in ("mean", "sum"):
        return run.feature(node)
    entries, mask = run.feature(node, f"{node['id']}/entries"), run.feature(node, f"{node['id']}/mask")
    column = mask.unsqueeze(2)
    if node["pool"] == "max":
        # Ties share the gradient, as amax does it.
        lowered = entries * column + (column - 1) * FAR
        return torch.amax(lowered, 1) * torch.amax(mask, 1, keepdim=True)
    scores = (entries * run.weight(node["query"])).sum(2)
    lowered = scores * mask + (mask - 1) * FAR
    powers = torch.exp(lowered - torch.amax(lowered, 1, keepdim=True).detach()) * mask
    shares = powers / torch.clamp(powers.sum(1, keepdim=True), min=1)
    return (entries * shares.unsqueeze(2)).sum(1)


def op_dense(run, node):
    x = run.input(node) @ run.weight(node["kernel"])
    if node["bias"] is not None:
        x = x + run.weight(node["bias"])
    return ACTIVATIONS[node["activation"]](x)


def op_product(run, node):
    values = run.inputs(node)
    product = values[0]
    for value in values[1:]:
        product = product * value
    return product


def op_cross(run, node):
    x = run.input(node)
    return run.value(node["x0"], node["tower"]) * (x @ run.weight(node["kernel"]) + run.weight(node["bias"])) + x


def op_cross_low_rank(run, node):
    x = run.input(node)
    low = x @ run.weight(node["down"])
    return run.value(node["x0"], node["tower"]) * (low @ run.weight(node["up"]) + run.weight(node["bias"])) + x


def op_field_gate(run, node):
    """gate[i] · input i, side by side."""
    gates = run.value(node["gate"], node["tower"])
    return torch.cat([value * gates[:, i : i + 1] for i, value in enumerate(run.inputs(node))], 1)


def op_bi_interaction(run, node):
    values = torch.stack(run.inputs(node))
    return (values.sum(0).square() - values.square().sum(0)) * 0.5


def op_layer_norm(run, node):
    x = run.input(node)
    return F.layer_norm(x, (node["width"],), run.weight(node["gamma"]), run.weight(node["beta"]), node["epsilon"])


def op_batch_norm(run, node):
    x = run.input(node)
    gamma, beta = run.weight(node["gamma"]), run.weight(node["beta"])
    mean, variance = run.weight(node["mean"]), run.weight(node["variance"])
    rows = 0 if run.training is None else run.count(node["tower"])
    if rows < 2:
        # One row has no variance: running statistics stand in, and do not move.
        return (x - mean) * (gamma * torch.rsqrt(variance + node["epsilon"])) + beta
    real = run.real(node["tower"])
    batch_mean = over_ranks((x if real is None else x * real).sum(0)) / rows
    centred = x - batch_mean
    squares = centred.square() if real is None else centred.square() * real
    batch_variance = over_ranks(squares.sum(0)) / rows
    run.training.statistics[node["mean"]] = batch_mean.detach()
    run.training.statistics[node["variance"]] = batch_variance.detach()
    return centred * (gamma * torch.rsqrt(batch_variance + node["epsilon"])) + beta


class SumOverRanks(torch.autograd.Function):
    """A sum over ranks whose gradient is the sum over ranks: each rank's loss depends on every rank's rows."""

    @staticmethod
    def forward(_, x):
        x = x.contiguous().clone()
        dist.all_reduce(x)
        return x

    @staticmethod
    def backward(_, gradient):
        gradient = gradient.contiguous().clone()
        dist.all_reduce(gradient)
        return gradient


def over_ranks(x):
    return SumOverRanks.apply(x) if dist.get_world_size() > 1 else x


def op_dropout(run, node):
    x = run.input(node)
    if run.training is None or node["rate"] == 0:
        return x
    keys = run.restrict("keys", run.batch.keys, node["tower"])
    return x * dropout_mask(keys, x.shape[1], node["rate"], [run.training.seed, run.training.step, node["id"]])


_MASK = (1 << 31) - 1


def dropout_mask(keys, width, rate, labels):
    """0 or 1/(1−rate), a function of the row's key and of the labels: the same on whichever rank the row is."""
    salts = [word & _MASK for word in first_words(labels, 3)]
    columns = torch.arange(width, device=keys.device, dtype=torch.int64) * 0x9E3779B1 + salts[0]
    x = mixed((keys * 0x27D4EB2F165667C5 + salts[1]))[:, None] ^ mixed(columns)[None, :]
    drawn = mixed(x + salts[2]) & 0xFFFFFF
    return (drawn >= round(rate * (1 << 24))).to(torch.float32) * (1 / (1 - rate))


def mixed(x):
    """Two rounds of a multiplicative mix of 64 bits (as splitmix64, Steele et al. 2014); the low bits are used."""
    x = (x ^ ((x >> 30) & 0x3FFFFFFFF)) * -0x40A7B892E31B1A47
    x = (x ^ ((x >> 27) & 0x1FFFFFFFFF)) * -0x6B2FB644ECCEEE15
    return x ^ ((x >> 31) & 0x1FFFFFFFF)


def op_steps(run, node):
    """Values with steps are [rows, steps, width of a step]."""
    entries, mask = run.feature(node, f"{node['id']}/entries"), run.feature(node, f"{node['id']}/mask")
    return entries * mask.unsqueeze(2)


def op_step_mask(run, node):
    return run.feature(node, f"{node['of']}/mask")


def op_step_shares(run, node):
    mask = run.value(node["mask"], node["tower"])
    if node["share"] == "mean":
        return mask / torch.clamp(mask.sum(1, keepdim=True), min=1)
    # Steps stand at the beginning: the last one is followed by none.
    return mask - F.pad(mask[:, 1:], (0, 1))


def op_step_sum(run, node):
    steps = run.input(node)
    return (steps * run.value(node["weights"], node["tower"]).reshape(len(steps), node["steps"], 1)).sum(1)


def op_step_max(run, node):
    mask = run.value(node["mask"], node["tower"])
    present = mask.unsqueeze(2)
    return torch.amax(run.input(node) * present + (present - 1) * FAR, 1) * torch.amax(mask, 1, keepdim=True)


def op_step_query(run, node):
    steps, query = run.input(node), run.value(node["query"], node["tower"]).unsqueeze(1)
    products = (steps * query) @ run.weight(node["product_kernel"])
    of_query = query @ run.weight(node["query_kernel"]) + run.weight(node["bias"])
    return ACTIVATIONS[node["activation"]](products + steps @ run.weight(node["step_kernel"]) + of_query)


def op_step_norm(run, node):
    width = node["width"] // node["steps"]
    return F.layer_norm(run.input(node), (width,), run.weight(node["gamma"]), run.weight(node["beta"]), node["epsilon"])


def op_step_position(run, node):
    """Places are counted from the end: of n steps, step t has n − 1 − t."""
    mask = run.value(node["mask"], node["tower"])
    steps = torch.arange(node["steps"], device=mask.device)
    places = (mask.sum(1, keepdim=True).long() - 1 - steps).clamp(min=0)
    return run.input(node) + run.weight(node["positions"])[places]


def op_step_take(run, node):
    return run.value(node["weights"], node["tower"]).unsqueeze(1) @ run.input(node)


def op_step_any(run, node):
    return torch.amax(run.value(node["mask"], node["tower"]), 1, keepdim=True)


def op_step_attention(run, node):
    keys, values = run.value(node["keys"], node["tower"]), run.value(node["values"], node["tower"])
    mask = run.value(node["mask"], node["tower"])
    lowered = run.input(node) @ keys.transpose(1, 2) * node["scale"] + (mask.unsqueeze(1) - 1) * FAR
    if node["sees"] == "earlier":
        later = torch.ones(node["steps"], node["steps"], device=mask.device).triu(1)
        lowered = lowered - later * FAR
    # Without steps the shares are equal: times 0.
    return torch.softmax(lowered, 2) @ values * torch.amax(mask, 1).reshape(-1, 1, 1)


def op_mix(run, node):
    """Σ gate[i] · input i."""
    shares = run.value(node["gate"], node["tower"])
    return sum(value * shares[:, i : i + 1] for i, value in enumerate(run.inputs(node)))


def op_join_towers(run, node):
    """The rows of all towers together, each as its own tower has it; zeros where a row is of none."""
    values = [run.value(id, tower) for tower, id in enumerate(node["inputs"])]
    if len(values) == 1 and run.batch.real is None:
        return values[0]
    joined = values[0].new_zeros(run.batch.rows, values[0].shape[1])
    for tower, value in enumerate(values):
        joined = joined.index_copy(0, run.rows_of(tower), value)
    return joined


OPS = {
    "input": op_input,
    "lookup": op_lookup,
    "interpolate": op_lookup,
    "pool": op_pool,
    "concat": lambda run, node: torch.cat(run.inputs(node), 1),
    "steps": op_steps,
    "step_concat": lambda run, node: torch.cat(run.inputs(node), 2),
    "step_mask": op_step_mask,
    "step_shares": op_step_shares,
    "step_sum": op_step_sum,
    "step_max": op_step_max,
    "step_dense": op_dense,
    "step_query": op_step_query,
    "step_position": op_step_position,
    "step_norm": op_step_norm,
    "step_add": lambda run, node: torch.stack(run.inputs(node)).sum(0),
    "step_shift": lambda run, node: run.input(node) + run.value(node["by"], node["tower"]).unsqueeze(1),
    "step_take": op_step_take,
    "step_any": op_step_any,
    "step_attention": op_step_attention,
    "dense": op_dense,
    "sum": lambda run, node: torch.stack(run.inputs(node)).sum(0),
    "product": op_product,
    "cross": op_cross,
    "cross_low_rank": op_cross_low_rank,
    "field_means": lambda run, node: torch.cat([value.mean(1, keepdim=True) for value in run.inputs(node)], 1),
    "field_gate": op_field_gate,
    "bi_interaction": op_bi_interaction,
    "batch_norm": op_batch_norm,
    "layer_norm": op_layer_norm,
    "activation": lambda run, node: ACTIVATIONS[node["activation"]](run.input(node)),
    "dropout": op_dropout,
    "scale": lambda run, node: run.input(node) * run.weight(node["weight"]),
    "ensemble": lambda run, node: torch.stack(run.inputs(node)).sum(0) / len(node["inputs"]),
    "softmax": lambda run, node: torch.softmax(run.input(node), 1),
    "mix": op_mix,
    "join_towers": op_join_towers,
}


def joint(plan, own, columns, keeps_own):
    """Of heads that come `after` others the joint logit: L = a − softplus(softplus(a) − m), as `jointLogits` of adsc."""
    order = parents_first(plan)
    if not order:
        return own
    parents = parents_of(plan)
    of_head = lambda column, h: column["head"] == h and not column.get("isDelay", False)  # noqa: E731
    places = [[c for c, column in enumerate(columns) if of_head(column, h)] for h in range(len(plan.heads))]
    values = list(own.unbind(1))
    for head in order:
        for member, at in enumerate(places[head]):
            a = values[places[parents[head]][member]]
            values[at] = a - F.softplus(F.softplus(a, threshold=80) - values[at], threshold=80)
    kept = {at for head, of in enumerate(places) if keeps_own[head] for at in of}
    return torch.stack([own[:, c] if c in kept else value for c, value in enumerate(values)], 1)


def corrected(plan, columns):
    """`correct base`, as `correctedLogits` of adsc: [rows, columns] to [rows, heads]."""
    if all(output.get("correction") is None for output in plan.outputs):
        return columns
    keep = plan.sampling["keep"]
    base = columns[:, base_head(plan)] + math.log(keep)
    yes, no = F.logsigmoid(base), F.logsigmoid(-base)
    heads, mixtures = [], 0
    for head, output in enumerate(plan.outputs):
        z = columns[:, head]
        kind = (output.get("correction") or {}).get("kind")
        if kind is None:
            heads.append(z)
        elif kind == "base":
            heads.append(base)
        elif kind == "implies":
            kept = torch.logaddexp(yes, no + math.log(keep))
            heads.append(kept - torch.logaddexp(-z, no + math.log1p(-keep)))
        else:
            other = columns[:, len(plan.outputs) + mixtures]
            mixtures += 1
            positive = torch.logaddexp(yes + F.logsigmoid(z), no + F.logsigmoid(other))
            heads.append(positive - torch.logaddexp(yes + F.logsigmoid(-z), no + F.logsigmoid(-other)))
    return torch.stack(heads, 1)
