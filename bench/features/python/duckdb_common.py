"""What the DuckDB pipelines have in common: what profile finds are tables of a database file, which encode opens."""

from pathlib import Path
from typing import Any

import duckdb

from rules import BINS, ENDS, FIRST, FREQUENT, HOLDOUT_MS, MISSING, UNKNOWN, VALIDATE_MS, least_count

READERS = {"csv": "read_csv('{}')", "jsonl": "read_json('{}', format = 'newline_delimited')", "parquet": "read_parquet('{}')"}


class DuckDBPipeline:
    HEADS: dict[str, str]
    TIME: str

    def __init__(self, config: dict[str, Any]) -> None:
        self.config = config
        self.scratch = Path(config["scratch"])
        self.stats_file = self.scratch / "duckdb.stats"
        if config["stage"] != "encode":
            self.stats_file.unlink(missing_ok=True)
        self.has_read = False
        self.database = duckdb.connect(":memory:")
        self.database.execute(f"SET threads = {config['threads']}")
        self.database.execute("SET preserve_insertion_order = false")

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        return self.database.execute(sql).fetchall()

    def primary(self) -> str:
        return READERS[self.config["format"]].format(self.file(self.config["primary"]))

    def file(self, path: str) -> str:
        return str(Path(self.config["root"]) / path).replace("'", "''")

    def profile(self) -> dict[str, Any]:
        self.open()
        return {
            "vocabularies": self.statistics(),
            "rows": {name: self.count(f"log WHERE part = {part}") for part, name in enumerate(("train", "validate", "holdout"))},
            "heads": {name: list(self.run(f"SELECT count({c}), sum({c}::INT)::BIGINT FROM log WHERE part = 0")[0]) for name, c in self.HEADS.items()},
        }

    def encode(self) -> int:
        """Bytes of the Parquet file that the encoded rows are written to."""
        self.open()
        out = self.scratch / "duckdb.parquet"
        self.run(f"COPY ({self.encoded()}) TO '{out}' (FORMAT parquet, COMPRESSION snappy)")
        return out.stat().st_size

    def open(self) -> None:
        """The log with its part of each row, in memory; once where both stages run."""
        if self.has_read:
            return
        self.has_read = True
        self.run(f"ATTACH '{self.stats_file}' AS stats")
        self.read()
        (holdout,) = self.run(f"SELECT epoch_ms(max({self.TIME})) - {HOLDOUT_MS} FROM unsplit")[0]
        (validate,) = self.run(f"SELECT epoch_ms(max({self.TIME})) - {VALIDATE_MS} FROM unsplit WHERE epoch_ms({self.TIME}) <= {holdout}")[0]
        part = f"CASE WHEN epoch_ms({self.TIME}) > {holdout} THEN 2 WHEN epoch_ms({self.TIME}) > {validate} THEN 1 ELSE 0 END"
        self.run(f"CREATE VIEW log AS SELECT *, {part} AS part FROM unsplit")

    def read(self) -> None:
        """Makes `unsplit`."""
        raise NotImplementedError

    def statistics(self) -> dict[str, int]:
        raise NotImplementedError

    def encoded(self) -> str:
        raise NotImplementedError

    def count(self, relation: str) -> int:
        return self.run(f"SELECT count(*) FROM {relation}")[0][0]

    def vocabulary(self, name: str, keys: str, least: int | None = None, top: int | None = None) -> int:
        """Makes stats.vocab_NAME (key, id) of a query of `key` and `n`. How many entries it has."""
        self.run(f"CREATE OR REPLACE TEMP TABLE counted AS SELECT key, sum(n)::BIGINT AS n FROM ({keys}) WHERE key IS NOT NULL GROUP BY key")
        at_least = least if least is not None else least_count(self.count("counted"))
        order = "ORDER BY n DESC, key"
        self.run(
            f"CREATE OR REPLACE TABLE stats.vocab_{name} AS SELECT key, (row_number() OVER ({order}) + {FIRST - 1})::UINTEGER AS id "
            f"FROM counted WHERE n >= {at_least} {order} {'' if top is None else f'LIMIT {top}'}"
        )
        return self.count(f"stats.vocab_{name}")

    def bins(self, name: str, values: str, squash: str | None = None, clip: tuple[float, float] | None = None) -> None:
        """Makes stats.bins_NAME (low, next, place) and stats.clip_NAME of a query of `x` and `n`."""
        self.run(f"CREATE OR REPLACE TEMP TABLE counted AS SELECT x, sum(n)::BIGINT AS n FROM ({values}) WHERE x IS NOT NULL GROUP BY x")
        (total,) = self.run("SELECT sum(n) FROM counted")[0]
        low, high = clip or self.quantiles("counted", list(ENDS))
        steps = [i / (BINS // 2) for i in range(BINS // 2 + 1)]
        every = [low, high, *self.quantiles("counted", steps), *self.quantiles(f"(FROM counted WHERE n <= {total / BINS})", steps)]
        frequent = f"SELECT x FROM counted WHERE n >= {FREQUENT * total}"
        x = squashed("greatest(least(x, {high}), {low})".format(low=low, high=high), squash)
        self.run(
            f"CREATE OR REPLACE TABLE stats.bins_{name} AS SELECT x AS low, lead(x) OVER (ORDER BY x) AS next, row_number() OVER (ORDER BY x) AS place "
            f"FROM (SELECT DISTINCT {x} AS x FROM (SELECT unnest({every}) AS x UNION ALL {frequent}))"
        )
        self.run(f"CREATE OR REPLACE TABLE stats.clip_{name} AS SELECT {low}::DOUBLE AS low, {high}::DOUBLE AS high")

    def quantiles(self, counted: str, at: list[float]) -> list[float]:
        """Of values that each come `n` times."""
        sql = f"""WITH c AS (SELECT x, sum(n) OVER (ORDER BY x) AS up_to FROM {counted}),
            p AS (SELECT p, p * ((SELECT max(up_to) FROM c) - 1) AS place FROM (SELECT unnest({at}) AS p)),
            q AS (SELECT p, place, (SELECT min(x) FROM c WHERE up_to > floor(place)) AS a,
                coalesce((SELECT min(x) FROM c WHERE up_to > floor(place) + 1), (SELECT max(x) FROM c)) AS b FROM p)
            SELECT a + (place - floor(place)) * (b - a) FROM q ORDER BY p"""
        return [row[0] for row in self.run(sql) if row[0] is not None]

    def places(self, name: str, distinct: str, squash: str | None = None) -> None:
        """Makes the temporary table places_NAME (x, place) of all values of a query of `x`: a merge with the boundaries, each value once."""
        clipped = squashed("greatest(least(x, c.high), c.low)", squash)
        self.run(
            f"CREATE OR REPLACE TEMP TABLE places_{name} AS SELECT v.x, (b.place + coalesce((v.y - b.low) / (b.next - b.low), 0))::FLOAT AS place "
            f"FROM (SELECT x, {clipped} AS y FROM ({distinct}), stats.clip_{name} c WHERE x IS NOT NULL) v ASOF JOIN stats.bins_{name} b ON v.y >= b.low"
        )

    def list_ids(self, name: str, table: str, row: str, column: str, vocabulary: str) -> None:
        """Makes the temporary table NAME (row, ids) of a list column: a join of all elements is what DuckDB is quick at."""
        kept = f"list_filter({column}, lambda e: e IS NOT NULL)[:50]"
        self.run(
            f"""CREATE OR REPLACE TEMP TABLE {name} AS SELECT {row}, list(coalesce(v.id, {UNKNOWN})::UINTEGER ORDER BY j) AS ids
            FROM (SELECT {row}, unnest({kept}) AS key, generate_subscripts({kept}, 1) AS j FROM {table}) k
            LEFT JOIN stats.vocab_{vocabulary} v ON k.key = v.key GROUP BY {row}"""
        )

    def vector_statistics(self, name: str, vectors: str) -> None:
        """Makes stats.vector_NAME (low, high, mean, std; the last two are lists) of a query of `v` and `n`."""
        self.run(
            f"CREATE OR REPLACE TEMP TABLE elements AS SELECT unnest(v)::DOUBLE AS x, generate_subscripts(v, 1) AS j, n "
            f"FROM ({vectors}) WHERE v IS NOT NULL AND n > 0"
        )
        self.run("CREATE OR REPLACE TEMP TABLE flat AS SELECT x, sum(n) AS n FROM elements GROUP BY x")
        low, high = self.quantiles("flat", list(ENDS))
        clipped = f"greatest(least(x, {high}), {low})"
        self.run(
            f"CREATE OR REPLACE TABLE stats.vector_{name} AS SELECT {low}::DOUBLE AS low, {high}::DOUBLE AS high, list(mean ORDER BY j) AS mean, list(std ORDER BY j) AS std "
            f"FROM (SELECT j, sum(n * {clipped}) / sum(n) AS mean, sqrt(greatest(sum(n * {clipped} * {clipped}) / sum(n) - mean * mean, 0)) AS std FROM elements GROUP BY j)"
        )


def squashed(x: str, squash: str | None) -> str:
    return f"sign({x}) * ln(1 + abs({x}))" if squash == "log" else x


def sound(vector: str, length: int) -> str:
    """The vector, NULL where it has another length or an element that is no finite number."""
    return f"CASE WHEN len({vector}) = {length} AND isfinite(list_sum({vector})) THEN {vector} END"


def scaled(vector: str, stats: str) -> str:
    # `least` passes over NULL: a missing vector must not come out as a clipped one.
    clipped = f"greatest(least(z[1], {stats}.high), {stats}.low)"
    return f"CASE WHEN {vector} IS NOT NULL THEN list_transform(list_zip({vector}, {stats}.mean, {stats}.std), lambda z: (({clipped} - z[2]) / z[3])::FLOAT) END"


def id_of(column: str, vocabulary: str) -> str:
    return f"CASE WHEN {column} IS NULL THEN {MISSING} ELSE coalesce({vocabulary}.id, {UNKNOWN}) END::UINTEGER"


def hashed(value: str, buckets: int) -> str:
    return f"(hash({value}) % {buckets} + 1)::UINTEGER"
