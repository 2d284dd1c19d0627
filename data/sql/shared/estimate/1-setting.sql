setting AS (
  SELECT CAST(MAX(year) AS INTEGER) AS year, 0.75e0 AS beta, 0 AS revision, 'blend' AS method FROM modelled_newest
),
