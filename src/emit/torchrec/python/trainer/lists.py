"""Columns of encoded signals as numpy arrays; rows of lists of different lengths."""
import numpy as np
import pyarrow as pa

from .failure import Failure


class Lists:
    """Lists of ids with weights, one after the other; row i is [starts[i], starts[i + 1])."""

    def __init__(self, starts, ids, weights):
        self.starts, self.ids, self.weights = starts, ids, weights

    def __len__(self):
        return len(self.starts) - 1

    @property
    def lengths(self):
        return np.diff(self.starts)

    def take(self, rows):
        lengths = self.lengths[rows]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        places = np.repeat(self.starts[:-1][rows] - starts[:-1], lengths) + np.arange(starts[-1])
        return Lists(starts, self.ids[places], self.weights[places])

    def slice(self, begin, end):
        first, last = self.starts[begin], self.starts[end]
        return Lists(self.starts[begin : end + 1] - first, self.ids[first:last], self.weights[first:last])

    def padded(self, more):
        """With empty lists at the end."""
        return Lists(np.concatenate([self.starts, np.full(more, self.starts[-1])]), self.ids, self.weights)

    @staticmethod
    def none():
        return Lists(np.zeros(1, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))

    @staticmethod
    def join(parts):
        if len(parts) == 1:
            return parts[0]
        lengths = np.concatenate([part.lengths for part in parts])
        return Lists(
            np.concatenate([[0], np.cumsum(lengths)]),
            np.concatenate([part.ids for part in parts]),
            np.concatenate([part.weights for part in parts]),
        )

    def without_weightless(self):
        """The same without entries of weight 0: they add nothing, and their rows are not touched."""
        kept = self.weights != 0
        if kept.all():
            return self
        sums = np.concatenate([[0], np.cumsum(kept)])
        return Lists(sums[self.starts], self.ids[kept], self.weights[kept])


def vectors(column, signal):
    """A column of lists of numbers as [rows, width] of float32."""
    width = signal["encoding"]["width"]
    array = column.combine_chunks()
    if pa.types.is_floating(array.type):
        values = array.to_numpy(zero_copy_only=False).astype(np.float32)
    else:
        values = array.flatten().to_numpy(zero_copy_only=False).astype(np.float32)
    if array.null_count > 0 or len(values) != len(array) * width:
        raise Failure(f"the encoded values of signal '{signal['name']}' are not {width} numbers a row, as the plan says")
    if not np.isfinite(values).all():
        raise Failure(f"the encoded values of signal '{signal['name']}' are not all finite numbers")
    return values.reshape(len(array), width)


def id_lists(column, signal, size):
    """A column of ids, or of struct<ids, weights>: without weights an entry weighs 1, or 1/n where the signal's pool is the mean."""
    name = signal["name"]
    array = column.combine_chunks()
    if signal["encoding"]["kind"] == "id" and pa.types.is_integer(array.type) and array.null_count == 0:
        ids = array.to_numpy(zero_copy_only=False).astype(np.int64)
        return Lists(np.arange(len(ids) + 1), held(ids, size, name), np.ones(len(ids), np.float32))
    if array.null_count > 0 or not pa.types.is_struct(array.type):
        raise Failure(f"the encoded values of signal '{name}' are no ids, as the plan has them")
    ids = array.field("ids")
    starts, values = flat(ids)
    values = held(values.astype(np.int64), size, name)
    mean = signal["encoding"].get("pool") == "mean"
    lengths = np.diff(starts)
    each = np.repeat(1 / np.maximum(lengths, 1), lengths) if mean else np.ones(len(values))
    weights = each.astype(np.float32)
    if "weights" in [field.name for field in array.type]:
        own = array.field("weights")
        if own.null_count < len(own):
            of, stated = flat(own)
            given = ~np.asarray(own.is_null())
            if (np.diff(of)[given] != lengths[given]).any():
                raise Failure(f"signal '{name}' has rows with another number of weights than ids")
            weights[np.repeat(given, lengths)] = stated.astype(np.float32)
            if not np.isfinite(weights).all():
                raise Failure(f"the weights of signal '{name}' are not all finite numbers")
    return Lists(starts, values, weights)


def held(ids, size, name):
    if len(ids) > 0 and (ids.min() < 0 or ids.max() >= size):
        raise Failure(f"signal '{name}' was encoded to id {ids.max() if ids.min() >= 0 else ids.min()}, beyond its {size} ids")
    return ids


def flat(array):
    """Starts and values of an array of lists; a null is an empty list."""
    lengths = np.asarray(array.value_lengths().fill_null(0)).astype(np.int64)
    return np.concatenate([[0], np.cumsum(lengths)]), array.flatten().to_numpy(zero_copy_only=False)


def places_as_lists(values, size, name):
    """A number in bins as the rows on both sides of its place, with the weights of linear interpolation."""
    place = values[:, 0].astype(np.float64)
    if not ((place >= 0) & (place <= size - 1)).all():
        raise Failure(f"signal '{name}' has a place beyond its {size} rows")
    low = np.floor(place)
    fraction = place - low
    ids = np.stack([low, np.where(fraction == 0, low, low + 1)], 1).astype(np.int64).reshape(-1)
    weights = np.stack([1 - fraction, fraction], 1).astype(np.float32).reshape(-1)
    return Lists(np.arange(len(place) + 1) * 2, ids, weights)
