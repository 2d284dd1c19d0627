-- Where our estimate and the newest published matrix are furthest apart. Both give each receiver
-- the same total; they differ in how it is shared out over senders.
SELECT
  s.name AS sender, r.name AS receiver,
  round(published / 1e6) AS published_usd_million,
  round(modelled / 1e6) AS modelled_usd_million,
  round((modelled - published) / 1e6) AS difference_usd_million
FROM model_against_published(newest_matrix_year()) AS pair
JOIN economy AS s ON s.economy = pair.sender
JOIN economy AS r ON r.economy = pair.receiver
ORDER BY abs(modelled - published) DESC
LIMIT 50
