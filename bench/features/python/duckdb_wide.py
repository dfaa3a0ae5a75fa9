"""13 numbers and 26 categories in DuckDB."""

from duckdb_common import DuckDBPipeline, id_of

NUMBERS = [f"I{i}" for i in range(1, 14)]
TEXTS = [f"C{i}" for i in range(1, 27)]


class Pipeline(DuckDBPipeline):
    HEADS = {"click": "label"}
    TIME = "t"

    def read(self) -> None:
        self.run(f"CREATE TEMP TABLE unsplit AS SELECT t::TIMESTAMP AS t, label, {', '.join(NUMBERS + TEXTS)} FROM {self.primary()}")

    def statistics(self) -> dict[str, int]:
        for name in NUMBERS:
            self.bins(name, f"SELECT {name}::DOUBLE AS x, count(*) AS n FROM log WHERE part = 0 GROUP BY {name}", "log")
        return {name: self.vocabulary(name, f"SELECT {name} AS key, count(*) AS n FROM log WHERE part = 0 GROUP BY {name}", 10) for name in TEXTS}

    def encoded(self) -> str:
        for name in NUMBERS:
            self.places(name, f"SELECT DISTINCT {name} AS x FROM log", "log")
        numbers = ", ".join(f"coalesce(p_{name}.place, 0)::FLOAT AS {name}" for name in NUMBERS)
        texts = ", ".join(f"{id_of(f'l.{name}', f'v_{name}')} AS {name}" for name in TEXTS)
        joins = " ".join(
            [f"LEFT JOIN places_{name} p_{name} ON l.{name} = p_{name}.x" for name in NUMBERS]
            + [f"LEFT JOIN stats.vocab_{name} v_{name} ON l.{name} = v_{name}.key" for name in TEXTS]
        )
        return f"SELECT l.part, l.t, l.label::TINYINT AS label, {numbers}, {texts} FROM log l {joins}"
