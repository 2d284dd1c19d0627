counted AS (
  SELECT
    stock.year AS year, stock.origin AS origin, stock.destination AS destination,
    COALESCE(stock.female, 0) * 1e0 AS female, COALESCE(stock.male, 0) * 1e0 AS male,
    CASE WHEN stock.flags LIKE '%c%' OR stock.flags LIKE '%i%' THEN 1 ELSE 0 END AS indirect
  FROM migrant_stock AS stock
  JOIN run ON run.revision = stock.edition
  UNION ALL
  SELECT
    stock.year, stock.origin, stock.destination, stock.female * 1e0, stock.male * 1e0,
    CASE WHEN stock.indirect THEN 1 ELSE 0 END
  FROM joined_stock AS stock
  JOIN run ON run.revision = 0
),
around AS (
  SELECT
    moment.asked AS asked, moment.at_year AS at_year,
    COALESCE(MAX(CASE WHEN dates.year <= moment.at_year THEN dates.year END), MIN(dates.year)) AS year_before,
    COALESCE(MIN(CASE WHEN dates.year >= moment.at_year THEN dates.year END), MAX(dates.year)) AS year_after
  FROM moment
  CROSS JOIN (SELECT DISTINCT year FROM counted) AS dates
  GROUP BY moment.asked, moment.at_year
),
weight_at_year AS (
  SELECT
    asked, year_before AS year,
    CASE WHEN year_before = year_after THEN 1e0 ELSE (year_after - at_year) * 1e0 / (year_after - year_before) END AS weight
  FROM around
  UNION ALL
  SELECT asked, year_after, (at_year - year_before) * 1e0 / (year_after - year_before)
  FROM around
  WHERE year_after > year_before
),
-- Abroad, and not where the newest matrix assumes that nothing flows.
stock_at AS (
  SELECT
    weight_at_year.asked AS asked, counted.origin AS origin, counted.destination AS destination,
    SUM(weight_at_year.weight * counted.female) AS female, SUM(weight_at_year.weight * counted.male) AS male,
    MAX(counted.indirect) AS indirect
  FROM counted
  JOIN weight_at_year ON weight_at_year.year = counted.year
  LEFT JOIN (
    SELECT DISTINCT zero.sender AS sender, zero.receiver AS receiver
    FROM assumed_zero AS zero
    JOIN (SELECT MAX(year) AS year FROM remittance_matrix) AS newest ON newest.year = zero.year
  ) AS assumed ON assumed.sender = counted.destination AND assumed.receiver = counted.origin
  WHERE counted.origin <> counted.destination AND assumed.sender IS NULL
  GROUP BY weight_at_year.asked, counted.origin, counted.destination
  HAVING SUM(weight_at_year.weight * (counted.female + counted.male)) > 0
),
-- Of the year, or the newest of the four before it.
income_near AS (
  SELECT asked, economy, income
  FROM (
    SELECT
      moment.asked AS asked, income_person.economy AS economy, income_person.income AS income,
      ROW_NUMBER() OVER (PARTITION BY moment.asked, income_person.economy ORDER BY income_person.year DESC) AS place
    FROM income_person
    CROSS JOIN moment
    WHERE income_person.year <= moment.at_year AND income_person.year > moment.at_year - 5
  ) AS ranked
  WHERE place = 1
),
-- Migrants times the income that they are assumed to earn.
weighed AS (
  SELECT
    stock.asked AS asked, stock.destination AS sender, stock.origin AS receiver, stock.female AS female,
    stock.male AS male, stock.indirect AS indirect,
    (stock.female + stock.male)
      * CASE
          WHEN host.income > home.income AND run.method = 'scale_free'
            THEN home.income * POWER(host.income / home.income, run.beta)
          WHEN host.income > home.income THEN home.income + POWER(host.income - home.income, run.beta)
          ELSE home.income
        END AS weight
  FROM stock_at AS stock
  CROSS JOIN run
  JOIN income_near AS home ON home.economy = stock.origin AND home.asked = stock.asked
  LEFT JOIN income_near AS host ON host.economy = stock.destination AND host.asked = stock.asked
),
