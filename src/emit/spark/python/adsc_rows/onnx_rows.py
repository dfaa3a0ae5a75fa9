"""Encoded rows through an ONNX file, batch by batch of Arrow. Runs in workers of the engine, which get the functions of this file by value: it needs nothing else of this folder."""


def scorer(model, plan):
    """A function for mapInArrow. `plan` is of plain values: `inputs` as the model names them, `encoded` columns by signal, `carried` columns, how it is `calibrated`, `names` of what comes."""

    def score(batches):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # The engine has a task per core.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        for batch in batches:
            yield scored(session, batch, plan)

    return score


def scored(session, batch, plan):
    import numpy as np
    import pyarrow as pa

    columns = [batch.column(batch.schema.get_field_index(name)) for name in plan["carried"]]
    rows = batch.num_rows
    heads = len(plan["heads"])
    # What a calibration of logits gives, or the logits themselves.
    wanted = ["output/logits", *(["output/calibrated_logits"] if plan["calibrated"] == "logits" else [])]
    logits = np.empty((len(wanted), rows, heads), np.float32)
    for start in range(0, rows, plan["rows"]):
        part = batch.slice(start, plan["rows"])
        feeds = {port["name"]: fed(part, port, plan) for port in plan["inputs"]}
        for at, answer in enumerate(session.run(wanted, feeds)):
            logits[at, start : start + part.num_rows] = answer
    z = logits[0].astype(np.float64)
    none = ~np.isfinite(z)
    raw = sigmoid(z)
    if plan["calibrated"] == "logits":
        calibrated = sigmoid(logits[1].astype(np.float64))
    elif plan["calibrated"] == "steps":
        calibrated = stepped(z, raw, batch, plan)
    else:
        calibrated = np.full(z.shape, np.nan)
    for at in range(heads):
        columns.append(pa.array(raw[:, at], pa.float64(), mask=none[:, at]))
        columns.append(pa.array(calibrated[:, at], pa.float64(), mask=none[:, at] | ~np.isfinite(calibrated[:, at])))
        if plan["with_logits"]:
            columns.append(pa.array(z[:, at], pa.float64(), mask=none[:, at]))
    return pa.RecordBatch.from_arrays(columns, names=plan["names"])


def sigmoid(z):
    """In double of a float32 logit, as adsc has it: a sigmoid in float32 loses what is small."""
    import numpy as np

    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def stepped(z, raw, batch, plan):
    """An isotonic calibrator: linear between its points, flat outside, by the row's source. Where it has none, q = p."""
    import numpy as np

    steps = plan["steps"]
    part = np.zeros(len(z), np.int64)
    if len(steps) > 1:
        part = whole(batch, plan["source"], "the source").astype(np.int64) + 1
    q = raw.copy()
    for at, of_heads in enumerate(steps):
        own = part == at
        for head, fit in enumerate(of_heads):
            if fit is None or not own.any():
                continue
            q[own, head] = np.interp(z[own, head], fit["logits"], fit["values"]) if fit["logits"] else np.nan
    return q


def fed(batch, port, plan):
    """The tensor of an input, as the onnx export states it."""
    import numpy as np

    if port["part"] == "source":
        return whole(batch, plan["source"], "the source").astype(np.int64)
    signal = plan["encoded"][port["signal"]]
    name = port["signal"]
    if signal["kind"] == "id":
        return whole(batch, signal["column"], name).astype(np.int32).reshape(-1, 1)
    column = batch.column(batch.schema.get_field_index(signal["column"]))
    size = port["size"]
    if signal["kind"] == "vec":
        values = column.flatten().to_numpy(zero_copy_only=False).astype(np.float32)
        if len(values) != len(column) * size:
            raise ValueError(f"the encoded values of signal '{name}' are not {size} a row")
        return values.reshape(-1, size)
    ids, weights = column.flatten()
    lengths = ids.value_lengths().fill_null(0).to_numpy(zero_copy_only=False).astype(np.int64)
    if len(lengths) > 0 and lengths.max() > size:
        raise ValueError(f"signal '{name}' has {lengths.max()} entries, more than its {size}")
    rows = np.repeat(np.arange(len(lengths)), lengths)
    places = np.arange(len(rows)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    if port["part"] == "ids":
        table = np.zeros((len(lengths), size), np.int32)
        table[rows, places] = ids.flatten().to_numpy(zero_copy_only=False)
        return table
    table = np.zeros((len(lengths), size), np.float32)
    table[rows, places] = 1 / np.maximum(lengths, 1)[rows] if signal["mean"] else 1
    given = ~np.asarray(weights.is_null())
    if given.any():
        if (weights.value_lengths().fill_null(0).to_numpy(zero_copy_only=False)[given] != lengths[given]).any():
            raise ValueError(f"signal '{name}' has rows with another number of weights than ids")
        own = given[rows]
        table[rows[own], places[own]] = weights.flatten().to_numpy(zero_copy_only=False)
    return table


def whole(batch, column, name):
    values = batch.column(batch.schema.get_field_index(column))
    if values.null_count > 0:
        raise ValueError(f"signal '{name}' has rows without an id")
    return values.to_numpy(zero_copy_only=False)
