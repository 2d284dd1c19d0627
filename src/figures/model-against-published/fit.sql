-- How far all corridors lie apart. Dollars elsewhere: half of the differences, as each dollar that
-- is missing in one corridor lies in another.
SELECT
  count(*) FILTER (published > 0) AS corridors,
  sum(published) AS usd,
  round(50 * sum(abs(published - modelled)) / sum(published), 6) AS elsewhere,
  round(corr(published, modelled), 6) AS correlation,
  round(corr(
    CASE WHEN published > 0 AND modelled > 0 THEN ln(published) END,
    CASE WHEN published > 0 AND modelled > 0 THEN ln(modelled) END
  ), 6) AS correlation_logs
FROM model_against_published($year, $beta, $edition, $method);
