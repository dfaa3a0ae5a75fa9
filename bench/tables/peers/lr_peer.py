"""
scikit-learn's logistic regression. Numbers enter as bins: a value that holds more than a 32nd of the rows is a bin by itself, the others are
cut at quantiles. Ids are one-hot. The penalty is chosen on a tenth of the training rows; then all of them are learned from.
"""

import numpy as np
from scipy.sparse import hstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.preprocessing import OneHotEncoder

from common import MIN_COUNT

BINS = 32
PENALTIES = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)


def binned(train, rows):
    counts = train.value_counts()
    spikes = set(counts.index[counts > len(train) / BINS])
    others = train[~train.isin(spikes)].dropna()
    edges = np.unique(np.quantile(others, np.linspace(0, 1, BINS + 1)[1:-1])) if len(others) > 0 else []
    bins = np.searchsorted(edges, rows, side="right")
    missing = rows.isna()
    return [
        "missing" if absent else f"= {value}" if value in spikes else f"bin {place}"
        for absent, value, place in zip(missing, rows, bins)
    ]


def predict(data, config):
    def encoded():
        for name in [*data.numbers, *data.categories]:
            number = name in data.numbers
            columns = [
                np.array(binned(data.train[name], rows[name]) if number else rows[name], dtype=object).reshape(-1, 1)
                for rows in (data.train, data.test)
            ]
            encoder = OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=1 if number else MIN_COUNT)
            yield encoder.fit_transform(columns[0]), encoder.transform(columns[1])

    train, test = (hstack(parts).tocsr() for parts in zip(*encoded()))

    def fit(penalty, rows):
        return LogisticRegression(C=penalty, max_iter=1000).fit(train[rows], data.y[rows])

    losses = {
        penalty: log_loss(
            data.y[data.validation_rows],
            fit(penalty, data.fit_rows).predict_proba(train[data.validation_rows])[:, 1],
            labels=[0, 1],
        )
        for penalty in PENALTIES
    }
    best = min(losses, key=losses.get)
    model = fit(best, np.arange(train.shape[0]))
    return model.predict_proba(test)[:, 1], f"C {best}, {train.shape[1]} columns"
