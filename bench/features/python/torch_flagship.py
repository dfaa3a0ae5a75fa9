"""The flagship from files to AUC on the holdout, in Polars and PyTorch; prints what was measured as JSON.

The network is the one of `adsc explain`: embeddings of 16, numbers as two rows of a table and a fraction, groups, products, a deep cross of two
layers, bottom, a tower a source, a position bias, three heads. As in adsc a quarter of the negatives is trained on, with a weight of 4. All ids share one table with
sparse gradients, and every feature is a bag of it, so that a batch is one lookup. Rows are shuffled once: batches are slices.
It skips the checkpoint, the bundle and its checks, the validation part's loss, and all of the report but AUC.
"""

import json
import resource
import sys
import time

import numpy as np
import polars as pl
import torch
import torch._dynamo  # Optimizers load it with their first step: loading modules is outside of the clock.
from torch import Tensor, nn
from torch.nn import functional as F

from polars_flagship import HEADS, Pipeline
from polars_common import Stats

BATCH = 512
LOSS_WEIGHTS = [1.0, 0.5, 0.3]
KEEP = 0.25
NUMBERS = ["bid", "price", "user_age"]
# Feature to rows of its table, in the order of the groups: ad, category, context, user, bias.
BAGS = ["advertiser_id", "is_video", "pin_category", "user_category", "country", "device", "hour", "recent_pins", "language", "position"]
LISTS = {"pin_category", "user_category", "recent_pins"}
WIDTH, NUMBER_WIDTH = 16, 8


def table_rows(stats: Stats) -> dict[str, int]:
    sizes = {name: len(entries) + 2 for name, entries in stats["vocabularies"].items()}
    return {**sizes, "advertiser_id": 20_001, "is_video": 4, "hour": 26, "position": 22, "recent_pins": 100_001}


class Rows:
    """Encoded rows as tensors; lists are their values and where each begins."""

    def __init__(self, encoded: pl.DataFrame, stats: Stats) -> None:
        sizes = table_rows(stats)
        starts: dict[str, int] = {}
        self.table_rows = 0
        for name, size in sizes.items():
            starts[name] = self.table_rows
            self.table_rows += size
        self.bags: list[tuple[Tensor, Tensor]] = []
        for name in BAGS:
            start = starts["category" if name.endswith("_category") else name]
            if name in LISTS:
                lengths = encoded[name].list.len().fill_null(0).to_numpy()
                # An empty list is one row of null where it is exploded.
                values = encoded[name].explode().drop_nulls().to_numpy()
                offsets = np.concatenate([[0], np.cumsum(lengths)])
            else:
                values, offsets = encoded[name].to_numpy(), np.arange(len(encoded) + 1)
            self.bags.append((torch.from_numpy(values.astype(np.int64) + start), torch.from_numpy(offsets.astype(np.int64))))
        boundaries = [len(stats[name]["boundaries"]) for name in NUMBERS]
        first = np.cumsum([0, *(n + 1 for n in boundaries)])
        self.number_rows = int(first[-1])
        places = np.stack([encoded[name].to_numpy() for name in NUMBERS], 1)
        low = np.minimum(np.floor(places), boundaries)
        self.low = torch.from_numpy((low + first[:-1]).astype(np.int64))
        self.high = torch.from_numpy((np.minimum(low + 1, boundaries) + first[:-1]).astype(np.int64))
        # 0 stands for a missing number, which has a row of its own.
        self.fraction = torch.from_numpy(np.where(low == 0, 0, places - low).astype(np.float32))
        none = pl.lit([0.0] * 64, dtype=pl.Array(pl.Float32, 64))
        vectors = encoded.select(pl.col("pin_vector").fill_null(none)).to_series().to_numpy()
        self.vectors = torch.from_numpy(np.concatenate([vectors, encoded["pin_vector_missing"].to_numpy()[:, None]], 1).astype(np.float32))
        self.shopping = torch.from_numpy(encoded["source"].to_numpy() == 1)
        labels = encoded.select(*HEADS).to_numpy().astype(np.float32)
        self.observed = torch.from_numpy((labels >= 0).astype(np.float32))
        self.labels = torch.from_numpy(np.maximum(labels, 0))
        self.weights = torch.from_numpy(encoded["weight"].to_numpy().astype(np.float32))

    def __len__(self) -> int:
        return len(self.weights)


