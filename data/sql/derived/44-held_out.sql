-- Every candidate's forecasts of years that have a published matrix, from another matrix: one and
-- three years on, and from every other matrix for the setting that is used. And its estimates of the
-- years since the newest matrix that central banks report of. Fitting takes long: it is tried three
-- years on.
CREATE TEMP TABLE held_run AS
WITH matrix AS (SELECT year::INTEGER AS year FROM remittance_matrix),
reported AS (
  SELECT DISTINCT year::INTEGER AS year
  FROM official_flow
  WHERE partner IS NOT NULL AND year > newest_matrix_year()
    AND year <= (SELECT max(year) FROM headline_total WHERE direction = 'received')
),
wanted AS (
  SELECT candidate, target.year, base.year AS base, true AS published
  FROM estimate_candidate, matrix AS target, matrix AS base
  WHERE target.year - base.year = 3 OR (target.year - base.year = 1 AND NOT ends_with(method, '_fitted'))
    OR (used AND target.year <> base.year)
  UNION ALL
  SELECT candidate, year, base_matrix(year)::INTEGER, false
  FROM estimate_candidate, reported
)
SELECT
  row_number() OVER (ORDER BY candidate, published, year, base)::INTEGER AS run, wanted.*, method, beta,
  edition, CASE WHEN method = 'scale_free' THEN method ELSE 'ratha_shaw' END AS form
FROM wanted
JOIN estimate_candidate USING (candidate);

CREATE TEMP TABLE held_weight AS
WITH wanted AS (
  SELECT form, beta, edition, year FROM held_run
  UNION
  SELECT form, beta, edition, base FROM held_run WHERE starts_with(method, 'rolled')
)
SELECT wanted.*, stock.*
FROM wanted, LATERAL (FROM stock_weight(wanted.year, wanted.beta, wanted.edition, wanted.form)) AS stock;

CREATE TEMP VIEW held_stock AS
SELECT run, sender, receiver, weight, female, male, indirect
FROM held_run
JOIN held_weight USING (form, beta, edition, year);

CREATE TEMP VIEW held_earlier AS
SELECT run, sender, receiver, weight
FROM held_run
JOIN held_weight AS earlier USING (form, beta, edition)
WHERE starts_with(method, 'rolled') AND earlier.year = held_run.base;

CREATE TEMP VIEW held_past AS
SELECT run, sender, receiver, share
FROM held_run
JOIN matrix_share ON matrix_share.year = held_run.base;

CREATE TEMP TABLE held_part AS
SELECT run, sender, receiver, share, evidence
FROM shared_out('held_run', 'held_stock', 'held_earlier', 'held_past');

CREATE TEMP VIEW held_to_fit AS
SELECT run, year, sender, receiver, share
FROM held_part
JOIN held_run USING (run)
WHERE ends_with(method, '_fitted');

-- The forecasts; those of the fitted methods after the fitting.
CREATE TEMP TABLE held_forecast AS
SELECT run, sender, receiver, coalesce(fitted.share, held_part.share) AS share, evidence
FROM held_part
LEFT JOIN fitted_margins('held_to_fit') AS fitted USING (run, sender, receiver);
