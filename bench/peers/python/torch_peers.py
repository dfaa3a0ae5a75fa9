"""The model in PyTorch, with several kinds of embedding tables."""

from collections.abc import Callable

import torch
from torch import nn

from exported import Batch, Exported, log_loss_sum
from torch_net import network_of
from torch_tables import FbgemmTables, ManyTables, OneTable, Tables


class TorchPeer:
    def __init__(self, exported: Exported, threads: int, tables: Tables, compiled: bool) -> None:
        torch.set_num_threads(threads)
        self.exported = exported
        self.batches = exported.endless()
        self.tables = tables
        self.network = network_of(exported)
        self.forward: Callable[..., torch.Tensor] = torch.compile(self.network, dynamic=True) if compiled else self.network
        adam = torch.optim.Adam(self.network.parameters(), lr=exported.structure.adam_rate, fused=True)
        self.optimizers = [adam, *tables.optimizers]
        self.description = f"PyTorch {torch.__version__.split('+')[0]}: {tables.description}; fused Adam" + ("; torch.compile" if compiled else "")

    def step(self) -> float:
        batch = next(self.batches)
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        logits = self.logits(batch, self.forward)
        labels = torch.from_numpy(batch.labels)
        loss = nn.functional.binary_cross_entropy_with_logits(logits, labels, reduction="sum") / len(labels)
        loss.backward()
        for optimizer in self.optimizers:
            optimizer.step()
        return loss.item()

    def holdout_loss(self) -> float:
        self.network.eval()
        total = rows = 0.0
        with torch.no_grad():
            for batch in self.exported.held_out():
                total += log_loss_sum(self.logits(batch, self.network).numpy(), batch.labels)
                rows += len(batch.labels)
        self.network.train()
        return total / rows

    def logits(self, batch: Batch, forward: Callable[..., torch.Tensor]) -> torch.Tensor:
        return forward(self.tables(torch.from_numpy(batch.ids)), batch.tower_rows)


PEERS: dict[str, Callable[[Exported, int], TorchPeer]] = {
    "torch-sparse": lambda e, threads: TorchPeer(e, threads, OneTable(e, sparse=True), compiled=False),
    "torch-sparse-many": lambda e, threads: TorchPeer(e, threads, ManyTables(e, sparse=True), compiled=False),
    "torch-sparse-compiled": lambda e, threads: TorchPeer(e, threads, OneTable(e, sparse=True), compiled=True),
    "torch-dense": lambda e, threads: TorchPeer(e, threads, ManyTables(e, sparse=False), compiled=False),
    "torch-dense-one": lambda e, threads: TorchPeer(e, threads, OneTable(e, sparse=False), compiled=False),
    "torch-fbgemm": lambda e, threads: TorchPeer(e, threads, FbgemmTables(e), compiled=False),
    "torch-fbgemm-compiled": lambda e, threads: TorchPeer(e, threads, FbgemmTables(e), compiled=True),
}
