"""What the Polars pipelines have in common."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from rules import BINS, ENDS, FIRST, FREQUENT, HOLDOUT_MS, MISSING, UNKNOWN, VALIDATE_MS

Stats = dict[str, Any]


class PolarsPipeline:
    """Reads once where both stages run; what profile found goes to encode through a file."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.config = config
        self.root = Path(config["root"])
        self.stats_file = Path(config["scratch"]) / "polars.json"
        self.read_before: Any = None

    def profile(self) -> dict[str, Any]:
        self.read_before = self.read()
        stats, facts = self.statistics(self.read_before)
        self.stats_file.write_text(json.dumps(stats))
        return facts

    def encode(self) -> int:
        """Bytes of the encoded rows, which stay in memory as Arrow, or with `polars-file` are written as Arrow's IPC file."""
        tables = self.read() if self.read_before is None else self.read_before
        encoded = self.encoded(tables, json.loads(self.stats_file.read_text()))
        if not self.config["write"]:
            return int(encoded.estimated_size())
        file = Path(self.config["scratch"]) / "polars.arrow"
        encoded.write_ipc(file)
        return file.stat().st_size

    def primary(self, columns: list[str]) -> pl.LazyFrame:
        path = str(self.root / self.config["primary"])
        match self.config["format"]:
            case "csv":
                scan = pl.scan_csv(path, try_parse_dates=True)
            case "jsonl":
                scan = pl.scan_ndjson(path)
            case _:
                scan = pl.scan_parquet(path)
        return scan.select(columns)

    def read(self) -> Any:
        raise NotImplementedError

    def statistics(self, tables: Any) -> tuple[Stats, dict[str, Any]]:
        raise NotImplementedError

    def encoded(self, tables: Any, stats: Stats) -> pl.DataFrame:
        raise NotImplementedError


def with_time(frame: pl.LazyFrame, column: str) -> pl.LazyFrame:
    """A time that JSON has as text becomes one."""
    if frame.collect_schema()[column] == pl.String:
        frame = frame.with_columns(pl.col(column).str.to_datetime("%Y-%m-%d %H:%M:%S%.f"))
    return frame.with_columns(pl.col(column).cast(pl.Datetime("ms")))


def with_part(log: pl.DataFrame, time: str) -> pl.DataFrame:
    """0 train, 1 validate, 2 holdout: the last day, and the last quarter of a day before it."""
    ms = log[time].dt.epoch("ms")
    holdout = ms > ms.max() - HOLDOUT_MS
    rest = ms.filter(~holdout)
    validate = ms > rest.max() - VALIDATE_MS
    return log.with_columns(part=pl.when(holdout).then(2).when(validate).then(1).otherwise(0).cast(pl.UInt8))


def rows_by_part(log: pl.DataFrame) -> dict[str, int]:
    counts = dict(log.group_by("part").len().iter_rows())
    return {name: counts.get(part, 0) for part, name in enumerate(("train", "validate", "holdout"))}


def head(train: pl.DataFrame, column: str) -> list[int]:
    return [int(train[column].count()), int(train[column].cast(pl.Int64).sum())]


def vocabulary(counts: pl.DataFrame, key: str, least: int, top: int | None = None) -> list[str]:
    """Entries by count, then by key. `counts`: key and n."""
    kept = counts.drop_nulls(key).filter(pl.col("n") >= least).sort(["n", key], descending=[True, False])
    return (kept if top is None else kept.head(top))[key].to_list()


def counted(frame: pl.DataFrame, column: str) -> pl.DataFrame:
    return frame.lazy().group_by(column).agg(n=pl.len()).collect()


def ids(column: str, entries: list[str]) -> pl.Expr:
    found = pl.col(column).cast(pl.Enum(entries), strict=False).to_physical().cast(pl.UInt32)
    return pl.when(pl.col(column).is_null()).then(MISSING).otherwise((found + FIRST).fill_null(UNKNOWN)).cast(pl.UInt32).alias(column)


def list_ids(column: str, entries: list[str], longest: int) -> pl.Expr:
    found = pl.element().cast(pl.Enum(entries), strict=False).to_physical().cast(pl.UInt32) + FIRST
    return pl.col(column).list.drop_nulls().list.head(longest).list.eval(found.fill_null(UNKNOWN)).alias(column)


