CREATE TABLE source_edition (
  source source_id,
  "table" VARCHAR,
  part VARCHAR,
  edition VARCHAR,
  label VARCHAR NOT NULL,
  released VARCHAR,
  first_year USMALLINT,
  last_year USMALLINT,
  title VARCHAR,
  PRIMARY KEY (source, "table", part, edition)
);
