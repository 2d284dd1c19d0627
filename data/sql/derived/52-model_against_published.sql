-- Every corridor of a published matrix beside the estimate, a forecast from the matrix before it, which is given what the matrix gives a
-- receiver in all, so that they differ in the sharing out alone. A receiver for whom there is no
-- estimate is left out, and so is money whose sender neither side knows.
CREATE MACRO model_against_published(
  of_year, of_beta := 0.75, of_edition := 'joined', of_method := 'blend'
) AS TABLE
  WITH modelled AS (
    FROM modelled_flow(of_year, of_beta, of_edition, of_method) WHERE sender <> 'XUN'
  ),
  published AS (
    SELECT sender, receiver, usd::DOUBLE AS usd
    FROM remittance_flow
    WHERE year = of_year AND usd > 0 AND sender <> 'XUN'
      AND receiver IN (SELECT receiver FROM modelled)
  ),
  columns_of AS (
    SELECT receiver, sum(usd) AS usd FROM published GROUP BY receiver
  ),
  scaled AS (
    SELECT
      sender, receiver,
      columns_of.usd * modelled.usd / sum(modelled.usd) OVER (PARTITION BY receiver) AS usd
    FROM modelled
    JOIN columns_of USING (receiver)
  )
  SELECT
    sender, receiver,
    coalesce(published.usd, 0) AS published, coalesce(scaled.usd, 0) AS modelled
  FROM published
  FULL JOIN scaled USING (sender, receiver);
COMMENT ON MACRO TABLE model_against_published IS 'The model beside a published matrix
Every corridor of a published matrix beside the estimate, which is given what the matrix gives a receiver in all, so that they differ in the sharing out alone.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the matrix
  of_beta: Power of the income gap, 0.75 in Ratha and Shaw (2007); may be left out
  of_edition: Revision of the migrant stock, or ''joined'' for both; may be left out
  of_method: Method, ''blend'' or another of estimate_methods(); may be left out
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  published: Published remittances [US$]
  modelled: Modelled remittances [US$]';