def hashed(value: pl.Expr, buckets: int) -> pl.Expr:
    return (value.hash() % buckets + 1).cast(pl.UInt32)


def boundaries(values: np.ndarray, counts: np.ndarray, squash: str | None, clip: list[float] | None) -> dict[str, Any]:
    """Of a number's bins: half are quantiles of all values, half of those that are no spike; frequent values are boundaries too."""
    found = np.isfinite(values) & (counts > 0)
    order = np.argsort(values[found], kind="stable")
    distinct, start = np.unique(values[found][order], return_index=True)
    n = np.add.reduceat(counts[found][order], start)
    share = n / n.sum()
    low, high = clip if clip is not None else quantiles(distinct, n, np.array(ENDS))
    calm = share <= 1 / BINS
    steps = np.arange(BINS // 2 + 1) / (BINS // 2)
    parts = [[low, high], quantiles(distinct, n, steps), distinct[share >= FREQUENT]]
    if calm.any():
        parts.append(quantiles(distinct[calm], n[calm], steps))
    every = np.unique(np.clip(np.concatenate(parts), low, high))
    return {"clip": [float(low), float(high)], "boundaries": np.unique(squashed(every, squash)).tolist(), "squash": squash}


def quantiles(distinct: np.ndarray, counts: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Of distinct ascending values, each as often as its count says."""
    up_to = np.cumsum(counts)
    place = at * (up_to[-1] - 1)
    below = np.floor(place)
    value = [distinct[np.minimum(np.searchsorted(up_to, p, side="right"), len(distinct) - 1)] for p in (below, below + 1)]
    return value[0] + (place - below) * (value[1] - value[0])


def squashed(x: np.ndarray, squash: str | None) -> np.ndarray:
    return np.sign(x) * np.log1p(np.abs(x)) if squash == "log" else x


def places(values: pl.Series, chosen: dict[str, Any]) -> pl.Series:
    """The place among the boundaries, from 1; 0 for a missing number."""
    x = values.cast(pl.Float64).fill_null(np.nan).to_numpy()
    edges = np.array(chosen["boundaries"])
    place = np.interp(squashed(np.clip(x, *chosen["clip"]), chosen["squash"]), edges, np.arange(1, len(edges) + 1))
    return pl.Series(values.name, np.where(np.isfinite(x), place, 0).astype(np.float32))


def vectors_of(column: pl.Series, length: int) -> tuple[np.ndarray, np.ndarray]:
    """[rows × length], zero where there is none, and whether there is one."""
    sound = (column.list.len() == length).fill_null(False).to_numpy()
    values = np.zeros((len(column), length), np.float32)
    values[sound] = column.filter(pl.Series(sound)).list.to_array(length).to_numpy()
    sound = sound & np.isfinite(values).all(1)
    values[~sound] = 0
    return values, sound


def vector_statistics(values: np.ndarray, counts: np.ndarray) -> dict[str, Any]:
    """Bounds of all elements together; mean and deviation of each, of the clipped values. A row counts as often as it was joined."""
    seen = counts > 0
    values, counts = values[seen].astype(np.float64), counts[seen].astype(np.float64)
    flat = values.ravel()
    order = np.argsort(flat)
    low, high = quantiles(flat[order], np.repeat(counts, values.shape[1])[order], np.array(ENDS))
    clipped = np.clip(values, low, high)
    total = counts.sum()
    mean = counts @ clipped / total
    std = np.sqrt(counts @ (clipped - mean) ** 2 / total)
    return {"clip": [float(low), float(high)], "mean": mean.tolist(), "std": std.tolist()}


def scaled_vectors(values: np.ndarray, sound: np.ndarray, stats: dict[str, Any]) -> np.ndarray:
    scaled = (np.clip(values, *stats["clip"]) - np.array(stats["mean"])) / np.array(stats["std"])
    return np.where(sound[:, None], scaled, 0).astype(np.float32)


def as_array(name: str, values: np.ndarray) -> pl.Series:
    return pl.Series(name, values, dtype=pl.Array(pl.Float32, values.shape[1]))
