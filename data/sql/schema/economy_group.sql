CREATE TABLE economy_group (
  scheme VARCHAR,
  year USMALLINT,
  economy economy_code,
  value VARCHAR NOT NULL,
  PRIMARY KEY (scheme, year, economy)
);
