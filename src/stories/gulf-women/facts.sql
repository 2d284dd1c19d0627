-- Women among the migrants of the six states of the Gulf, and what was not observed: one row, a column a number.
WITH edition AS (SELECT max(edition) AS edition FROM migrant_stock),
years AS (SELECT min(year) AS first, max(year) AS last FROM migrant_stock JOIN edition USING (edition)),
gulf AS (SELECT unnest(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']) AS economy),
hosted AS (
  SELECT destination, year, sum(female) AS female, sum(female + male) AS persons
  FROM migrant_stock
  JOIN edition USING (edition)
  WHERE destination IN (FROM gulf)
  GROUP BY destination, year
),
pair AS (
  SELECT destination, origin, 100 * female / (female + male) AS women, female + male AS persons
  FROM migrant_stock
  JOIN edition USING (edition)
  WHERE year = (SELECT last FROM years) AND destination IN ('SAU', 'ARE', 'KWT')
),
alike AS (
  SELECT origins, 100 * share AS share
  FROM shared_split
  JOIN edition USING (edition)
  WHERE destination = 'ARE' AND year = (SELECT last FROM years)
  ORDER BY origins DESC
  LIMIT 1
),
alike_elsewhere AS (
  SELECT count(DISTINCT destination) AS states
  FROM shared_split
  JOIN edition USING (edition)
  WHERE destination IN (FROM gulf) AND year = (SELECT last FROM years)
),
paid AS (
  SELECT year, sum(usd) AS usd, count(*) AS states
  FROM headline_total
  WHERE direction = 'paid' AND economy IN (FROM gulf)
  GROUP BY year
  HAVING count(*) = 6
  ORDER BY year DESC
  LIMIT 1
),
world_paid AS (
  SELECT sum(usd) AS usd FROM headline_total WHERE direction = 'paid' AND year = (SELECT year FROM paid)
),
asked AS (FROM survey_sending WHERE economy = 'SEN' AND location = 'international')
SELECT
  first AS first_year, last AS year,
  (SELECT sum(persons) FROM hosted WHERE year = last) AS gulf_persons,
  (SELECT sum(female) FROM hosted WHERE year = last) AS gulf_women,
  (SELECT 100 * sum(female) / sum(persons) FROM hosted WHERE year = last) AS gulf_pct,
  (SELECT 100 * sum(female) / sum(female + male) FROM migrant_stock JOIN edition USING (edition) WHERE year = last) AS world_pct,
  (SELECT max(100 * female / persons) FROM hosted WHERE year = last) AS highest_pct,
  (SELECT arg_max(destination, female / persons) FROM hosted WHERE year = last) AS highest,
  (SELECT female FROM hosted WHERE destination = 'SAU' AND year = first) AS sau_women_first,
  (SELECT female FROM hosted WHERE destination = 'SAU' AND year = last) AS sau_women,
  (SELECT persons - female FROM hosted WHERE destination = 'SAU' AND year = first) AS sau_men_first,
  (SELECT persons - female FROM hosted WHERE destination = 'SAU' AND year = last) AS sau_men,
  (SELECT 100 * female / persons FROM hosted WHERE destination = 'SAU' AND year = first) AS sau_first_pct,
  (SELECT 100 * female / persons FROM hosted WHERE destination = 'SAU' AND year = last) AS sau_pct,
  (SELECT women FROM pair WHERE destination = 'SAU' AND origin = 'ETH') AS sau_eth_pct,
  (SELECT women FROM pair WHERE destination = 'SAU' AND origin = 'IDN') AS sau_idn_pct,
  (SELECT women FROM pair WHERE destination = 'SAU' AND origin = 'PHL') AS sau_phl_pct,
  (SELECT women FROM pair WHERE destination = 'SAU' AND origin = 'NPL') AS sau_npl_pct,
  (SELECT women FROM pair WHERE destination = 'SAU' AND origin = 'BGD') AS sau_bgd_pct,
  (SELECT persons FROM pair WHERE destination = 'SAU' AND origin = 'PHL') AS sau_phl,
  (SELECT women FROM pair WHERE destination = 'ARE' AND origin = 'PHL') AS are_phl_pct,
  (SELECT women FROM pair WHERE destination = 'KWT' AND origin = 'PHL') AS kwt_phl_pct,
  (SELECT origins FROM alike) AS alike_origins,
  (SELECT share FROM alike) AS alike_pct,
  (SELECT states FROM alike_elsewhere) AS alike_states,
  (SELECT year FROM paid) AS paid_year,
  (SELECT usd FROM paid) AS paid_usd,
  (SELECT 100 * paid.usd / world_paid.usd FROM paid, world_paid) AS paid_world_pct,
  (SELECT sent_pct FROM asked WHERE sex = 'female') AS sen_women_pct,
  (SELECT sent_pct FROM asked WHERE sex = 'male') AS sen_men_pct,
  (SELECT sending_known FROM asked WHERE sex = 'female') AS sen_women_asked,
  (SELECT sending_known FROM asked WHERE sex = 'male') AS sen_men_asked,
  (SELECT count(*) FROM survey_relative_sending) AS surveyed,
  (SELECT count(*) FROM survey_sending WHERE economy IN (FROM gulf)) AS gulf_surveys
FROM years;
