-- What is on no map because nobody counts it, or counts it twice: one row, a column a number.
WITH place AS (SELECT economy FROM economy WHERE placed),
newest AS (
  SELECT place.economy, max(year) AS year
  FROM place LEFT JOIN headline_total AS total ON total.economy = place.economy AND direction = 'received'
  GROUP BY place.economy
),
world AS (
  SELECT series, year, sum(usd::DOUBLE) AS usd
  FROM published_series
  WHERE direction = 'received'
  GROUP BY series, year
),
both_ways AS (
  SELECT year, sum(usd) FILTER (direction = 'received') AS received, sum(usd) FILTER (direction = 'paid') AS paid
  FROM headline_total
  GROUP BY year
  ORDER BY year DESC
  LIMIT 1
),
apart AS (
  SELECT max(wdi.year) AS year
  FROM world AS wdi JOIN world AS knomad USING (year)
  WHERE wdi.series = 'wdi' AND knomad.series = 'knomad'
),
matrix AS (
  SELECT count(*) AS cells, sum(usd) AS usd FROM remittance_flow WHERE year = (SELECT max(year) FROM remittance_matrix)
),
priced AS (
  SELECT DISTINCT sender, receiver, quarter
  FROM corridor_cost_quarter
  WHERE quarter = (SELECT max(quarter) FROM corridor_cost_quarter)
),
carried AS (
  SELECT sum(flow.usd) AS usd
  FROM remittance_flow AS flow SEMI JOIN priced USING (sender, receiver)
  WHERE flow.year = (SELECT max(year) FROM remittance_matrix)
),
portugal AS (
  SELECT year, usd, other_usd
  FROM headline_total
  WHERE economy = 'PRT' AND direction = 'received' AND other_usd IS NOT NULL
  ORDER BY year DESC
  LIMIT 1
),
informal AS (
  SELECT
    min(channel_informal_pct) AS least, arg_min(economy, channel_informal_pct) AS least_in,
    max(channel_informal_pct) AS most, arg_max(economy, channel_informal_pct) AS most_in,
    count(*) AS economies
  FROM survey_sending
  WHERE location = 'international' AND sex = 'male' AND channel_known >= 100
)
SELECT
  (SELECT count(*) FROM newest) AS places,
  (SELECT count(*) FROM newest WHERE year IS NULL) AS never,
  (SELECT max(year) - 5 FROM newest) AS stale_year,
  (SELECT count(*) FROM newest WHERE year < (SELECT max(year) - 5 FROM newest)) AS stale,
  (SELECT max(year) FROM newest) AS newest_year,
  (SELECT year FROM apart) AS apart_year,
  (SELECT usd FROM world WHERE series = 'wdi' AND year = (SELECT year FROM apart)) AS wdi_usd,
  (SELECT usd FROM world WHERE series = 'knomad' AND year = (SELECT year FROM apart)) AS knomad_usd,
  portugal.year AS prt_year, portugal.usd AS prt_wdi_usd, portugal.other_usd AS prt_knomad_usd,
  both_ways.year AS ways_year, both_ways.received AS received_usd, both_ways.paid AS paid_usd,
  100 - 100 * both_ways.paid / both_ways.received AS missing_pct,
  (SELECT max(year) FROM remittance_matrix) AS matrix_year,
  (SELECT cells FROM matrix) AS cells, (SELECT usd FROM matrix) AS matrix_usd,
  (SELECT count(DISTINCT reporter) FROM official_year) AS banks,
  (SELECT max(quarter) FROM priced) AS quarter,
  (SELECT count(*) FROM priced) AS priced,
  (SELECT 100.0 * count(*) FROM priced) / (SELECT cells FROM matrix) AS priced_pct,
  (SELECT 100 * carried.usd / matrix.usd FROM carried, matrix) AS carried_pct,
  informal.least AS informal_least_pct, informal.least_in AS informal_least_in,
  informal.most AS informal_most_pct, informal.most_in AS informal_most_in, informal.economies AS informal_economies
FROM portugal, both_ways, informal;
