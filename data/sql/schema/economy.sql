CREATE TABLE economy (
  economy economy_code,
  iso2 VARCHAR,
  m49 USMALLINT,
  name VARCHAR NOT NULL,
  region region,
  subregion VARCHAR,
  wb_region VARCHAR,
  income income_group,
  ldc BOOLEAN NOT NULL,
  lldc BOOLEAN NOT NULL,
  sids BOOLEAN NOT NULL,
  fcv BOOLEAN NOT NULL,
  placed BOOLEAN NOT NULL,
  lon DOUBLE,
  lat DOUBLE,
  note VARCHAR,
  PRIMARY KEY (economy)
);
