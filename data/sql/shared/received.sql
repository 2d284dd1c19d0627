-- What every receiver got in a year: how much, from how many senders, and how concentrated, which is
-- the sum of squared shares, 0 to 1. Reads the rows of `flow`; published and modelled apart.
WITH money AS (
  SELECT year, series, receiver, sender, SUM(value) AS usd
  FROM flow
  WHERE kind = 'remittance' AND value > 0 AND sender <> 'XUN' AND receiver <> 'XUN'
  GROUP BY year, series, receiver, sender
),
shared AS (
  SELECT
    year, series, receiver, sender, usd,
    usd / SUM(usd) OVER (PARTITION BY year, series, receiver) AS share
  FROM money
)
SELECT
  year, series, receiver, SUM(usd) AS usd, COUNT(*) AS senders, MAX(share) AS largest_share,
  SUM(share * share) AS concentration
FROM shared
GROUP BY year, series, receiver
