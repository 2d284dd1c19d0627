-- The estimate, kept ready as the macro has it at the setting that is used: of the years since 2010
-- of which no matrix was published, and of the newest year with totals of most of the world.
CREATE TABLE modelled_amount AS
WITH wanted AS (
  SELECT DISTINCT year
  FROM headline_total
  WHERE direction = 'received' AND year >= (SELECT min(year) FROM remittance_matrix)
    AND year NOT IN (SELECT year FROM remittance_matrix)
  UNION
  SELECT newest_covered_year()
),
run AS (
  SELECT year::INTEGER AS run, 'blend' AS method, year::INTEGER AS year, base_matrix(year)::INTEGER AS base
  FROM wanted
),
stock AS (
  SELECT run.run, weight.*
  FROM run, LATERAL (FROM stock_weight(run.year, 0.75, 'joined', 'blend')) AS weight
),
earlier AS (SELECT run, sender, receiver, weight FROM stock WHERE false),
past AS (
  SELECT run, sender, receiver, share FROM run JOIN matrix_share ON matrix_share.year = run.base
),
part AS (FROM shared_out('run', 'stock', 'earlier', 'past')),
total AS (
  SELECT year::INTEGER AS run, economy AS receiver, usd
  FROM headline_total
  JOIN wanted USING (year)
  WHERE direction = 'received' AND usd > 0
)
SELECT
  run::USMALLINT AS year, coalesce(sender, 'XUN')::economy_code AS sender, receiver,
  round(total.usd * coalesce(share, 1))::BIGINT AS usd, evidence::estimate_evidence AS evidence,
  years_on(run.year, run.base)::TINYINT AS years_on
FROM total
JOIN run USING (run)
LEFT JOIN part USING (run, receiver)
ORDER BY 1, 2, 3;
COMMENT ON TABLE modelled_amount IS 'Modelled flows of years without a matrix, kept ready
The estimate at the setting that is used, of the years since 2010 of which no matrix was published and of the newest year with totals of most of the world. The sender XUN stands for what cannot be shared out.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN modelled_amount.year IS 'Year [year]';
COMMENT ON COLUMN modelled_amount.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN modelled_amount.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN modelled_amount.usd IS 'Modelled remittances [US$]';
COMMENT ON COLUMN modelled_amount.years_on IS 'Years from the matrix that it rests on, as years_on has them [years]';
COMMENT ON COLUMN modelled_amount.evidence IS 'Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';
