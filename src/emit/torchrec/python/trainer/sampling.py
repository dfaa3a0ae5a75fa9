"""Which rows training keeps and what they weigh, by the same hashes as adsc; what `correct batch` counts and adds."""
import hashlib
import json
import math

import numpy as np

from .plan import base_head

_P1, _P2, _P3, _P4, _P5 = (
    np.uint64(p)
    for p in (11400714785074694791, 14029467366897019727, 1609587929392839161, 9650029242287828579, 2870177450012600261)
)
COUNTS = 4
SMOOTHING = 0.999


def first_words(labels, count):
    """The first numbers of adsc's stream of these labels: SHA-256 of their JSON as the state of sfc32."""
    digest = hashlib.sha256(json.dumps(labels, separators=(",", ":"), ensure_ascii=False).encode()).digest()
    a, b, c = (int.from_bytes(digest[4 * i : 4 * i + 4], "little") for i in range(3))
    mask, words = 0xFFFFFFFF, []
    for counter in range(1, count + 1):
        out = (a + b + counter) & mask
        a = b ^ (b >> 9)
        b = (c + (c << 3)) & mask
        c = (((c << 21) | (c >> 11)) + out) & mask
        words.append(out)
    return words


def xxh64_of_salt(keys, salt):
    """XXH64 of the 8 bytes of a salt with each key as its seed (https://github.com/Cyan4973/xxHash, "xxhash_spec.md")."""
    with np.errstate(over="ignore"):
        rotate = lambda x, n: (x << np.uint64(n)) | (x >> np.uint64(64 - n))  # noqa: E731
        h = keys.astype(np.uint64) + _P5 + np.uint64(8)
        h = rotate(h ^ (rotate(np.uint64(salt) * _P2, 31) * _P1), 27) * _P1 + _P4
        h = (h ^ (h >> np.uint64(33))) * _P2
        h = (h ^ (h >> np.uint64(29))) * _P3
        return h ^ (h >> np.uint64(32))


def unit_of_keys(keys, labels):
    low, high = first_words(labels, 2)
    return (xxh64_of_salt(keys, (high << 32) | low) >> np.uint64(11)).astype(np.float64) / 9007199254740992.0


def base_negatives(plan, labels):
    """Of labels [rows, heads] with NaN where unobserved: negatives of the head that sampling is by, or of every head."""
    if plan.sampling is None:
        return np.zeros(len(labels), bool)
    head = base_head(plan)
    if head >= 0:
        return labels[:, head] == 0
    return ~(labels > 0).any(1) & (labels == 0).any(1)


def sampling_factor(plan, seed, keys, labels):
    """The factor on a row's weight in training; 0: the row is left out. As `trainingSampling` of adsc."""
    if plan.sampling is None:
        return np.ones(len(keys))
    keep, log, correct = (plan.sampling[name] for name in ("keep", "log", "correct"))
    negative = base_negatives(plan, labels)
    if log == "sampled":
        return np.where(negative & (correct != "weight"), keep, 1.0)
    kept = unit_of_keys(keys, [seed, "negative sampling"]) < keep
    return np.where(negative, np.where(kept, 1 / keep if correct == "weight" else 1.0, 0.0), 1.0)


class SamplingCounts:
    """By tower and head: negatives on rows that are not and that are negatives of the base, positives on the same."""

    def __init__(self, plan):
        self.plan = plan
        self.size = 0 if plan.sampling is None else len(plan.towers) * len(plan.heads) * COUNTS
        self.smoothed = np.zeros(self.size)

    def of(self, labels, towers, weights):
        counts = np.zeros(self.size)
        if self.size == 0:
            return counts
        negative = base_negatives(self.plan, labels)
        downsampled = self.plan.sampling["keep"] if self.plan.sampling["correct"] == "weight" else 1.0
        weight = np.where(negative, weights * downsampled, weights)
        heads = len(self.plan.heads)
        for head in range(heads):
            seen = ~np.isnan(labels[:, head])
            place = COUNTS * (towers[seen] * heads + head) + 2 * labels[seen, head].astype(int) + negative[seen]
            np.add.at(counts, place, weight[seen])
        return counts

    def add(self, counts):
        self.smoothed = SMOOTHING * self.smoothed + (1 - SMOOTHING) * counts

    def offsets(self):
        """`correct batch`: what each logit gets, [tower][head]; None for every other correction."""
        if self.size == 0 or self.plan.sampling["correct"] != "batch":
            return None
        keep = self.plan.sampling["keep"]
        rate = lambda whole, down: (whole + down) / (whole + down / keep) if whole + down > 0 else 1.0  # noqa: E731
        by = self.smoothed.reshape(len(self.plan.towers), len(self.plan.heads), COUNTS)
        return [[math.log(rate(a, b)) - math.log(rate(c, d)) for a, b, c, d in tower] for tower in by]
