CREATE TABLE sending_cost_economy (
  year USMALLINT,
  economy economy_code,
  direction cost_direction,
  cost_pct DOUBLE NOT NULL,
  PRIMARY KEY (year, economy, direction)
);
