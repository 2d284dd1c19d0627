-- Every candidate's mean over the matrices that were held back, one and three years after the matrix
-- that it knew, what it made of the newest of them, and its mean over the central banks.
WITH scored AS (
  SELECT
    candidate,
    avg(elsewhere_pct) FILTER (reporter IS NULL AND year - base = 1) AS one_year,
    avg(elsewhere_pct) FILTER (reporter IS NULL AND year - base = 3) AS three_years,
    avg(elsewhere_pct) FILTER (reporter IS NULL AND year = newest_matrix_year()) AS newest,
    avg(top_five_pct) FILTER (year - base = 3) AS top_five
  FROM estimate_contest
  GROUP BY candidate
),
bank AS (
  SELECT candidate, reporter, avg(elsewhere_pct) AS elsewhere
  FROM estimate_contest
  WHERE reporter IS NOT NULL
  GROUP BY candidate, reporter
)
SELECT
  newest_matrix_year() AS year, candidate, method, beta, edition, used,
  round(one_year, 2) AS one_year, round(three_years, 2) AS three_years, round(newest, 2) AS newest,
  round(top_five, 2) AS top_five, (SELECT count(*) FROM bank WHERE bank.candidate = one.candidate) AS banks,
  round((SELECT avg(elsewhere) FROM bank WHERE bank.candidate = one.candidate), 2) AS by_banks
FROM estimate_candidate AS one
JOIN scored USING (candidate)
ORDER BY three_years, candidate
