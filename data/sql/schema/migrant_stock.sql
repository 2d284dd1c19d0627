CREATE TABLE migrant_stock (
  edition USMALLINT,
  destination economy_code,
  origin economy_code,
  year USMALLINT,
  female UINTEGER,
  male UINTEGER,
  flags VARCHAR,
  PRIMARY KEY (origin, destination, year, edition)
);
