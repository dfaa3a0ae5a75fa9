"""
Checkpoints by torch.distributed.checkpoint: every rank writes its shards to `checkpoint/NAME.tmp`, and the first one renames the folder when all
is on disk, so one that is there is whole. The folder has to be one that all ranks see. A checkpoint can be read by another number of ranks.
"""
import json
import os
import re
import shutil
import warnings

import torch
import torch.distributed.checkpoint as dcp

from .failure import Failure
from .plan import read_json

STATE_VERSION = 1
NAME = re.compile(r"^step-(\d+)-(\d+)$")


class Checkpoints:
    def __init__(self, folder, network, dense, tables, ranks):
        self.folder = os.path.join(folder, "checkpoint")
        self.network, self.dense, self.tables, self.ranks = network, dense, tables, ranks

    def _weights(self):
        tensors = {f"param:{name}": weight.detach() for name, weight in self.network.weights.items()}
        return {**tensors, **{f"table:{id}": shards for id, shards in self.tables.sharded().items()}}

    def _all(self):
        moments = {f"moment:{name}": value for name, value in self.dense.tensors().items()}
        accumulators = {f"accumulator:{id}": shards for id, shards in self.tables.accumulators().items()}
        return {**self._weights(), **moments, **accumulators}

    def newest(self):
        """The state and the path of the newest checkpoint; None: there is none. Asked on the first rank."""
        if not os.path.isdir(self.folder):
            return None
        found = [(int(m[1]), int(m[2]), m[0]) for m in map(NAME.match, os.listdir(self.folder)) if m]
        if not found:
            return None
        path = os.path.join(self.folder, max(found)[2])
        state = read_json(os.path.join(path, "state.json"))
        if state.get("version") != STATE_VERSION:
            raise Failure(f"{path} is of another version of this program: train from the start")
        return state, path

    def save(self, state):
        name = f"step-{state['step']}-{state['epoch']}"
        self._write(name, self._all(), state)
        self._keep({name, (state["best"] or {}).get("file")})

    def save_best(self, epoch):
        name = f"best-{epoch}"
        self._write(name, self._weights(), None)
        return name

    def load(self, path):
        self._read(path, self._all())

    def load_best(self, name):
        self._read(os.path.join(self.folder, name), self._weights())

    def _write(self, name, tensors, state):
        path = os.path.join(self.folder, name)
        if self.ranks.from_first(lambda: os.path.isdir(path)):
            # The same step of the same run.
            return

        def begin():
            shutil.rmtree(f"{path}.tmp", ignore_errors=True)
            os.makedirs(f"{path}.tmp")

        self.ranks.from_first(begin)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dcp.save(tensors, checkpoint_id=f"{path}.tmp")
        self.ranks.wait()

        def end():
            if state is not None:
                with open(os.path.join(f"{path}.tmp", "state.json"), "w", encoding="utf-8") as file:
                    json.dump(state, file)
                    file.flush()
                    os.fsync(file.fileno())
            os.rename(f"{path}.tmp", path)

        self.ranks.from_first(end)

    def _read(self, path, tensors):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                dcp.load(tensors, checkpoint_id=path)
            except Exception as error:  # noqa: BLE001 a damaged file fails in many ways
                raise Failure(f"the checkpoint {path} cannot be read: {str(error).splitlines()[0]}") from None
        with torch.no_grad():
            for name, weight in self.network.weights.items():
                weight.copy_(tensors[f"param:{name}"])

    def _keep(self, names):
        def remove():
            for other in os.listdir(self.folder):
                if other not in names:
                    shutil.rmtree(os.path.join(self.folder, other), ignore_errors=True)

        self.ranks.from_first(remove)
