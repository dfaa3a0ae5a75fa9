"""Offsets of logits go into their own biases (src/train/correct-batch/fold-offsets.ts); intercepts that make predictions add up to labels."""
import numpy as np
import torch

from .plan import inputs_of, parents_first, parents_of

ENOUGH_LABELS = 200_000
MOST_ROWS = 2_000_000


def fold(plan, network, offsets):
    """Adds offsets [tower][head] to the logits, by the biases that they and nothing else move with."""
    names = bias_names(plan)
    with torch.no_grad():
        for tower, heads in enumerate(offsets):
            for head, offset in enumerate(heads):
                for name in names[tower][head]:
                    network.weights[name] += offset


def bias_names(plan):
    readers = {}
    for node in plan.nodes.values():
        for id in inputs_of(node):
            readers[id] = readers.get(id, 0) + 1
    for output in plan.outputs:
        for id in [*output["logits"], *([output["bias"]] if output["bias"] is not None else [])]:
            readers[id] = readers.get(id, 0) + 1

    def of(id):
        node = plan.nodes[id]
        if readers.get(id, 0) > 1:
            return None
        if node["op"] == "dense":
            own = node["activation"] == "none" and node["width"] == 1 and node["bias"] is not None
            return [node["bias"]] if own else None
        if node["op"] == "ensemble":
            members = [of(member) for member in node["inputs"]]
            return None if any(found is None for found in members) else [name for found in members for name in found]
        if node["op"] != "sum" or len(set(node["inputs"])) < len(node["inputs"]):
            return None
        return next((found for found in map(of, node["inputs"]) if found is not None), None)

    return [[of(output["logits"][tower]) or [] for output in plan.outputs] for tower in range(len(plan.towers))]


def has_own_intercepts(plan):
    sampling = plan.sampling
    return sampling is None or sampling["keep"] >= 1 or sampling["correct"] == "weight"


def solve_intercepts(plan, rows, index, known, newest):
    """
    By head: the offset with which predictions add up to the labels of the training part, and how far it follows the validation part
    (src/train/loop/intercepts.ts). `rows(what, shuffled, most, enough)` gives logits, labels and weights of some rows on the first rank.
    """
    what = "refit_all" if known is not None else "train"
    whole = int(index.total(what)) <= ENOUGH_LABELS
    labelled, weight, positives = (index.total(f"{name}_{what}") for name in ("labelled", "weight", "positives"))
    enough = None if whole else np.minimum(labelled, ENOUGH_LABELS)
    trained = rows(what, not whole, MOST_ROWS, enough)
    held = None
    if known is None and not newest and int(index.total("validate")) > 0:
        held = rows("validate", False, MOST_ROWS, None)
    if trained is None:
        return None
    logits, labels, weights = trained
    if not whole:
        rate = positives / np.maximum(weight, 1e-300)
        trained = (logits, np.where(np.isnan(labels), labels, rate[None, :]), weights)
    parts = [Scored(*part) for part in (trained, held) if part is not None]
    heads = len(plan.heads)
    offsets, followed, parents = [0.0] * heads, [0.0] * heads, parents_of(plan)
    # A parent's intercept comes first: that of a head `after` it is solved for with it.
    for head in [*(h for h in range(heads) if parents[h] < 0), *parents_first(plan)]:
        # Young rows have no label to add up to. The probability moves with the parent's nevertheless.
        if plan.heads[head].get("delay") is not None:
            for part in parts:
                part.move(head, parents[head], 0.0)
            continue
        own = solve(*parts[0].of(head, parents[head]))
        if known is not None:
            followed[head] = known[head]
        elif len(parts) > 1:
            followed[head] = between(own, *parts[1].of(head, parents[head])) - own
        offsets[head] = own + followed[head]
        for part in parts:
            part.move(head, parents[head], offsets[head])
    return offsets, followed


class Scored:
    """Rows with their logits, [rows, heads]: `own` as the model gives them, `logits` with the intercepts that are solved for so far."""

    def __init__(self, logits, labels, weights):
        self.own, self.logits, self.labels, self.weights = logits, logits.copy(), labels, weights

    def of(self, head, parent):
        """A head `after` another as one of its own: Σ w·(s·σ(m + δ) − y), s the parent's probability, is that of logits m, weights w·s and
        labels y / s."""
        labels = self.labels[:, head]
        if parent < 0:
            return self.logits[:, head], labels, self.weights
        share = np.maximum(sigmoid(self.logits[:, parent]), 1e-20)
        return conditional(self.logits[:, head], self.own[:, parent]), labels / share, self.weights * share

    def move(self, head, parent, offset):
        if parent < 0:
            self.logits[:, head] += offset
        else:
            own = conditional(self.logits[:, head], self.own[:, parent]) + offset
            a = self.logits[:, parent]
            self.logits[:, head] = a - np.logaddexp(0, np.logaddexp(0, a) - own)


def conditional(logit, a):
    """m of a joint logit L and a: softplus(a) − ln(e^(a − L) − 1)."""
    return np.logaddexp(0, a) - np.log(np.expm1(np.maximum(a - logit, 1e-7)))


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def solve(logits, labels, weights):
    """δ with Σ w·(σ(z + δ) − y) = 0; 0 where only one class is there."""
    seen = ~np.isnan(labels)
    z, y, w = logits[seen].astype(np.float64), labels[seen], weights[seen]
    positives, total = float((w * y).sum()), float(w.sum())
    if not 0 < positives < total:
        return 0.0
    offset, low, high = 0.0, -np.inf, np.inf
    for _ in range(100):
        p = sigmoid(z + offset)
        rest, slope = float((w * p).sum()) - positives, float((w * p * (1 - p)).sum())
        low, high = (offset, high) if rest < 0 else (low, offset)
        following = offset - rest / slope if slope > 0 else np.nan
        if not low < following < high:
            bounded = np.isfinite(low) and np.isfinite(high)
            following = (low + high) / 2 if bounded else offset + (1 if rest < 0 else -1)
        moved, offset = abs(following - offset), following
        if moved < 1e-6:
            break
    return offset


def between(trained, logits, labels, weights):
    """As far as two offsets differ by more than twice the standard error of the second (White 1982), it is the second."""
    held = solve(logits, labels, weights)
    seen = ~np.isnan(labels) & (weights > 0)
    z, y, w = logits[seen].astype(np.float64), labels[seen], weights[seen]
    if len(np.unique(y > 0)) < 2:
        return trained
    p = sigmoid(z + held)
    variance = float(((w * (p - y)) ** 2).sum()) / float((w * p * (1 - p)).sum()) ** 2
    squared = (held - trained) ** 2
    chance = 4 * variance
    return trained if not squared > chance else trained + (squared - chance) / squared * (held - trained)
