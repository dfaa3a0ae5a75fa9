"""What the peers share: the files of bench/tables/prepare.ts as frames, and the cut into training and validation."""

import numpy as np
import pandas as pd

MIN_COUNT = 5
"""Ids rarer than this in the training rows are one value."""

VALIDATION = 0.1


class Data:
    """`x` of training and test rows: numbers as floats, categories as text, a list as a 0/1 column per frequent value."""

    def __init__(self, config):
        read = lambda file: pd.read_csv(file, dtype=str, keep_default_na=False)
        train, test = read(config["train"]), read(config["test"])
        self.numbers, self.categories = list(config["numbers"]), list(config["categories"])
        self.stated_numbers = list(config["numbers"])
        # By name: what separates the values, and the texts of training and test rows.
        self.lists = {name: (separator, (train[name], test[name])) for name, separator in config["lists"].items()}
        self.y = pd.read_csv(config["trainLabels"])[config["head"]].to_numpy()
        self.train, self.test = pd.DataFrame(index=train.index), pd.DataFrame(index=test.index)
        for name in self.numbers:
            self.train[name] = pd.to_numeric(train[name], errors="coerce")
            self.test[name] = pd.to_numeric(test[name], errors="coerce")
        for name in self.categories:
            self.train[name], self.test[name] = train[name], test[name]
        for name, separator in config["lists"].items():
            counts = train[name].str.split(separator, regex=False).explode().value_counts()
            for value in counts.index[(counts >= MIN_COUNT) & (counts.index != "")]:
                column = f"{name}: {value}"
                for source, target in ((train, self.train), (test, self.test)):
                    held = source[name].str.split(separator, regex=False)
                    target[column] = [float(value in values) for values in held]
                self.numbers.append(column)
        # By time where the rows have one (the training file is in its order), else at random.
        rows = len(train)
        order = np.arange(rows) if config["byTime"] else np.random.default_rng(config["seed"]).permutation(rows)
        cut = round(rows * (1 - VALIDATION))
        self.fit_rows, self.validation_rows = np.sort(order[:cut]), np.sort(order[cut:])

    def frequent(self, name):
        """Values of a category that enough training rows have."""
        counts = self.train[name].value_counts()
        return list(counts.index[counts >= MIN_COUNT])
