CREATE TABLE published_total (
  source source_id NOT NULL,
  edition VARCHAR,
  name VARCHAR NOT NULL,
  year USMALLINT,
  value DOUBLE NOT NULL,
  unit VARCHAR NOT NULL,
  UNIQUE (source, edition, name, year)
);
