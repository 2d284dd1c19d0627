-- The counts that money is shared out by: abroad, and not where the newest matrix assumes that
-- nothing flows (India and Pakistan among them). Of each revision, and of both joined.
CREATE VIEW sending_stock AS
WITH stock AS (
  SELECT
    edition::VARCHAR AS edition, year, origin, destination, coalesce(female, 0)::DOUBLE AS female,
    coalesce(male, 0)::DOUBLE AS male, contains(flags, 'c') OR contains(flags, 'i') AS indirect
  FROM migrant_stock
  UNION ALL
  SELECT 'joined', year, origin, destination, female::DOUBLE, male::DOUBLE, indirect
  FROM joined_stock
)
FROM stock
SELECT edition, year, origin, destination, female, male, indirect
WHERE origin <> destination AND NOT EXISTS (
  FROM assumed_zero AS flow
  WHERE flow.year = newest_matrix_year() AND flow.sender = stock.destination
    AND flow.receiver = stock.origin
);
COMMENT ON VIEW sending_stock IS 'Migrants that money is shared out by
Migrants abroad, without the pairs for which the newest matrix states that nothing flows; of each revision, and of all joined.
Rests on: migrant_stock, remittance_flow';
COMMENT ON COLUMN sending_stock.edition IS 'Revision of the migrant stock, or joined';
COMMENT ON COLUMN sending_stock.year IS 'Year [year]';
COMMENT ON COLUMN sending_stock.origin IS 'Economy of origin';
COMMENT ON COLUMN sending_stock.destination IS 'Economy of destination';
COMMENT ON COLUMN sending_stock.female IS 'Women [persons]';
COMMENT ON COLUMN sending_stock.male IS 'Men [persons]';
COMMENT ON COLUMN sending_stock.indirect IS 'Counted by citizenship, or imputed';

-- Migrants of a year by pair and sex. Between two years of the stock the count runs straight, from
-- or to nothing where a pair is counted at one end only; before the first and after the last year
-- it stays where it is.
CREATE MACRO stock_at(of_year, of_edition) AS TABLE
  WITH around AS (
    SELECT
      coalesce(max(year) FILTER (year <= of_year), min(year)) AS before,
      coalesce(min(year) FILTER (year >= of_year), max(year)) AS after
    FROM migrant_stock
    WHERE edition = CASE WHEN of_edition::VARCHAR = 'joined'
      THEN newest_stock_edition() ELSE of_edition::VARCHAR::USMALLINT END
  ),
  parts AS (
    SELECT
      origin, destination, female, male, indirect,
      CASE
        WHEN before = after THEN 1
        WHEN year = before THEN (after - of_year)::DOUBLE / (after - before)
        ELSE (of_year - before)::DOUBLE / (after - before)
      END AS part
    FROM sending_stock, around
    WHERE edition = of_edition::VARCHAR AND (year = before OR year = after)
  )
  SELECT
    origin, destination, sum(part * female) AS female, sum(part * male) AS male,
    bool_or(indirect) AS indirect
  FROM parts
  GROUP BY origin, destination
  HAVING sum(part * (female + male)) > 0;
COMMENT ON MACRO TABLE stock_at IS 'Migrants of any year
Between two years of the stock the count runs straight.
Modelled: always
Rests on: migrant_stock, remittance_flow
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock, or ''joined'' for both
Columns:
  origin: Economy of origin
  destination: Economy of destination
  female: Women [persons]
  male: Men [persons]
  indirect: Counted by citizenship, or imputed';
