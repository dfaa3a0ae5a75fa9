"""The processes that train together: torchrun's ranks, over gloo (CPU) or nccl (GPU)."""
import os

import torch
import torch.distributed as dist


class Ranks:
    def __init__(self, device):
        self.local = int(os.environ.get("LOCAL_RANK", "0"))
        if device == "auto":
            device = "cuda" if torch.cuda.is_available() else "cpu"
        self.device = torch.device("cuda", self.local) if device == "cuda" else torch.device("cpu")
        if device == "cuda":
            torch.cuda.set_device(self.device)
        for name, value in (("RANK", "0"), ("WORLD_SIZE", "1"), ("MASTER_ADDR", "127.0.0.1"), ("MASTER_PORT", "0")):
            os.environ.setdefault(name, value)
        dist.init_process_group("nccl" if device == "cuda" else "gloo")
        self.rank, self.size = dist.get_rank(), dist.get_world_size()
        self.local_size = int(os.environ.get("LOCAL_WORLD_SIZE", self.size))

    def sum(self, values):
        """Float64 sums over ranks, as a numpy array."""
        tensor = torch.as_tensor(values, dtype=torch.float64).to(self.device)
        dist.all_reduce(tensor)
        return tensor.cpu().numpy()

    def sum_in_place(self, tensor):
        dist.all_reduce(tensor)

    def gather(self, value):
        """A value of every rank, in the order of ranks."""
        if self.size == 1:
            return [value]
        values = [None] * self.size
        dist.all_gather_object(values, value)
        return values

    def from_first(self, make):
        """What the first rank makes, on all. What it raises, all raise."""
        box = [None, None]
        if self.rank == 0:
            try:
                box[0] = make()
            except Exception as error:  # noqa: BLE001 told on every rank
                box[1] = error
        if self.size > 1:
            dist.broadcast_object_list(box, 0)
        if box[1] is not None:
            raise box[1]
        return box[0]

    def from_first_of(self, value):
        """The first rank's value, on all."""
        box = [value]
        if self.size > 1:
            dist.broadcast_object_list(box, 0)
        return box[0]

    def hand_to_first(self, rank, value):
        """A value of one rank, on the first."""
        if self.rank == rank:
            dist.send_object_list([value], 0)
        elif self.rank == 0:
            box = [None]
            dist.recv_object_list(box, rank)
            return box[0]
        return None

    def wait(self):
        dist.barrier()

    def close(self):
        dist.destroy_process_group()
