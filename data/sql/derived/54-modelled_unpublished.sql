-- The estimate for the years since 2010 of which no matrix was published: at its default setting,
-- and the least and the most of it under a lower and a higher power and any revision of the stock.
CREATE TABLE modelled_unpublished AS
WITH gap AS (
  SELECT DISTINCT year
  FROM headline_total
  WHERE direction = 'received' AND year >= (SELECT min(year) FROM remittance_matrix)
    AND year NOT IN (SELECT year FROM remittance_matrix)
),
tried AS (
  SELECT gap.year, power.beta, stock.edition, flow.sender, flow.receiver, flow.usd
  FROM gap,
    (SELECT unnest([0.5, 0.75, 1.0]) AS beta) AS power,
    (SELECT DISTINCT edition FROM migrant_stock) AS stock,
    LATERAL (FROM modelled_flow(gap.year, power.beta, stock.edition)) AS flow
)
SELECT
  year, sender, receiver,
  round(max(usd) FILTER (beta = 0.75 AND edition = newest_stock_edition()))::BIGINT AS usd,
  round(min(usd))::BIGINT AS low, round(max(usd))::BIGINT AS high
FROM tried
WHERE sender <> 'XUN'
GROUP BY year, sender, receiver
HAVING round(max(usd) FILTER (beta = 0.75 AND edition = newest_stock_edition())) > 0
ORDER BY year, sender, receiver;
COMMENT ON TABLE modelled_unpublished IS 'Modelled flows of years without a matrix
The estimate for the years since 2010 of which no matrix was published, with the least and the most of it under powers 0.5, 0.75 and 1 and every revision of the stock.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN modelled_unpublished.year IS 'Year [year]';
COMMENT ON COLUMN modelled_unpublished.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN modelled_unpublished.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN modelled_unpublished.usd IS 'Modelled remittances [US$]';
COMMENT ON COLUMN modelled_unpublished.low IS 'Least of the settings [US$]';
COMMENT ON COLUMN modelled_unpublished.high IS 'Most of the settings [US$]';
