CREATE TABLE subnational_flow (
  source source_id,
  edition VARCHAR,
  subdivision VARCHAR,
  economy economy_code NOT NULL,
  direction money_direction NOT NULL,
  partner economy_code,
  period VARCHAR,
  year USMALLINT NOT NULL,
  usd BIGINT NOT NULL,
  PRIMARY KEY (source, edition, subdivision, period)
);
