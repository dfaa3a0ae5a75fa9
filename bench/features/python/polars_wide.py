"""13 numbers and 26 categories in Polars."""

from typing import Any

import polars as pl

from polars_common import PolarsPipeline, Stats, boundaries, head, ids, places, rows_by_part, vocabulary, with_part, with_time

NUMBERS = [f"I{i}" for i in range(1, 14)]
TEXTS = [f"C{i}" for i in range(1, 27)]


class Pipeline(PolarsPipeline):
    def read(self) -> pl.DataFrame:
        return with_part(with_time(self.primary(["t", "label", *NUMBERS, *TEXTS]), "t").collect(), "t")

    def statistics(self, tables: pl.DataFrame) -> tuple[Stats, dict[str, Any]]:
        train = tables.filter(pl.col("part") == 0)
        lazy = train.lazy()
        counts = pl.collect_all([lazy.group_by(name).agg(n=pl.len()) for name in NUMBERS + TEXTS])
        by_name = {name: n.drop_nulls(name) for name, n in zip(NUMBERS + TEXTS, counts)}
        numbers = {name: boundaries(by_name[name][name].cast(pl.Float64).to_numpy(), by_name[name]["n"].to_numpy(), "log", None) for name in NUMBERS}
        vocabularies = {name: vocabulary(by_name[name], name, 10) for name in TEXTS}
        facts = {
            "rows": rows_by_part(tables),
            "vocabularies": {name: len(entries) for name, entries in vocabularies.items()},
            "heads": {"click": head(train, "label")},
        }
        return {"numbers": numbers, "vocabularies": vocabularies}, facts

    def encoded(self, tables: pl.DataFrame, stats: Stats) -> pl.DataFrame:
        return tables.lazy().select(
            "part",
            "t",
            pl.col("label").cast(pl.Int8),
            *(places(tables[name], stats["numbers"][name]) for name in NUMBERS),
            *(ids(name, stats["vocabularies"][name]) for name in TEXTS),
        ).collect()
