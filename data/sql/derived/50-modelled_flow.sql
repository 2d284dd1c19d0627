-- Ratha & Shaw (2007), South–South Migration and Remittances, World Bank Working Paper 102: what an
-- economy receives is shared out over the hosts of its migrants by stock times the income a migrant
-- is assumed to earn there. This is the one definition of the estimate: the figures, the map and
-- the console all ask these macros.

-- Income per person (GDP, PPP) of the year, or the newest of the four years before it.
CREATE MACRO income_near(of_year) AS TABLE
  SELECT economy, arg_max(value, year) AS income
  FROM indicator_newest
  WHERE name = 'gdp_person_ppp' AND value > 0 AND year <= of_year AND year > of_year - 5
  GROUP BY economy;
COMMENT ON MACRO TABLE income_near IS 'Income per person of a year
GDP per person, PPP, of the year or the newest of the four years before it.
Rests on: indicator
Parameters:
  of_year: Year
Columns:
  economy: Economy
  income: GDP per person, PPP [international $]';

-- The counts that money is shared out by: abroad, and not where the newest matrix assumes that
-- nothing flows (India and Pakistan among them).
CREATE VIEW sending_stock AS
FROM migrant_stock AS stock
SELECT edition, year, origin, destination, coalesce(female, 0) AS female, coalesce(male, 0) AS male
WHERE origin <> destination AND NOT EXISTS (
  FROM assumed_zero AS flow
  WHERE flow.year = newest_matrix_year() AND flow.sender = stock.destination
    AND flow.receiver = stock.origin
);
COMMENT ON VIEW sending_stock IS 'Migrants that money is shared out by
Migrants abroad, without the pairs for which the newest matrix states that nothing flows.
Rests on: migrant_stock, remittance_flow';
COMMENT ON COLUMN sending_stock.edition IS 'Revision of the migrant stock';
COMMENT ON COLUMN sending_stock.year IS 'Year [year]';
COMMENT ON COLUMN sending_stock.origin IS 'Economy of origin';
COMMENT ON COLUMN sending_stock.destination IS 'Economy of destination';
COMMENT ON COLUMN sending_stock.female IS 'Women [persons]';
COMMENT ON COLUMN sending_stock.male IS 'Men [persons]';

-- Migrants of a year by pair and sex. Between two years of the stock the count runs straight, from
-- or to nothing where a pair is counted at one end only; before the first and after the last year
-- it stays where it is.
CREATE MACRO stock_at(of_year, of_edition) AS TABLE
  WITH around AS (
    SELECT
      coalesce(max(year) FILTER (year <= of_year), min(year)) AS before,
      coalesce(min(year) FILTER (year >= of_year), max(year)) AS after
    FROM sending_stock
    WHERE edition = of_edition
  ),
  parts AS (
    SELECT
      origin, destination, female, male,
      CASE
        WHEN before = after THEN 1
        WHEN year = before THEN (after - of_year)::DOUBLE / (after - before)
        ELSE (of_year - before)::DOUBLE / (after - before)
      END AS part
    FROM sending_stock, around
    WHERE edition = of_edition AND (year = before OR year = after)
  )
  SELECT origin, destination, sum(part * female) AS female, sum(part * male) AS male
  FROM parts
  GROUP BY origin, destination
  HAVING sum(part * (female + male)) > 0;
COMMENT ON MACRO TABLE stock_at IS 'Migrants of any year
Between two years of the stock the count runs straight.
Modelled: always
Rests on: migrant_stock, remittance_flow
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
Columns:
  origin: Economy of origin
  destination: Economy of destination
  female: Women [persons]
  male: Men [persons]';

-- What every receiver got in a year, by sender, with the migrants it is shared out by. In a host
-- whose income nobody states, a migrant is taken to earn what home pays, the least the formula
-- knows. What cannot be shared out, for want of migrants or of the receiver's income, comes from
-- the sender XUN ("unallocated").
CREATE MACRO modelled_flow(of_year, of_beta, of_edition) AS TABLE
  WITH money AS (
    SELECT economy AS receiver, usd::DOUBLE AS usd
    FROM headline_total
    WHERE direction = 'received' AND year = of_year AND usd > 0
  ),
  weighted AS (
    SELECT
      stock.destination AS sender, stock.origin AS receiver, stock.female, stock.male,
      (stock.female + stock.male)
        * CASE
            WHEN host.income > home.income
              THEN home.income + (host.income - home.income) ** of_beta
            ELSE home.income
          END AS weight
    FROM stock_at(of_year, of_edition) AS stock
    JOIN income_near(of_year) AS home ON home.economy = stock.origin
    LEFT JOIN income_near(of_year) AS host ON host.economy = stock.destination
  ),
  shared AS (
    SELECT
      sender, receiver,
      money.usd * weight / sum(weight) OVER (PARTITION BY receiver) AS usd, female, male
    FROM weighted
    JOIN money USING (receiver)
  )
  FROM shared
  UNION ALL
  SELECT 'XUN'::economy_code, receiver, usd, NULL, NULL
  FROM money
  WHERE receiver NOT IN (SELECT receiver FROM weighted);
COMMENT ON MACRO TABLE modelled_flow IS 'Modelled flows of any year
What a receiver got in a year, shared out over the hosts of its migrants by stock times assumed income (Ratha and Shaw 2007). The sender XUN stands for what cannot be shared out.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
  of_beta: Power of the income gap, 0.75 in Ratha and Shaw (2007)
  of_edition: Revision of the migrant stock
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Modelled remittances [US$]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]';
