-- Shares lie between 0 and 100 percent
SELECT 'account_access' AS "table", format('{} {} {}', year, economy, sex) AS "row", (SELECT max(id) FROM source WHERE product = 'wb-findex') AS source,
  percent BETWEEN 0 AND 100 AS ok, format('a share of {} percent', percent) AS reason
FROM (
  SELECT year, economy, sex, unnest([account_pct, institution_pct, mobile_pct, borrowed_pct]) AS percent FROM account_access
)
WHERE percent IS NOT NULL
UNION ALL
SELECT 'indicator', format('{} {} {} {}', name, edition, year, economy), source, value BETWEEN 0 AND 100, format('a share of {} percent', value)
FROM indicator
WHERE name LIKE '%\_pct' ESCAPE '\' AND name NOT LIKE '%\_gdp\_pct' ESCAPE '\' AND name <> 'inflation_pct'
UNION ALL
SELECT 'measure_value', format('{} {} {} {}', measure, series, year, economy), '', value BETWEEN 0 AND 100, format('a share of {} percent', value)
FROM measure_value
WHERE measure IN ('abroad_women', 'hosted_women')
UNION ALL
SELECT 'survey_sending', format('{} {} {}', economy, location, sex), (SELECT max(id) FROM source WHERE product = 'wb-africa'), percent BETWEEN 0 AND 100, format('a share of {} percent', percent)
FROM (
  SELECT economy, location, sex, unnest([sent_pct, channel_formal_pct, channel_mobile_pct, channel_informal_pct]) AS percent FROM survey_sending
)
WHERE percent IS NOT NULL
