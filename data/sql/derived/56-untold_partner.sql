-- Flows that are not told as the largest part of what their sender or receiver has, for all that their
-- amount is.
--   pair     in the newest matrix, money of a doubted pair
--   few      by the estimate, of a sender where most migrants are from places that it has no money for: on
--            the row of the largest receiver
--   imputed  by the estimate, of a sender where most migrants are imputed, for want of a count; likewise
-- Migrants are those of the newest revision in the year nearest to that of the estimate, of two the later.
CREATE TABLE untold_partner AS
WITH sent AS (
  SELECT year, sender, receiver, usd
  FROM modelled_unpublished
),
counted AS (
  SELECT year, destination, origin, female::DOUBLE + male AS persons, contains(flags, 'i') AS imputed
  FROM migrant_stock
  WHERE edition = newest_stock_edition()
),
nearest AS (
  SELECT estimate.year, stock.year AS counted
  FROM (SELECT DISTINCT year FROM sent) AS estimate, (SELECT DISTINCT year FROM counted) AS stock
  QUALIFY row_number() OVER (
    PARTITION BY estimate.year ORDER BY abs(estimate.year::INTEGER - stock.year), stock.year DESC
  ) = 1
),
hosted AS (
  SELECT
    nearest.year, destination AS sender,
    100 * coalesce(sum(persons) FILTER (sent.usd >= 1000), 0) / nullif(sum(persons), 0) AS covered,
    coalesce(100 * sum(persons) FILTER (imputed) / nullif(sum(persons), 0), 0) AS imputed
  FROM nearest
  JOIN counted ON counted.year = nearest.counted
  LEFT JOIN sent ON sent.year = nearest.year AND sent.sender = destination AND sent.receiver = origin
  GROUP BY nearest.year, destination
),
largest AS (
  FROM sent
  QUALIFY row_number() OVER (PARTITION BY year, sender ORDER BY usd DESC, receiver) = 1
)
SELECT
  'modelled'::series_id AS series, largest.year, largest.sender, receiver,
  CASE WHEN imputed >= 50 THEN 'imputed' ELSE 'few' END AS doubt,
  digits6(CASE WHEN imputed >= 50 THEN imputed ELSE covered END) AS part
FROM largest
JOIN hosted USING (year, sender)
WHERE imputed >= 50 OR covered < 50
UNION ALL
SELECT 'wb-brm', flow.year, flow.sender, flow.receiver, 'pair', NULL
FROM remittance_flow AS flow
JOIN doubted_pair AS doubted ON doubted.sender = flow.sender AND doubted.receiver = flow.receiver
WHERE flow.year = newest_matrix_year() AND flow.usd > 0
ORDER BY series, year, sender, receiver;
COMMENT ON TABLE untold_partner IS 'Flows that are not told as the largest of a sender or a receiver
Of the newest matrix those of a doubted pair; of the estimate the largest of senders where most migrants are from places without money in it, or are imputed.
Modelled: when called with ''modelled''
Rests on: remittance_total, indicator, migrant_stock, displaced, remittance_flow, economy';
COMMENT ON COLUMN untold_partner.series IS 'wb-brm or modelled';
COMMENT ON COLUMN untold_partner.year IS 'Year [year]';
COMMENT ON COLUMN untold_partner.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN untold_partner.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN untold_partner.doubt IS 'pair, few or imputed';
COMMENT ON COLUMN untold_partner.part IS 'Of the migrants in the sender those from places that the estimate has money for, or those that are imputed; null of a pair [percent]';
