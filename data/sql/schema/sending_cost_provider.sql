CREATE TABLE sending_cost_provider (
  quarter VARCHAR,
  provider VARCHAR,
  cost_pct DOUBLE NOT NULL,
  observations UINTEGER,
  UNIQUE (quarter, provider)
);
