"""The program: reads a build and encoded rows, trains, and writes what `adsc bundle` takes."""
import hashlib
import json
import os

from .failure import Failure, say
from .loop import Fit, rates_to_best
from .placement import place, read_sharding


def schedule(rates):
    """A run that goes on for more epochs may find another best one: that is another refit, in a folder of its own."""
    return hashlib.sha256(json.dumps(rates).encode()).hexdigest()[:12]


class Options:
    """Of a fit: see Fit. `identity` is what a run that is resumed must have again."""

    def __init__(self, **given):
        self.__dict__.update(given)


def train(plan, folder, args):
    import numpy as np
    import torch

    from .batches import Index
    from .checkpoint import Checkpoints
    from .dense import Dense
    from .encoded import Encoded
    from .fold import fold, has_own_intercepts, solve_intercepts
    from .network import Network
    from .ranks import Ranks
    from .tables import Tables
    from .weights import GOLDEN_LOGITS, WEIGHTS, read, start, write, write_golden

    sharding = read_sharding(folder, plan)
    ranks = Ranks(args.device)
    try:
        torch.manual_seed(0)
        seed = plan.train["seed"] if args.seed is None else args.seed
        lanes = sharding["lanes"] if args.lanes is None else args.lanes
        lanes = min(lanes, plan.train["batch"])
        if ranks.size > lanes:
            raise Failure(f"{ranks.size} ranks cannot share {lanes} lanes of a batch of {plan.train['batch']}: see --lanes")
        out = os.path.abspath(args.out)
        os.makedirs(out, exist_ok=True)
        encoded = Encoded(args.data, plan, seed)
        index = Index(encoded, ranks, out)
        tables = Tables(plan, place(sharding, ranks.size, args.sharding), ranks)
        network = Network(plan, ranks.device)
        identity = {
            "plan": plan.fingerprint,
            "data": encoded.key,
            "seed": seed,
            "init": None if args.init is None else os.path.getsize(args.init),
        }

        def fit(where, what, epochs, validates, rates=None, steps=None):
            os.makedirs(where, exist_ok=True)
            dense = Dense(plan, network)
            checkpoints = Checkpoints(where, network, dense, tables, ranks)
            options = Options(
                identity=identity,
                lanes=lanes,
                epochs=epochs,
                what=what,
                validates=validates,
                rates=rates,
                steps=steps,
                seed=seed,
                checkpoint_every=args.checkpoint_every,
                folder=where,
            )
            one = Fit(plan, index, network, dense, tables, checkpoints, ranks, options)
            if ranks.from_first(checkpoints.newest) is not None and not (args.resume or where != out):
                raise Failure(f"{out} holds a checkpoint: --resume goes on with it, another --out starts a new run")
            if not one.resume():
                one.new_state()
                if args.init is None:
                    start(plan, network, tables, seed)
                else:
                    read(args.init, plan, network, tables)
            elif ranks.rank == 0:
                say(f"goes on after {one.state['step']} steps, in epoch {one.state['epoch'] + 1}")
            return one, one.run()

        epochs = plan.train["epochs"] if args.epochs is None else args.epochs
        validates = plan.train["validate"] is not None and int(index.total("validate")) > 0
        one, status = fit(out, "sampled", epochs, validates, steps=args.steps)

        def rows(what, shuffled, most, enough):
            parts, seen, count = [], np.zeros(len(plan.heads)), 0.0
            for logits, labels, weights in one.scored(what, [seed, 1 << 20] if shuffled else None):
                parts.append((logits, labels, weights))
                if enough is None and index.total(what) <= most:
                    continue
                counted = ranks.sum([(weights > 0).sum(), *(~np.isnan(labels)).sum(0)])
                count, seen = count + counted[0], seen + counted[1:]
                if count >= most or (enough is not None and (seen >= enough).all()):
                    break
            joined = tuple(np.concatenate([part[i] for part in parts]) if parts else None for i in range(3))
            everyone = ranks.gather(joined)
            if ranks.rank != 0:
                return None
            return tuple(np.concatenate([part[i] for part in everyone if part[i] is not None]) for i in range(3))

        def intercepts(known):
            newest = plan.train["validate"] is not None and plan.train["validate"]["kind"] == "newest"
            solved = ranks.from_first_of(solve_intercepts(plan, rows, index, known, newest))
            fold(plan, network, [solved[0]] * len(plan.towers))
            return solved[1]

        offsets = one.offsets()
        if offsets is not None:
            fold(plan, network, offsets)
        followed = intercepts(None) if has_own_intercepts(plan) and status != "steps" else None
        if plan.train.get("refit") and one.state["best"] is not None and status != "steps":
            rates = rates_to_best(one.state["curve"])
            one, _ = fit(os.path.join(out, f"refit-{schedule(rates)}"), "refit", len(rates), False, rates)
            offsets = one.offsets()
            if offsets is not None:
                fold(plan, network, offsets)
            if followed is not None:
                intercepts(followed)

        path = os.path.join(out, WEIGHTS)
        best = one.state["best"]
        facts = {
            "seed": seed,
            "epochs": epochs,
            "steps": one.state["step"],
            "examples": one.state["examples"],
            "best_epoch": None if best is None else best["epoch"] + 1,
        }
        weights_hash = write(path, plan, network, tables, ranks, facts)
        write_golden(os.path.join(out, GOLDEN_LOGITS), plan, network, tables, ranks, weights_hash)
        if ranks.rank == 0:
            say(f"{status}: {one.state['step']} steps, {one.state['examples']} rows; wrote {path}")
    finally:
        ranks.close()
