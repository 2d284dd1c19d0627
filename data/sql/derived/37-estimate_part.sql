-- One setting of the estimate: each sender's part of what a receiver got.
CREATE MACRO estimate_part(of_year, of_beta, of_edition, of_method, of_base) AS TABLE
  WITH
  run AS (SELECT 1 AS run, of_method::VARCHAR AS method, of_year::INTEGER AS year, of_base::INTEGER AS base),
  stock AS MATERIALIZED (SELECT 1 AS run, * FROM stock_weight(of_year, of_beta, of_edition, of_method)),
  earlier AS (
    SELECT 1 AS run, *
    FROM stock_weight(
      CASE WHEN starts_with(of_method::VARCHAR, 'rolled') THEN of_base END, of_beta, of_edition, of_method
    )
  ),
  past AS (SELECT 1 AS run, sender, receiver, share FROM matrix_share WHERE year = of_base),
  part AS MATERIALIZED (FROM shared_out('run', 'stock', 'earlier', 'past')),
  to_fit AS (
    SELECT run, of_year AS year, sender, receiver, share
    FROM part
    WHERE ends_with(of_method::VARCHAR, '_fitted')
  ),
  fitted AS (FROM fitted_margins('to_fit'))
  SELECT
    sender, receiver, coalesce(fitted.share, part.share) AS share, female, male, evidence
  FROM part
  LEFT JOIN fitted USING (sender, receiver);
COMMENT ON MACRO TABLE estimate_part IS 'Parts of what receivers got, modelled
One setting of the estimate, from any matrix.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year
  of_beta: Power of the income gap
  of_edition: Revision of the migrant stock, or ''joined'' for both
  of_method: Method
  of_base: Year of the matrix that it rests on
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  share: Part of what the receiver got [0 to 1]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  evidence: Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';
