"""
The model in FuxiCTR: its feature map, embedding layer, multi-task model, loss and training step around the network of torch_net.py.
Differs from adsc as FuxiCTR does: one Adam over all parameters, tables with dense gradients, gradients clipped to a norm of 10.
"""

from collections.abc import Callable

import torch
from fuxictr.features import FeatureMap
from fuxictr.pytorch.layers import FeatureEmbedding
from fuxictr.pytorch.models import MultiTaskModel
from fuxictr.version import __version__

from exported import Batch, Exported, log_loss_sum
from torch_net import network_of

# `max_gradient_norm` of FuxiCTR's `fit`.
MAX_GRADIENT_NORM = 10.0


class Model(MultiTaskModel):
    def __init__(self, exported: Exported) -> None:
        s = exported.structure
        super().__init__(
            feature_map_of(exported), task="binary_classification", num_tasks=s.heads, verbose=0, metrics=["logloss"],
            model_root="", dataset_id="bench", gpu=-1,
        )
        self.embedding_layer = FeatureEmbedding(self.feature_map, s.embed)
        self.network = network_of(exported)
        self.compile("adam", "binary_crossentropy", s.adam_rate)
        self._max_gradient_norm = MAX_GRADIENT_NORM
        with torch.no_grad():
            layers = self.embedding_layer.embedding_layer.embedding_layers
            for t, (ids, rows) in enumerate(exported.tables()):
                layers[f"s{t}"].weight.zero_()
                layers[f"s{t}"].weight[torch.from_numpy(ids)] = torch.from_numpy(rows)

    def forward(self, inputs: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        logits = self.logits(inputs)
        return {f"{label}_pred": self.output_activation[h](logits[:, h : h + 1]) for h, label in enumerate(self.feature_map.labels)}

    def logits(self, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
        tower_rows = inputs["tower_rows"].tolist()
        features = self.embedding_layer(self.get_inputs(inputs), flatten_emb=True)
        return self.network(features, tower_rows)


def feature_map_of(exported: Exported) -> FeatureMap:
    s = exported.structure
    features = FeatureMap("bench", "")
    for t in range(s.tables):
        features.features[f"s{t}"] = {"source": "", "type": "categorical", "vocab_size": s.table_rows}
    features.features["tower_rows"] = {"source": "", "type": "meta"}
    features.labels = [f"head{h}" for h in range(s.heads)]
    features.num_fields = s.tables
    return features


class FuxiPeer:
    def __init__(self, exported: Exported, threads: int) -> None:
        torch.set_num_threads(threads)
        self.exported = exported
        self.batches = exported.endless()
        self.model = Model(exported)
        self.model.train()
        self.description = f"FuxiCTR {__version__} on PyTorch {torch.__version__.split('+')[0]}: its MultiTaskModel and FeatureEmbedding; Adam on everything"

    def step(self) -> float:
        return self.model.train_step(inputs_of(next(self.batches))).item()

    def holdout_loss(self) -> float:
        self.model.eval()
        total = rows = 0.0
        with torch.no_grad():
            for batch in self.exported.held_out():
                total += log_loss_sum(self.model.logits(inputs_of(batch)).numpy(), batch.labels)
                rows += len(batch.labels)
        self.model.train()
        return total / rows


def inputs_of(batch: Batch) -> dict[str, torch.Tensor]:
    """A tensor a column, as FuxiCTR's data loaders give."""
    ids, labels = torch.from_numpy(batch.ids), torch.from_numpy(batch.labels)
    columns = {f"s{t}": ids[:, t] for t in range(ids.shape[1])}
    return columns | {f"head{h}": labels[:, h] for h in range(labels.shape[1])} | {"tower_rows": torch.tensor(batch.tower_rows)}


PEERS: dict[str, Callable[[Exported, int], FuxiPeer]] = {"fuxictr": FuxiPeer}
