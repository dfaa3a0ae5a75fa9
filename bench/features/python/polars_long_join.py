"""A log and a table of as many rows, in Polars."""

from typing import Any

import numpy as np
import polars as pl

from polars_common import (
    PolarsPipeline, Stats, as_array, boundaries, counted, hashed, head, ids, list_ids, places, rows_by_part, scaled_vectors, vector_statistics,
    vectors_of, vocabulary, with_part, with_time,
)
from rules import least_count


class Pipeline(PolarsPipeline):
    def read(self) -> pl.DataFrame:
        log = with_time(self.primary(["impression_id", "served_at", "country", "bid", "clicked"]), "served_at")
        joined = log.join(pl.scan_parquet(self.root / "data/details.parquet"), on="impression_id", how="left")
        return with_part(joined.drop("impression_id").collect(), "served_at")

    def statistics(self, tables: pl.DataFrame) -> tuple[Stats, dict[str, Any]]:
        train = tables.filter(pl.col("part") == 0)
        countries = counted(train, "country")
        topics = counted(train.select(pl.col("topics").list.drop_nulls().list.head(50)).explode("topics").drop_nulls(), "topics")
        vocabularies = {
            "country": vocabulary(countries, "country", least_count(len(countries))),
            "topic": vocabulary(topics, "topics", least_count(len(topics)), 50_000),
        }
        vectors, sound = vectors_of(train["content"], 16)
        stats = {
            "vocabularies": vocabularies,
            **{name: of_numbers(train, name) for name in ("bid", "price")},
            "content": vector_statistics(vectors[sound], np.ones(sound.sum())),
        }
        facts = {
            "rows": rows_by_part(tables),
            "vocabularies": {name: len(entries) for name, entries in vocabularies.items()},
            "heads": {"click": head(train, "clicked")},
        }
        return stats, facts

    def encoded(self, tables: pl.DataFrame, stats: Stats) -> pl.DataFrame:
        vectors, sound = vectors_of(tables["content"], 16)
        return tables.lazy().select(
            "part",
            "served_at",
            pl.col("clicked").cast(pl.Int8).fill_null(-1).alias("click"),
            ids("country", stats["vocabularies"]["country"]),
            places(tables["bid"], stats["bid"]),
            places(tables["price"], stats["price"]),
            list_ids("topics", stats["vocabularies"]["topic"], 50),
            hashed(pl.col("item_id"), 100_000).fill_null(0).alias("item"),
            pl.col("recent").list.drop_nulls().list.tail(10).list.eval(hashed(pl.element(), 100_000)),
            as_array("content", scaled_vectors(vectors, sound, stats["content"])),
            pl.Series("content_missing", ~sound),
        ).collect()


def of_numbers(train: pl.DataFrame, name: str) -> dict[str, Any]:
    counts = counted(train, name).drop_nulls()
    return boundaries(counts[name].to_numpy(), counts["n"].to_numpy(), None, None)