class Network(nn.Module):
    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.empty(rows.table_rows, WIDTH).uniform_(-0.025, 0.025))
        self.numbers = nn.Parameter(torch.empty(rows.number_rows, NUMBER_WIDTH).uniform_(-0.035, 0.035))
        self.ad, self.category = nn.Linear(65 + 2 * NUMBER_WIDTH + 2 * WIDTH, 64), nn.Linear(2 * WIDTH, 32)
        self.context, self.user = nn.Linear(3 * WIDTH, 16), nn.Linear(NUMBER_WIDTH + 2 * WIDTH, 64)
        self.affinity = nn.ModuleList(nn.Linear(64, 64) for _ in range(2))
        self.interest = nn.ModuleList(nn.Linear(n, 32) for n in (32, 64, 64))
        self.deep = nn.ModuleList(nn.Linear(176, 176) for _ in range(2))
        self.bottom = nn.ModuleList(nn.Linear(i, o, bias=False) for i, o in ((448, 256), (256, 128)))
        self.norms = nn.ModuleList(nn.BatchNorm1d(o, eps=1e-3) for o in (256, 128))
        self.dropout = nn.Dropout(0.1)
        self.standard = nn.Sequential(nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 3))
        self.shopping = nn.Sequential(nn.Linear(128, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 3))
        self.bias = nn.Sequential(nn.Linear(WIDTH, 16), nn.ReLU(), nn.Linear(16, 3))
        self.begin_as_adsc()
        # As in adsc, logits start at the log-odds of their heads.
        weights = rows.weights[:, None] * rows.observed
        rates = (weights * rows.labels).sum(0) / weights.sum(0)
        with torch.no_grad():
            for tower in (self.standard, self.shopping):
                tower[-1].bias.copy_(torch.logit(rates))

    def begin_as_adsc(self) -> None:
        """Kernels by He below a ReLU, else by Glorot, biases at 0; the position's begins without a say. PyTorch's own begin smaller, which after one epoch is another model."""
        linear = [layer for layer in self.modules() if isinstance(layer, nn.Linear)]
        straight = {*self.affinity, *self.interest, *self.deep, self.standard[-1], self.shopping[-1]}
        for layer in linear:
            into, out = layer.in_features, layer.out_features
            limit = (6 / (into + out if layer in straight else into)) ** 0.5
            nn.init.uniform_(layer.weight, -limit, limit)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
        nn.init.zeros_(self.bias[-1].weight)

    def forward(self, rows: Rows, start: int, end: int) -> Tensor:
        advertiser, video, pin_category, user_category, country, device, hour, recent, language, position = self.embedded(rows, start, end)
        low, high = F.embedding(rows.low[start:end], self.numbers), F.embedding(rows.high[start:end], self.numbers)
        bid, price, age = (low + rows.fraction[start:end, :, None] * (high - low)).unbind(1)
        ad = torch.relu(self.ad(torch.cat([rows.vectors[start:end], price, bid, advertiser, video], 1)))
        category = torch.relu(self.category(torch.cat([pin_category, user_category], 1)))
        context = torch.relu(self.context(torch.cat([country, device, hour], 1)))
        user = torch.relu(self.user(torch.cat([age, recent, language], 1)))
        affinity = self.affinity[0](user) * self.affinity[1](ad)
        interest = self.interest[0](category) * self.interest[1](ad) * self.interest[2](user)
        deep = first = torch.cat([user, ad, category, context], 1)
        for layer in self.deep:
            deep = first * layer(deep) + deep
        x = torch.cat([ad, affinity, category, context, deep, interest, user], 1)
        for layer, norm in zip(self.bottom, self.norms):
            x = self.dropout(torch.relu(norm(layer(x))))
        # Each row through its own tower only.
        shopping = rows.shopping[start:end]
        logits = x.new_empty(len(x), 3)
        of_shopping, of_standard = shopping.nonzero().squeeze(1), (~shopping).nonzero().squeeze(1)
        logits = logits.index_copy(0, of_shopping, self.shopping(x[of_shopping])).index_copy(0, of_standard, self.standard(x[of_standard]))
        return logits + self.bias(position)

    def embedded(self, rows: Rows, start: int, end: int) -> list[Tensor]:
        """[rows × WIDTH] of each feature, by one lookup."""
        values, offsets, before = [], [], 0
        for ids, at in rows.bags:
            here = at[start : end + 1]
            values.append(ids[here[0] : here[-1]])
            offsets.append(here[:-1] - here[0] + before)
            before += len(values[-1])
        found = F.embedding_bag(torch.cat(values), self.table, torch.cat(offsets), mode="mean", sparse=True)
        return list(found.view(len(rows.bags), end - start, WIDTH).unbind(0))


