"""
Trains the plan of an adsc build with TorchRec:

    torchrun --nproc-per-node 2 build/torchrec/train.py --data encoded --out trained

README.md next to this file says what it needs and what it writes.
"""
import argparse
import os
import sys

# A build holds what its manifest lists: no compiled files of Python.
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from trainer.failure import Failure, printable  # noqa: E402
from trainer.placement import describe, read_sharding  # noqa: E402
from trainer.plan import Plan  # noqa: E402

WANTED = "torch 2.14.1, torchrec 1.9.2 and fbgemm-gpu-cpu (or fbgemm-gpu) 1.9.0"


def arguments():
    parser = argparse.ArgumentParser(prog="train.py", description="Trains the plan of an adsc build with TorchRec.")
    number = int
    parser.add_argument("--data", help="folder of encoded rows")
    parser.add_argument("--out", help="folder of the run: checkpoints, log, weights; one that all ranks see")
    parser.add_argument("--resume", action="store_true", help="go on from the newest checkpoint in --out, if there is one")
    parser.add_argument("--steps", type=number, help="end after so many steps, without the end of the epoch")
    parser.add_argument("--epochs", type=number, help="at most (default: the plan's)")
    parser.add_argument("--seed", type=number, help="of fresh weights, sampling, shuffles and dropout (default: the plan's)")
    parser.add_argument("--init", help="start from these weights (safetensors of a bundle or a run) instead of fresh ones")
    parser.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    parser.add_argument("--sharding", choices=["auto", "row", "table"], default="auto", help="of all tables (default: as sharding.json says)")
    parser.add_argument("--lanes", type=number, help="parts of each batch that ranks share; at least as many as ranks ever will be")
    parser.add_argument("--checkpoint-every", type=number, help="steps between checkpoints (default: a minute)")
    parser.add_argument("--plan", action="store_true", help="print memory and traffic of each rank, and train nothing")
    parser.add_argument("--ranks", type=number, default=int(os.environ.get("WORLD_SIZE", "1")), help="with --plan: how many")
    args = parser.parse_args()
    if not args.plan and (args.data is None or args.out is None):
        parser.error("--data and --out are needed")
    return args


def main():
    args = arguments()
    here = os.path.dirname(os.path.abspath(__file__))
    plan = Plan(os.path.dirname(here))
    if args.plan:
        if args.ranks < 1:
            raise Failure("--ranks takes a whole number of at least 1")
        if int(os.environ.get("RANK", "0")) == 0:
            print(printable_lines(describe(read_sharding(here, plan), args.ranks, args.sharding)))
        return 0
    try:
        import torch  # noqa: F401
        import fbgemm_gpu  # noqa: F401
        import torchrec  # noqa: F401

        from trainer.main import train
    except (ImportError, OSError, AttributeError) as error:
        raise Failure(
            f"torch, fbgemm and torchrec do not fit together, or one is missing: {str(error).splitlines()[0]}. "
            f"This program is for {WANTED}: README.md says how to install them"
        ) from None
    train(plan, here, args)
    return 0


def printable_lines(text):
    return "\n".join(printable(line) for line in text.split("\n"))


if __name__ == "__main__":
    try:
        code = main()
    except Failure as failure:
        print(f"error: {printable(failure)}", file=sys.stderr, flush=True)
        code = 2
    # Threads of readers and of the process group are of no use any more.
    sys.stdout.flush()
    os._exit(code)
