CREATE TYPE official_definition AS ENUM ('transfers', 'cash', 'cash_land', 'cash_sea', 'workers', 'non_commercial');
CREATE TYPE partner_group AS ENUM ('world', 'eu', 'gcc_other', 'other', 'unidentified');
CREATE TYPE period_kind AS ENUM ('year', 'quarter', 'month');

CREATE TABLE official_flow (
  source source_id,
  edition VARCHAR,
  definition official_definition,
  reporter economy_code NOT NULL,
  direction money_direction,
  partner_group partner_group,
  partner economy_code,
  period VARCHAR,
  period_kind period_kind NOT NULL,
  year USMALLINT NOT NULL,
  usd BIGINT NOT NULL,
  transfers UINTEGER,
  UNIQUE (source, edition, definition, direction, partner_group, partner, period_kind, period)
);