def train(network: Network, rows: Rows) -> None:
    tables = [network.table, network.numbers]
    own = {id(p) for p in tables}
    optimizers = [
        torch.optim.Adam([p for p in network.parameters() if id(p) not in own], lr=0.001, fused=True),
        torch.optim.Adagrad(tables[:1], lr=0.05),
        torch.optim.Adagrad(tables[1:], lr=0.05),
    ]
    loss_weights = torch.tensor(LOSS_WEIGHTS)
    network.train()
    for start in range(0, len(rows), BATCH):
        end = min(start + BATCH, len(rows))
        for optimizer in optimizers:
            optimizer.zero_grad()
        weights = rows.observed[start:end] * rows.weights[start:end, None] * loss_weights
        losses = F.binary_cross_entropy_with_logits(network(rows, start, end), rows.labels[start:end], weight=weights, reduction="sum")
        (losses / rows.weights[start:end].sum()).backward()
        for optimizer in optimizers:
            optimizer.step()


def evaluated(network: Network, rows: Rows) -> dict[str, float]:
    network.eval()
    with torch.no_grad():
        logits = torch.cat([network(rows, start, min(start + 4096, len(rows))) for start in range(0, len(rows), 4096)]).numpy()
    seen = rows.observed.numpy() > 0
    return {name: auc(logits[seen[:, h], h], rows.labels.numpy()[seen[:, h], h]) for h, name in enumerate(HEADS)}


def auc(scores: np.ndarray, labels: np.ndarray) -> float:
    """By mean ranks."""
    ranks = pl.Series(scores).rank("average").to_numpy()
    positives = labels.sum()
    return float((ranks[labels > 0].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives)))


def trained_part(encoded: pl.DataFrame) -> pl.DataFrame:
    """All rows with a positive and a quarter of the others, shuffled, with weights."""
    part = encoded.filter(pl.col("part") == 0)
    positive = part.select(pl.max_horizontal(*HEADS)).to_series().to_numpy() > 0
    random = np.random.default_rng(1)
    kept = part.with_columns(weight=pl.Series(np.where(positive, 1.0, 1 / KEEP))).filter(pl.Series(positive | (random.random(len(part)) < KEEP)))
    return kept.sample(fraction=1, shuffle=True, seed=1)


def processor_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    config = json.loads(sys.argv[1])
    torch.set_num_threads(config["torchThreads"])
    torch.manual_seed(1)
    times = [time.perf_counter()]
    before = processor_seconds()
    pipeline = Pipeline(config)
    pipeline.profile()
    stats = json.loads(pipeline.stats_file.read_text())
    encoded = pipeline.encoded(pipeline.read_before, stats)
    times.append(time.perf_counter())
    rows = Rows(trained_part(encoded), stats)
    network = Network(rows)
    train(network, rows)
    times.append(time.perf_counter())
    holdout = Rows(encoded.filter(pl.col("part") == 2).with_columns(weight=pl.lit(1.0)), stats)
    result = evaluated(network, holdout)
    times.append(time.perf_counter())
    stages = dict(zip(("profile, encode", "train", "evaluate"), np.diff(times).tolist()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
    print(json.dumps({"seconds": times[-1] - times[0], "cpu": processor_seconds() - before, "peak": peak, "stages": stages, "rows": len(holdout), "auc": result}))


main()
