"""
A peer of bench/peers.ts as a process of its own: takes steps, or its holdout log-loss, when told so on standard input; answers
with one line of JSON each. Usage: worker.py PEER FOLDER THREADS
"""

import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Protocol

# By name of the peer's module; each has PEERS: dict[str, Callable[[Exported, int], Peer]].
MODULES = {"torch": "torch_peers", "fuxictr": "fuxictr_peer", "keras": "tensorflow_peers", "tensorflow": "tensorflow_peers"}


class Peer(Protocol):
    description: str

    def step(self) -> float:
        """One training step on the next batch; its loss before the step."""
        ...

    def holdout_loss(self) -> float:
        """Mean over rows of the sum over heads of log-loss."""
        ...


def main() -> None:
    name, folder, threads = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    # Libraries print what they like: answers have a channel of their own.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    # Before any of them is imported: they read it once.
    os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = str(threads)
    from exported import Exported

    peer: Peer = importlib.import_module(MODULES[name.split("-")[0]]).PEERS[name](Exported(folder), threads)

    def answer(value: object) -> None:
        answers.write(json.dumps(value) + "\n")
        answers.flush()

    answer({"description": peer.description})
    for line in sys.stdin:
        command = json.loads(line)
        if command["do"] == "steps":
            answer(take_steps(peer, command["steps"], command["seconds"]))
        elif command["do"] == "holdout":
            answer({"loss": peer.holdout_loss()})


def take_steps(peer: Peer, steps: int, seconds: float) -> dict[str, list[float]]:
    """Some steps, fewer if they take longer than `seconds` together."""
    times: list[float] = []
    losses: list[float] = []
    while len(times) < steps and sum(times) < 1000 * seconds:
        start = time.perf_counter()
        losses.append(peer.step())
        times.append(1000 * (time.perf_counter() - start))
    return {"times": times, "losses": losses}


main()
