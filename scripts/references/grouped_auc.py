"""
Writes test/evaluate/scikit-learn-grouped.json: AUC within users by scikit-learn, which test/evaluate/grouped-auc.test.ts holds `--group` to.
Zhou et al. 2018, section 5.3: the mean of roc_auc_score over the users with both labels, each weighted by its impressions (the sum of their
weights). Usage: python grouped_auc.py > ../../test/evaluate/scikit-learn-grouped.json, with scikit-learn 1.9.1 and numpy 2.4.6.
"""

import json

import numpy as np
import sklearn
from sklearn.metrics import roc_auc_score

CASES = (
    # rows, users, decimals of the logits (few: ties), rate of clicks
    (60, 5, 1, 0.4),
    (400, 40, 6, 0.1),
    (400, 40, 0, 0.3),
    (300, 150, 2, 0.5),
)


def grouped(users, logits, labels, weights):
    total = auc = 0.0
    groups = rows = 0
    for user in np.unique(users[users > 0]):
        own = users == user
        if len(set(labels[own])) < 2:
            continue
        auc += weights[own].sum() * roc_auc_score(labels[own], logits[own], sample_weight=weights[own])
        total += weights[own].sum()
        groups += 1
        rows += int(own.sum())
    return {"auc": auc / total, "groups": groups, "rows": rows}


def case(seed, rows, users, decimals, rate):
    random = np.random.default_rng(seed)
    # Some users have many rows and many have few; 0 is no user.
    of = np.minimum(random.zipf(1.3, rows), users + 1) - 1
    logits = np.round(random.normal(0, 1.5, rows), decimals)
    labels = (random.random(rows) < rate).astype(int)
    weights = np.round(random.uniform(0.1, 3, rows), 2)
    return {
        "users": of.tolist(),
        "logits": logits.tolist(),
        "labels": labels.tolist(),
        "weights": weights.tolist(),
        "plain": grouped(of, logits, labels, np.ones(rows)),
        "weighted": grouped(of, logits, labels, weights),
    }


source = f"scikit-learn {sklearn.__version__}: roc_auc_score within users, weighted by impressions"
print(json.dumps({"source": source, "cases": [case(seed, *of) for seed, of in enumerate(CASES)]}))
