-- Who sent to the members of a group by the newest matrix that the World Bank published: the members
-- themselves together, as one row without a sender, and the largest others. `whole` is what all sent.
WITH
member AS (
  SELECT economy FROM economies_in($group)
),
flow AS (
  SELECT year, sender, sender IN (FROM member) AS inside, usd
  FROM remittance_flow
  WHERE year = (SELECT max(year) FROM remittance_flow) AND receiver IN (FROM member) AND usd > 0
),
whole AS (
  SELECT year, sum(usd) AS usd FROM flow GROUP BY year
)
SELECT
  any_value(flow.year) AS year, CASE WHEN NOT inside THEN sender END AS sender,
  sum(flow.usd)::DOUBLE AS usd, any_value(whole.usd)::DOUBLE AS whole
FROM flow
CROSS JOIN whole
GROUP BY inside, CASE WHEN NOT inside THEN sender END
ORDER BY inside DESC, usd DESC, sender
LIMIT 11
