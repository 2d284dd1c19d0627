-- The groups of economies that a sum is tested of: everyone, and those that the corridors can be
-- narrowed down to.
CREATE TEMP TABLE held_group AS
SELECT economy, 'world' AS name FROM economy
UNION ALL
SELECT economy, region FROM economy WHERE region IS NOT NULL
UNION ALL
SELECT economy, income FROM economy WHERE income IS NOT NULL
UNION ALL
SELECT economy, name
FROM (UNPIVOT (SELECT economy, ldc, lldc, sids, fcv FROM economy) ON ldc, lldc, sids, fcv INTO NAME name VALUE is_member)
WHERE is_member;

-- How far forecasts were off, of the setting that is used: counts by hundredths of log odds (of a
-- sender's total, of logs). Small corridors aren't asked of a matrix of whole million dollars; one that turned out
-- to be nothing lies at the very bottom. Cents and millionths are dropped, for the order in which threads
-- add up would else put what lies on a limit now on this side and now on that.
CREATE TEMP TABLE held_error AS
WITH
whole AS (
  SELECT year FROM remittance_flow WHERE usd > 0 GROUP BY year HAVING bool_and(usd % 1000000 = 0)
),
pair AS (
  SELECT held_pair.* REPLACE (round(usd, 2) AS usd), years_on(year, base) AS years_on
  FROM held_pair
  JOIN estimate_candidate USING (candidate)
  WHERE used
),
sender AS (
  SELECT year, years_on, sum(usd) AS usd, sum(truth * total) AS truth
  FROM pair
  GROUP BY run, year, years_on, sender
),
-- What a group sent to one receiver or a group of them, and one sender to a group, of all these got.
sent AS (
  SELECT run, year, years_on, held_group.name AS sender, receiver, any_value(total) AS whole,
    sum(usd) AS usd, sum(truth * total) AS truth
  FROM pair
  JOIN held_group ON held_group.economy = sender AND held_group.name <> 'world'
  GROUP BY ALL
),
"group" AS (
  SELECT year, years_on, usd, truth, whole FROM sent
  UNION ALL
  SELECT year, years_on, sum(usd), sum(truth), sum(whole)
  FROM sent
  JOIN held_group ON held_group.economy = receiver
  GROUP BY run, year, years_on, sender, held_group.name
  UNION ALL
  SELECT year, years_on, sum(usd), sum(truth * total), sum(total)
  FROM pair
  JOIN held_group ON held_group.economy = receiver AND held_group.name <> 'world'
  GROUP BY run, year, years_on, sender, held_group.name
),
error AS (
  SELECT
    'corridor' AS of, year, years_on, size_class(usd) AS size, evidence,
    CASE WHEN truth > 0 THEN log_odds(truth) - log_odds(share) END AS error
  FROM pair
  WHERE share > 0 AND NOT (usd < 1e6 AND year IN (FROM whole))
  UNION ALL
  SELECT 'sender', year, years_on, size_class(usd), NULL, CASE WHEN truth > 0 THEN ln(truth / usd) END
  FROM sender
  WHERE usd > 0 AND NOT (usd < 1e6 AND year IN (FROM whole))
  UNION ALL
  SELECT
    'group', year, years_on, size_class(usd), NULL,
    CASE WHEN truth > 0 THEN log_odds(truth / whole) - log_odds(usd / whole) END
  FROM "group"
  WHERE usd > 0 AND NOT (usd < 1e6 AND year IN (FROM whole))
)
SELECT
  of, year, years_on, size, evidence,
  CASE WHEN error IS NULL THEN -2000 ELSE greatest(-1500, least(1500, floor(round(100 * error, 6))))::INTEGER END
    AS hundredths,
  count(*) AS n
FROM error
GROUP BY ALL;

-- The errors between which four fifths of them lie, one tenth to either side; where more than a
-- tenth turned out to be nothing, from nothing on. By what an estimate rests on where there are at
-- least a hundred of a kind, else of all kinds. `held` is a year that is left out, so that its own
-- forecasts are told by the errors of other years; 0 leaves none out.
CREATE TEMP TABLE held_interval AS
WITH
held AS (SELECT 0 AS held UNION SELECT year FROM held_error),
kept AS (
  SELECT of, held, years_on, size, evidence, hundredths, sum(n) AS n
  FROM held_error, held
  WHERE year <> held
  GROUP BY GROUPING SETS (
    (of, held, years_on, size, evidence, hundredths), (of, held, years_on, size, hundredths)
  )
  HAVING GROUPING(evidence) = 1 OR evidence IS NOT NULL
),
running AS (
  SELECT
    *, sum(n) OVER cell AS all_n,
    sum(n) OVER (cell ORDER BY hundredths) AS below,
    coalesce(sum(n) FILTER (hundredths = -2000) OVER cell, 0) / sum(n) OVER cell > 0.1 AS from_nothing
  FROM kept
  WINDOW cell AS (PARTITION BY of, held, years_on, size, evidence)
)
SELECT
  of, held, years_on, size, evidence, any_value(all_n) AS n,
  CASE WHEN any_value(from_nothing) THEN -2000 ELSE min(hundredths) FILTER (below >= 0.1 * all_n) END AS lower,
  min(hundredths) FILTER (below >= CASE WHEN from_nothing THEN 0.8 ELSE 0.9 END * all_n) AS upper
FROM running
GROUP BY of, held, years_on, size, evidence;

-- Every case of which the held-out years tell, at its own errors or those of all kinds.
CREATE TEMP TABLE held_case AS
WITH kind AS (
  SELECT 'corridor' AS of, unnest(['both', 'indirect', 'matrix', 'stock']) AS evidence
  UNION ALL
  SELECT unnest(['sender', 'group']), NULL
)
SELECT
  every.of, every.held, every.years_on, every.size, kind.evidence,
  coalesce(own.n, every.n) AS n, own.n IS NULL AND kind.evidence IS NOT NULL AS all_kinds,
  coalesce(own.lower, every.lower) AS lower, coalesce(own.upper, every.upper) AS upper
FROM held_interval AS every
JOIN kind USING (of)
LEFT JOIN held_interval AS own
  ON own.of = every.of AND own.held = every.held AND own.years_on = every.years_on
  AND own.size = every.size AND own.evidence = kind.evidence AND own.n >= 100
WHERE every.evidence IS NULL;

CREATE TABLE estimate_error AS
SELECT
  of, years_on::TINYINT AS years_on, size::UTINYINT AS size, evidence, n::UINTEGER AS forecasts, all_kinds,
  CASE WHEN lower > -2000 THEN lower / 100 END AS lower, (upper + 1) / 100 AS upper
FROM held_case
WHERE held = 0
ORDER BY of, years_on, size, evidence;

-- Of the forecasts of each year, how many lay in the interval that other years tell.
CREATE TABLE estimate_coverage AS
SELECT
  of, year::USMALLINT AS year, years_on::TINYINT AS years_on, size::UTINYINT AS size, error.evidence,
  sum(error.n)::UINTEGER AS forecasts,
  coalesce(sum(error.n) FILTER (hundredths BETWEEN lower AND upper), 0)::UINTEGER AS within
FROM held_error AS error
JOIN held_case AS own USING (of, years_on, size)
WHERE own.held = error.year AND own.evidence IS NOT DISTINCT FROM error.evidence
GROUP BY ALL
ORDER BY ALL;
COMMENT ON TABLE estimate_error IS 'Errors of the estimate in held-out years
Between which four fifths of the errors lie, by size, years from the matrix and what the estimate rests on: the intervals are made of them.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN estimate_error.of IS 'corridor, sender (its total) or group (what it sent to some)';
COMMENT ON COLUMN estimate_error.years_on IS 'Years from the matrix, as years_on has them [years]';
COMMENT ON COLUMN estimate_error.size IS 'Size of the forecast, as size_class has it [class]';
COMMENT ON COLUMN estimate_error.evidence IS 'What a forecast rests on; null for a sender or group';
COMMENT ON COLUMN estimate_error.forecasts IS 'Forecasts that it is measured on [forecasts]';
COMMENT ON COLUMN estimate_error.all_kinds IS 'Measured on all kinds of evidence, as there are too few of its own';
COMMENT ON COLUMN estimate_error.lower IS 'Lower end; null from nothing on [log odds, of a sender logs]';
COMMENT ON COLUMN estimate_error.upper IS 'Upper end [log odds, of a sender logs]';
COMMENT ON TABLE estimate_coverage IS 'Coverage of the intervals in held-out years
Of the forecasts of a year, how many lay in the 80 % interval that the other years tell.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN estimate_coverage.of IS 'corridor, sender (its total) or group (what it sent to some)';
COMMENT ON COLUMN estimate_coverage.year IS 'Year that was forecast [year]';
COMMENT ON COLUMN estimate_coverage.years_on IS 'Years from the matrix, as years_on has them [years]';
COMMENT ON COLUMN estimate_coverage.size IS 'Size of the forecast, as size_class has it [class]';
COMMENT ON COLUMN estimate_coverage.evidence IS 'What a forecast rests on; null for a sender or group';
COMMENT ON COLUMN estimate_coverage.forecasts IS 'Forecasts [forecasts]';
COMMENT ON COLUMN estimate_coverage.within IS 'Of them in the interval [forecasts]';

-- Those of corridors alone, under names that other engines read as they are.
CREATE VIEW corridor_error AS
SELECT years_on, size, evidence, forecasts, lower, upper
FROM estimate_error
WHERE "of" = 'corridor';
COMMENT ON VIEW corridor_error IS 'Errors of corridors in held-out years
What the interval of a corridor is made from, by years from the matrix, size and evidence; the rows of estimate_error for corridors.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN corridor_error.years_on IS 'Years from the matrix, as years_on has them [years]';
COMMENT ON COLUMN corridor_error.size IS 'Size of the forecast, as size_class has it [class]';
COMMENT ON COLUMN corridor_error.evidence IS 'What a forecast rests on; null for a sender or group';
COMMENT ON COLUMN corridor_error.forecasts IS 'Forecasts that it is measured on [forecasts]';
COMMENT ON COLUMN corridor_error.lower IS 'Lower end; null from nothing on [log odds, of a sender logs]';
COMMENT ON COLUMN corridor_error.upper IS 'Upper end [log odds, of a sender logs]';
