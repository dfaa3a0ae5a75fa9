"""
The folder of encoded rows (docs/decisions/encoded-rows.md): `_adsc.json` and Parquet files in `day=…/`. Rows are named by their place in the
sorted list of row groups, so that a position in an epoch is a number.
"""
import hashlib
import json
import os

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from .failure import Failure
from .plan import delayed_heads, read_json
from .sampling import sampling_factor

VERSION = 1
PARTS = ("train", "validate", "holdout")
#: Rows that are read together: parts of the data, and whether negative sampling thins them out.
WHAT = {
    "sampled": (("train",), True),
    "train": (("train",), False),
    "validate": (("validate",), False),
    "refit": (("train", "validate"), True),
    "refit_all": (("train", "validate"), False),
}


class Encoded:
    def __init__(self, folder, plan, seed):
        self.folder, self.plan, self.seed = folder, plan, seed
        about = read_json(os.path.join(folder, "_adsc.json"))
        if about.get("version") != VERSION:
            raise Failure(f"{folder}/_adsc.json is of version {about.get('version')}, and this program reads {VERSION}")
        if about.get("fingerprint") != plan.fingerprint:
            raise Failure(
                f"{folder} was encoded for another plan (fingerprint {str(about.get('fingerprint'))[:12]}, this one is"
                f" {plan.fingerprint[:12]}): encode again"
            )
        self.files = self._files(about)
        self.groups = [(file, group) for file, (_, sizes) in enumerate(self.files) for group in range(len(sizes))]
        self._open = {}
        names = [(name, sizes) for name, sizes in self.files]
        self.key = hashlib.sha256(json.dumps([about, names], sort_keys=True).encode()).hexdigest()

    def _files(self, about):
        """Paths of the files with the sizes of their row groups; what is missing, half-written or of another schema is refused."""
        listed = about.get("files")
        found = sorted(
            os.path.relpath(os.path.join(at, name), self.folder).replace(os.sep, "/")
            for at, _, names in os.walk(self.folder)
            for name in names
            if name.endswith(".parquet")
        )
        if listed is not None:
            expected = {entry["path"]: entry["rows"] for entry in listed}
            missing = sorted(set(expected) - set(found))
            if missing:
                raise Failure(f"{self.folder} lacks {missing[0]}, which its _adsc.json lists: encode that day again")
            strange = sorted(set(found) - set(expected))
            if strange:
                raise Failure(f"{self.folder} holds {strange[0]}, which its _adsc.json does not list")
        needed = self.columns_of_rows() + [column_of(name) for name in self.signals()]
        files = []
        for path in found:
            try:
                file = pq.ParquetFile(os.path.join(self.folder, path))
            except (OSError, pa.ArrowInvalid) as error:
                raise Failure(f"{path} cannot be read, so it may be half-written: {error}") from None
            lacking = [name for name in needed if name not in file.schema_arrow.names]
            if lacking:
                raise Failure(f"{path} has no column '{lacking[0]}': it was encoded by another plan, encode that day again")
            meta = file.metadata
            if listed is not None and meta.num_rows != expected[path]:
                raise Failure(f"{path} has {meta.num_rows} rows, and _adsc.json says {expected[path]}: it was changed")
            files.append((path, [meta.row_group(i).num_rows for i in range(meta.num_row_groups)]))
        if not files:
            raise Failure(f"{self.folder} holds no Parquet file")
        return files

    def signals(self):
        return list(dict.fromkeys([*self.plan.vecs, *(use.signal for use in self.plan.uses)]))

    def columns_of_rows(self):
        """What decides how a row is used."""
        return [
            "_split",
            "_key",
            "_weight",
            *([] if self.plan.sources is None else ["_source"]),
            *(f"_label_{name}" for name in self.plan.head_names),
            *(f"_delay_{self.plan.head_names[head]}" for head in delayed_heads(self.plan)),
        ]

    def read(self, group, columns):
        file, number = self.groups[group]
        path = self.files[file][0]
        # Files stay open: their footers are read once.
        if path not in self._open:
            if len(self._open) > 64:
                self._open.clear()
            self._open[path] = pq.ParquetFile(os.path.join(self.folder, path))
        try:
            return self._open[path].read_row_group(number, columns=columns, use_threads=False)
        except (OSError, pa.ArrowInvalid) as error:
            raise Failure(f"{path} cannot be read: {error}") from None

    def rows_of(self, group):
        """Labels [rows, heads] with NaN where masked, delays [rows, heads that have them], weight, tower, key, and the part of each row."""
        return self.named(group, self._rows_of)

    def named(self, group, read):
        """What is wrong with a row group, with the file that it is in."""
        try:
            return read(group)
        except Failure as failure:
            raise Failure(f"{self.files[self.groups[group][0]][0]}: {failure}") from None
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError, pa.ArrowTypeError, TypeError, AttributeError) as error:
            path = self.files[self.groups[group][0]][0]
            raise Failure(f"{path} has a column of another type than encoded rows have: {error}") from None

    def _rows_of(self, group):
        table = self.read(group, self.columns_of_rows())
        heads = self.plan.head_names
        labels = np.stack([floats(table[f"_label_{name}"]) for name in heads], 1)
        weight = floats(table["_weight"])
        if not (np.isnan(labels) | (labels == 0) | (labels == 1)).all():
            raise Failure("it has labels that are neither 0 nor 1")
        if not (np.isfinite(weight) & (weight >= 0)).all():
            raise Failure("it has weights that are no number of at least 0")
        delays = [floats(table[f"_delay_{heads[head]}"]) for head in delayed_heads(self.plan)]
        delays = np.stack(delays, 1) if delays else np.zeros((len(weight), 0))
        if not (delays >= 0).all():
            raise Failure("it has delays that are no number of at least 0")
        key = table["_key"].combine_chunks().cast(pa.int64()).to_numpy().view(np.uint64)
        source = np.zeros(len(weight), np.int64)
        if self.plan.sources is not None:
            source = table["_source"].combine_chunks().cast(pa.int64()).to_numpy()
            if len(source) > 0 and not -1 <= source.min() <= source.max() < len(self.plan.sources):
                raise Failure(f"it has sources beyond the plan's {len(self.plan.sources)}")
        part = parts_of(table["_split"])
        if (part < 0).any():
            raise Failure(f"it has rows of a part that is none of {', '.join(PARTS)}")
        return Rows(labels, delays, weight, key, source, part)

    def picked(self, rows, what):
        """Places of the rows (of WHAT) that have a loss, and the factor of negative sampling on their weights."""
        parts, sampled = WHAT[what]
        chosen = np.isin(rows.part, [PARTS.index(part) for part in parts]) & (rows.weight > 0) & ~np.isnan(rows.labels).all(1)
        only = self.plan.train["sources"]
        if only is not None:
            wanted = [self.plan.sources.index(name) for name in only if name in (self.plan.sources or [])]
            chosen &= np.isin(rows.source, wanted)
        if not sampled:
            places = np.flatnonzero(chosen)
            return places, np.ones(len(places))
        factor = sampling_factor(self.plan, self.seed, rows.key, rows.labels)
        places = np.flatnonzero(chosen & (factor > 0))
        return places, factor[places]


def column_of(signal):
    """Names of signals that begin with _ get another one: what begins with one _ is not of a signal."""
    return f"_{signal}" if signal.startswith("_") else signal


class Rows:
    def __init__(self, labels, delays, weight, key, source, part):
        self.labels, self.delays, self.weight, self.key, self.source, self.part = labels, delays, weight, key, source, part


def floats(column):
    """A column of numbers as float64, NaN where null."""
    return column.combine_chunks().cast(pa.float64()).to_numpy(zero_copy_only=False)


def parts_of(column):
    """Index in PARTS; −1 for any other text."""
    coded = column.combine_chunks().dictionary_encode()
    places = [PARTS.index(name) if name in PARTS else -1 for name in coded.dictionary.to_pylist()]
    indices = coded.indices.fill_null(len(places)).to_numpy(zero_copy_only=False)
    return np.asarray([*places, -1])[indices]
