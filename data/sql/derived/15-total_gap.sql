-- Why there is no figure where a publisher's 0 stands for "not reported", or where it repeats an
-- earlier year's. Of the headline: where neither publisher has the word. A 0 that the newest release
-- no longer has is none of its publisher's any more; what a publisher noted of it once still holds.
CREATE VIEW total_gap AS
WITH unsaid AS (
  SELECT
    (CASE source WHEN 'knomad-flows' THEN 'knomad' WHEN 'wb-wdi' THEN 'wdi' END)::series_id AS publisher,
    direction, economy, year, reason::VARCHAR AS reason, NULL::USMALLINT AS since
  FROM remittance_total
  SEMI JOIN (
    FROM remittance_total JOIN newest_total_edition USING (source, direction, edition, year) WHERE status = 'placeholder'
  ) AS kept USING (source, direction, economy, year)
  WHERE status = 'placeholder'
  UNION ALL
  SELECT series, direction, economy, year, 'carried', since
  FROM carried_total
),
missing AS (
  SELECT publisher AS series, *
  FROM unsaid
  ANTI JOIN remittance_series AS told
    ON told.series = publisher AND told.direction = unsaid.direction AND told.economy = unsaid.economy AND told.year = unsaid.year
  UNION ALL
  SELECT 'headline', *
  FROM unsaid
  ANTI JOIN headline_total USING (direction, economy, year)
)
-- An amount that is repeated first, then a publisher's own word, what contradicts the 0, and what
-- stands beside it.
SELECT series, direction, economy, year, reason, publisher, since
FROM missing
QUALIFY row_number() OVER (
  PARTITION BY series, direction, economy, year
  ORDER BY list_position(['carried', 'publisher_note', 'other_series', 'matrix', 'other_years', 'no_year'], reason), publisher
) = 1;
COMMENT ON VIEW total_gap IS 'Why a total is not told
Economies and years for which a publisher has a 0 that is no figure, or a figure that is carried forward, and no figure stands in its place.
Rests on: remittance_total';
COMMENT ON COLUMN total_gap.series IS 'knomad, wdi, or headline: what the atlas speaks of';
COMMENT ON COLUMN total_gap.direction IS 'received or paid';
COMMENT ON COLUMN total_gap.economy IS 'Economy';
COMMENT ON COLUMN total_gap.year IS 'Year [year]';
COMMENT ON COLUMN total_gap.reason IS 'carried (an earlier year’s figure, repeated); or why a 0 is none: publisher_note (its publisher says so), other_series (the other has an amount), matrix (the matrix has money there), other_years (years beside it have amounts), no_year (no year has one)';
COMMENT ON COLUMN total_gap.publisher IS 'Whose 0 or repeated figure it is: wdi or knomad';
COMMENT ON COLUMN total_gap.since IS 'Year whose figure is repeated [year]';
