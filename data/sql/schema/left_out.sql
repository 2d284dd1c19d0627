CREATE TABLE left_out (
  source source_id NOT NULL,
  edition VARCHAR,
  "table" VARCHAR NOT NULL,
  what VARCHAR NOT NULL,
  "rows" UINTEGER NOT NULL,
  amount DOUBLE,
  unit VARCHAR,
  reason VARCHAR NOT NULL,
  UNIQUE (source, edition, "table", what)
);
