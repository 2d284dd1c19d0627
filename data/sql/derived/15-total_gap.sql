-- Why there is no figure where a publisher's 0 stands for "not reported". Of the headline: where
-- neither publisher has the word.
CREATE VIEW total_gap AS
WITH zero AS (
  SELECT
    (CASE source WHEN 'knomad-flows' THEN 'knomad' WHEN 'wb-wdi' THEN 'wdi' END)::series_id AS series,
    direction, economy, year, reason
  FROM remittance_total
  WHERE status = 'placeholder'
),
missing AS (
  SELECT series, direction, economy, year, reason
  FROM zero
  ANTI JOIN remittance_series USING (series, direction, economy, year)
  UNION ALL
  SELECT 'headline', direction, economy, year, reason
  FROM zero
  ANTI JOIN headline_total USING (direction, economy, year)
)
-- A publisher's own word first, then what contradicts the 0, then what stands beside it.
SELECT
  series, direction, economy, year,
  arg_min(reason::VARCHAR, list_position(['publisher_note', 'other_series', 'matrix', 'other_years', 'no_year'], reason::VARCHAR)) AS reason
FROM missing
GROUP BY ALL;
COMMENT ON VIEW total_gap IS 'Why a total is not reported
Economies and years for which a publisher has a 0 that is no figure, and no figure stands in its place.
Rests on: remittance_total';
COMMENT ON COLUMN total_gap.series IS 'knomad, wdi, or headline: what the atlas speaks of';
COMMENT ON COLUMN total_gap.direction IS 'received or paid';
COMMENT ON COLUMN total_gap.economy IS 'Economy';
COMMENT ON COLUMN total_gap.year IS 'Year [year]';
COMMENT ON COLUMN total_gap.reason IS 'Why the 0 is none: publisher_note (its publisher says so), other_series (the other has an amount), matrix (the matrix has money there), other_years (years beside it have amounts), no_year (no year has one)';
