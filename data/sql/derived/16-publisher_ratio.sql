-- How far the two publishers lie apart on one total, in the newest year that both have.
CREATE VIEW publisher_ratio AS
SELECT
  direction, economy, max(year) AS year,
  arg_max(greatest(wdi.usd / knomad.usd, knomad.usd / wdi.usd), year) AS ratio
FROM (FROM remittance_series WHERE series = 'wdi' AND usd > 0) AS wdi
JOIN (FROM remittance_series WHERE series = 'knomad' AND usd > 0) AS knomad USING (direction, economy, year)
GROUP BY direction, economy;
COMMENT ON VIEW publisher_ratio IS 'How far the two publishers lie apart
For each economy and direction, the newest year in which the World Bank and KNOMAD both have a total, and how many times the larger is the smaller: over three, the atlas tells no trend from either.
Rests on: remittance_total';
COMMENT ON COLUMN publisher_ratio.direction IS 'received or paid';
COMMENT ON COLUMN publisher_ratio.economy IS 'Economy';
COMMENT ON COLUMN publisher_ratio.year IS 'Newest year of both [year]';
COMMENT ON COLUMN publisher_ratio.ratio IS 'How many times the smaller figure the larger is, 1 where they agree [times]';
