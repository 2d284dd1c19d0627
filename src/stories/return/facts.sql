-- Who went back, and what is known of the money behind them: one row, a column a number.
WITH back AS (
  SELECT year, sum(total) AS persons, sum(total) FILTER (origin = 'AFG') AS afg, sum(total) FILTER (origin = 'SYR') AS syr,
    sum(total) FILTER (origin = 'AFG' AND asylum = 'IRN') AS afg_irn, sum(total) FILTER (origin = 'AFG' AND asylum = 'PAK') AS afg_pak,
    coalesce(sum(female + male), 0) AS by_sex
  FROM displaced
  WHERE category = 'returned_refugees'
  GROUP BY year
),
now AS (FROM back ORDER BY year DESC LIMIT 1),
home AS (
  SELECT
    sum(total) FILTER (category = 'refugees' AND origin = 'SYR') AS syr_refugees,
    sum(total) FILTER (category = 'refugees' AND origin = 'AFG') AS afg_refugees,
    sum(total) FILTER (category = 'returned_idps' AND origin = 'SYR') AS syr_idps_back,
    sum(total) FILTER (category = 'idps' AND origin = 'SYR') AS syr_idps
  FROM displaced
  WHERE year = (SELECT year FROM now)
),
cell AS (
  SELECT sender, usd, usd / sum(usd) OVER () AS part
  FROM remittance_flow
  WHERE receiver = 'AFG' AND year = (SELECT max(year) FROM remittance_matrix)
),
total AS (
  SELECT year, usd, series FROM headline_total WHERE economy = 'AFG' AND direction = 'received' ORDER BY year DESC
),
account AS (
  SELECT
    max(year) AS year, arg_max(account_pct, year) FILTER (sex = 'female') AS women, arg_max(account_pct, year) FILTER (sex = 'male') AS men
  FROM account_access
  WHERE economy = 'AFG' AND account_pct IS NOT NULL AND sex IN ('female', 'male')
)
SELECT
  now.year AS year, now.persons AS returned,
  (SELECT max(persons) FROM back WHERE year < now.year AND year >= 1990) AS high_before,
  (SELECT arg_max(year, persons) FROM back WHERE year < now.year AND year >= 1990) AS high_before_year,
  now.afg AS afg, now.afg_irn AS afg_irn, now.afg_pak AS afg_pak,
  (SELECT afg FROM back WHERE year = now.year - 1) AS afg_before,
  now.year - 1 AS year_before,
  100 * now.afg / now.persons AS afg_pct,
  home.afg_refugees AS afg_refugees,
  now.syr AS syr, home.syr_idps_back AS syr_idps_back, home.syr_refugees AS syr_refugees, home.syr_idps AS syr_idps,
  (SELECT max(year) FROM remittance_matrix) AS matrix_year,
  (SELECT arg_max(sender, usd) FROM cell) AS first_sender,
  (SELECT usd FROM cell WHERE sender = 'IRN') AS irn_usd,
  (SELECT 100 * part FROM cell WHERE sender = 'IRN') AS irn_pct,
  (SELECT part FROM doubted_pair WHERE sender = 'IRN' AND receiver = 'AFG') AS irn_refugees_pct,
  (SELECT year FROM doubted_pair WHERE sender = 'IRN' AND receiver = 'AFG') AS irn_refugees_year,
  (SELECT max(year) FROM total) AS total_year,
  (SELECT arg_max(usd, year) FROM total) AS total_usd,
  (SELECT max(year) FROM total WHERE series = 'wdi') AS total_before_year,
  (SELECT arg_max(usd, year) FROM total WHERE series = 'wdi') AS total_before_usd,
  now.by_sex AS by_sex,
  account.year AS account_year, account.women AS account_women_pct, account.men AS account_men_pct
FROM now, home, account;
