"""LightGBM as a practitioner runs it first: ids as its categories, early stopping on a tenth of the training rows."""

import lightgbm
import pandas as pd


def predict(data, config):
    def frame(rows):
        out = rows[data.numbers].copy()
        for name in data.categories:
            values = data.frequent(name)
            known = rows[name].where(rows[name].isin(values), "(rare)")
            out[name] = pd.Categorical(known, categories=[*values, "(rare)"])
        # LightGBM refuses names with colons, commas and the like.
        return out.set_axis([f"c{i}" for i in range(out.shape[1])], axis=1)

    train, test = frame(data.train), frame(data.test)
    sets = [
        lightgbm.Dataset(train.iloc[rows], data.y[rows], free_raw_data=False)
        for rows in (data.fit_rows, data.validation_rows)
    ]
    model = lightgbm.train(
        {
            "objective": "binary",
            "learning_rate": 0.05,
            "num_leaves": 31,
            "seed": config["seed"],
            "num_threads": config["threads"],
            "verbosity": -1,
        },
        sets[0],
        num_boost_round=3000,
        valid_sets=[sets[1]],
        callbacks=[lightgbm.early_stopping(100, verbose=False)],
    )
    return model.predict(test, num_iteration=model.best_iteration), f"{model.best_iteration} trees"
