"""
Batches of an epoch. The global batch is the same set of rows however many ranks share it: the rows of a part, in an order of its own each epoch,
are cut into lanes; a lane gives each batch a fixed number of rows, and a rank reads its lanes and no others. An epoch's last batch is smaller;
no row is dropped. A position is a number of batches.
"""
import hashlib
import json
import os
import queue
import threading

import numpy as np

from .encoded import WHAT, column_of
from .lists import Lists, id_lists, places_as_lists, vectors
from .plan import delayed_heads, tower_of_source

#: Rows of a lane that are shuffled together.
WINDOW = 32_768


class Index:
    """How many rows of each part every row group gives: counted once, by all ranks, and kept in the run's folder."""

    def __init__(self, encoded, ranks, folder):
        self.encoded = encoded
        path = os.path.join(folder, "index.json")
        key = hashlib.sha256(json.dumps([encoded.key, encoded.seed]).encode()).hexdigest()
        known = ranks.from_first(lambda: read_index(path, key))
        if known is None:
            mine = {group: self._count(group) for group in range(ranks.rank, len(encoded.groups), ranks.size)}
            counted = {group: counts for part in ranks.gather(mine) for group, counts in part.items()}
            known = {"key": key, "groups": [counted[group] for group in range(len(encoded.groups))]}
            if ranks.rank == 0:
                write_whole(path, json.dumps(known).encode())
        self.groups = known["groups"]

    def _count(self, group):
        rows = self.encoded.rows_of(group)
        counts = {what: len(self.encoded.picked(rows, what)[0]) for what in WHAT}
        for what in ("train", "refit_all"):
            places, _ = self.encoded.picked(rows, what)
            labels, weight = rows.labels[places], rows.weight[places]
            seen = ~np.isnan(labels)
            counts[f"labelled_{what}"] = seen.sum(0).tolist()
            counts[f"weight_{what}"] = (seen * weight[:, None]).sum(0).tolist()
            counts[f"positives_{what}"] = (np.where(seen, labels, 0) * weight[:, None]).sum(0).tolist()
        return counts

    def rows(self, what):
        return np.asarray([group[what] for group in self.groups], np.int64)

    def total(self, what):
        return np.sum([group[what] for group in self.groups], axis=0)


def read_index(path, key):
    try:
        with open(path, encoding="utf-8") as file:
            known = json.load(file)
    except (OSError, ValueError):
        return None
    return known if known.get("key") == key else None


