CREATE TABLE remittance_matrix_economy (
  year USMALLINT,
  economy economy_code,
  as_sender BOOLEAN NOT NULL,
  as_receiver BOOLEAN NOT NULL,
  published_paid_usd DOUBLE,
  published_received_usd DOUBLE,
  PRIMARY KEY (year, economy)
);
