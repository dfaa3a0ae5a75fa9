"""What adsc chooses where a spec states nothing: the pipelines choose by the same rules."""

BINS = 48
FREQUENT = 0.002
ENDS = (0.001, 0.999)
DAY_MS = 86_400_000
HOLDOUT_MS = DAY_MS
VALIDATE_MS = DAY_MS // 4


def least_count(distinct: int) -> int:
    """How often a value has to be seen to be in a vocabulary without a `min_count`."""
    return 2 if distinct > 100 else 1


# Ids of every vocabulary: missing, unknown, then the entries; of hashes: missing, then the buckets.
MISSING, UNKNOWN, FIRST = 0, 1, 2
