-- What sending US$200 and US$500 cost by quarter, in the mean of the corridors that have both from the
-- same release, and prices that tell a cost.
WITH firm AS (
  SELECT
    small.*, large.cost_pct AS large_pct,
    count(*) OVER (PARTITION BY small.sender, small.receiver) =
      (SELECT count(DISTINCT quarter) FROM sending_cost WHERE amount = 500) AS steady
  FROM corridor_cost_quarter AS small
  JOIN sending_cost AS large
    ON large.sender = small.sender AND large.receiver = small.receiver
    AND large.quarter = small.quarter AND large.edition = small.edition AND large.amount = 500
  WHERE small.status = 'published'
    AND small.sender IN (FROM economies_in($from)) AND small.receiver IN (FROM economies_in($to))
),
counted AS (
  SELECT unnest(CASE WHEN steady THEN ['all', 'same'] ELSE ['all'] END) AS kept, * FROM firm
)
SELECT
  kept, quarter, digits6(avg(cost_pct)) AS of_200, digits6(avg(large_pct)) AS of_500, count(*) AS priced,
  count(*) FILTER (large_pct < cost_pct) AS cheaper
FROM counted
GROUP BY kept, quarter
ORDER BY kept, quarter;
