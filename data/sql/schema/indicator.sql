CREATE TABLE indicator (
  source source_id,
  edition indicator_edition,
  name indicator_name,
  economy economy_code,
  year USMALLINT,
  value DOUBLE NOT NULL,
  PRIMARY KEY (name, economy, source, edition, year)
);
