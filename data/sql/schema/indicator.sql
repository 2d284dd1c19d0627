CREATE TABLE indicator (
  source source_id,
  name indicator_name,
  economy economy_code,
  year USMALLINT,
  value DOUBLE NOT NULL,
  PRIMARY KEY (source, name, economy, year)
);
