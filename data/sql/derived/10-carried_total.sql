CREATE VIEW newest_total_edition AS
SELECT total.source, total.direction, total.year, max_by(total.edition, release.released) AS edition
FROM (SELECT DISTINCT source, edition, direction, year FROM remittance_total) AS total
JOIN source_edition AS release
  ON release.source = total.source AND release."table" = 'remittance_total'
    AND release.part = total.direction::VARCHAR AND release.edition = total.edition
GROUP BY ALL;
COMMENT ON VIEW newest_total_edition IS 'The newest release that has a year of totals
Of each publisher and direction, the newest release with any figure for the year.
Rests on: remittance_total';
COMMENT ON COLUMN newest_total_edition.source IS 'Id of the source';
COMMENT ON COLUMN newest_total_edition.direction IS 'received or paid';
COMMENT ON COLUMN newest_total_edition.year IS 'Year [year]';
COMMENT ON COLUMN newest_total_edition.edition IS 'Edition of the source';

-- The newest release of each publisher that has the year, for each direction, as published. Releases
-- are not spliced within a year; where two have the years of one line, `edition` tells which is which.
-- A placeholder is no figure and has no row.
CREATE VIEW published_series AS
SELECT
  (CASE total.source WHEN 'knomad-flows' THEN 'knomad' WHEN 'wb-wdi' THEN 'wdi' END)::series_id AS series,
  total.source, total.edition, total.direction, total.year, total.economy, total.usd,
  total.status::VARCHAR::value_status AS status
FROM remittance_total AS total
JOIN newest_total_edition USING (source, direction, edition, year)
WHERE total.status <> 'placeholder';
COMMENT ON VIEW published_series IS 'Newest release of each total, as published
Remittances received and paid, each year from the newest release that the publisher has of it, with figures that are carried forward; placeholders are left out.
Rests on: remittance_total';
COMMENT ON COLUMN published_series.series IS 'knomad or wdi';
COMMENT ON COLUMN published_series.source IS 'Id of the source';
COMMENT ON COLUMN published_series.edition IS 'Edition of the source';
COMMENT ON COLUMN published_series.direction IS 'received or paid';
COMMENT ON COLUMN published_series.year IS 'Year [year]';
COMMENT ON COLUMN published_series.economy IS 'Economy';
COMMENT ON COLUMN published_series.usd IS 'Remittances [US$]';
COMMENT ON COLUMN published_series.status IS 'published, or estimate: the publisher''s own';

-- Figures that are a copy of the year before, as publishers fill years that nobody reported: Yemen's
-- are one amount from 2016 to 2023. Only the first year of such a run has a figure of its own.
--
-- Amounts repeat where they are equal, or apart by under one in 2,000, which another unit's rounding
-- does (Oman: 39,011,703, then 39,000,000, then 39,011,704, since 1987). Three in a row are a run. Small
-- amounts are printed in steps so wide that years equal each other by rounding alone: 1,200,000 is 12
-- steps of 100,000, in which Nicaragua's three years from 2008 say nothing. An amount of k steps meets
-- itself about once in k, so that a run is a copy where k to the power of its repeats is 400 or more:
-- three years of 20 steps, four of 8. Nobody counts remittances in steps of under US$10,000, so none are
-- narrower: Grenada's 18,519 are 50,000 East Caribbean dollars.
CREATE TABLE carried_total AS
WITH stepped AS (
  SELECT
    *,
    -- A year that is missing ends a run.
    lag(year) OVER line IS DISTINCT FROM year - 1
      OR coalesce(abs(usd - lag(usd) OVER line) >= usd / 2000, true) AS own
  FROM published_series
  WHERE usd > 0
  WINDOW line AS (PARTITION BY series, direction, economy ORDER BY year)
),
run AS (
  SELECT *, sum(own::INTEGER) OVER (PARTITION BY series, direction, economy ORDER BY year) AS run
  FROM stepped
),
told AS (
  SELECT
    *,
    min(year) OVER whole AS since, count(*) OVER whole AS years,
    min(usd / greatest(10000, 10 ** (length(usd::VARCHAR) - length(rtrim(usd::VARCHAR, '0'))))) OVER whole AS steps
  FROM run
  WINDOW whole AS (PARTITION BY series, direction, economy, run)
),
copied AS (
  SELECT series, direction, economy, year, usd, since
  FROM told
  WHERE year > since AND years >= 3 AND steps ** (years - 1) >= 400
)
-- What one publisher has copied the other copies too, though its own years begin later.
SELECT
  series, source, edition, direction, economy, year, published_series.usd, least(own.since, other.since) AS since
FROM published_series
LEFT JOIN copied AS own USING (series, direction, economy, year)
LEFT JOIN copied AS other
  ON other.series <> published_series.series AND other.direction = published_series.direction
    AND other.economy = published_series.economy AND other.year = published_series.year
    AND abs(other.usd - published_series.usd) < published_series.usd / 2000
WHERE own.since IS NOT NULL OR other.since IS NOT NULL
ORDER BY ALL;
COMMENT ON TABLE carried_total IS 'Totals carried forward from an earlier year
Figures that their publisher repeats from the year before for three years and more: a copy, not a figure of the year. The atlas keeps them here and tells, ranks and compares none of them.
Rests on: remittance_total';
COMMENT ON COLUMN carried_total.series IS 'knomad or wdi';
COMMENT ON COLUMN carried_total.source IS 'Id of the source';
COMMENT ON COLUMN carried_total.edition IS 'Edition of the source';
COMMENT ON COLUMN carried_total.direction IS 'received or paid';
COMMENT ON COLUMN carried_total.economy IS 'Economy';
COMMENT ON COLUMN carried_total.year IS 'Year that the figure is published for [year]';
COMMENT ON COLUMN carried_total.usd IS 'Remittances, as published [US$]';
COMMENT ON COLUMN carried_total.since IS 'Year of which it is a copy, the last with a figure of its own [year]';
