"""Training: epochs of batches, validation, early stopping, checkpoints. The rules are those of adsc (src/train/loop)."""
import json
import math
import os
import time

import numpy as np
import torch

from .batches import Order, batches
from .failure import Failure, say
from .losses import column_losses, delays_of
from .network import Training
from .plan import ancestors_of, base_head, parents_of
from .sampling import SamplingCounts

#: What the learning rates are multiplied by after an epoch without a better validation loss.
RATE_FACTOR = 0.3
CHECKPOINT_SECONDS = 60
PROGRESS_SECONDS = 2


class Fit:
    """One fit of the network: on `what` rows, for some epochs, from the weights that are there."""

    def __init__(self, plan, index, network, dense, tables, checkpoints, ranks, options):
        self.plan, self.index, self.ranks = plan, index, ranks
        self.network, self.dense, self.tables, self.checkpoints = network, dense, tables, checkpoints
        self.options = options
        self.counts = SamplingCounts(plan)
        self.parents = parents_of(plan)
        self.state = None
        self.log = None

    def new_state(self):
        self.state = {
            "version": 1,
            "identity": self.options.identity,
            "lanes": self.options.lanes,
            "epoch": 0,
            "batch": 0,
            "step": 0,
            "examples": 0,
            "rows": [],
            "denseSteps": list(self.dense.steps),
            "seen": {},
            "smoothed": self.counts.smoothed.tolist(),
            "trainLoss": [0.0, 0.0],
            "best": None,
            "withoutBetter": 0,
            "stoppedEarly": False,
            "curve": [],
            "logBytes": 0,
        }

    def resume(self):
        """Goes on from the newest checkpoint; False: there is none."""
        found = self.ranks.from_first(self.checkpoints.newest)
        if found is None:
            return False
        state, path = found
        for name, value in self.options.identity.items():
            if state["identity"].get(name) != value:
                raise Failure(f"{path} cannot be resumed: {name} is another one now (start with another --out)")
        if self.ranks.size > state["lanes"]:
            raise Failure(f"{path} is of a run in {state['lanes']} lanes, which {self.ranks.size} ranks cannot share")
        self.state = state
        self.options.lanes = state["lanes"]
        self.dense.steps = list(state["denseSteps"])
        self.dense.seen = dict(state["seen"])
        self.counts.smoothed = np.asarray(state["smoothed"])
        self.checkpoints.load(path)
        state["stoppedEarly"] = self._stops(state["withoutBetter"], state["epoch"])
        return True

    def save(self):
        self.state["denseSteps"] = list(self.dense.steps)
        self.state["seen"] = dict(self.dense.seen)
        self.state["smoothed"] = self.counts.smoothed.tolist()
        if self.log is not None:
            self.log.flush()
            os.fsync(self.log.fileno())
            self.state["logBytes"] = self.log.tell()
        self.checkpoints.save(self.state)

    def run(self):
        """Ends with the best weights where there is a validation part. Returns how it ended."""
        self._open_log()
        state, options = self.state, self.options
        while state["epoch"] < options.epochs and not state["stoppedEarly"]:
            if options.validates and state["withoutBetter"] > 0 and state["batch"] == 0:
                self.checkpoints.load_best(state["best"]["file"])
            if not self._epoch():
                self.save()
                return "steps"
            self._end_of_epoch()
            self.save()
        if state["best"] is not None and state["best"]["file"] is not None:
            self.checkpoints.load_best(state["best"]["file"])
        return "stopped early" if state["stoppedEarly"] else "done"

    def offsets(self):
        """`correct batch`: of the weights that the fit ended with."""
        best = self.state["best"]
        return self.counts.offsets() if best is None else best["offsets"]

    def _epoch(self):
        """False: the asked number of steps is reached."""
        state, options = self.state, self.options
        order = Order(self.index, options.what, self.plan.train["batch"], state["lanes"], [options.seed, state["epoch"]])
        if order.rows == 0:
            raise Failure("no row of the training part has a label and is kept by sampling")
        factor = options.rates[state["epoch"]] if options.rates is not None else self._rate()
        self.tables.set_rate(factor)
        last = order.steps
        if options.steps is not None:
            last = min(last, state["batch"] + options.steps - state["step"])
        saved = told = time.monotonic()
        began, rows = time.monotonic(), 0
        for columns in batches(order, self.ranks, state["batch"], last):
            due = self._due(saved)
            reached = self._step(columns, factor, due)
            rows += reached["rows"]
            if reached["save"]:
                self.save()
                saved = time.monotonic()
            if self.ranks.rank == 0 and time.monotonic() - told > PROGRESS_SECONDS:
                told = time.monotonic()
                weight, loss = state["trainLoss"]
                say(
                    f"epoch {state['epoch'] + 1}/{options.epochs}  {state['batch']}/{order.steps} batches"
                    f"  loss {loss / max(weight, 1e-300):.5f}  {rows / (told - began):,.0f} rows/s"
                )
        return options.steps is None or state["step"] < options.steps or state["batch"] == order.steps

    def _due(self, saved):
        """Whether this rank wants a checkpoint after this step; the first one's word counts."""
        if self.ranks.rank != 0:
            return False
        every = self.options.checkpoint_every
        if every is not None:
            return (self.state["step"] + 1) % every == 0
        return time.monotonic() - saved >= CHECKPOINT_SECONDS

    def _step(self, columns, factor, due):
        plan, state = self.plan, self.state
        towers = len(plan.towers)
        real = columns.tower >= 0
        weights = columns.weight.astype(np.float64)
        sampled = self.counts.of(columns.labels[real], columns.tower[real], weights[real])
        rows_of = np.bincount(columns.tower[real], minlength=towers)
        summed = self.ranks.sum([weights.sum(), float(due), *rows_of, *sampled])
        weight, save, tower_rows, sampled = summed[0], summed[1] > 0, summed[2 : 2 + towers], summed[2 + towers :]

        batch = self.tables.batch(columns)
        batch.counts = [*tower_rows.tolist(), float(tower_rows.sum())]
        training = Training(self.options.seed, state["step"] + 1)
        loss = self._loss(columns, batch, training, weight)
        loss.backward()
        gradients = self.dense.gradients()
        together = torch.cat([gradients, loss.detach().reshape(1).to(gradients.dtype)])
        self.ranks.sum_in_place(together)
        value = float(together[-1])
        if not math.isfinite(value):
            rate = plan.train["optimizer"]["learningRate"]
            raise Failure(
                f"training diverged in step {state['step'] + 1}: the loss is {value}; lower the learning rate"
                f" (optimizer {plan.train['optimizer']['kind']}({rate / 10:g}))"
            )
        self.dense.step(together[:-1], tower_rows, factor, training.statistics)
        if self.counts.size > 0:
            self.counts.add(sampled)
        state["step"] += 1
        state["batch"] += 1
        state["examples"] += int(tower_rows.sum())
        state["trainLoss"][0] += float(weight)
        state["trainLoss"][1] += value * float(weight)
        if self.log is not None:
            self._write({"kind": "step", "epoch": state["epoch"] + 1, "step": state["step"], "loss": value})
        return {"rows": int(tower_rows.sum()), "save": save}

    def _loss(self, columns, batch, training, weight):
        """Σ over rows and columns of loss weight · weight · log-loss / Σ weight of the global batch: this rank's part of it."""
        plan = self.plan
        logits = self.network.trained(batch, training)
        base = base_head(plan)
        of_base = columns.labels[:, base] if base >= 0 else None
        labels = np.zeros((len(columns), len(plan.trained)), np.float32)
        factors = np.zeros_like(labels)
        scale = 1 / weight if weight > 0 else 0.0
        for place, column in enumerate(plan.trained):
            own = columns.labels[:, column["head"]]
            observed = ~np.isnan(own)
            if column["isDelay"]:
                labels[:, place] = np.where(observed, delays_of(plan, columns, column["head"]), 0)
                continue
            if column["base"] is not None:
                observed &= of_base == column["base"]
            elif column["head"] != base and self._speaks_of_base(column["head"]):
                observed &= ~np.isnan(of_base)
            if plan.heads[column["head"]].get("after", {}).get("loss") == "within_parent":
                observed &= columns.labels[:, self.parents[column["head"]]] == 1
            labels[:, place] = np.where(observed, own, 0)
            factor = plan.heads[column["head"]]["lossWeight"] * column["part"] * scale
            factors[:, place] = np.where(observed, factor * columns.weight, 0)
        device = logits.device
        loss = column_losses(plan, logits, torch.from_numpy(labels).to(device))
        return (loss * torch.from_numpy(factors).to(device)).sum()

    def _speaks_of_base(self, head):
        """Whether the head, or one that it comes after, is corrected by the base: without its label it is not known how a row was sampled."""
        return any(self.plan.outputs[h].get("correction") is not None for h in [head, *ancestors_of(self.plan, head)])

    def _end_of_epoch(self):
        state, options = self.state, self.options
        weight, loss = state["trainLoss"]
        offsets = self.counts.offsets()
        validation = self.validation(offsets) if options.validates else None
        if validation is not None and not math.isfinite(validation):
            raise Failure(f"training diverged in epoch {state['epoch'] + 1}: the validation loss is {validation}")
        point = {
            "epoch": state["epoch"] + 1,
            "step": state["step"],
            "examples": state["examples"],
            "train": loss / weight if weight > 0 else None,
            "validate": validation,
        }
        state["curve"].append(point)
        if self.ranks.rank == 0:
            told = "" if validation is None else f", validation loss {validation:.5f}"
            say(f"epoch {point['epoch']}/{options.epochs}: loss {point['train']:.5f}{told}")
        if self.log is not None:
            self._write({"kind": "epoch", **point})
        if validation is not None:
            if state["best"] is None or validation < state["best"]["loss"]:
                file = self.checkpoints.save_best(state["epoch"])
                state["best"] = {"epoch": state["epoch"], "loss": validation, "offsets": offsets, "file": file}
                state["withoutBetter"] = 0
            else:
                state["withoutBetter"] += 1
                state["stoppedEarly"] = self._stops(state["withoutBetter"], state["epoch"] + 1)
        state["epoch"] += 1
        state["batch"] = 0
        state["trainLoss"] = [0.0, 0.0]

    def _stops(self, without_better, done):
        return without_better >= self.plan.train["patience"] and done < self.options.epochs

    def _rate(self):
        return rate_after(self.state["curve"])

    def validation(self, offsets):
        """The training loss over the validation part; None: it has no row with a label."""
        sums = np.zeros(2)
        loss_weights = np.asarray([head["lossWeight"] for head in self.plan.heads])
        for logits, labels, weights in self.scored("validate", offsets=offsets):
            losses = np.where(np.isnan(labels), 0, np.logaddexp(0, logits) - np.nan_to_num(labels) * logits)
            sums += [weights.sum(), float((losses * loss_weights * weights[:, None]).sum())]
        weight, loss = self.ranks.sum(sums)
        return loss / weight if weight > 0 else None

    def scored(self, what, shuffle=None, offsets=None):
        """This rank's rows of a part, batch by batch: logits, labels, weights."""
        order = Order(self.index, what, max(self.plan.train["batch"], 4096), self.state["lanes"], shuffle)
        for columns in batches(order, self.ranks):
            logits = self.network.predicted(self.tables.batch(columns), offsets).cpu().numpy().astype(np.float64)
            yield logits, columns.labels, columns.weight.astype(np.float64)

    def _open_log(self):
        if self.ranks.rank != 0:
            return
        path = os.path.join(self.options.folder, "log.jsonl")
        self.log = open(path, "ab")
        self.log.truncate(self.state["logBytes"])
        self._write({"kind": "start", "step": self.state["step"], "ranks": self.ranks.size})

    def _write(self, entry):
        self.log.write((json.dumps(entry) + "\n").encode())


def rate_after(curve):
    """Factor of the learning rates in the epoch after a curve: 0.3 for each epoch without a better validation loss."""
    rate, best = 1.0, math.inf
    for point in curve:
        if point["validate"] is None:
            continue
        if point["validate"] < best:
            best = point["validate"]
        else:
            rate *= RATE_FACTOR
    return rate


def rates_to_best(curve):
    """The factors of the epochs that led to the best weights: those with a better loss, as others were gone back from."""
    losses = [math.inf if point["validate"] is None else point["validate"] for point in curve]
    best = losses.index(min(losses))
    led = lambda epoch: all(losses[epoch] < before for before in losses[:epoch])  # noqa: E731
    return [rate_after(curve[:epoch]) for epoch in range(best + 1) if led(epoch)]
