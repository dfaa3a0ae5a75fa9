"""A log and a table of as many rows, in DuckDB."""

from duckdb_common import DuckDBPipeline, hashed, id_of, scaled, sound


class Pipeline(DuckDBPipeline):
    HEADS = {"click": "clicked"}
    TIME = "served_at"

    def read(self) -> None:
        self.run(
            "CREATE TEMP TABLE unsplit AS SELECT l.impression_id AS row, l.served_at::TIMESTAMP AS served_at, l.country, l.bid, l.clicked, "
            f"d.price, d.topics, d.item_id, d.recent, {sound('d.content', 16)} AS content FROM {self.primary()} l "
            f"LEFT JOIN read_parquet('{self.file('data/details.parquet')}') d ON l.impression_id = d.impression_id"
        )

    def statistics(self) -> dict[str, int]:
        train = "FROM log WHERE part = 0"
        self.bins("bid", f"SELECT bid AS x, count(*) AS n {train} GROUP BY bid")
        self.bins("price", f"SELECT price AS x, count(*) AS n {train} GROUP BY price")
        self.vector_statistics("content", f"SELECT content AS v, 1 AS n {train}")
        return {
            "country": self.vocabulary("country", f"SELECT country AS key, count(*) AS n {train} GROUP BY country"),
            "topic": self.vocabulary("topic", f"SELECT key, count(*) AS n FROM (SELECT unnest(topics[:50]) AS key {train}) GROUP BY key", top=50_000),
        }

    def encoded(self) -> str:
        self.places("bid", "SELECT DISTINCT bid AS x FROM log")
        self.places("price", "SELECT DISTINCT price AS x FROM log")
        self.list_ids("topic_lists", "log", "row", "topics", "topic")
        return f"""SELECT l.part, l.served_at, coalesce(l.clicked::TINYINT, -1) AS click, {id_of('l.country', 'country')} AS country,
            coalesce(bid.place, 0)::FLOAT AS bid, coalesce(price.place, 0)::FLOAT AS price, t.ids AS topics,
            coalesce({hashed('l.item_id', 100_000)}, 0) AS item,
            list_transform(list_filter(l.recent, lambda e: e IS NOT NULL)[-10:], lambda e: {hashed('e', 100_000)}) AS recent,
            {scaled('l.content', 's')} AS content, l.content IS NULL AS content_missing
            FROM log l LEFT JOIN stats.vocab_country country ON l.country = country.key LEFT JOIN places_bid bid ON l.bid = bid.x
            LEFT JOIN places_price price ON l.price = price.x LEFT JOIN topic_lists t ON l.row = t.row, stats.vector_content s"""
