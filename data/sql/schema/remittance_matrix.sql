CREATE TABLE remittance_matrix (
  year USMALLINT,
  source source_id NOT NULL,
  edition VARCHAR NOT NULL,
  cells_positive UINTEGER NOT NULL,
  cells_zero UINTEGER NOT NULL,
  cells_blank UINTEGER NOT NULL,
  cells_note UINTEGER NOT NULL,
  blank_means blank_meaning NOT NULL,
  economies USMALLINT NOT NULL,
  total_published_usd DOUBLE,
  note VARCHAR,
  PRIMARY KEY (year)
);
