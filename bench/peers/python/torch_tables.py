"""Embedding tables in PyTorch: how they are looked up and what moves them."""

from typing import Protocol

import torch
from torch import Tensor, nn

from exported import Exported


class Tables(Protocol):
    description: str
    optimizers: list[torch.optim.Optimizer]

    def __call__(self, ids: Tensor) -> Tensor:
        """[rows × tables] → [rows × tables·embed]"""
        ...


class OneTable:
    """All tables under each other in one, with an offset each: one lookup and one gradient."""

    def __init__(self, exported: Exported, sparse: bool) -> None:
        s = exported.structure
        self.width = s.tables * s.embed
        self.offsets = torch.arange(s.tables) * s.table_rows
        weight = torch.zeros(s.tables * s.table_rows, s.embed)
        for t, (ids, rows) in enumerate(exported.tables()):
            weight[t * s.table_rows + torch.from_numpy(ids)] = torch.from_numpy(rows)
        self.embedding = nn.Embedding.from_pretrained(weight, freeze=False, sparse=sparse)
        # The fused optimizer takes dense gradients only.
        self.optimizers = [adagrad(exported, [self.embedding.weight], fused=not sparse)]
        self.description = f"one nn.Embedding(sparse={sparse}), {'' if sparse else 'fused '}Adagrad"

    def __call__(self, ids: Tensor) -> Tensor:
        return self.embedding(ids + self.offsets).view(-1, self.width)


class ManyTables:
    """A table each."""

    def __init__(self, exported: Exported, sparse: bool) -> None:
        self.embeddings: list[nn.Embedding] = []
        s = exported.structure
        for ids, rows in exported.tables():
            weight = torch.zeros(s.table_rows, s.embed)
            weight[torch.from_numpy(ids)] = torch.from_numpy(rows)
            self.embeddings.append(nn.Embedding.from_pretrained(weight, freeze=False, sparse=sparse))
        self.optimizers = [adagrad(exported, [e.weight for e in self.embeddings], fused=not sparse)]
        self.description = f"an nn.Embedding(sparse={sparse}) a table, {'' if sparse else 'fused '}Adagrad"

    def __call__(self, ids: Tensor) -> Tensor:
        return torch.cat([table(ids[:, t]) for t, table in enumerate(self.embeddings)], 1)


class FbgemmTables:
    """TorchRec's kernel: all tables in one operator whose backward pass is row-wise Adagrad, adsc's own optimizer."""

    def __init__(self, exported: Exported) -> None:
        from fbgemm_gpu.split_embedding_configs import EmbOptimType, SparseType
        from fbgemm_gpu.split_table_batched_embeddings_ops_common import EmbeddingLocation, PoolingMode
        from fbgemm_gpu.split_table_batched_embeddings_ops_training import ComputeDevice, SplitTableBatchedEmbeddingBagsCodegen

        s = exported.structure
        self.module = SplitTableBatchedEmbeddingBagsCodegen(
            [(s.table_rows, s.embed, EmbeddingLocation.HOST, ComputeDevice.CPU)] * s.tables,
            optimizer=EmbOptimType.EXACT_ROWWISE_ADAGRAD, learning_rate=s.adagrad_rate, eps=s.adagrad_epsilon,
            pooling_mode=PoolingMode.SUM, weights_precision=SparseType.FP32, output_dtype=SparseType.FP32,
        )
        with torch.no_grad():
            for weight, (ids, rows) in zip(self.module.split_embedding_weights(), exported.tables()):
                weight.zero_()
                weight[torch.from_numpy(ids)] = torch.from_numpy(rows)
        self.optimizers: list[torch.optim.Optimizer] = []
        self.description = "FBGEMM's table-batched embeddings, row-wise Adagrad in their backward pass"

    def __call__(self, ids: Tensor) -> Tensor:
        # By table, then by row; bags of one id each.
        return self.module(ids.t().reshape(-1), torch.arange(ids.numel() + 1))


def adagrad(exported: Exported, params: list[Tensor], fused: bool) -> torch.optim.Optimizer:
    s = exported.structure
    return torch.optim.Adagrad(params, lr=s.adagrad_rate, eps=s.adagrad_epsilon, fused=fused)
