"""CatBoost with its defaults: ids as `cat_features`, its own learning rate, early stopping on a tenth of the training rows."""

import catboost


def predict(data, config):
    columns = [*data.numbers, *data.categories]
    pool = lambda rows, y=None: catboost.Pool(rows[columns], y, cat_features=data.categories)
    model = catboost.CatBoostClassifier(
        iterations=2000,
        early_stopping_rounds=100,
        has_time=config["byTime"],
        random_seed=config["seed"],
        thread_count=config["threads"],
        allow_writing_files=False,
        verbose=False,
    )
    model.fit(
        pool(data.train.iloc[data.fit_rows], data.y[data.fit_rows]),
        eval_set=pool(data.train.iloc[data.validation_rows], data.y[data.validation_rows]),
        use_best_model=True,
    )
    return model.predict_proba(pool(data.test))[:, 1], f"{model.tree_count_} trees"
