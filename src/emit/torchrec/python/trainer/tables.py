"""
The embedding tables, sharded by TorchRec, with their optimizer fused into the backward pass. One weighted EmbeddingBagCollection holds all of
them: a lookup is a list of one, and a pool that sees its entries (max, attention) reads each place of the list as a list of one.
Names of a spec never reach TorchRec: tables are t0, t1, …, what reads them f0, f1, ….
"""
import numpy as np
import torch
from torchrec.distributed import comm_ops
from torchrec.distributed.embeddingbag import EmbeddingBagCollectionSharder
from torchrec.distributed.sharding_plan import construct_module_sharding_plan, row_wise, table_wise
from torchrec.distributed.types import ShardingEnv
from torchrec.modules.embedding_configs import EmbeddingBagConfig, PoolingType
from torchrec.modules.embedding_modules import EmbeddingBagCollection
from torchrec.optim import SGD, RowWiseAdagrad
from torchrec.optim.apply_optimizer_in_backward import apply_optimizer_in_backward
from torchrec.sparse.jagged_tensor import KeyedJaggedTensor
from fbgemm_gpu.split_table_batched_embeddings_ops_training import WeightDecayMode

from .network import Batch

#: Added to Adagrad's root, as adsc does it.
EPSILON = 1e-10


def padded(width):
    """FBGEMM moves rows in steps of four numbers; those that are added stay 0."""
    return -(-width // 4) * 4


class Tables:
    def __init__(self, plan, placement, ranks):
        self.plan, self.ranks = plan, ranks
        read = {use.table for use in plan.uses}
        self.ids = [id for id in plan.tables if id in read]
        self.names = {id: f"t{place}" for place, id in enumerate(self.ids)}
        self.features = []
        for place, use in enumerate(plan.uses):
            if use.kind == "entries":
                self.features.append([f"f{place}.{entry}" for entry in range(use.max)])
            else:
                self.features.append([f"f{place}"])
        # FBGEMM on a CPU leaves weight decay out for a table that one feature alone reads: such a table gets another one, which is always empty.
        decays = plan.train["l2"] > 0 and ranks.device.type == "cpu"
        read_once = [id for id in self.ids if sum(len(f) for u, f in zip(plan.uses, self.features) if u.table == id) == 1]
        self.empty = {id: f"{self.names[id]}.empty" for id in read_once} if decays else {}
        self.module = None if not self.ids else self._shard(placement)
        if self.module is not None:
            self.optimizer = self.module.fused_optimizer
            self.rates = [group["lr"] for group in self.optimizer.param_groups]

    def _shard(self, placement):
        configs = []
        for id in self.ids:
            table = self.plan.tables[id]
            configs.append(
                EmbeddingBagConfig(
                    name=self.names[id],
                    num_embeddings=table["rows"],
                    embedding_dim=padded(table["width"]),
                    feature_names=self._features_of(id),
                    pooling=PoolingType.SUM,
                )
            )
        bags = EmbeddingBagCollection(tables=configs, is_weighted=True, device=torch.device("meta"))
        for id in self.ids:
            weight = bags.embedding_bags[self.names[id]].weight
            apply_optimizer_in_backward(*self._optimizer(id, weight))
        # Gradients are of the global batch's loss: a sum over ranks, not a mean.
        comm_ops.set_gradient_division(False)
        sharder = EmbeddingBagCollectionSharder()
        per_table = {}
        for id in self.ids:
            how = placement[id]
            per_table[self.names[id]] = (
                row_wise(compute_kernel="fused")
                if how is None
                else table_wise(rank=how, compute_kernel="fused")
            )
        sharding = construct_module_sharding_plan(
            bags,
            per_param_sharding=per_table,
            sharder=sharder,
            local_size=self.ranks.local_size,
            world_size=self.ranks.size,
            device_type=self.ranks.device.type,
        )
        env = ShardingEnv.from_process_group(torch.distributed.group.WORLD)
        return sharder.shard(bags, sharding, env, device=self.ranks.device)

    def _features_of(self, id):
        names = [name for use, names in zip(self.plan.uses, self.features) if use.table == id for name in names]
        return [*names, *([self.empty[id]] if id in self.empty else [])]

    def _optimizer(self, id, weight):
        kind, rate = self.plan.train["embeddings"]["kind"], self.plan.train["embeddings"]["learningRate"]
        if kind == "sgd":
            return SGD, [weight], {"lr": rate}
        # FBGEMM's mean of squares is over the padded width: rate and ε are scaled so that the step is that of the table's own width.
        width = self.plan.tables[id]["width"]
        scale = (width / padded(width)) ** 0.5
        return (
            RowWiseAdagrad,
            [weight],
            {
                "lr": rate * scale,
                "eps": EPSILON * scale,
                "weight_decay": self.plan.train["l2"],
                "weight_decay_mode": WeightDecayMode.L2 if self.plan.train["l2"] > 0 else WeightDecayMode.NONE,
            },
        )

    def batch(self, columns):
        """A batch on the device with what it reads of the tables."""
        device = self.ranks.device
        real = columns.tower >= 0
        return Batch(
            len(columns),
            {name: torch.from_numpy(np.ascontiguousarray(values)).to(device) for name, values in columns.vecs.items()},
            self._looked_up(columns) if self.module is not None else {},
            torch.from_numpy(np.ascontiguousarray(columns.tower, np.int64)).to(device),
            torch.from_numpy(np.ascontiguousarray(columns.key.view(np.int64))).to(device),
            None if real.all() else torch.from_numpy(real.astype(np.float32)[:, None]).to(device),
        )

    def _looked_up(self, columns):
        rows = len(columns)
        ids, weights, lengths, masks = [], [], [], []
        # A table's features lie together, as in its configuration.
        order = [place for id in self.ids for place, use in enumerate(self.plan.uses) if use.table == id]
        for place in order:
            use = self.plan.uses[place]
            lists = columns.ids[use.signal]
            if use.kind != "entries":
                lists = lists.without_weightless()
                ids.append(lists.ids)
                weights.append(lists.weights)
                lengths.append(lists.lengths)
                continue
            for entry in range(use.max):
                there = lists.lengths > entry
                at = lists.starts[:-1][there] + entry
                counts = lists.weights[at] != 0
                there[there] = counts
                ids.append(lists.ids[at[counts]])
                weights.append(np.ones(int(counts.sum()), np.float32))
                lengths.append(there.astype(np.int64))
                masks.append(there)
        lengths.extend(np.zeros(rows, np.int64) for _ in self.empty)
        device = self.ranks.device
        join = lambda arrays, kind: torch.from_numpy(np.concatenate([*arrays, np.zeros(0, kind)]).astype(kind))  # noqa: E731
        jagged = KeyedJaggedTensor(
            keys=[*(name for place in order for name in self.features[place]), *self.empty.values()],
            values=join(ids, np.int64).to(device),
            weights=join(weights, np.float32).to(device),
            lengths=join(lengths, np.int64).to(device),
        )
        values = self.module(jagged).wait().to_dict()
        features, at = {}, 0
        for place in order:
            use, names = self.plan.uses[place], self.features[place]
            width = self.plan.tables[use.table]["width"]
            if use.kind != "entries":
                features[use.node] = values[names[0]][:, :width]
                continue
            features[f"{use.node}/entries"] = torch.stack([values[name][:, :width] for name in names], 1)
            mask = np.stack(masks[at : at + use.max], 1)
            at += use.max
            features[f"{use.node}/mask"] = torch.from_numpy(mask.astype(np.float32)).to(device)
        return features

    def set_rate(self, factor):
        if self.module is None:
            return
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * factor
        self.optimizer.step()

    def sharded(self):
        """By table: the weights as a tensor of shards, [rows, padded width]."""
        state = {} if self.module is None else self.module.state_dict()
        return {id: state[f"embedding_bags.{self.names[id]}.weight"] for id in self.ids}

    def accumulators(self):
        """By table: Adagrad's, as a tensor of shards; empty for SGD."""
        if self.module is None:
            return {}
        state = self.optimizer.state_dict()["state"]
        found = {}
        for id in self.ids:
            for name, value in state.get(f"embedding_bags.{self.names[id]}.weight", {}).items():
                if name.endswith(".momentum1"):
                    found[id] = value
        return found

    def fill(self, id, rows):
        """Sets the rows of a table that lie on this rank: `rows(begin, end)` gives some of them, [end − begin, width]."""
        width = self.plan.tables[id]["width"]
        with torch.no_grad():
            for shard in self.sharded()[id].local_shards():
                begin, size = shard.metadata.shard_offsets[0], shard.metadata.shard_sizes[0]
                shard.tensor.zero_()
                for first in range(0, size, BLOCK):
                    last = min(first + BLOCK, size)
                    block = np.asarray(rows(begin + first, begin + last), np.float32)
                    shard.tensor[first:last, :width].copy_(torch.from_numpy(block))

    def blocks(self, id):
        """Rows of a table on this rank in order: (first row, [rows, width]), some at a time."""
        width = self.plan.tables[id]["width"]
        for shard in self.sharded()[id].local_shards():
            begin, size = shard.metadata.shard_offsets[0], shard.metadata.shard_sizes[0]
            for first in range(0, size, BLOCK):
                last = min(first + BLOCK, size)
                yield begin + first, shard.tensor[first:last, :width].detach().cpu().numpy()


#: Rows that are moved at a time.
BLOCK = 1 << 16
