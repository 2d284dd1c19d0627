CREATE TABLE displaced (
  category displaced_category,
  asylum economy_code,
  origin economy_code,
  year USMALLINT,
  total UINTEGER NOT NULL,
  female UINTEGER,
  male UINTEGER,
  PRIMARY KEY (category, asylum, origin, year)
);
