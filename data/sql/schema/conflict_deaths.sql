CREATE TABLE conflict_deaths (
  source source_id,
  edition VARCHAR,
  economy economy_code,
  year USMALLINT,
  best UINTEGER NOT NULL,
  low UINTEGER NOT NULL,
  high UINTEGER NOT NULL,
  PRIMARY KEY (source, edition, economy, year)
);
