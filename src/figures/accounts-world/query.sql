-- Medians over the economies surveyed in every round. The round of 2021 reached some economies in
-- 2022 only; mobile money is compared from 2017, before which few economies were asked.
WITH answers AS (
  SELECT 'account' AS what, CASE year WHEN 2022 THEN 2021 ELSE year END AS round, economy, sex, account_pct AS pct
  FROM account_access
  UNION ALL
  SELECT 'mobile', CASE year WHEN 2022 THEN 2021 ELSE year END, economy, sex, mobile_pct
  FROM account_access
  WHERE year >= 2017
),
pairs AS (
  SELECT
    what, round, economy,
    avg(pct) FILTER (sex = 'female') AS women,
    avg(pct) FILTER (sex = 'male') AS men
  FROM answers
  GROUP BY ALL
  HAVING women IS NOT NULL AND men IS NOT NULL
),
rounds AS (
  SELECT what, count(DISTINCT round) AS rounds FROM pairs GROUP BY what
),
always AS (
  SELECT what, economy
  FROM pairs
  JOIN rounds USING (what)
  GROUP BY what, economy, rounds
  HAVING count(*) = rounds
)
SELECT
  what, round, round(median(women), 2) AS women, round(median(men), 2) AS men,
  round(median(men - women), 2) AS gap,
  count(*) AS economies, count(*) FILTER (women > men) AS more_women
FROM pairs
JOIN always USING (what, economy)
GROUP BY what, round
ORDER BY what, round;
