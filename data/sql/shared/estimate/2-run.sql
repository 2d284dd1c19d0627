-- Of a year with a matrix of its own the one before it, else the nearest.
base AS (
  SELECT year
  FROM (
    SELECT
      matrix.year AS year,
      ROW_NUMBER() OVER (
        ORDER BY
          CASE WHEN matrix.year > setting.year AND own.year IS NOT NULL THEN 1 ELSE 0 END,
          ABS(matrix.year - setting.year), matrix.year
      ) AS place
    FROM remittance_matrix AS matrix
    CROSS JOIN setting
    LEFT JOIN remittance_matrix AS own ON own.year = setting.year
    WHERE matrix.year <> setting.year
  ) AS ranked
  WHERE place = 1
),
run AS (
  SELECT
    setting.year AS year, setting.beta AS beta, setting.revision AS revision, setting.method AS method,
    base.year AS base, ABS(setting.year - base.year) AS apart,
    CASE
      WHEN setting.year - base.year >= 4 THEN 4
      WHEN setting.year >= base.year THEN setting.year - base.year
      WHEN setting.year - base.year >= -3 THEN -1
      ELSE -4
    END AS years_on
  FROM setting
  CROSS JOIN base
),
-- The year that is asked for, and for `rolled` that of the matrix.
moment AS (
  SELECT 1 AS asked, year AS at_year FROM run
  UNION ALL
  SELECT 0 AS asked, base AS at_year FROM run WHERE method LIKE 'rolled%'
),