def write_whole(path, content):
    """A file that is there is whole."""
    temporary = f"{path}.tmp"
    with open(temporary, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


class Order:
    """The rows of a part in an order: `what` is a count of the index, shuffled by `shuffle` (a list of numbers) or as they lie (None)."""

    def __init__(self, index, what, batch, lanes, shuffle):
        self.encoded, self.what, self.shuffle, self.batch = index.encoded, what, shuffle, batch
        rows = index.rows(what)
        groups = np.flatnonzero(rows)
        if shuffle is not None:
            groups = np.random.Generator(np.random.PCG64([*shuffle, 0])).permutation(groups)
        self.groups = groups
        #: Row i of the order lies in groups[g] where starts[g] <= i < starts[g + 1].
        self.starts = np.concatenate([[0], np.cumsum(rows[groups])])
        self.rows = int(self.starts[-1])
        lanes = min(lanes, batch)
        quotas = [(lane + 1) * batch // lanes - lane * batch // lanes for lane in range(lanes)]
        ends = np.cumsum([0, *quotas]) * self.rows // batch
        self.lanes = [(int(ends[i]), int(ends[i + 1]), quotas[i]) for i in range(lanes)]
        self.steps = max((-(-(end - begin) // quota) for begin, end, quota in self.lanes), default=0)

    def lanes_of(self, rank, size):
        count = len(self.lanes)
        return range(rank * count // size, (rank + 1) * count // size)

    def most_rows(self, step, size):
        """Rows of a batch on the rank that has the most."""
        rows = [min(max(end - begin - step * quota, 0), quota) for begin, end, quota in self.lanes]
        return max(sum(rows[lane] for lane in self.lanes_of(rank, size)) for rank in range(size))


class Lane:
    """Reads its range of an order window by window."""

    def __init__(self, order, lane):
        self.order, self.number = order, lane
        self.begin, self.end, self.quota = order.lanes[lane]
        self._group = (-1, None)
        self._window = (-1, None)

    def batch(self, step):
        """The rows of a batch, as Columns; None: the lane is at its end."""
        first = self.begin + step * self.quota
        last = min(first + self.quota, self.end)
        parts = []
        while first < last:
            window = (first - self.begin) // WINDOW
            start = self.begin + window * WINDOW
            stop = min(start + WINDOW, self.end)
            until = min(last, stop)
            parts.append(self._of_window(window, start, stop).slice(first - start, until - start))
            first = until
        return None if not parts else Columns.join(parts)

    def _of_window(self, window, start, stop):
        if self._window[0] != window:
            columns = self._read(start, stop)
            if self.order.shuffle is not None:
                seed = [*self.order.shuffle, 1 + self.number, window]
                columns = columns.take(np.random.Generator(np.random.PCG64(seed)).permutation(stop - start))
            self._window = (window, columns)
        return self._window[1]

    def _read(self, start, stop):
        starts = self.order.starts
        parts = []
        place = int(np.searchsorted(starts, start, "right")) - 1
        while start < stop:
            until = min(stop, int(starts[place + 1]))
            columns = self._of_group(place)
            parts.append(columns.slice(start - int(starts[place]), until - int(starts[place])))
            start, place = until, place + 1
        return Columns.join(parts)

    def _of_group(self, place):
        if self._group[0] != place:
            self._group = (place, read_columns(self.order.encoded, int(self.order.groups[place]), self.order.what))
        return self._group[1]


class Columns:
    """Rows with all that training reads of them."""

    def __init__(self, labels, delays, weight, tower, key, vecs, ids):
        self.labels, self.delays, self.weight, self.tower, self.key = labels, delays, weight, tower, key
        self.vecs, self.ids = vecs, ids

    def __len__(self):
        return len(self.weight)

    def take(self, rows):
        return self._by(lambda array: array[rows], lambda lists: lists.take(rows))

    def slice(self, begin, end):
        return self._by(lambda array: array[begin:end], lambda lists: lists.slice(begin, end))

    def _by(self, array, lists):
        return Columns(
            array(self.labels),
            array(self.delays),
            array(self.weight),
            array(self.tower),
            array(self.key),
            {name: array(values) for name, values in self.vecs.items()},
            {name: lists(values) for name, values in self.ids.items()},
        )

    def padded(self, rows):
        """With rows at the end that no tower takes and that have neither labels nor weight: ranks exchange batches of one size."""
        more = rows - len(self)
        if more == 0:
            return self
        with_more = lambda array, value: np.concatenate(  # noqa: E731
            [array, np.full((more, *array.shape[1:]), value, array.dtype)]
        )
        return Columns(
            with_more(self.labels, np.nan),
            with_more(self.delays, 0),
            with_more(self.weight, 0),
            with_more(self.tower, -1),
            with_more(self.key, 0),
            {name: with_more(values, 0) for name, values in self.vecs.items()},
            {name: lists.padded(more) for name, lists in self.ids.items()},
        )

    @staticmethod
    def none(plan):
        return Columns(
            np.zeros((0, len(plan.heads))),
            np.zeros((0, len(delayed_heads(plan)))),
            np.zeros(0, np.float32),
            np.zeros(0, np.int64),
            np.zeros(0, np.uint64),
            {name: np.zeros((0, plan.signals[name]["encoding"]["width"]), np.float32) for name in plan.vecs},
            {use.signal: Lists.none() for use in plan.uses},
        )

    @staticmethod
    def join(parts):
        if len(parts) == 1:
            return parts[0]
        first = parts[0]
        arrays = lambda of: np.concatenate([of(part) for part in parts])  # noqa: E731
        return Columns(
            arrays(lambda part: part.labels),
            arrays(lambda part: part.delays),
            arrays(lambda part: part.weight),
            arrays(lambda part: part.tower),
            arrays(lambda part: part.key),
            {name: arrays(lambda part, name=name: part.vecs[name]) for name in first.vecs},
            {name: Lists.join([part.ids[name] for part in parts]) for name in first.ids},
        )


def read_columns(encoded, group, what):
    """The rows of a row group that count as `what`, in their order."""
    plan = encoded.plan
    rows = encoded.rows_of(group)
    places, factor = encoded.picked(rows, what)
    everything = len(places) == len(rows.weight)
    table = encoded.read(group, [column_of(name) for name in encoded.signals()])
    vecs, ids = encoded.named(group, lambda _: columns_of(plan, lambda name: table[column_of(name)]))
    columns = Columns(
        rows.labels[places],
        rows.delays[places],
        (rows.weight[places].astype(np.float32) * factor).astype(np.float32),
        np.asarray(tower_of_source(plan))[rows.source[places] + (1 if plan.sources is not None else 0)],
        rows.key[places],
        vecs,
        ids,
    )
    if everything:
        return columns
    columns.vecs = {name: values[places] for name, values in vecs.items()}
    columns.ids = {name: lists.take(places) for name, lists in ids.items()}
    return columns


def columns_of(plan, column):
    """The signals of a table: numbers by signal, lists by signal (a number in bins is a list of two)."""
    vecs = {name: vectors(column(name), plan.signals[name]) for name in plan.vecs}
    ids = {}
    for use in plan.uses:
        if use.signal in ids:
            continue
        signal, size = plan.signals[use.signal], plan.tables[use.table]["rows"]
        if use.kind == "interpolated":
            ids[use.signal] = places_as_lists(vectors(column(use.signal), signal), size, use.signal)
        else:
            ids[use.signal] = id_lists(column(use.signal), signal, size)
    return vecs, ids


def batches(order, ranks, first=0, last=None):
    """The rank's part of each batch, read ahead of its use: as many rows on every rank, where one has fewer they are padded."""
    waiting = queue.Queue(maxsize=2)
    stopped = threading.Event()

    def put(item):
        while not stopped.is_set():
            try:
                return waiting.put(item, timeout=0.1)
            except queue.Full:
                continue

    def work():
        try:
            lanes = [Lane(order, lane) for lane in order.lanes_of(ranks.rank, ranks.size)]
            for step in range(first, order.steps if last is None else min(last, order.steps)):
                parts = [part for part in (lane.batch(step) for lane in lanes) if part is not None]
                columns = Columns.join(parts) if parts else Columns.none(order.encoded.plan)
                put((columns.padded(order.most_rows(step, ranks.size)), None))
            put((None, StopIteration()))
        except BaseException as error:  # noqa: BLE001 what fails in the thread fails in the loop
            put((None, error))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        while True:
            columns, error = waiting.get()
            if isinstance(error, StopIteration):
                return
            if error is not None:
                raise error
            yield columns
    finally:
        stopped.set()
        thread.join()
