CREATE TABLE remittance_total (
  source source_id,
  edition VARCHAR,
  direction money_direction,
  economy economy_code,
  year USMALLINT,
  usd BIGINT NOT NULL,
  status total_status NOT NULL,
  reason placeholder_reason,
  PRIMARY KEY (source, edition, direction, economy, year)
);
