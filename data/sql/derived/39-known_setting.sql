-- The newest year that has totals for most of the world: at least three quarters of the economies
-- ever counted, and all but those that had a twentieth of the year before.
CREATE TABLE newest_total AS
WITH count AS (
  SELECT
    year, count(*) AS economies,
    coalesce(sum(usd) FILTER (NOT EXISTS (
      FROM headline_total AS next
      WHERE next.direction = 'received' AND next.economy = one.economy AND next.year = one.year + 1
    )), 0) / sum(usd) AS lost
  FROM headline_total AS one
  WHERE direction = 'received'
  GROUP BY year
)
SELECT max(now.year) AS year, (SELECT max(year) FROM count) AS last
FROM count AS now
LEFT JOIN count AS before ON before.year = now.year - 1
WHERE now.economies >= 0.75 * (SELECT max(economies) FROM count) AND coalesce(before.lost, 0) <= 0.05;
COMMENT ON TABLE newest_total IS 'The newest years of what was received
One row, made once: a question must not look for it row by row.
Rests on: remittance_total';
COMMENT ON COLUMN newest_total.year IS 'Newest year with totals of most of the world [year]';
COMMENT ON COLUMN newest_total.last IS 'Newest year with any [year]';
CREATE MACRO newest_covered_year() AS (SELECT year FROM newest_total);
COMMENT ON MACRO newest_covered_year IS 'The newest year with totals of most of the world
A value: at least three quarters of the economies ever counted, and all but those that received a twentieth of the year before.
Rests on: remittance_total';

CREATE MACRO estimate_methods() AS
  ['blend', 'rolled', 'last_matrix', 'ratha_shaw', 'scale_free', 'blend_fitted', 'rolled_fitted', 'ratha_shaw_fitted'];
COMMENT ON MACRO estimate_methods IS 'Methods of the estimate
A value: the list of their names, as modelled_flow takes them, the one that is used first.';

CREATE MACRO stock_revisions() AS (
  SELECT list_concat(['joined'], list_sort(list(DISTINCT edition::VARCHAR)))
  FROM migrant_stock
);
COMMENT ON MACRO stock_revisions IS 'Revisions of the migrant stock, and all of them joined
A value: the list of their names, as modelled_flow takes them.
Rests on: migrant_stock';

-- True, or an error in words.
CREATE MACRO known_setting(of_year, of_beta, of_edition, of_method) AS
  CASE
    WHEN NOT coalesce(of_year BETWEEN 2000 AND (SELECT last FROM newest_total), false)
      THEN error('There is no estimate for the year ' || coalesce(of_year::VARCHAR, 'NULL')
        || '. The years are 2000 to ' || (SELECT last FROM newest_total) || '.')
    WHEN NOT coalesce(of_beta BETWEEN 0 AND 1, false)
      THEN error('β is ' || coalesce(of_beta::VARCHAR, 'NULL') || '; it lies between 0 and 1.')
    WHEN NOT coalesce(list_contains(stock_revisions(), of_edition::VARCHAR), false)
      THEN error('There is no revision ' || coalesce(of_edition::VARCHAR, 'NULL')
        || ' of the migrant stock. Write one of: ' || array_to_string(stock_revisions(), ', ') || '.')
    WHEN NOT coalesce(list_contains(estimate_methods(), of_method), false)
      THEN error('There is no method ' || coalesce(of_method, 'NULL')
        || '. Write one of: ' || array_to_string(estimate_methods(), ', ') || '.')
    ELSE true
  END;
COMMENT ON MACRO known_setting IS 'Whether there is an estimate of a setting
A value: true, or an error that tells what can be asked.
Rests on: remittance_total, migrant_stock
Parameters:
  of_year: Year
  of_beta: Power of the income gap
  of_edition: Revision of the migrant stock
  of_method: Method';
