CREATE TYPE price_index_name AS ENUM ('us_cpi_u', 'mexico_cpi');

CREATE TABLE price_index (
  source source_id,
  edition VARCHAR,
  name price_index_name,
  month VARCHAR,
  year USMALLINT NOT NULL,
  value DOUBLE NOT NULL,
  PRIMARY KEY (source, edition, name, month)
);
