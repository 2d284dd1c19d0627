-- What came of the contest. Dollars elsewhere: half of the differences, as each dollar that is
-- missing in one corridor lies in another. Against a central bank: of the shares of the senders that
-- it names, the world's rest left out.
CREATE TABLE estimate_contest AS
WITH
ranked AS (
  SELECT
    run, receiver,
    row_number() OVER (PARTITION BY run, receiver ORDER BY truth DESC, sender) AS place,
    row_number() OVER (PARTITION BY run, receiver ORDER BY share DESC, sender) AS forecast_place
  FROM held_pair
  WHERE truth > 0 OR share > 0
),
placed AS (
  SELECT run, avg((place = forecast_place)::INTEGER) AS top_five
  FROM ranked
  WHERE place <= 5
  GROUP BY run
),
against_matrix AS (
  SELECT
    run, NULL::economy_code AS reporter, sum(abs(truth - share) * total) / sum(truth * total) / 2 AS elsewhere
  FROM held_pair
  GROUP BY run
),
complete AS (
  SELECT reporter, partner, year, sum(usd)::DOUBLE AS usd
  FROM official_flow
  WHERE direction = 'received' AND partner IS NOT NULL
    AND definition NOT IN ('cash_land', 'cash_sea')
    AND NOT (definition = 'non_commercial' AND period_kind <> 'year')
  GROUP BY reporter, partner, year
),
named AS (
  SELECT
    held_run.run, reporter, partner,
    complete.usd / sum(complete.usd) OVER whole AS truth,
    coalesce(share, 0) / sum(share) OVER whole AS share
  FROM held_run
  JOIN complete USING (year)
  LEFT JOIN held_forecast AS forecast
    ON forecast.run = held_run.run AND forecast.sender = partner AND forecast.receiver = reporter
  WHERE NOT published
  WINDOW whole AS (PARTITION BY held_run.run, reporter)
),
scored AS (
  FROM against_matrix
  UNION ALL
  SELECT run, reporter, sum(abs(truth - share)) / 2
  FROM named
  GROUP BY run, reporter
)
SELECT
  candidate, reporter, year::USMALLINT AS year, base::USMALLINT AS base,
  round(100 * elsewhere, 3) AS elsewhere_pct,
  CASE WHEN reporter IS NULL THEN round(100 * top_five, 2) END AS top_five_pct
FROM scored
JOIN held_run USING (run)
LEFT JOIN placed USING (run)
WHERE reporter IS NOT NULL OR year - base IN (1, 3)
ORDER BY ALL;

-- How far a corridor's forecast is off, in logs, by the size that is published of it.
CREATE TABLE estimate_contest_size AS
SELECT
  candidate, (year - base)::UTINYINT AS years_on, size_class(truth * total)::UTINYINT AS size,
  count(*)::UINTEGER AS pairs,
  round(median(abs(ln(truth / share))) FILTER (share > 0), 4) AS error,
  round(100 * count(*) FILTER (share = 0) / count(*), 2) AS missed_pct
FROM held_pair
WHERE truth > 0 AND year - base IN (1, 3)
GROUP BY ALL
ORDER BY ALL;
COMMENT ON TABLE estimate_contest IS 'Results of the contest
How far every candidate was from a matrix that it did not know, and from what central banks report.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow, official_flow';
COMMENT ON COLUMN estimate_contest.candidate IS 'Number of the candidate [number]';
COMMENT ON COLUMN estimate_contest.reporter IS 'Receiver whose central bank it is held against; null for a matrix';
COMMENT ON COLUMN estimate_contest.year IS 'Year that was forecast [year]';
COMMENT ON COLUMN estimate_contest.base IS 'Year of the matrix that was known [year]';
COMMENT ON COLUMN estimate_contest.elsewhere_pct IS 'Dollars in another corridor [percent]';
COMMENT ON COLUMN estimate_contest.top_five_pct IS 'Of each receiver’s five largest senders, those at their place [percent]';
COMMENT ON TABLE estimate_contest_size IS 'Results of the contest by size
How far every candidate was from corridors of a size.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN estimate_contest_size.candidate IS 'Number of the candidate [number]';
COMMENT ON COLUMN estimate_contest_size.years_on IS 'Years from the matrix that was known [years]';
COMMENT ON COLUMN estimate_contest_size.size IS 'Size of the published amount, as size_class has it [class]';
COMMENT ON COLUMN estimate_contest_size.pairs IS 'Corridors [corridors]';
COMMENT ON COLUMN estimate_contest_size.error IS 'Median distance [logs]';
COMMENT ON COLUMN estimate_contest_size.missed_pct IS 'Corridors without a forecast [percent]';
