"""The model, its starting weights and the data that bench/peers.ts wrote, and batches of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

Array = np.ndarray


@dataclass(frozen=True)
class Structure:
    """Sizes of bench/engines/model.ts and the optimizers' settings of its plan."""

    tables: int
    table_rows: int
    embed: int
    groups: int
    group_width: int
    crosses: list[list[int]]
    cross_width: int
    bottom: list[int]
    tower_width: int
    towers: int
    heads: int
    norm_epsilon: float
    norm_momentum: float
    batch: int
    adam_rate: float
    adagrad_rate: float
    adagrad_epsilon: float

    @property
    def per_group(self) -> int:
        return self.tables // self.groups


@dataclass(frozen=True)
class Batch:
    """Rows sorted by tower, as a step wants them: tower t has the next `tower_rows[t]`."""

    ids: Array  # [rows × tables], int64
    tower_rows: list[int]
    labels: Array  # [rows × heads], float32


@dataclass(frozen=True)
class Rows:
    ids: Array
    tower: Array
    labels: Array

    def batch(self, start: int, size: int, towers: int) -> Batch:
        tower = self.tower[start : start + size]
        order = np.argsort(tower, kind="stable")
        tower_rows = np.bincount(tower, minlength=towers).tolist()
        return Batch(self.ids[start : start + size][order], tower_rows, self.labels[start : start + size][order])


class Exported:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.structure = Structure(**json.loads((folder / "structure.json").read_text()))
        params = folder / "params"
        self.params: dict[str, Array] = {
            str(path.relative_to(params).with_suffix("")): np.load(path) for path in params.rglob("*.npy")
        }
        self.train = self._rows("train")
        self.holdout = self._rows("holdout") if (folder / "holdout").exists() else None

    def tables(self) -> Iterator[tuple[Array, Array]]:
        """Ids and rows of each table in turn; the table's other rows start at 0."""
        for t in range(self.structure.tables):
            yield np.load(self.folder / f"tables/{t}.ids.npy").astype(np.int64), np.load(self.folder / f"tables/{t}.rows.npy")

    def endless(self) -> Iterator[Batch]:
        s = self.structure
        while True:
            for start in range(0, len(self.train.tower) - s.batch + 1, s.batch):
                yield self.train.batch(start, s.batch, s.towers)

    def held_out(self) -> Iterator[Batch]:
        assert self.holdout is not None, "there is no holdout"
        for start in range(0, len(self.holdout.tower), 4096):
            yield self.holdout.batch(start, 4096, self.structure.towers)

    def _rows(self, part: str) -> Rows:
        ids, tower, labels = (np.load(self.folder / part / f"{name}.npy") for name in ("ids", "tower", "labels"))
        return Rows(ids.astype(np.int64), tower, labels)


def log_loss_sum(logits: Array, labels: Array) -> float:
    """Σ over rows and heads of softplus(z) − y·z, in double precision."""
    z, y = logits.astype(np.float64), labels.astype(np.float64)
    return float((np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z)))).sum())
