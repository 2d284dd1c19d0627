-- A price index is above zero and moves by less than a fifth in a month of the United States
SELECT
  'price_index' AS "table", format('{} {}', name, month) AS "row", source,
  value > 0 AND left(month, 4)::INTEGER = year
    AND (name <> 'us_cpi_u' OR coalesce(value / lag(value) OVER (PARTITION BY source, edition, name ORDER BY month) BETWEEN 0.8 AND 1.2, true)) AS ok,
  format('{} points in {}', value, month) AS reason
FROM price_index
