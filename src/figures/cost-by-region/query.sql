-- What sending US$200 cost by quarter and region of the receivers (to) or of the senders (from), in the
-- mean of corridors and weighed by what they carried; of all corridors with prices that tell a cost, and
-- of the same ones throughout.
WITH firm AS (
  SELECT
    *, count(*) OVER (PARTITION BY sender, receiver) = (SELECT count(DISTINCT quarter) FROM sending_cost) AS steady
  FROM corridor_cost_quarter
  WHERE status = 'published'
    AND sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
),
counted AS (
  SELECT unnest(CASE WHEN steady THEN ['all', 'same'] ELSE ['all'] END) AS kept, * FROM firm
),
ends AS (
  SELECT 'to' AS side, receiver AS economy, * FROM counted
  UNION ALL
  SELECT 'from', sender, * FROM counted
)
SELECT
  kept, side, region::VARCHAR AS region, quarter, digits6(round(avg(cost_pct), 9)) AS mean,
  digits6(round(sum(cost_pct * usd) / sum(usd), 9)) AS weighted, count(*) AS priced
FROM ends
JOIN economy USING (economy)
LEFT JOIN corridor_weight USING (year, sender, receiver)
WHERE region IS NOT NULL
GROUP BY kept, side, region, quarter
ORDER BY kept, side, region, quarter;
