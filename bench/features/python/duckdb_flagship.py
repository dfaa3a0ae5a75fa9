"""The flagship's signals in DuckDB: joined tables are encoded row by row of their own, then joined to the log."""

from duckdb_common import DuckDBPipeline, hashed, id_of, scaled, sound

TEXTS = ["country", "device", "language"]


class Pipeline(DuckDBPipeline):
    HEADS = {"click": "clicked", "good_click": "good_click", "scroll_up": "scrolled"}
    TIME = "served_at"

    def read(self) -> None:
        self.run(f"CREATE TEMP TABLE pins AS SELECT row_number() OVER () AS pin_row, * FROM read_parquet('{self.file('data/pins.parquet')}')")
        self.run(f"CREATE TEMP TABLE users AS SELECT row_number() OVER () AS user_row, * FROM read_parquet('{self.file('data/users.parquet')}')")
        columns = ", ".join(f"l.{c}" for c in ["ad_type", "position", *TEXTS, "is_video", "bid", *self.HEADS.values()])
        self.run(
            f"CREATE TEMP TABLE unsplit AS SELECT l.served_at::TIMESTAMP AS served_at, {columns}, p.pin_row, u.user_row FROM {self.primary()} l "
            "LEFT JOIN (SELECT pin_id, pin_row FROM pins) p ON l.pin_id = p.pin_id "
            "ASOF LEFT JOIN (SELECT user_id, updated_at, user_row FROM users) u ON l.user_id = u.user_id AND l.served_at::TIMESTAMP >= u.updated_at"
        )

    def statistics(self) -> dict[str, int]:
        train = "FROM log WHERE part = 0"
        # How often each row of a joined table was joined.
        self.run(f"CREATE TEMP TABLE of_pins AS SELECT pins.*, n FROM pins JOIN (SELECT pin_row, count(*) AS n {train} GROUP BY pin_row) USING (pin_row)")
        self.run(f"CREATE TEMP TABLE of_users AS SELECT users.*, n FROM users JOIN (SELECT user_row, count(*) AS n {train} GROUP BY user_row) USING (user_row)")
        sizes = {name: self.vocabulary(name, f"SELECT {name} AS key, count(*) AS n {train} GROUP BY {name}") for name in TEXTS}
        both = " UNION ALL ".join(f"SELECT unnest(categories[:50]) AS key, n FROM {table}" for table in ("of_pins", "of_users"))
        sizes["category"] = self.vocabulary("category", both, top=50_000)
        self.bins("bid", f"SELECT bid::DOUBLE AS x, count(*) AS n {train} GROUP BY bid", "log", (0, 50))
        self.bins("price", "SELECT price AS x, n FROM of_pins")
        self.bins("user_age", "SELECT age AS x, n FROM of_users")
        self.vector_statistics("pin", f"SELECT {sound('graphsage', 64)} AS v, n FROM of_pins")
        return sizes

    def encoded(self) -> str:
        self.places("bid", "SELECT DISTINCT bid AS x FROM log", "log")
        self.places("price", "SELECT DISTINCT price AS x FROM pins")
        self.places("user_age", "SELECT DISTINCT age AS x FROM users")
        self.list_ids("ids_pins", "pins", "pin_row", "categories", "category")
        self.list_ids("ids_users", "users", "user_row", "categories", "category")
        vector = sound("graphsage", 64)
        self.run(
            f"""CREATE TEMP TABLE encoded_pins AS SELECT pin_row, coalesce({hashed('advertiser_id', 20_000)}, 0) AS advertiser_id,
            c.ids AS pin_category, coalesce(e.place, 0) AS price,
            {scaled(vector, 's')} AS pin_vector, {vector} IS NULL AS pin_vector_missing
            FROM pins LEFT JOIN places_price e ON pins.price = e.x LEFT JOIN ids_pins c USING (pin_row), stats.vector_pin s"""
        )
        self.run(
            f"""CREATE TEMP TABLE encoded_users AS SELECT user_row, c.ids AS user_category,
            list_transform(list_filter(recent_pins, lambda e: e IS NOT NULL)[-20:], lambda e: {hashed('e', 100_000)}) AS recent_pins,
            coalesce(e.place, 0) AS user_age FROM users LEFT JOIN places_user_age e ON users.age = e.x LEFT JOIN ids_users c USING (user_row)"""
        )
        texts = ", ".join(f"{id_of(f'l.{name}', name)} AS {name}" for name in TEXTS)
        vocabularies = " ".join(f"LEFT JOIN stats.vocab_{name} {name} ON l.{name} = {name}.key" for name in TEXTS)
        labels = ", ".join(f"coalesce(l.{column}::TINYINT, -1) AS label_{name}" for name, column in self.HEADS.items())
        return f"""SELECT l.part, l.served_at, (l.ad_type = 'shopping')::UTINYINT AS source, {texts},
            coalesce(hour(l.served_at) + 2, 0)::UINTEGER AS hour, coalesce(l.is_video::INT + 2, 0)::UINTEGER AS is_video,
            coalesce(least(greatest(l.position, 0), 19) + 2, 0)::UINTEGER AS position, coalesce(bid.place, 0)::FLOAT AS bid, {labels},
            coalesce(p.advertiser_id, 0) AS advertiser_id, p.pin_category, coalesce(p.price, 0)::FLOAT AS price, p.pin_vector,
            coalesce(p.pin_vector_missing, true) AS pin_vector_missing, u.user_category, u.recent_pins, coalesce(u.user_age, 0)::FLOAT AS user_age
            FROM log l {vocabularies} LEFT JOIN places_bid bid ON l.bid = bid.x
            LEFT JOIN encoded_pins p ON l.pin_row = p.pin_row LEFT JOIN encoded_users u ON l.user_row = u.user_row"""
