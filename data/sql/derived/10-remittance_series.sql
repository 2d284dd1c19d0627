-- The newest release of each publisher that has the year, for each direction. Releases are not
-- spliced within a year; where two have the years of one line, `edition` tells which is which. A
-- placeholder is no figure and has no row.
CREATE VIEW remittance_series AS
WITH newest AS (
  SELECT total.source, total.direction, total.year, max_by(total.edition, release.released) AS edition
  FROM (SELECT DISTINCT source, edition, direction, year FROM remittance_total) AS total
  JOIN source_edition AS release
    ON release.source = total.source AND release."table" = 'remittance_total'
      AND release.part = total.direction::VARCHAR AND release.edition = total.edition
  GROUP BY ALL
)
SELECT
  (CASE total.source WHEN 'knomad-flows' THEN 'knomad' WHEN 'wb-wdi' THEN 'wdi' END)::series_id AS series,
  total.source, total.edition, total.direction, total.year, total.economy, total.usd,
  total.status::VARCHAR::value_status AS status
FROM remittance_total AS total
JOIN newest USING (source, direction, edition, year)
WHERE total.status <> 'placeholder';
COMMENT ON VIEW remittance_series IS 'Newest release of each total
Remittances received and paid, each year from the newest release that the publisher has of it. Publishers are never spliced, and placeholders are left out.
Rests on: remittance_total';
COMMENT ON COLUMN remittance_series.series IS 'knomad or wdi';
COMMENT ON COLUMN remittance_series.source IS 'Id of the source';
COMMENT ON COLUMN remittance_series.edition IS 'Edition of the source';
COMMENT ON COLUMN remittance_series.direction IS 'received or paid';
COMMENT ON COLUMN remittance_series.year IS 'Year [year]';
COMMENT ON COLUMN remittance_series.economy IS 'Economy';
COMMENT ON COLUMN remittance_series.usd IS 'Remittances [US$]';
COMMENT ON COLUMN remittance_series.status IS 'published, or estimate: the publisher''s own';
