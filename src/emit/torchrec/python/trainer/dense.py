"""
The dense weights' optimizer, with adsc's formulas (src/train/optimizer): Adam with its corrections folded into rate and ε, Adagrad, or SGD; L2 on
kernels. Every rank has all dense weights and makes the same step with the summed gradients. A tower's weights take no step in a batch without
its rows: moments and step count stay too.
"""
import torch

from .plan import kernels_of

BETA1, BETA2, ADAM_EPSILON, ADAGRAD_EPSILON = 0.9, 0.999, 1e-8, 1e-10
#: Moments below this are zero.
TINY = 1e-35


class Dense:
    def __init__(self, plan, network):
        self.plan, self.network = plan, network
        self.kind = plan.train["optimizer"]["kind"]
        kernels = {name for node in plan.nodes.values() for name in kernels_of(node)}
        self.l2 = {name: plan.train["l2"] if name in kernels else 0.0 for name in plan.params}
        self.names = [name for name, param in plan.params.items() if param["trainable"] and name in plan.reached]
        zeros = lambda: {name: torch.zeros_like(network.weights[name], requires_grad=False) for name in self.names}  # noqa: E731
        self.first = zeros() if self.kind == "adam" else {}
        self.second = zeros() if self.kind != "sgd" else {}
        #: Steps of the shared weights, then of each tower's.
        self.steps = [0] * (1 + len(plan.towers))
        self.seen = {}
        self.momentum = {
            node[name]: node["momentum"]
            for node in plan.nodes.values()
            if node["op"] == "batch_norm"
            for name in ("mean", "variance")
        }

    def gradients(self):
        """All gradients side by side; a weight that no row of this rank has moved has zeros."""
        parts = []
        for name in self.names:
            weight = self.network.weights[name]
            parts.append((torch.zeros_like(weight) if weight.grad is None else weight.grad).reshape(-1))
            weight.grad = None
        return torch.cat(parts) if parts else torch.zeros(0, device=next(iter(self.network.weights.values())).device)

    @torch.no_grad()
    def step(self, gradients, tower_rows, factor, statistics):
        """A step by the global batch's gradients. `factor` multiplies the learning rate."""
        self.steps[0] += 1
        for tower, rows in enumerate(tower_rows):
            if rows > 0:
                self.steps[tower + 1] += 1
        rate = self.plan.train["optimizer"]["learningRate"] * factor
        at = 0
        for name in self.names:
            weight = self.network.weights[name]
            gradient = gradients[at : at + weight.numel()].view_as(weight)
            at += weight.numel()
            tower = self.plan.params[name]["tower"]
            if tower is None or tower_rows[tower] > 0:
                self._move(name, weight, gradient, rate, self.steps[0 if tower is None else tower + 1])
        for name, value in statistics.items():
            # The plain mean of the batches so far, until momentum says less of a new one.
            self.seen[name] = self.seen.get(name, 0) + 1
            share = max(1 - self.momentum[name], 1 / self.seen[name])
            running = self.network.weights[name]
            running += share * (value - running)

    def _move(self, name, weight, gradient, rate, step):
        if self.l2[name] != 0:
            gradient = gradient + self.l2[name] * weight
        if self.kind == "adam":
            m, v = self.first[name], self.second[name]
            m.mul_(BETA1).add_(gradient, alpha=1 - BETA1)
            v.mul_(BETA2).addcmul_(gradient, gradient, value=1 - BETA2)
            m[m.abs() < TINY] = 0
            v[v < TINY] = 0
            root = (1 - BETA2**step) ** 0.5
            weight.addcdiv_(m, v.sqrt().add_(ADAM_EPSILON * root), value=-rate * root / (1 - BETA1**step))
        elif self.kind == "adagrad":
            v = self.second[name]
            v.addcmul_(gradient, gradient)
            weight.addcdiv_(gradient, v.sqrt().add_(ADAGRAD_EPSILON), value=-rate)
        else:
            weight.add_(gradient, alpha=-rate)

    def tensors(self):
        """Moments by name, for checkpoints."""
        return {
            **{f"{name}#m": value for name, value in self.first.items()},
            **{f"{name}#v": value for name, value in self.second.items()},
        }
