"""The dense part of the model in PyTorch: features of the tables in, logits out."""

import torch
from torch import Tensor, nn

from exported import Exported, Structure


class Network(nn.Module):
    def __init__(self, s: Structure) -> None:
        super().__init__()
        self.structure = s
        self.groups = nn.ModuleList(nn.Linear(s.per_group * s.embed, s.group_width) for _ in range(s.groups))
        self.crosses = nn.ModuleList(nn.ModuleList(nn.Linear(s.group_width, s.cross_width, bias=False) for _ in operands) for operands in s.crosses)
        widths = [s.groups * s.group_width + len(s.crosses) * s.cross_width, *s.bottom]
        self.bottom = nn.ModuleList(nn.Linear(i, o, bias=False) for i, o in zip(widths, widths[1:]))
        self.norms = nn.ModuleList(nn.BatchNorm1d(o, eps=s.norm_epsilon, momentum=1 - s.norm_momentum) for o in s.bottom)
        self.towers = nn.ModuleList(Tower(s) for _ in range(s.towers))

    def forward(self, features: Tensor, tower_rows: list[int]) -> Tensor:
        """[rows × tables·embed] and the rows of each tower → logits [rows × heads]."""
        s = self.structure
        inputs = features.split(s.per_group * s.embed, 1)
        groups = [torch.relu(layer(x)) for layer, x in zip(self.groups, inputs)]
        crosses = []
        for layers, operands in zip(self.crosses, s.crosses):
            product, *rest = [layer(groups[g]) for layer, g in zip(layers, operands)]
            for factor in rest:
                product = product * factor
            crosses.append(product)
        x = torch.cat(groups + crosses, 1)
        for layer, norm in zip(self.bottom, self.norms):
            x = torch.relu(norm(layer(x)))
        return torch.cat([tower(rows) for tower, rows in zip(self.towers, x.split(tower_rows))])


class Tower(nn.Module):
    def __init__(self, s: Structure) -> None:
        super().__init__()
        self.top = nn.Linear(s.bottom[-1], s.tower_width)
        self.heads = nn.ModuleList(
            nn.Sequential(nn.Linear(s.tower_width, s.tower_width), nn.ReLU(), nn.Linear(s.tower_width, 1)) for _ in range(s.heads)
        )

    def forward(self, x: Tensor) -> Tensor:
        top = torch.relu(self.top(x))
        return torch.cat([head(top) for head in self.heads], 1)


def network_of(exported: Exported) -> Network:
    """The network with adsc's starting weights."""
    network = Network(exported.structure)
    params = exported.params

    def take(layer: nn.Linear, name: str) -> None:
        layer.weight.copy_(torch.from_numpy(params[f"{name}/kernel"]).t())
        if layer.bias is not None:
            layer.bias.copy_(torch.from_numpy(params[f"{name}/bias"]))

    with torch.no_grad():
        for g, layer in enumerate(network.groups):
            take(layer, f"group.{g}/dense")
        for c, (layers, operands) in enumerate(zip(network.crosses, exported.structure.crosses)):
            for layer, g in zip(layers, operands):
                take(layer, f"cross.{c}/{g}")
        for i, (layer, norm) in enumerate(zip(network.bottom, network.norms)):
            take(layer, f"bottom/layer.{i}")
            norm.weight.copy_(torch.from_numpy(params[f"bottom/norm.{i}/gamma"]))
            norm.bias.copy_(torch.from_numpy(params[f"bottom/norm.{i}/beta"]))
        for t, tower in enumerate(network.towers):
            take(tower.top, f"tower.{t}/layer.0")
            for h, head in enumerate(tower.heads):
                take(head[0], f"tower.{t}/head.{h}/layer.0")
                take(head[2], f"tower.{t}/head.{h}/logit")
    return network
