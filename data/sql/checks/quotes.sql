-- Prices rest on as many quotes as each release of them has
SELECT
  'sending_cost' AS "table", stated.edition AS "row", stated.source,
  coalesce(counted.quotes, 0) = stated.value AS ok,
  format('its corridors have {} quotes, the release {}', coalesce(counted.quotes, 0)::BIGINT, stated.value::BIGINT) AS reason
FROM published_total AS stated
LEFT JOIN (
  SELECT edition::VARCHAR AS edition, sum(quotes) AS quotes FROM sending_cost WHERE amount = 200 GROUP BY edition
) AS counted USING (edition)
WHERE stated.source = 'wb-rpw' AND stated.name = 'quotes'
