CREATE TABLE remittance_gdp (
  source source_id,
  edition VARCHAR,
  year USMALLINT,
  economy economy_code,
  percent DOUBLE NOT NULL,
  PRIMARY KEY (source, edition, year, economy)
);
