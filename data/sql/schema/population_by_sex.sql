CREATE TABLE population_by_sex (
  economy economy_code,
  year USMALLINT,
  female UINTEGER NOT NULL,
  male UINTEGER NOT NULL,
  PRIMARY KEY (economy, year)
);
