"""The flagship's signals in Polars: joined tables are encoded row by row of their own, then joined to the log."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl

from polars_common import (
    PolarsPipeline, Stats, as_array, boundaries, counted, hashed, head, ids, list_ids, places, rows_by_part, scaled_vectors, vector_statistics,
    vectors_of, vocabulary, with_part, with_time,
)
from rules import least_count

HEADS = {"click": "clicked", "good_click": "good_click", "scroll_up": "scrolled"}
TEXTS = ["country", "device", "language"]


@dataclass
class Tables:
    log: pl.DataFrame
    """With the row of each joined table: `pin_row`, `user_row`."""
    pins: pl.DataFrame
    users: pl.DataFrame


class Pipeline(PolarsPipeline):
    def read(self) -> Tables:
        pins = pl.read_parquet(self.root / "data/pins.parquet").with_row_index("pin_row")
        users = pl.read_parquet(self.root / "data/users.parquet").with_row_index("user_row")
        columns = ["served_at", "ad_type", "pin_id", "user_id", "position", *TEXTS, "is_video", "bid", *HEADS.values()]
        versions = users.lazy().select("user_id", pl.col("updated_at").cast(pl.Datetime("ms")), "user_row").sort("updated_at")
        log = (
            with_time(self.primary(columns), "served_at")
            .join(pins.lazy().select("pin_id", "pin_row"), on="pin_id", how="left")
            .sort("served_at")
            .join_asof(versions, left_on="served_at", right_on="updated_at", by="user_id", strategy="backward", check_sortedness=False)
            .drop("pin_id", "user_id", "updated_at")
            .collect()
        )
        return Tables(with_part(log, "served_at"), pins, users)

    def statistics(self, tables: Tables) -> tuple[Stats, dict[str, Any]]:
        train = tables.log.filter(pl.col("part") == 0)
        # How often each row of a joined table was joined.
        of_pins, of_users = joined(train, "pin_row", tables.pins), joined(train, "user_row", tables.users)
        texts = {name: counted(train, name) for name in TEXTS}
        vocabularies = {name: vocabulary(n, name, least_count(n[name].n_unique())) for name, n in texts.items()}
        shared = pl.concat([elements(tables.pins, of_pins), elements(tables.users, of_users)])
        categories = shared.group_by("categories").agg(pl.col("n").sum())
        vocabularies["category"] = vocabulary(categories, "categories", least_count(len(categories)), 50_000)
        bids = counted(train, "bid").drop_nulls()
        vectors, sound = vectors_of(tables.pins["graphsage"], 64)
        stats = {
            "vocabularies": vocabularies,
            "bid": boundaries(bids["bid"].to_numpy(), bids["n"].to_numpy(), "log", [0, 50]),
            "price": boundaries(numbers(tables.pins["price"]), of_pins, None, None),
            "user_age": boundaries(numbers(tables.users["age"]), of_users, None, None),
            "pin_vector": vector_statistics(vectors[sound], of_pins[sound]),
        }
        facts = {
            "rows": rows_by_part(tables.log),
            "vocabularies": {name: len(entries) for name, entries in vocabularies.items()},
            "heads": {name: head(train, column) for name, column in HEADS.items()},
        }
        return stats, facts

    def encoded(self, tables: Tables, stats: Stats) -> pl.DataFrame:
        vocabularies = stats["vocabularies"]
        vectors, sound = vectors_of(tables.pins["graphsage"], 64)
        pins = tables.pins.select(
            "pin_row",
            hashed(pl.col("advertiser_id"), 20_000).fill_null(0).alias("advertiser_id"),
            list_ids("categories", vocabularies["category"], 50).alias("pin_category"),
            places(tables.pins["price"], stats["price"]),
            as_array("pin_vector", scaled_vectors(vectors, sound, stats["pin_vector"])),
            pl.Series("pin_vector_missing", ~sound),
        )
        users = tables.users.select(
            "user_row",
            list_ids("categories", vocabularies["category"], 50).alias("user_category"),
            pl.col("recent_pins").list.drop_nulls().list.tail(20).list.eval(hashed(pl.element(), 100_000)),
            places(tables.users["age"], stats["user_age"]).alias("user_age"),
        )
        missing = {"advertiser_id": 0, "price": 0, "user_age": 0, "pin_vector_missing": True}
        return (
            tables.log.lazy()
            .select(
                "part",
                "served_at",
                "pin_row",
                "user_row",
                (pl.col("ad_type") == "shopping").cast(pl.UInt8).alias("source"),
                *(ids(name, vocabularies[name]) for name in TEXTS),
                (pl.col("served_at").dt.hour().cast(pl.UInt32) + 2).fill_null(0).alias("hour"),
                (pl.col("is_video").cast(pl.UInt32) + 2).fill_null(0),
                (pl.col("position").clip(0, 19).cast(pl.UInt32) + 2).fill_null(0),
                places(tables.log["bid"], stats["bid"]),
                *(pl.col(column).cast(pl.Int8).fill_null(-1).alias(name) for name, column in HEADS.items()),
            )
            .join(pins.lazy(), on="pin_row", how="left")
            .join(users.lazy(), on="user_row", how="left")
            .with_columns(pl.col(name).fill_null(value) for name, value in missing.items())
            .drop("pin_row", "user_row")
            .collect()
        )


def joined(train: pl.DataFrame, row: str, table: pl.DataFrame) -> np.ndarray:
    return np.bincount(train[row].drop_nulls().to_numpy(), minlength=len(table))


def elements(table: pl.DataFrame, counts: np.ndarray) -> pl.DataFrame:
    """Elements of `categories`, with how often the rows that have them were joined."""
    lists = table.select(pl.col("categories").list.drop_nulls().list.head(50), n=pl.Series(counts).cast(pl.Int64))
    return lists.filter(pl.col("n") > 0).explode("categories").drop_nulls()


def numbers(column: pl.Series) -> np.ndarray:
    return column.cast(pl.Float64).fill_null(np.nan).to_numpy()
