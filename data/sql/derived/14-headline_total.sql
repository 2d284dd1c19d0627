-- What the atlas says an economy received or paid in a year: one figure, and the other publisher's
-- beside it where the two differ by more than 10 %.
--
-- The World Development Indicators have the word, KNOMAD where they have nothing. Within an economy
-- the two follow each other only where they agree within 10 % at the joint, the nearest year in
-- which both have a figure, before and after. Where they don't, one of them speaks for all years:
-- the one that has more of them. Where no year has both, nothing disagrees, and each has its own.
--
-- No change is told across `break_before`: the publisher is another one than the year before, unless
-- it has that year too, within 1 % of what was told, so that the change is its own; its release is, and the figure falls by over a quarter or grows by over a third, which four of five years
-- of one release don't; or the figure grows or shrinks more than
-- tenfold in a year, which methods do and money does not (Ethiopia in 2024).
CREATE TABLE headline_total AS
WITH pair AS (
  SELECT
    direction, economy, year,
    wdi.usd AS wdi_usd, wdi.source AS wdi_source, wdi.edition AS wdi_edition, wdi.status AS wdi_status,
    knomad.usd AS knomad_usd, knomad.source AS knomad_source, knomad.edition AS knomad_edition, knomad.status AS knomad_status
  FROM (FROM remittance_series WHERE series = 'wdi') AS wdi
  FULL JOIN (FROM remittance_series WHERE series = 'knomad') AS knomad USING (direction, economy, year)
),
jointed AS (
  SELECT
    *,
    last_value(knomad_usd / wdi_usd IGNORE NULLS) OVER (run ROWS UNBOUNDED PRECEDING) AS ratio_before,
    first_value(knomad_usd / wdi_usd IGNORE NULLS) OVER (run ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS ratio_after
  FROM pair
  WINDOW run AS (PARTITION BY direction, economy ORDER BY year)
),
ruled AS (
  SELECT
    direction, economy,
    bool_and(
      coalesce(abs(ratio_before - 1) <= 0.1, true) AND coalesce(abs(ratio_after - 1) <= 0.1, true)
    ) FILTER (wdi_usd IS NULL) AS joined,
    count(wdi_usd) >= count(knomad_usd) AS wdi_longer
  FROM jointed
  GROUP BY direction, economy
),
chosen AS (
  SELECT
    pair.*,
    CASE
      WHEN coalesce(joined, true) THEN wdi_usd IS NOT NULL
      ELSE wdi_longer
    END AS by_wdi
  FROM pair
  JOIN ruled USING (direction, economy)
),
told AS (
  SELECT
    direction, economy, year,
    (CASE WHEN by_wdi THEN 'wdi' ELSE 'knomad' END)::series_id AS series,
    CASE WHEN by_wdi THEN wdi_source ELSE knomad_source END AS source,
    CASE WHEN by_wdi THEN wdi_edition ELSE knomad_edition END AS edition,
    CASE WHEN by_wdi THEN wdi_usd ELSE knomad_usd END AS usd,
    CASE WHEN by_wdi THEN wdi_status ELSE knomad_status END AS status,
    CASE WHEN by_wdi THEN knomad_source ELSE wdi_source END AS other_source,
    CASE WHEN by_wdi THEN knomad_edition ELSE wdi_edition END AS other_edition,
    CASE WHEN by_wdi THEN knomad_usd ELSE wdi_usd END AS other_usd,
    wdi_usd, knomad_usd
  FROM chosen
),
following AS (
  SELECT
    *,
    abs(other_usd / usd - 1) > 0.1 AS differs,
    lag(source) OVER run AS source_before, lag(edition) OVER run AS edition_before,
    coalesce(
      lag(year) OVER run = year - 1
        AND abs(CASE WHEN series = 'wdi' THEN lag(wdi_usd) OVER run ELSE lag(knomad_usd) OVER run END / lag(usd) OVER run - 1) <= 0.01,
      false
    ) AS own_before,
    lag(year) OVER run = year - 1 AS next_year, abs(usd / lag(usd) OVER run) AS growth
  FROM told
  WHERE usd IS NOT NULL
  WINDOW run AS (PARTITION BY direction, economy ORDER BY year)
)
SELECT
  direction, economy, year, usd, series, source, edition, status,
  CASE WHEN differs THEN other_usd END AS other_usd,
  CASE WHEN differs THEN other_source END AS other_source,
  CASE WHEN differs THEN other_edition END AS other_edition,
  CASE
    WHEN source <> source_before AND NOT own_before THEN 'publisher'
    WHEN source = source_before AND edition <> edition_before AND growth NOT BETWEEN 0.75 AND 4 / 3.0 THEN 'vintage'
    WHEN next_year AND growth NOT BETWEEN 0.1 AND 10 THEN 'tenfold'
  END::total_break AS break_before
FROM following
ORDER BY direction, economy, year;
COMMENT ON TABLE headline_total IS 'What the atlas says was received and paid
One figure for each economy, direction and year: the newest World Development Indicators, KNOMAD where they have none and both agree within 10 % at the joint; and the other publisher’s where it differs by over 10 %.
Rests on: remittance_total';
COMMENT ON COLUMN headline_total.direction IS 'received or paid';
COMMENT ON COLUMN headline_total.economy IS 'Economy';
COMMENT ON COLUMN headline_total.year IS 'Year [year]';
COMMENT ON COLUMN headline_total.usd IS 'Remittances [US$]';
COMMENT ON COLUMN headline_total.series IS 'Whose figure it is: wdi or knomad';
COMMENT ON COLUMN headline_total.source IS 'Id of the source';
COMMENT ON COLUMN headline_total.edition IS 'Edition of the source';
COMMENT ON COLUMN headline_total.status IS 'published, or estimate: the publisher''s own';
COMMENT ON COLUMN headline_total.other_usd IS 'What the other publisher has, where it differs by over 10 % [US$]';
COMMENT ON COLUMN headline_total.other_source IS 'Id of its source';
COMMENT ON COLUMN headline_total.other_edition IS 'Edition of its source';
COMMENT ON COLUMN headline_total.break_before IS 'Why no change is told from the figure before: publisher or vintage (another one), tenfold (more than tenfold in a year)';
